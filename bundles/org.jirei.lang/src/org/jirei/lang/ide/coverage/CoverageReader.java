/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.coverage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.coverage.Coverage.LineRow;
import org.jirei.lang.ide.coverage.Coverage.SectionColumn;
import org.jirei.model.Action;
import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.JireiPackage;
import org.jirei.model.Labels;
import org.jirei.model.Numbering;
import org.jirei.model.ReferencePart;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.jirei.model.SurveyIndex;

/** Reads from a case which of its sections mention which steps and actions. */
public final class CoverageReader {

    private final Case kase;
    private final Labels labels;
    private final Map<FlowLine, List<List<TextRegion>>> mentions = new IdentityHashMap<>();

    private CoverageReader(Case kase, Labels labels) {
        this.kase = kase;
        this.labels = labels;
        Flows.lines(kase).forEach(line -> mentions.put(line, emptyRow()));
        kase.getSections().forEach(this::readSection);
    }

    private static List<List<TextRegion>> emptyRow() {
        List<List<TextRegion>> row = new ArrayList<>();
        SectionKind.VALUES.forEach(kind -> row.add(new ArrayList<>()));
        return row;
    }

    private void readSection(Section section) {
        for (var contents = EcoreUtil.getAllContents(section, true); contents.hasNext();) {
            if (contents.next() instanceof ReferencePart reference && mentions.containsKey(reference.getTarget())) {
                mentions.get(reference.getTarget()).get(section.getKind().getValue()).add(region(reference));
            }
        }
    }

    /** Returns the coverage of each case of a source, in source order; none where there is no such source. */
    public static List<Coverage> of(ParsedSources sources, String file) {
        SurveyIndex surveys = sources.surveys();
        Numbering numbering = new Numbering(surveys);
        List<Coverage> cases = new ArrayList<>();
        for (ParsedSource source : sources.sources()) {
            if (source.source().name().equals(file)) {
                for (Document document : source.documents()) {
                    document.getCases().forEach(kase -> cases.add(
                            new CoverageReader(kase, new Labels(numbering, surveys.language(kase))).coverage()));
                }
            }
        }
        return cases;
    }

    private Coverage coverage() {
        List<SectionColumn> sections = SectionKind.VALUES.stream()
                .map(kind -> new SectionColumn(labels.name(kind), labels.title(kind), head(kind))).toList();
        return new Coverage(labels.title(kase), region(kase), sections,
                Flows.lines(kase).stream().map(this::row).toList());
    }

    private Optional<TextRegion> head(SectionKind kind) {
        return kase.getSections().stream().filter(section -> section.getKind() == kind).findFirst()
                .map(section -> place(section, JireiPackage.Literals.SECTION__KIND));
    }

    private LineRow row(FlowLine line) {
        String sentence = labels.text(line.getSentence());
        return new LineRow(line instanceof Action, labels.number(line),
                sentence.isEmpty() ? Objects.requireNonNullElse(line.getName(), "") : sentence,
                place(line, JireiPackage.Literals.NAMED_ELEMENT__NAME),
                mentions.get(line).stream().map(List::copyOf).toList());
    }

    private static TextRegion place(EObject object, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return nodes.isEmpty() ? region(object) : region(nodes.getFirst());
    }

    private static TextRegion region(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? new TextRegion(0, 0) : region(node);
    }

    private static TextRegion region(INode node) {
        return new TextRegion(node.getOffset(), node.getLength());
    }
}
