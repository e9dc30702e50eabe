/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.Spoken;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A name tells what it stands for when the mouse rests on it; other words tell nothing. */
@ExtendWith(Workbench.class)
class NameHoverTest {

    private static final String CASE = """
            case outage "Outage" {
              language en
              actors {
                team ops "Operations <24 h>"
              }
              flow {
                step failed ops: A disk failed.
              }
              background {
                - It was old{{failed}}.
              }
            }
            """;

    private static final String JAPANESE = "<b>(1) A disk failed.</b><br>事象 failed<br>登場者: Operations &lt;24 h&gt;"
            + "<br>言及: 1 Background";

    @Test
    void aNameTellsItsNumberItsLabelAndItsUses() throws Exception {
        TestProject project = TestProject.create("hover");
        SourceEditor editor = project.open(project.add("outage.jirei", CASE));
        assertEquals(Spoken.either("<b>(1) A disk failed.</b><br>step failed<br>Participants: Operations &lt;24 h&gt;"
                + "<br>Mentioned in: 1 Background", JAPANESE), hover(editor, "failed}}"));
        assertNull(hover(editor, "disk"));
    }

    private static String hover(SourceEditor editor, String text) throws ReflectiveOperationException {
        ITextViewer viewer = (ITextViewer) editor.part().getAdapter(ITextOperationTarget.class);
        ITextHover hover = (ITextHover) Platform.getBundle("org.jirei.ui")
                .loadClass("org.jirei.ui.hover.NameTextHover").getDeclaredConstructor().newInstance();
        IRegion region = hover.getHoverRegion(viewer, CASE.indexOf(text) + 1);
        return hover.getHoverInfo(viewer, region);
    }
}
