/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jirei.build.files.WholeFile;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.IoReason;
import org.jirei.cli.console.Console;
import org.jirei.cli.input.Input;

/** Where an export goes: a file that the user names, or standard output. */
final class ExportTarget {

    /** What stands for standard output on the command line. */
    static final String STANDARD_OUTPUT = "-";

    private final Optional<Path> file;
    private final Console console;

    private ExportTarget(Optional<Path> file, Console console) {
        this.file = file;
        this.console = console;
    }

    /**
     * Returns the target that {@code argument} names.
     *
     * @throws Failure where it cannot be the name of a file
     */
    static ExportTarget of(String argument, Console console) {
        try {
            return new ExportTarget(argument.equals(STANDARD_OUTPUT) ? Optional.empty()
                    : Optional.of(Path.of(argument)), console);
        } catch (InvalidPathException e) {
            throw Failure.of(ExitCode.USAGE, "output.path-invalid", argument);
        }
    }

    /** An author's file must not be lost to a slip on the command line. */
    void refuseInputs(List<Input> inputs) {
        for (Input input : inputs) {
            if (file.isPresent() && input.path().isPresent() && isSame(file.get(), input.path().get())) {
                throw Failure.of(ExitCode.USAGE, "export.onto-input", file.get());
            }
        }
    }

    private static boolean isSame(Path left, Path right) {
        try {
            return Files.exists(left) && Files.isSameFile(left, right);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes {@code content}. */
    void write(byte[] content) {
        if (file.isEmpty()) {
            console.print(content);
        } else {
            write(file.get(), content);
        }
    }

    /**
     * Writes a file of Jirei's own next to the target. A file of that name without {@code mark} in it is somebody
     * else's and refused. Next to standard output or a device there is no place.
     */
    void writeBeside(String name, String mark, byte[] content) {
        if (file.isEmpty() || Files.exists(file.get()) && !Files.isRegularFile(file.get())) {
            return;
        }
        Path beside = file.get().resolveSibling(name);
        if (beside.equals(file.get())) {
            throw Failure.of(ExitCode.USAGE, "export.onto-schema", beside);
        }
        try {
            byte[] existing = Files.exists(beside) ? Files.readAllBytes(beside) : content;
            if (!new String(existing, StandardCharsets.UTF_8).contains(mark)) {
                throw Failure.of(ExitCode.OUTPUT, "export.foreign", beside);
            }
            if (!Files.exists(beside) || !Arrays.equals(existing, content)) {
                write(beside, content);
            }
        } catch (IOException e) {
            throw failure(beside, e);
        }
    }

    private static void write(Path path, byte[] content) {
        try {
            WholeFile.write(path, content);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private static Failure failure(Path path, IOException cause) {
        return Failure.of(ExitCode.OUTPUT, "output.failed", path, IoReason.of(cause));
    }
}
