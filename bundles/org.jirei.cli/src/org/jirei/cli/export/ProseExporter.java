/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import java.util.List;
import org.jirei.cli.export.ExportedModel.Entry;
import org.jirei.cli.export.ExportedModel.Part;
import org.jirei.cli.export.ExportedModel.Sentence;
import org.jirei.model.Bullet;
import org.jirei.model.Labels;
import org.jirei.model.Passage;
import org.jirei.model.PassageEntry;
import org.jirei.model.Prose;
import org.jirei.model.ProsePart;
import org.jirei.model.ReferencePart;
import org.jirei.model.TextPart;

/** Turns prose into its exported form. */
final class ProseExporter {

    private final Tracing tracing;

    ProseExporter(Tracing tracing) {
        this.tracing = tracing;
    }

    /** Returns the entries of a passage; {@code null} without one. */
    List<Entry> entries(Passage passage) {
        return passage == null ? null : passage.getEntries().stream().map(this::entry).toList();
    }

    private Entry entry(PassageEntry entry) {
        return entry instanceof Bullet bullet
                ? new Entry("bullet", bullet.getLevel(), sentence(entry.getProse()), tracing.range(entry).orElse(null))
                : new Entry("heading", null, sentence(entry.getProse()), tracing.range(entry).orElse(null));
    }

    /** Returns a sentence; {@code null} without one. */
    Sentence sentence(Prose prose) {
        if (prose == null) {
            return null;
        }
        Labels labels = tracing.labels(prose);
        return new Sentence(labels.text(prose), prose.getParts().stream().map(part -> part(part, labels)).toList(),
                tracing.range(prose).orElse(null));
    }

    private static Part part(ProsePart part, Labels labels) {
        return switch (part) {
            case ReferencePart reference -> new Part(null, reference.getTarget().getName(),
                    labels.reference(reference.getTarget()));
            case TextPart text -> new Part(text.getText(), null, null);
            default -> throw new IllegalArgumentException("no such part of prose: " + part);
        };
    }
}
