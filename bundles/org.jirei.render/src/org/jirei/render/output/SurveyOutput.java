/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import org.jirei.model.Survey;

/** A format in which each survey is published. A new one is a class and the line that registers it. */
public interface SurveyOutput {

    /** Returns the file of {@code survey}, in the folder that holds the cases' folders. The same model gives the same. */
    OutputFile file(Survey survey, RenderContext context);
}
