/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Follows the source that is worked on in a page: the last one that was in front, also while a view has the focus. Lives
 * in the UI thread.
 */
public final class ActiveSource {

    private final IWorkbenchPage page;
    private final Consumer<JireiEditor> follower;
    private final ISelectionListener selections = this::selected;
    private final IPartListener parts = new Parts();
    private JireiEditor editor;

    private ActiveSource(IWorkbenchPage page, Consumer<JireiEditor> follower) {
        this.page = page;
        this.follower = follower;
    }

    /**
     * Has {@code follower} told whenever another source comes to the front or the caret has moved in it; at once if one
     * is in front. Call {@link #stop()} when done.
     */
    public static ActiveSource follow(IWorkbenchPage page, Consumer<JireiEditor> follower) {
        ActiveSource active = new ActiveSource(page, follower);
        page.addPostSelectionListener(active.selections);
        page.addPartListener(active.parts);
        active.front(page.getActiveEditor());
        return active;
    }

    /** Returns the editor of the source that is worked on; empty before one was opened and after it was closed. */
    public Optional<JireiEditor> editor() {
        return Optional.ofNullable(editor);
    }

    /** Follows no longer. */
    public void stop() {
        page.removePostSelectionListener(selections);
        page.removePartListener(parts);
        editor = null;
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != null && part == page.getActiveEditor()) {
            front(part);
        }
    }

    private void front(IWorkbenchPart part) {
        JireiEditor.of(part).ifPresent(found -> {
            editor = found;
            follower.accept(found);
        });
    }

    private final class Parts implements IPartListener {

        @Override
        public void partActivated(IWorkbenchPart part) {
            front(part);
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            front(part);
        }

        @Override
        public void partClosed(IWorkbenchPart part) {
            if (editor != null && editor.part() == part) {
                editor = null;
            }
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // it stays the one that is worked on
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            // it is told when it comes to the front
        }
    }
}
