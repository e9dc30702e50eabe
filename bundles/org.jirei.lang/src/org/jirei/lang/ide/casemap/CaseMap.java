/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.casemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jirei.lang.LineIndex;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.TextRegion;
import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.Element;
import org.jirei.model.Flow;
import org.jirei.model.FlowLine;
import org.jirei.model.JireiPackage;
import org.jirei.model.Link;
import org.jirei.model.PassageEntry;
import org.jirei.model.Phase;
import org.jirei.model.ReferencePart;
import org.jirei.model.Section;

/**
 * Where the parts of one case stand in its source: leads from a caret to what it stands in and from a part of a picture
 * or a printed text back to the source. Made once for a state of the sources; never changes.
 */
public final class CaseMap {

    private final ParsedSource source;
    private final Case kase;
    private final TextRegion region;
    private final List<Spot> figure = new ArrayList<>();
    private final List<Spot> text = new ArrayList<>();
    private final Optional<TextRegion> firstError;

    private record Spot(TextRegion region, Element element) {
    }

    private CaseMap(ParsedSource source, Case kase, TextRegion region) {
        this.source = source;
        this.kase = kase;
        this.region = region;
        kase.eAllContents().forEachRemaining(this::read);
        firstError = Stream.concat(syntaxErrors(), unresolved()).min(Comparator.comparingInt(TextRegion::offset));
    }

    /** Returns the cases that stand in a source, in source order; none where there is no such source. */
    public static List<CaseMap> of(ParsedSources sources, String file) {
        List<CaseMap> maps = new ArrayList<>();
        for (ParsedSource source : sources.sources()) {
            if (source.source().name().equals(file)) {
                for (Document document : source.documents()) {
                    for (Case kase : document.getCases()) {
                        INode node = NodeModelUtils.findActualNodeFor(kase);
                        if (node != null) {
                            maps.add(new CaseMap(source, kase, new TextRegion(node.getOffset(), node.getLength())));
                        }
                    }
                }
            }
        }
        return List.copyOf(maps);
    }

    /** Returns the case. */
    public Case kase() {
        return kase;
    }

    /** Returns the name of the source that the case stands in. */
    public String file() {
        return source.source().name();
    }

    /** Returns whether a 0-based offset is inside the case, or in the line in which it begins or ends. */
    public boolean contains(int offset) {
        return wholeLines(region).contains(offset);
    }

    /**
     * Returns what of the case's figures an offset is about: the step or action that it stands in, else the actor, else
     * the phase; in a reference within a section, what that refers to.
     */
    public Optional<Element> shownInFigure(int offset) {
        return innermost(figure, offset);
    }

    /** Returns the bullet, the heading or the section that an offset stands in. */
    public Optional<Element> shownInText(int offset) {
        return innermost(text, offset);
    }

    private static Optional<Element> innermost(List<Spot> spots, int offset) {
        return spots.stream().filter(spot -> spot.region().contains(offset))
                .min(Comparator.comparingInt(spot -> spot.region().length())).map(Spot::element);
    }

    /** Returns where to lead somebody who asks for {@code element}: to its name, else to its beginning. */
    public Optional<TextRegion> place(Element element) {
        List<INode> names = element.eClass().getEStructuralFeature("name") == null ? List.of()
                : NodeModelUtils.findNodesForFeature(element, JireiPackage.Literals.NAMED_ELEMENT__NAME);
        INode node = names.isEmpty() ? NodeModelUtils.findActualNodeFor(element) : names.getFirst();
        return Optional.ofNullable(node).map(this::visiblePart);
    }

    /**
     * Returns the first place because of which a figure of the case would miss something: what is no Jirei, or a name
     * that is not there; empty where the figure shows all that its author wrote.
     */
    public Optional<TextRegion> firstError() {
        return firstError;
    }

    /** Returns the sources of all that figures show: what is the same gives the same figures. */
    public String drawnText() {
        StringBuilder drawn = new StringBuilder();
        Stream.of(kase.getActors(), kase.getLinks()).flatMap(List::stream).forEach(part -> append(drawn, part));
        if (kase.getFlow() != null) {
            append(drawn, kase.getFlow());
        }
        return drawn.toString();
    }

    private void append(StringBuilder drawn, EObject part) {
        INode node = NodeModelUtils.findActualNodeFor(part);
        drawn.append(source.source().text(), node.getOffset(), node.getOffset() + node.getLength()).append('\n');
    }

    private void read(EObject object) {
        switch (object) {
            case FlowLine line -> add(figure, line, line, true);
            case Phase phase -> add(figure, phase, phase, true);
            case Actor actor -> add(figure, actor, actor, true);
            case ReferencePart reference when isInSection(reference) -> addReference(reference);
            case PassageEntry entry when isInSection(entry) -> add(text, entry, entry, true);
            case Section section -> add(text, section, section, true);
            default -> {
            }
        }
    }

    private void addReference(ReferencePart reference) {
        boolean shown = reference.getTarget() instanceof FlowLine || reference.getTarget() instanceof Actor;
        if (shown && EcoreUtil.isAncestor(kase, reference.getTarget())) {
            add(figure, reference, reference.getTarget(), false);
        }
    }

    private void add(List<Spot> spots, EObject standing, Element shown, boolean wholeLines) {
        INode node = NodeModelUtils.findActualNodeFor(standing);
        if (node != null) {
            TextRegion stretch = new TextRegion(node.getOffset(), node.getLength());
            spots.add(new Spot(wholeLines ? wholeLines(stretch) : stretch, shown));
        }
    }

    private static boolean isInSection(EObject object) {
        for (EObject around = object; around != null; around = around.eContainer()) {
            if (around instanceof Section) {
                return true;
            }
        }
        return false;
    }

    /** A caret in the indentation of a line, or behind its end, is in what stands there. */
    private TextRegion wholeLines(TextRegion stretch) {
        LineIndex lines = source.lines();
        int first = lines.start(lines.line(stretch.offset()));
        int start = isBlank(first, stretch.offset()) ? first : stretch.offset();
        int last = lines.end(lines.line(trimmedEnd(stretch)));
        int end = isBlank(trimmedEnd(stretch), last) ? last : trimmedEnd(stretch);
        return new TextRegion(start, end - start);
    }

    private TextRegion visiblePart(INode node) {
        TextRegion stretch = new TextRegion(node.getOffset(), node.getLength());
        LineIndex lines = source.lines();
        int end = Math.min(trimmedEnd(stretch), lines.end(lines.line(stretch.offset())));
        return new TextRegion(stretch.offset(), end - stretch.offset());
    }

    private int trimmedEnd(TextRegion stretch) {
        return stretch.offset() + textOf(stretch.offset(), stretch.end()).stripTrailing().length();
    }

    private boolean isBlank(int start, int end) {
        return textOf(start, end).isBlank();
    }

    private String textOf(int start, int end) {
        return source.source().text().substring(start, Math.max(start, end));
    }

    private Stream<TextRegion> syntaxErrors() {
        TextRegion lines = wholeLines(region);
        return source.syntaxProblems().stream()
                .map(problem -> new TextRegion(problem.start(), problem.end() - problem.start()))
                .filter(problem -> lines.contains(problem.offset()) && !isInSection(problem.offset()));
    }

    /** What is wrong in a section is missing in the text; figures show nothing of it. */
    private boolean isInSection(int offset) {
        return kase.getSections().stream().map(NodeModelUtils::findActualNodeFor)
                .anyMatch(node -> node != null && node.getOffset() < offset && offset < node.getEndOffset());
    }

    private Stream<TextRegion> unresolved() {
        List<TextRegion> found = new ArrayList<>();
        kase.eAllContents().forEachRemaining(object -> {
            if (isDrawn(object) && object.eCrossReferences().stream().anyMatch(EObject::eIsProxy)) {
                Optional.ofNullable(NodeModelUtils.findActualNodeFor(object)).map(this::visiblePart)
                        .ifPresent(found::add);
            }
        });
        return found.stream();
    }

    private static boolean isDrawn(EObject object) {
        for (EObject around = object; around != null; around = around.eContainer()) {
            if (around instanceof Flow || around instanceof Link) {
                return true;
            }
        }
        return false;
    }
}
