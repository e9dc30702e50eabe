/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import java.util.List;

/**
 * A sequence diagram in the notation of another tool.
 *
 * @param title the case's number and title on one line
 * @param source what the tool reads; lines end in LF
 * @param texts everything that readers find in the picture that the tool draws, without its marks and line breaks
 */
public record Diagram(String title, String source, List<String> texts) {

    public Diagram {
        texts = List.copyOf(texts);
    }
}
