/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.folding.Folding;

/** Brings the foldings of an editor in line with its text. A folding that still begins on its line is the same one. */
final class FoldingUpdate {

    private final ProjectionAnnotationModel model;
    private final IDocument document;

    FoldingUpdate(ProjectionAnnotationModel model, IDocument document) {
        this.model = model;
        this.document = document;
    }

    void show(List<Folding> foldings) {
        Map<Integer, TextRegion> wanted = new LinkedHashMap<>();
        foldings.forEach(folding -> wanted.merge(line(folding.region().offset()), folding.region(),
                (one, other) -> one.length() >= other.length() ? one : other));
        List<Annotation> gone = new ArrayList<>();
        Iterator<Annotation> known = model.getAnnotationIterator();
        while (known.hasNext()) {
            Annotation annotation = known.next();
            Position position = model.getPosition(annotation);
            TextRegion region = position == null || position.isDeleted() ? null
                    : wanted.remove(line(position.getOffset()));
            if (region == null) {
                gone.add(annotation);
            } else if (region.offset() != position.getOffset() || region.length() != position.getLength()) {
                model.modifyAnnotationPosition(annotation, new Position(region.offset(), region.length()));
            }
        }
        Map<Annotation, Position> fresh = new HashMap<>();
        wanted.values().forEach(region -> fresh.put(new ProjectionAnnotation(),
                new Position(region.offset(), region.length())));
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), fresh, new Annotation[0]);
        }
    }

    private int line(int offset) {
        try {
            return document.getLineOfOffset(offset);
        } catch (BadLocationException e) {
            // behind the end of a text that has become shorter: on none of its lines
            return -1;
        }
    }
}
