/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8 and guesses nothing: a wrong guess would print wrong characters. */
final class StrictText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** The byte order marks of UTF-16, big and little endian. */
    private static final int[][] UTF_16_MARKS = {{0xFE, 0xFF}, {0xFF, 0xFE}};

    private StrictText() {
    }

    /**
     * Returns the text without a byte order mark.
     *
     * @throws UnusableInput for what is not UTF-8, with the place of the first wrong byte, and for binary data
     */
    static String decode(byte[] bytes) throws UnusableInput {
        for (int[] mark : UTF_16_MARKS) {
            if (bytes.length >= mark.length && (bytes[0] & 0xFF) == mark[0] && (bytes[1] & 0xFF) == mark[1]) {
                throw new UnusableInput("input.utf-16");
            }
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new UnusableInput("input.binary");
            }
        }
        String text = decodeStrictly(bytes);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private static String decodeStrictly(byte[] bytes) throws UnusableInput {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnusableInput("input.not-utf-8", lineOf(bytes, in.position()), in.position() + 1);
        }
        return out.flip().toString();
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int at = 0; at < position; at++) {
            boolean ends = bytes[at] == '\n' || bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n');
            line += ends ? 1 : 0;
        }
        return line;
    }
}
