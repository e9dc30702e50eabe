/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.jirei.lang.parsing.SourceCharacters;

/**
 * Signs as a Japanese keyboard types them become those of the language where they can mean nothing else: outside of
 * prose, labels and comments. In prose only two opening braces do.
 */
final class WideSigns {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("、", ", "), Map.entry("，", ", "), Map.entry("､", ", "), Map.entry("：", ": "),
            Map.entry("「", "\""), Map.entry("『", "\""), Map.entry("“", "\""), Map.entry("”", "\""),
            Map.entry("」", "\""), Map.entry("』", "\""), Map.entry("　", " "), Map.entry("〜", ".."),
            Map.entry("～", ".."), Map.entry("－＞", "-> "), Map.entry("ー＞", "-> "), Map.entry("＝＞", "=> "),
            Map.entry("＜－＞", "<-> "), Map.entry("→", "→ "), Map.entry("↔", "↔ "), Map.entry("⇒", "⇒ "));
    private static final String DASHES = "ー－―−‐–—";

    private final Spot spot;
    private final int length;

    private WideSigns(Spot spot, int length) {
        this.spot = spot;
        this.length = length;
    }

    static Optional<Keystroke> of(String source, int offset, int length, String typed) {
        boolean wide = typed.length() > 0 && typed.length() <= 3 && typed.chars().allMatch(WideSigns::isWide);
        boolean completesArrow = typed.equals(">") && offset > 0 && DASHES.indexOf(source.charAt(offset - 1)) >= 0;
        if (!wide && !completesArrow) {
            return Optional.empty();
        }
        return new WideSigns(Spot.at(source, offset), length).narrowed(typed);
    }

    private static boolean isWide(int character) {
        return character >= '！' && character <= '～' || SIGNS.containsKey(Character.toString(character))
                || DASHES.indexOf(character) >= 0 && character != 'ー';
    }

    private Optional<Keystroke> narrowed(String typed) {
        return switch (spot.kind()) {
            case CODE -> Optional.of(inCode(typed));
            case REFERENCE -> Optional.of(put(0, Normalizer.normalize(typed, Normalizer.Form.NFKC)));
            case PROSE -> inProse(typed);
            case TIME -> typed.equals("］") ? Optional.of(closed()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Keystroke inCode(String typed) {
        if (spot.beginsLine() && (typed.equals("＝") || DASHES.contains(typed))) {
            return put(0, typed.equals("＝") ? "= " : "- ");
        }
        boolean tip = typed.equals("＞") || typed.equals(">");
        if (tip && (DASHES.indexOf(spot.before()) >= 0 || spot.before() == '-' || spot.before() == '=')) {
            return arrow(1, spot.before() == '=' ? "=> " : "-> ");
        }
        String narrow = SIGNS.getOrDefault(typed, Normalizer.normalize(typed, Normalizer.Form.NFKC));
        if (narrow.endsWith("> ") || "→↔⇒".contains(typed)) {
            return arrow(0, narrow);
        }
        Optional<Keystroke> pair = length == 0 ? Pairs.of(spot.source(), spot.offset(), 0, narrow) : Optional.empty();
        return pair.orElseGet(() -> put(0, narrow));
    }

    private Keystroke closed() {
        return Pairs.of(spot.source(), spot.offset(), length, "]").orElseGet(() -> put(0, "]"));
    }

    /** An arrow stands between blanks, and names follow it. */
    private Keystroke arrow(int lengthBefore, String arrow) {
        int start = spot.offset() - lengthBefore;
        boolean spaced = start == 0 || SourceCharacters.isBlank(spot.source().charAt(start - 1));
        Keystroke put = put(lengthBefore, (spaced ? "" : " ") + arrow);
        return new Keystroke(put.offset(), put.length(), put.text(), put.caret(), true);
    }

    /** Where a blank stands already, none is added. */
    private Keystroke put(int lengthBefore, String text) {
        int end = spot.offset() + length;
        boolean blankFollows = end < spot.source().length() && SourceCharacters.isBlank(spot.source().charAt(end));
        String put = blankFollows ? text.stripTrailing() : text;
        String narrow = put.isEmpty() ? " " : put;
        return new Keystroke(spot.offset() - lengthBefore, length + lengthBefore, narrow,
                spot.offset() - lengthBefore + narrow.length(), text.equals(", "));
    }

    private Optional<Keystroke> inProse(String typed) {
        if (spot.beginsLine() && typed.equals("＝")) {
            return Optional.of(put(0, "= "));
        }
        boolean second = (typed.equals("｛") || typed.equals("{")) && "｛{".indexOf(spot.before()) >= 0;
        if (!second && !typed.equals("｛｛")) {
            return Optional.empty();
        }
        int before = second ? 1 : 0;
        boolean closed = spot.source().startsWith("}}", spot.offset() + length);
        Keystroke braces = Keystroke.around(spot.offset() - before, length + before, "{{", closed ? "" : "}}");
        return Optional.of(new Keystroke(braces.offset(), braces.length(), braces.text(), braces.caret(), true));
    }
}
