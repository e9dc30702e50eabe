/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.icons;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.jirei.model.Actor;
import org.jirei.model.ActorKind;

/** The pictures of surveys, cases, actors and what else sources tell of. They are named after what they show. */
public final class Icons {

    private static final String BUNDLE = "org.jirei.ui";

    private Icons() {
    }

    /**
     * Returns the picture {@code icons/<name>.svg}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseThrow(() -> new IllegalArgumentException("no icon " + name));
    }

    /** Returns the picture of actors of {@code kind}. */
    public static ImageDescriptor descriptor(ActorKind kind) {
        return descriptor(name(kind));
    }

    /** Returns the same as an image, which all share and nobody disposes of. In the UI thread. */
    public static Image image(String name) {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + name;
        if (images.getDescriptor(key) == null) {
            images.put(key, descriptor(name));
        }
        return images.get(key);
    }

    /** Returns the shared image of actors of {@code kind}. In the UI thread. */
    public static Image image(ActorKind kind) {
        return image(name(kind));
    }

    /** Returns what the picture of {@code element} is called: an actor's kind, else what it is in the model. */
    public static String name(EObject element) {
        return element instanceof Actor actor ? name(actor.getKind())
                : element.eClass().getName().toLowerCase(Locale.ROOT);
    }

    private static String name(ActorKind kind) {
        return kind.getName().toLowerCase(Locale.ROOT);
    }
}
