/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.occurrences;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The places of the name at the caret are marked; equal words of prose are not. */
@ExtendWith(Workbench.class)
class OccurrencesTest {

    private static final String MARK = "org.eclipse.ui.genericeditor.text";

    private static final String CASE = """
            case outage "Outage" {
              actors {
                team ops "ops"
              }
              flow {
                step failed ops: The ops of {{ops}} failed.
              }
            }
            """;

    @Test
    void marksFollowTheCaretAndTheText() throws Exception {
        TestProject project = TestProject.create("occurrences");
        SourceEditor editor = project.open(project.add("outage.jirei", CASE));
        editor.part().selectAndReveal(CASE.indexOf("ops"), 0);
        Await.until("the three places of the actor are marked", () -> marked(editor).equals(
                List.of("ops", "ops", "ops")) && !places(editor).contains(CASE.indexOf("\"ops\"") + 1));
        editor.replace("{{ops}}", "{{failed}}");
        Await.until("what was changed is marked no more", () -> marked(editor).equals(List.of("ops", "ops")));
        editor.part().selectAndReveal(CASE.indexOf("failed"), 0);
        Await.until("the step is marked in its place", () -> marked(editor).equals(List.of("failed", "failed")));
        editor.part().selectAndReveal(CASE.indexOf("The"), 0);
        Await.until("nothing is marked where no name stands", () -> marked(editor).isEmpty());
    }

    private static List<String> marked(SourceEditor editor) {
        String text = editor.document().get();
        return positions(editor).stream().map(place ->
                text.substring(place.offset, Math.min(text.length(), place.offset + place.length))).toList();
    }

    private static List<Integer> places(SourceEditor editor) {
        return positions(editor).stream().map(Position::getOffset).toList();
    }

    private static List<Position> positions(SourceEditor editor) {
        IAnnotationModel model = editor.part().getDocumentProvider().getAnnotationModel(editor.part().getEditorInput());
        List<Position> positions = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation.getType().equals(MARK)) {
                positions.add(model.getPosition(annotation));
            }
        }
        return positions;
    }
}
