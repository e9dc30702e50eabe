/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.completion;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.jirei.lang.ide.completion.ProposalKind;

/** The pictures beside proposals. They live as long as the workbench. */
final class ProposalIcons {

    private static final String BUNDLE = "org.jirei.ui";

    private ProposalIcons() {
    }

    static Image of(ProposalKind kind) {
        String path = "icons/" + name(kind) + ".svg";
        ImageDescriptor icon = ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
        return JFaceResources.getResources().create(icon);
    }

    private static String name(ProposalKind kind) {
        return kind == ProposalKind.VALUE ? "property" : kind.name().toLowerCase(Locale.ROOT);
    }
}
