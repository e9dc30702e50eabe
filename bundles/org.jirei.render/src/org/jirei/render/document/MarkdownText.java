/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Escapes words for GitHub Flavored Markdown (CommonMark 0.31 with tables, strikethrough and GitHub's formulas). */
public final class MarkdownText {

    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]<>#|~$]");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern LEADING_MARK = Pattern.compile("^(?=[-+=])");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\d+)(?=[.)])");
    private static final String SAFE_IN_PATH = "-._~";

    private MarkdownText() {
    }

    /** Returns {@code words} so that none of their characters is taken for a mark. */
    public static String escape(String words) {
        return ENTITY.matcher(ACTIVE.matcher(words).replaceAll("\\\\$0")).replaceAll("\\\\&");
    }

    /** Returns an escaped line so that it does not begin a list, a rule or a heading where it stands first. */
    static String escapeStart(String line) {
        return LEADING_NUMBER.matcher(LEADING_MARK.matcher(line).replaceFirst("\\\\")).replaceFirst("$1\\\\");
    }

    /** Returns an address as a link of its own, clickable whatever stands next to it. */
    static String address(String address) {
        return "<" + address + ">";
    }

    /** Returns a name as one step of a relative address; letters of every script stay readable. */
    public static String pathStep(String name) {
        StringBuilder step = new StringBuilder();
        name.codePoints().forEach(codePoint -> {
            String character = Character.toString(codePoint);
            if (Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK
                    || SAFE_IN_PATH.contains(character)) {
                step.append(character);
            } else {
                for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
                    step.append(String.format("%%%02X", octet));
                }
            }
        });
        return step.toString();
    }
}
