/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web addresses in prose. Japanese sets no space after them: they end where the characters of addresses end. */
final class Addresses {

    /** The characters of RFC 3986; what usually ends a sentence or closes a bracket does not end an address. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]*[A-Za-z0-9\\-_~/#@$&*+=%]");

    private Addresses() {
    }

    /** Returns {@code text} as words and addresses in turn; nothing for an empty text. */
    static List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(text);
        int end = 0;
        while (addresses.find()) {
            addWords(spans, text.substring(end, addresses.start()));
            spans.add(new Span.Address(addresses.group()));
            end = addresses.end();
        }
        addWords(spans, text.substring(end));
        return spans;
    }

    private static void addWords(List<Span> spans, String words) {
        if (!words.isEmpty()) {
            spans.add(new Span.Words(words));
        }
    }
}
