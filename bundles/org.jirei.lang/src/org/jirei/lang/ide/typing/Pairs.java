/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import java.util.Optional;

/**
 * Brackets and quotation marks: an opening one brings its closing one along, a closing one that is there already is
 * typed over.
 */
final class Pairs {

    private static final String OF_CODE = "{}[]\"\"";
    private static final String OF_PROSE = "「」『』（）【】()〈〉《》";
    private static final String ALL = OF_CODE + OF_PROSE;
    private static final char NONE = '\0';

    private Pairs() {
    }

    /** Returns what closes {@code opening}; a character that no source has where that is no bracket. */
    static char closing(char opening) {
        int index = ALL.indexOf(opening);
        return index >= 0 && index % 2 == 0 ? ALL.charAt(index + 1) : NONE;
    }

    static Optional<Keystroke> of(String source, int offset, int length, String typed) {
        if (typed.length() != 1 || length != 0 || ALL.indexOf(typed.charAt(0)) < 0) {
            return Optional.empty();
        }
        char character = typed.charAt(0);
        Spot spot = Spot.at(source, offset);
        if (spot.kind() == Spot.Kind.COMMENT) {
            return Optional.empty();
        }
        if (spot.behind() == character && isOpen(spot, character)) {
            return Optional.of(Keystroke.around(offset, 1, typed, ""));
        }
        return opens(spot, character) ? Optional.of(opened(spot, character)) : Optional.empty();
    }

    /** Returns whether the line has an opening mark before the place that {@code closing} would close. */
    private static boolean isOpen(Spot spot, char closing) {
        if (closing == '"') {
            return spot.kind() == Spot.Kind.LABEL;
        }
        int index = ALL.indexOf(closing);
        if (index % 2 == 0) {
            return false;
        }
        char opening = ALL.charAt(index - 1);
        int open = 0;
        for (char each : spot.source().substring(spot.lineStart(), spot.offset()).toCharArray()) {
            open = each == opening ? open + 1 : each == closing ? Math.max(0, open - 1) : open;
        }
        return open > 0;
    }

    private static boolean opens(Spot spot, char character) {
        return switch (spot.kind()) {
            case CODE -> character == '"' && spot.behind() != '"'
                    || "[{".indexOf(character) >= 0 && restIsBlank(spot);
            case PROSE -> character == '{' ? opensReference(spot) : isOpeningOfProse(character) && mayClose(spot);
            case LABEL -> isOpeningOfProse(character) && mayClose(spot);
            default -> false;
        };
    }

    private static Keystroke opened(Spot spot, char character) {
        if (spot.kind() == Spot.Kind.PROSE && character == '{') {
            Keystroke braces = Keystroke.around(spot.offset(), 0, "{", "}}");
            return new Keystroke(braces.offset(), 0, braces.text(), braces.caret(), true);
        }
        Keystroke pair = Keystroke.around(spot.offset(), 0, "" + character, "" + closing(character));
        return new Keystroke(pair.offset(), 0, pair.text(), pair.caret(), character == '[');
    }

    private static boolean restIsBlank(Spot spot) {
        String rest = spot.source().substring(spot.offset(), spot.lineEnd()).strip();
        return rest.isEmpty() || rest.equals("}");
    }

    /** The second brace opens a reference, unless a backslash stands before the first or it is closed already. */
    private static boolean opensReference(Spot spot) {
        return spot.before() == '{' && !spot.source().startsWith("\\", Math.max(0, spot.offset() - 2))
                && !spot.source().startsWith("}}", spot.offset());
    }

    private static boolean isOpeningOfProse(char character) {
        int index = OF_PROSE.indexOf(character);
        return index >= 0 && index % 2 == 0;
    }

    /** Before a word an opening bracket stands for itself: its closing one belongs behind the word. */
    private static boolean mayClose(Spot spot) {
        return !Character.isLetterOrDigit(spot.behind()) && spot.behind() != '{';
    }
}
