/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.highlighting;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;

/**
 * Colours a document. A change may give everything behind it another meaning (an opened comment), so the source is
 * scanned as a whole; but only what means something else than before is drawn again.
 */
final class Highlighter implements IPresentationDamager, IPresentationRepairer {

    private final Palette palette = new Palette();
    private IDocument document;
    private List<Stretch> stretches = List.of();
    /** The viewer asks twice about the same change. */
    private DocumentEvent lastChange;
    private IRegion lastDamage;

    @Override
    public void setDocument(IDocument newDocument) {
        document = newDocument;
        stretches = MeaningFinder.find(newDocument.get());
        lastChange = null;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent change, boolean partitioningChanged) {
        if (change != lastChange) {
            List<Stretch> before = stretches;
            stretches = MeaningFinder.find(document.get());
            lastDamage = damage(before, change);
            lastChange = change;
        }
        return lastDamage;
    }

    /** What was put in (a text in its own place asks for new colours) and what means something else since. */
    private IRegion damage(List<Stretch> before, DocumentEvent change) {
        int start = change.getOffset();
        int end = start + change.getText().length();
        int first = 0;
        int last = stretches.size() - 1;
        int lastBefore = before.size() - 1;
        while (first <= Math.min(last, lastBefore) && stretches.get(first).end() <= start
                && stretches.get(first).equals(before.get(first))) {
            first++;
        }
        int distance = change.getText().length() - change.getLength();
        while (Math.min(last, lastBefore) >= first && stretches.get(last).start() >= end
                && stretches.get(last).equals(before.get(lastBefore).movedBy(distance))) {
            last--;
            lastBefore--;
        }
        if (first <= last) {
            start = Math.min(start, stretches.get(first).start());
            end = Math.max(end, stretches.get(last).end());
        }
        return new Region(start, end - start);
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        stretches.stream().map(stretch -> stretch.between(damage.getOffset(), damage.getOffset() + damage.getLength()))
                .filter(Objects::nonNull).map(palette::style).forEach(presentation::addStyleRange);
    }
}
