/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.highlighting;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which brackets belong together, those of Japanese prose included. */
public final class BracketMatcher extends DefaultCharacterPairMatcher {

    /** Made by the generic editor for each of its viewers. */
    public BracketMatcher() {
        super("{}[]()（）「」『』【】".toCharArray());
    }
}
