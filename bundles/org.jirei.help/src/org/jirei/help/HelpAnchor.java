/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a heading is found on its page. Anchors are made as the repository's host makes them for the same documents, so
 * that a link to a chapter leads there in both.
 */
final class HelpAnchor {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

    private HelpAnchor() {
    }

    /** Returns the anchor of {@code heading}: its letters and digits in lower case, joined by hyphens. */
    static String of(String heading) {
        return DROPPED.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    }

    /** Returns the anchor of {@code heading} as it is written behind the # of an address. */
    static String inAddress(String heading) {
        return URLEncoder.encode(of(heading), StandardCharsets.UTF_8);
    }
}
