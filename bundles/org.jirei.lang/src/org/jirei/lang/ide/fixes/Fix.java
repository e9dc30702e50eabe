/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import org.jirei.lang.ide.IdeMessages;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.model.Language;

/**
 * A change that does away with a finding, for an author to choose.
 *
 * @param key what it does: the key of its label, the same for all fixes of one kind
 * @param arguments what the label names
 * @param edits the change; all speak of the sources as they were
 * @param placeholder what of the new text an author has yet to replace; empty where there is nothing
 */
public record Fix(String key, List<String> arguments, List<TextEdit> edits, String placeholder) {

    private static final IdeMessages MESSAGES = IdeMessages.of(Fix.class);

    /** Returns what is offered to the author. */
    public String label(Language language) {
        return MESSAGES.text(key, language, arguments.toArray());
    }

    /** Returns the same change, which leaves {@code words} of the new text for an author to replace. */
    Fix leaving(String words) {
        return new Fix(key, arguments, edits, words);
    }
}
