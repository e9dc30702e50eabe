/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file to be written.
 *
 * @param name in its folder
 * @param content the bytes; owned by the file from now on
 * @param numbers the numbers of steps and actions that readers must find in it, in order
 * @param readback how to read it once it is written; empty for text and XML, which anything can read
 */
public record OutputFile(String name, byte[] content, List<String> numbers, Optional<Readback> readback) {

    /** Reads a written file as its readers would. */
    public interface Readback {

        /**
         * Returns the texts that {@code written} shows.
         *
         * @throws UnsoundPictureException where it is not what it should be
         */
        List<String> texts(byte[] written) throws UnsoundPictureException;
    }

    /** Makes a file; later changes to {@code numbers} do not reach it. */
    public OutputFile {
        numbers = List.copyOf(numbers);
    }

    /** Returns a file of text or XML, in UTF-8. */
    public static OutputFile text(String name, String text, List<String> numbers) {
        return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8), numbers, Optional.empty());
    }

    /** Returns a file that only {@code readback} can read. */
    public static OutputFile binary(String name, byte[] content, List<String> numbers, Readback readback) {
        return new OutputFile(name, content, numbers, Optional.of(readback));
    }
}
