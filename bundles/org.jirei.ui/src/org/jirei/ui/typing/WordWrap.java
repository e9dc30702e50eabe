/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.typing;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension6;
import org.jirei.ui.sources.Editors;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Long lines of prose are wrapped in sources, whatever other editors do. Who turns that off with the platform's command
 * has it off in all sources from then on.
 */
final class WordWrap implements IExecutionListener {

    private static final String TOGGLE = "org.eclipse.ui.edit.text.toggleWordWrap";
    private static final String PREFERENCES = "org.jirei.ui";
    private static final String KEY = "wordWrap";

    private static WordWrap listener;

    private WordWrap() {
    }

    static boolean isOn() {
        return preferences().getBoolean(KEY, true);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(PREFERENCES);
    }

    static void applyTo(ITextEditor editor) {
        if (editor instanceof ITextEditorExtension6 wrapping && wrapping.isWordWrapEnabled() != isOn()) {
            wrapping.setWordWrap(isOn());
        }
    }

    /** Listens to the platform's command, once for the whole workbench. */
    static void rememberChoices() {
        if (listener == null) {
            listener = new WordWrap();
            PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(TOGGLE)
                    .addExecutionListener(listener);
        }
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        Editors.active().map(editor -> editor.part()).filter(ITextEditorExtension6.class::isInstance)
                .map(ITextEditorExtension6.class::cast).ifPresent(editor -> remember(editor.isWordWrapEnabled()));
    }

    private static void remember(boolean on) {
        preferences().putBoolean(KEY, on);
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        // only what came of it counts
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException exception) {
        // nothing has changed
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {
        // nothing has changed
    }
}
