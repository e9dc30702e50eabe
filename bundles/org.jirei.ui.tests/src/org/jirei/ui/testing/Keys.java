/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The keyboard of an author who works in an editor.
 *
 * @param editor the open editor
 */
public record Keys(SourceEditor editor) {

    /** Keys have codes of their own for what ASCII has. */
    private static final int FIRST_BEYOND_KEYS = 128;

    /** Puts the caret behind the first {@code text}. */
    public void goBehind(String text) {
        int offset = editor.document().get().indexOf(text);
        if (offset < 0) {
            throw new IllegalArgumentException("not in the text: " + text);
        }
        editor.part().setFocus();
        editor.part().selectAndReveal(offset + text.length(), 0);
    }

    /** Types each character of {@code text}, as keyboards and input methods do; a line end is the Enter key. */
    public void type(String text) {
        for (char character : text.toCharArray()) {
            press(character == '\n' ? SWT.CR : character, SWT.NONE);
        }
    }

    /** Presses a key together with others such as {@link SWT#SHIFT}. */
    public void press(char character, int others) {
        Event event = new Event();
        event.character = character;
        event.keyCode = character < FIRST_BEYOND_KEYS ? character : 0;
        event.stateMask = others;
        editor.widget().notifyListeners(SWT.KeyDown, event);
    }
}
