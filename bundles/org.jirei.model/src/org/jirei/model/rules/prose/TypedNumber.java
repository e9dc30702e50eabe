/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jirei.model.Action;
import org.jirei.model.Case;
import org.jirei.model.Containers;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.NamedElement;
import org.jirei.model.Prose;
import org.jirei.model.Step;
import org.jirei.model.Survey;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.RuleRun;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.FlatText;
import org.jirei.model.rules.text.Widths;

/**
 * Prose refers to steps, actions and cases by name, never by a typed number, which would go wrong with the next line
 * added. The second argument is the name that the number means now, or {@code term.a-name} where nothing has the
 * number.
 */
public final class TypedNumber extends BaseRule<Prose> {

    private static final String COUNTED = "(?!\\d|\\s?(?:[件つ回社人名種点年月日時分秒割台%]|か所|箇所|ヶ所|カ所|か月|段階|項目|通り))";
    private static final Pattern STEP = Pattern.compile(
            "(?<![A-Za-z0-9\\]}図表式項条注])\\(\\s*(\\d{1,2})\\s*\\)|\\(?事象\\s?(\\d{1,2})\\)?" + COUNTED);
    private static final Pattern ACTION = Pattern.compile(
            "\\(\\s*対処\\s?(\\d{1,2})\\s*\\)|対処\\s?(\\d{1,2})" + COUNTED + "|\\(\\s*R\\s?(\\d{1,2})\\s*\\)");
    private static final Pattern CASE = Pattern.compile(
            "事例\\s?(\\d{1,2})" + COUNTED + "|\\bCase\\s(\\d{1,2})\\b");

    /** Makes the rule. */
    public TypedNumber() {
        super("typed-number", Severity.WARNING, Prose.class);
    }

    @Override
    public void check(Prose prose, Findings findings) {
        FlatText text = findings.written().getFirst();
        String narrow = Widths.narrow(text.text());
        if (narrow.chars().noneMatch(TypedNumber::isDigit)) {
            return;
        }
        Case kase = Containers.find(prose, Case.class);
        report(text, narrow, CASE, casesAround(prose, findings.run()), findings);
        if (kase != null) {
            List<FlowLine> lines = Flows.lines(kase);
            report(text, narrow, STEP, lines.stream().filter(Step.class::isInstance).toList(), findings);
            report(text, narrow, ACTION, lines.stream().filter(Action.class::isInstance).toList(), findings);
        }
    }

    private static boolean isDigit(int character) {
        return '0' <= character && character <= '9';
    }

    private static List<Case> casesAround(Prose prose, RuleRun run) {
        Case kase = Containers.find(prose, Case.class);
        return Optional.ofNullable(Containers.find(prose, Survey.class))
                .or(() -> Optional.ofNullable(kase).flatMap(run.surveys()::survey))
                .map(run.surveys()::cases).orElse(List.of());
    }

    private static void report(FlatText text, String narrow, Pattern pattern, List<? extends NamedElement> numbered,
            Findings findings) {
        pattern.matcher(narrow).results().forEach(found -> findings.report(
                text.place(found.start(), found.end()),
                text.text().substring(found.start(), found.end()), name(numbered, number(found))));
    }

    private static int number(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return Integer.parseInt(found.group(group));
            }
        }
        return 0;
    }

    private static String name(List<? extends NamedElement> numbered, int number) {
        String name = 0 < number && number <= numbered.size() ? numbered.get(number - 1).getName() : null;
        return name == null ? "term.a-name" : name;
    }
}
