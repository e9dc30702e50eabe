/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

/**
 * One file as it was given.
 *
 * @param name how diagnostics name it, normally its path with / between folders
 * @param text its content; an XMI export of Jirei is recognized by its name's ending {@code .xmi}
 */
public record SourceText(String name, String text) {

    /** Returns whether this is a model in XMI rather than a text in Jirei's language. */
    public boolean isXmi() {
        return name.endsWith(".xmi");
    }
}
