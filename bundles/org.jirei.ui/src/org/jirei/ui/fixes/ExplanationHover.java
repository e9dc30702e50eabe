/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.fixes;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.jirei.lang.ide.explanation.Explanation;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.ui.sources.WorkbenchLanguage;

/** Explains the rules that what the mouse is over breaks; the platform shows message and fixes above it. */
public final class ExplanationHover implements ITextHover, ITextHoverExtension {

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return rules(viewer, offset).isEmpty() ? null : new Region(offset, 0);
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        Set<String> rules = rules(viewer, region.getOffset());
        return rules.isEmpty() ? null : rules.stream()
                .map(rule -> Explanation.of(rule, WorkbenchLanguage.current()).plain())
                .collect(Collectors.joining("\n\n"));
    }

    private static Set<String> rules(ITextViewer viewer, int offset) {
        Set<String> rules = new LinkedHashSet<>();
        IAnnotationModel model = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
        if (model == null) {
            return rules;
        }
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            Position position = model.getPosition(annotation);
            if (annotation instanceof MarkerAnnotation marked && position != null && !position.isDeleted()
                    && position.getOffset() <= offset && offset <= position.getOffset() + position.getLength()) {
                String rule = marked.getMarker().getAttribute(MarkedFinding.RULE_ID, "");
                RuleCatalog.description(rule).ifPresent(known -> rules.add(known.id()));
            }
        });
        return rules;
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, new ExplanationPresenter());
    }
}
