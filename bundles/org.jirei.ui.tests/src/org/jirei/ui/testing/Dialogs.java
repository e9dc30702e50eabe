/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Answers the dialogs that open while something runs that waits for them. */
public final class Dialogs {

    /** How often it is looked whether one has opened, in milliseconds. */
    private static final int LOOKING = 50;

    /** Something that opens dialogs. */
    @FunctionalInterface
    public interface Action {

        /** Does it. */
        void run() throws Exception;
    }

    private final Display display = Display.getCurrent();
    private final Map<Shell, String> answered = new LinkedHashMap<>();
    private final AtomicBoolean done = new AtomicBoolean();
    private final Consumer<Shell> answer;

    private Dialogs(Consumer<Shell> answer) {
        this.answer = answer;
    }

    /** Runs {@code action}, presses the default button of each dialog, and returns what they said, in their order. */
    public static List<String> confirming(Action action) throws Exception {
        return answering(action, Dialogs::confirm);
    }

    /** Runs {@code action}, gives each dialog its {@code answer} once, and returns what they said, in their order. */
    public static List<String> answering(Action action, Consumer<Shell> answer) throws Exception {
        Dialogs dialogs = new Dialogs(answer);
        dialogs.look();
        try {
            action.run();
        } finally {
            dialogs.done.set(true);
        }
        return List.copyOf(dialogs.answered.values());
    }

    /** Presses the button of {@code dialog} that Enter presses. */
    public static void confirm(Shell dialog) {
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
    }

    /** Writes {@code text} into the first field of {@code dialog} that can be written in, if there is one. */
    public static void write(Shell dialog, String text) {
        Controls.in(dialog, Text.class).filter(field -> (field.getStyle() & SWT.READ_ONLY) == 0).findFirst()
                .ifPresent(field -> field.setText(text));
    }

    private void look() {
        display.timerExec(LOOKING, () -> {
            if (!done.get()) {
                // looks on while the answer opens another one
                look();
                List.of(display.getShells()).forEach(this::answer);
            }
        });
    }

    private void answer(Shell shell) {
        if (!shell.isDisposed() && shell.isVisible() && shell.getData() instanceof Dialog
                && shell.getDefaultButton() != null && !answered.containsKey(shell)) {
            answered.put(shell, shell.getText() + ": " + String.join(" ", words(shell)));
            answer.accept(shell);
        }
    }

    private static List<String> words(Composite parent) {
        List<String> words = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            switch (child) {
                case Label label -> words.add(label.getText());
                case CLabel label -> words.add(label.getText());
                case Text text -> words.add(text.getText());
                case Composite composite -> words.addAll(words(composite));
                default -> { }
            }
        }
        return words.stream().filter(word -> !word.isBlank()).toList();
    }
}
