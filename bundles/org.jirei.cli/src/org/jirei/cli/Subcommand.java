/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.concurrent.Callable;
import org.jirei.build.notice.ExitCode;

/** A part of the command line that does something. */
abstract class Subcommand implements Callable<Integer> {

    @Override
    public final Integer call() {
        return run().number();
    }

    /**
     * Does it.
     *
     * @throws org.jirei.build.notice.Failure where it cannot be done
     */
    abstract ExitCode run();
}
