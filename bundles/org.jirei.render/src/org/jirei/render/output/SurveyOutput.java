/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import org.jirei.model.Survey;

/** A format in which each survey is published. A new one is a class and its line in {@link Outputs}. */
public interface SurveyOutput {

    /** Returns the name of the file in the folder that holds the cases' folders. */
    String fileName();

    /** Returns the content for {@code survey}; lines end in LF, written as UTF-8. The same model gives the same. */
    String content(Survey survey, RenderContext context);
}
