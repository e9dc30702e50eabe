/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import org.jirei.model.Case;

/** A format in which each case is published. A new one is a class and its line in {@link Outputs}. */
public interface CaseOutput {

    /** Returns the name of the file in the case's folder. */
    String fileName();

    /** Returns the content for {@code kase}; lines end in LF, written as UTF-8. The same model gives the same. */
    String content(Case kase, RenderContext context);
}
