/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jirei.model.Case;
import org.jirei.model.Containers;
import org.jirei.model.Document;
import org.jirei.model.Labels;
import org.jirei.model.Language;
import org.jirei.model.Numbering;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.model.rules.text.FlatText;

/**
 * One check of documents that belong together: what rules share, and the order of what they find. A snapshot, which
 * several threads may ask.
 */
public final class RuleRun {

    private final List<Document> documents;
    private final SurveyIndex surveys;
    private final Numbering numbering;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Map<Class<?>, List<Rule<?>>> rulesOfType = new ConcurrentHashMap<>();

    /** Everything in each of the documents. */
    private record Contents(List<List<LookedAt>> ofDocuments) {
    }

    /** Makes a run over {@code documents}, in their order. */
    public RuleRun(Collection<Document> documents) {
        this.documents = List.copyOf(documents);
        this.surveys = new SurveyIndex(this.documents);
        this.numbering = new Numbering(surveys);
    }

    /**
     * Checks all rules, on all processors: a rule looks at each object alone, and at what the run shares.
     *
     * @return the findings, those of a document in the order of its text as far as the model tells it
     */
    public static List<Finding> check(Collection<Document> documents) {
        RuleRun run = new RuleRun(documents);
        List<Finding> findings = new ArrayList<>();
        List<List<LookedAt>> contents = run.contents().ofDocuments();
        contents.parallelStream().map(run::check).toList().forEach(findings::addAll);
        Map<EObject, Integer> positions = positions(findings, contents.stream().flatMap(List::stream).toList());
        findings.sort(Comparator
                .comparing((Finding finding) -> positions.get(finding.place().object()))
                .thenComparing(finding -> finding.place().start()));
        return findings;
    }

    private List<Finding> check(List<LookedAt> places) {
        List<Finding> findings = new ArrayList<>();
        places.forEach(place -> check(place, findings::add));
        return findings;
    }

    /** Returns the positions in {@code places} of the objects that {@code findings} are about; 0 for others. */
    private static Map<EObject, Integer> positions(List<Finding> findings, List<LookedAt> places) {
        Map<EObject, Integer> positions = new IdentityHashMap<>();
        findings.forEach(finding -> positions.put(finding.place().object(), 0));
        for (int position = 0; !findings.isEmpty() && position < places.size(); position++) {
            int found = position;
            positions.computeIfPresent(places.get(position).object(), (object, unknown) -> found);
        }
        return positions;
    }

    /** Checks one object, without what it contains, against all rules that look at its type. */
    public void check(EObject object, Consumer<Finding> consumer) {
        check(new LookedAt(object), consumer);
    }

    private void check(LookedAt place, Consumer<Finding> consumer) {
        for (Rule<?> rule : rulesOfType.computeIfAbsent(place.object().getClass(), RuleRun::rules)) {
            check(rule, place, consumer);
        }
    }

    private static List<Rule<?>> rules(Class<?> type) {
        return RuleCatalog.rules().stream().<Rule<?>>filter(rule -> rule.target().isAssignableFrom(type)).toList();
    }

    private <T extends EObject> void check(Rule<T> rule, LookedAt place, Consumer<Finding> consumer) {
        rule.check(rule.target().cast(place.object()), new Findings(this, rule.description(), place, consumer));
    }

    /** Returns the documents that are checked together. */
    public List<Document> documents() {
        return documents;
    }

    private Contents contents() {
        return shared(Contents.class, run -> new Contents(
                run.documents.parallelStream().map(SourceOrder::all).toList()));
    }

    /** Returns all texts in the documents, in the order in which authors write them. */
    public Stream<FlatText> texts() {
        return contents().ofDocuments().stream().flatMap(List::stream).map(LookedAt::written).flatMap(List::stream);
    }

    /** Returns which case belongs to which survey. */
    public SurveyIndex surveys() {
        return surveys;
    }

    /** Returns the printed forms that hold around {@code object}, in the language of its case or survey. */
    public Labels labels(EObject object) {
        Case kase = Containers.find(object, Case.class);
        Survey survey = Containers.find(object, Survey.class);
        Language language = kase != null ? surveys.language(kase)
                : survey != null ? SurveyIndex.language(survey) : Language.JAPANESE;
        return new Labels(numbering, language);
    }

    /**
     * Returns what {@code make} makes of this run: made when first asked for, then kept for all rules and threads. It
     * must not change any more.
     */
    public synchronized <V> V shared(Class<V> type, Function<RuleRun, V> make) {
        Object value = shared.get(type);
        if (value == null) {
            value = make.apply(this);
            shared.put(type, value);
        }
        return type.cast(value);
    }
}
