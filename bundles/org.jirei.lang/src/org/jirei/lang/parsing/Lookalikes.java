/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Japanese keyboards and word processors type for the signs of the language: full-width forms, curved and corner
 * quotation marks, the marks of bullets in documents. None of them means anything else outside of prose.
 */
final class Lookalikes {

    /** A sign as it was written, and the one that is meant. */
    record Sign(String written, String meant) {
    }

    /** A pattern of signs, and the sign that they are meant for. */
    private record Rule(Pattern written, String meant) {
        Rule(String written, String meant) {
            this(Pattern.compile(written), meant);
        }
    }

    /** Dashes of all lengths; the prolonged sound mark ー sits on the same key, but is a letter as well. */
    private static final String DASH = "[-－―−‐–—]";
    private static final String DASH_OR_MARK = "[-－―−‐–—ー]";

    private static final List<Rule> ARROWS = List.of(
            new Rule("[<＜](?:" + DASH_OR_MARK + "|[=＝])[>＞]|[⇔⟷]", "<->"),
            new Rule(DASH_OR_MARK + "{1,2}[>＞]|[➡⟶⇨➔]", "->"),
            new Rule("[=＝]{1,2}[>＞]", "=>"),
            new Rule(DASH + "[xｘ×✕✖](?![A-Za-z])", "-x"));

    private static final List<Rule> OTHER_SIGNS = List.of(
            new Rule("｛", "{"),
            new Rule("｝", "}"),
            new Rule("[，、､]", ","),
            new Rule("[～〜~‥…]|\\.{3}|[．。]{2}", ".."));

    private static final String QUOTES = "“”„‟＂〝〟";
    private static final String SINGLE_QUOTES = "'‘’";
    private static final String BRACKETS_OF_LABELS = "「」『』｢｣";
    private static final String BRACKETS_OF_TIMES = "［］〔〕【】（）()";
    private static final String BULLETS = "－―−–—•･●○◎◆◇▪▶*＊※";
    private static final String HEADINGS = "＝■□#＃";

    private Lookalikes() {
    }

    /** Returns the sign that something at {@code offset} is meant for, or {@code null}. */
    static Sign signAt(String source, int offset) {
        Sign arrow = match(ARROWS, source, offset);
        return arrow != null ? arrow : match(OTHER_SIGNS, source, offset);
    }

    /** Returns whether an arrow, right or nearly right, begins at {@code offset}. */
    static boolean beginsArrow(String source, int offset) {
        return "-=－＝ー―−‐–—".indexOf(source.charAt(offset)) >= 0 && match(ARROWS, source, offset) != null;
    }

    /** Returns whether {@code text} is a hyphen or a dash that may be meant for an arrow. */
    static boolean isDash(String text) {
        return text.matches(DASH);
    }

    private static Sign match(List<Rule> rules, String source, int offset) {
        for (Rule rule : rules) {
            Matcher matcher = rule.written().matcher(source).region(offset, source.length()).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return new Sign(matcher.group(), rule.meant());
            }
        }
        return null;
    }

    /** Returns whether {@code character} opens what looks like a label. */
    static boolean opensLabel(char character) {
        return QUOTES.indexOf(character) >= 0 || SINGLE_QUOTES.indexOf(character) >= 0
                || opens(BRACKETS_OF_LABELS, character);
    }

    /** Returns whether {@code character} closes what {@code opening}, a quotation mark or a lookalike, opened. */
    static boolean closesLabel(char opening, char character) {
        if (opening == '"' || QUOTES.indexOf(opening) >= 0) {
            return character == '"' || QUOTES.indexOf(character) >= 0;
        }
        return SINGLE_QUOTES.indexOf(opening) >= 0
                ? SINGLE_QUOTES.indexOf(character) >= 0 : closes(BRACKETS_OF_LABELS, opening, character);
    }

    /** Returns whether {@code character} opens what looks like a time. */
    static boolean opensTime(char character) {
        return opens(BRACKETS_OF_TIMES, character);
    }

    /** Returns whether {@code character} closes the time that {@code opening} opened. */
    static boolean closesTime(char opening, char character) {
        return opening == '[' ? character == '］' : closes(BRACKETS_OF_TIMES, opening, character);
    }

    /** Returns whether the two characters at {@code offset} are, or look like, the end of a reference. */
    static boolean closesReference(String source, int offset) {
        return offset + 1 < source.length() && "}｝".indexOf(source.charAt(offset)) >= 0
                && "}｝".indexOf(source.charAt(offset + 1)) >= 0;
    }

    /** Returns whether a line that begins at {@code offset} begins with what looks like a bullet's mark. */
    static boolean isBullet(String source, int offset) {
        char first = source.charAt(offset);
        boolean blankBehind = offset + 1 < source.length() && SourceCharacters.isBlank(source.charAt(offset + 1));
        return (BULLETS.indexOf(first) >= 0 || first == 'ー' && blankBehind) && !beginsArrow(source, offset);
    }

    /** Returns whether a line that begins at {@code offset} begins with what looks like a heading's mark. */
    static boolean isHeading(String source, int offset) {
        return HEADINGS.indexOf(source.charAt(offset)) >= 0 && !beginsArrow(source, offset);
    }

    private static boolean opens(String pairs, char character) {
        return pairs.indexOf(character) >= 0 && pairs.indexOf(character) % 2 == 0;
    }

    private static boolean closes(String pairs, char opening, char character) {
        return pairs.charAt(pairs.indexOf(opening) + 1) == character;
    }
}
