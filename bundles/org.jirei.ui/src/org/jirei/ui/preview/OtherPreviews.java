/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens previews beside those that are open. */
final class OtherPreviews {

    private OtherPreviews() {
    }

    /** Opens one more; empty where the workbench could not, which it has logged. */
    static Optional<PreviewView> open(IWorkbenchPage page) {
        Set<String> taken = Arrays.stream(page.getViewReferences()).filter(view -> view.getId().equals(PreviewView.ID))
                .map(IViewReference::getSecondaryId).collect(Collectors.toSet());
        int number = 2;
        while (taken.contains(Integer.toString(number))) {
            number++;
        }
        try {
            return Optional.of((PreviewView) page.showView(PreviewView.ID, Integer.toString(number),
                    IWorkbenchPage.VIEW_ACTIVATE));
        } catch (PartInitException e) {
            ILog.of(OtherPreviews.class).log(e.getStatus());
            return Optional.empty();
        }
    }
}
