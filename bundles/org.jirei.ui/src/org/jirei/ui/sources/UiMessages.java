/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import org.jirei.lang.ide.IdeMessages;

/**
 * The words that a feature of the workbench shows, in the workbench's language. They stand beside its classes in
 * {@code messages.properties} (English) and {@code messages_ja.properties}, both in UTF-8.
 */
public final class UiMessages {

    private final IdeMessages messages;

    private UiMessages(IdeMessages messages) {
        this.messages = messages;
    }

    /** Reads the words that stand beside {@code owner}. */
    public static UiMessages of(Class<?> owner) {
        return new UiMessages(IdeMessages.of(owner));
    }

    /** Returns the words of {@code key}, with {@code arguments} in the places of {0}, {1}… */
    public String text(String key, Object... arguments) {
        return messages.text(key, WorkbenchLanguage.current(), arguments);
    }
}
