/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jirei.model.PlainText;
import org.jirei.render.typography.PrintableText;

/** Makes any text printable in every format, whatever a model that was not checked may hold. */
final class Printable {

    private Printable() {
    }

    /** Returns {@code text} on one line with printable characters only; empty for {@code null}. */
    static String line(String text) {
        return PlainText.joinLines(characters(text));
    }

    /** Returns {@code text} with printable characters only, line breaks as line feeds; empty for {@code null}. */
    static String characters(String text) {
        return text == null ? "" : Arrays.stream(text.split("\\R", -1)).map(PrintableText::of)
                .collect(Collectors.joining("\n"));
    }
}
