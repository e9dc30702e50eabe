/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

/** A format in which all that a run shows is published as one document. A new one is a class and a line. */
public interface ReportOutput {

    /** Returns the document, which stands beside the folders of the cases. The same models give the same. */
    OutputFile file(RenderContext context);
}
