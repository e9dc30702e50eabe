/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Does the same for each of several things, on all processors. EMF's registries outside of Eclipse are those of the
 * thread's class loader, so all threads get that of the caller.
 */
final class InParallel {

    private InParallel() {
    }

    /** Returns what {@code make} makes of each number from 0 to below {@code count}, in this order. */
    static <T> List<T> each(int count, IntFunction<T> make) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return IntStream.range(0, count).parallel().mapToObj(number -> with(loader, make, number)).toList();
    }

    private static <T> T with(ClassLoader loader, IntFunction<T> make, int number) {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return make.apply(number);
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
