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

    private static final String CHARACTERS = "[A-Za-z0-9\\-._~:/?\\[\\]@!$&'()*+,;=%]*";
    /** The characters of RFC 3986, a letter or digit first; there is one fragment at most, and no # in it. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9\\[]" + CHARACTERS + "(#" + CHARACTERS + ")?");
    private static final String ENDS_A_SENTENCE = ".,:;!?'";

    private Addresses() {
    }

    /** Returns {@code text} as words and addresses in turn; nothing for an empty text. */
    static List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(text);
        int end = 0;
        while (addresses.find()) {
            addWords(spans, text.substring(end, addresses.start()));
            end = addresses.start() + addressLength(addresses.group());
            spans.add(new Span.Address(text.substring(addresses.start(), end)));
        }
        addWords(spans, text.substring(end));
        return spans;
    }

    /** What ends the sentence around an address, or closes a bracket that was opened before it, is no part of it. */
    private static int addressLength(String found) {
        int length = found.length();
        while (ENDS_A_SENTENCE.indexOf(found.charAt(length - 1)) >= 0
                || closesOutside(found.substring(0, length), '(', ')')
                || closesOutside(found.substring(0, length), '[', ']')) {
            length--;
        }
        return length;
    }

    private static boolean closesOutside(String found, char opening, char closing) {
        return found.charAt(found.length() - 1) == closing
                && found.chars().filter(character -> character == closing).count()
                        > found.chars().filter(character -> character == opening).count();
    }

    private static void addWords(List<Span> spans, String words) {
        if (!words.isEmpty()) {
            spans.add(new Span.Words(words));
        }
    }
}
