/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import org.jirei.model.Case;

/** A format in which each case is published. A new one is a class and the line that registers it. */
public interface CaseOutput {

    /**
     * Returns the files of {@code kase} in this format, in its own folder; none where there is nothing to show. The
     * same model gives the same bytes.
     */
    List<OutputFile> files(Case kase, RenderContext context);
}
