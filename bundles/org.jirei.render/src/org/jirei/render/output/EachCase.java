/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jirei.model.Case;

/** Does the same for each of several cases on all processors: cases do not depend on each other. */
public final class EachCase {

    /** What was made of a case, or why it was not. */
    private record Outcome<T>(T made, RuntimeException failure) {

        T delivered() {
            if (failure != null) {
                throw failure;
            }
            return made;
        }
    }

    private EachCase() {
    }

    /**
     * Returns what {@code make} makes of each of {@code cases}, in their order. Where it fails for several, the failure
     * of the first in this order is thrown, whichever came first.
     *
     * @throws CancellationException soon after this thread is interrupted, which it stays, or where {@code make} gives
     *     up
     */
    public static <T> List<T> of(List<Case> cases, Function<Case, T> make) {
        Thread caller = Thread.currentThread();
        List<Outcome<T>> outcomes = cases.parallelStream().map(kase -> outcome(kase, make, caller)).toList();
        return outcomes.stream().map(Outcome::delivered).toList();
    }

    private static <T> Outcome<T> outcome(Case kase, Function<Case, T> make, Thread caller) {
        if (caller.isInterrupted()) {
            throw new CancellationException();
        }
        try {
            return new Outcome<>(make.apply(kase), null);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            return new Outcome<>(null, e);
        }
    }
}
