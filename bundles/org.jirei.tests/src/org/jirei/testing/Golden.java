/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Expected results that are files. With {@code -Djirei.accept=true} a result that differs becomes the expected one;
 * look at the difference before you commit it.
 */
public final class Golden {

    private static final boolean ACCEPT = Boolean.getBoolean("jirei.accept");

    private Golden() {
    }

    /** Fails where {@code actual} differs from the content of {@code expected}, or writes it there when accepting. */
    public static void check(Path expected, String actual) {
        if (ACCEPT) {
            write(expected, actual);
        } else if (!Files.exists(expected)) {
            fail(expected + " is missing; run with -Djirei.accept=true to write it");
        } else {
            assertEquals(read(expected), actual, () -> expected + " (run with -Djirei.accept=true to accept)");
        }
    }

    /**
     * Returns the files in {@code folder} and below whose names end with {@code ending}, in the order of their paths.
     */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the neighbour of {@code file} whose name has {@code other} in place of {@code ending}. */
    public static Path pair(Path file, String ending, String other) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
    }

    /** Fails where a file of one half of the pairs in {@code folder} lacks its other half. */
    public static void requirePairs(Path folder, String ending, String other) {
        requireHalves(folder, other, ending);
        if (!ACCEPT) {
            requireHalves(folder, ending, other);
        }
    }

    private static void requireHalves(Path folder, String ending, String other) {
        for (Path file : files(folder, ending)) {
            if (!Files.exists(pair(file, ending, other))) {
                fail(file + " has no " + other + " beside it");
            }
        }
    }

    /** Returns the text of a UTF-8 file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
