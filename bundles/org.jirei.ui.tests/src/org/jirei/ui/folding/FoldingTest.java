/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.folding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Folding in an editor. */
@ExtendWith(Workbench.class)
final class FoldingTest {

    private static final String SOURCE = """
            case c "C" {
              actors {
                team ops "O"
              }
              flow {
                step a ops: A
              }
            }
            """;

    @Test
    void staysFoldedWhileItsAuthorTypes() throws Exception {
        TestProject project = TestProject.create("folding");
        SourceEditor editor = project.open(project.add("c.jirei", SOURCE));
        ProjectionViewer viewer = (ProjectionViewer) editor.part().getAdapter(ITextOperationTarget.class);
        Await.until("three blocks can be folded", () -> foldings(viewer).size() == 3);
        ProjectionAnnotation actors = at(viewer, editor.document().get().indexOf("  actors"));
        viewer.getProjectionAnnotationModel().collapse(actors);
        Await.until("the actors are folded away", () -> !editor.widget().getText().contains("team ops"));
        editor.replace("case c \"C\" {", "case c \"C\" {\n  summary {\n    - S.\n  }");
        Await.until("four blocks can be folded", () -> foldings(viewer).size() == 4);
        assertTrue(at(viewer, editor.document().get().indexOf("  actors")).isCollapsed());
        assertTrue(!editor.widget().getText().contains("team ops"), "still folded away");
    }

    private static List<Annotation> foldings(ProjectionViewer viewer) {
        List<Annotation> found = new ArrayList<>();
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model != null) {
            model.getAnnotationIterator().forEachRemaining(found::add);
        }
        return found;
    }

    private static ProjectionAnnotation at(ProjectionViewer viewer, int offset) {
        return foldings(viewer).stream()
                .filter(each -> viewer.getProjectionAnnotationModel().getPosition(each).getOffset() == offset)
                .map(ProjectionAnnotation.class::cast).findFirst().orElseThrow();
    }
}
