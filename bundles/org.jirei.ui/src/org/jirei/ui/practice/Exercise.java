/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.practice;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.outline.OutlineEntry;
import org.jirei.lang.ide.outline.OutlineKind;
import org.jirei.ui.sources.UiMessages;

/**
 * What is tried on the first case of a source.
 *
 * @param edit the change of the text
 * @param selected what is selected afterwards, in the changed text
 */
record Exercise(TextEdit edit, TextRegion selected) {

    private static final UiMessages MESSAGES = UiMessages.of(Exercise.class);
    private static final String NESTED = "  ";
    private static final String OPENED = "{{";
    private static final String CLOSED = "}}";

    /** Adds words to the first step, and selects them. Empty where no step is written. */
    static Optional<Exercise> longerStep(String text, List<OutlineEntry> outline) {
        return first(outline, OutlineKind.STEP).map(step -> {
            String words = MESSAGES.text("words");
            return inserted(endOfLine(text, step.head().offset()), words, 0, words.length());
        });
    }

    /** Begins a bullet that mentions something: the caret is where its name belongs. */
    static Optional<Exercise> bullet(String text, List<OutlineEntry> outline) {
        return first(outline, OutlineKind.SECTION).map(section -> bullet(text, section, ""));
    }

    /** Mentions the first step by a name that it does not have, and selects that name. */
    static Optional<Exercise> misspelledName(String text, List<OutlineEntry> outline) {
        return first(outline, OutlineKind.STEP).flatMap(step -> first(outline, OutlineKind.SECTION)
                .map(section -> bullet(text, section, misspelled(text, step.head()))));
    }

    private static String misspelled(String text, TextRegion name) {
        return text.substring(name.offset(), name.end()) + text.charAt(name.end() - 1);
    }

    private static Exercise bullet(String text, OutlineEntry section, String name) {
        int line = text.lastIndexOf('\n', section.region().offset()) + 1;
        String indent = text.substring(line, section.region().offset()) + NESTED;
        String begin = "\n" + indent + "- " + MESSAGES.text("bullet") + OPENED;
        return inserted(endOfLine(text, section.region().offset()), begin + name + CLOSED, begin.length(), name.length());
    }

    private static Exercise inserted(int offset, String text, int selected, int length) {
        return new Exercise(new TextEdit("", offset, 0, text), new TextRegion(offset + selected, length));
    }

    private static int endOfLine(String text, int offset) {
        int end = text.indexOf('\n', offset);
        int stop = end < 0 ? text.length() : end;
        return stop > 0 && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
    }

    private static Optional<OutlineEntry> first(List<OutlineEntry> entries, OutlineKind kind) {
        return entries.stream().flatMap(entry -> entry.kind() == kind ? Optional.of(entry).stream()
                : first(entry.children(), kind).stream()).findFirst();
    }
}
