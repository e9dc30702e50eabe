/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.LineIndex;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.IdeMessages;
import org.jirei.lang.ide.outline.OutlineEntry;
import org.jirei.lang.ide.outline.Outliner;
import org.jirei.model.Language;

/** Takes a source apart for a comparison: surveys and cases, their flow, sections and what else they have. */
public final class StructureReader {

    private static final IdeMessages MESSAGES = IdeMessages.of(StructureReader.class);
    private static final String NAME = "compared.jirei";

    private final String text;
    private final LineIndex lines;
    private final Language words;

    private StructureReader(String text, Language words) {
        this.text = text;
        lines = new LineIndex(text);
        this.words = words;
    }

    /** Returns the parts of {@code text}, in its order; every character but blank ones belongs to one of them. */
    public static List<StructurePart> read(String text, Language words) {
        ParsedSources parsed = JireiLanguage.shared().parse(List.of(new SourceText(NAME, text)));
        return new StructureReader(text, words).parts(Outliner.outline(parsed, NAME, words), 0, text.length());
    }

    /** Between the parts there is what belongs to none: comments, and what the outline does not show. */
    private List<StructurePart> parts(List<OutlineEntry> entries, int from, int to) {
        List<StructurePart> parts = new ArrayList<>();
        int at = from;
        int gaps = 0;
        for (OutlineEntry entry : entries) {
            TextRegion region = wholeLines(entry.region(), at, to);
            gaps += addRest(parts, at, region.offset(), gaps) ? 1 : 0;
            parts.add(part(entry, region));
            at = region.end();
        }
        addRest(parts, at, to, gaps);
        return parts;
    }

    private StructurePart part(OutlineEntry entry, TextRegion region) {
        List<StructurePart> children = switch (entry.kind()) {
            case SURVEY, CASE, ACTORS, FLOW, PHASE, SECTION, SUMMARY, ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM,
                    NETWORK, DEVICE, SITE -> entry.children().isEmpty() ? List.of()
                            : parts(entry.children(), region.offset(), region.end());
            default -> List.of();
        };
        return new StructurePart(entry.kind().icon(), entry.key(), entry.text(), region, children);
    }

    private boolean addRest(List<StructurePart> parts, int from, int to, int gaps) {
        String rest = text.substring(from, to);
        if (rest.isBlank() || rest.strip().equals("}")) {
            return false;
        }
        String label = MESSAGES.text(gaps == 0 && parts.isEmpty() ? "beginning" : "between", words);
        parts.add(new StructurePart("property", "rest:" + gaps, label, new TextRegion(from, to - from), List.of()));
        return true;
    }

    /** Takes the blanks before and the line end behind into the region, but nothing that belongs to others. */
    private TextRegion wholeLines(TextRegion region, int from, int to) {
        int start = lines.start(lines.line(region.offset()));
        boolean first = start >= from && text.substring(start, region.offset()).isBlank();
        int line = lines.line(region.end());
        boolean last = text.substring(region.end(), lines.end(line)).isBlank();
        int end = !last ? region.end() : line < lines.count() ? lines.start(line + 1) : text.length();
        int begin = first ? start : Math.max(from, region.offset());
        return new TextRegion(begin, Math.max(begin, Math.min(end, to)) - begin);
    }
}
