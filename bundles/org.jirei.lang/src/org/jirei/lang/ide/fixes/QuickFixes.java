/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.model.rules.RuleSettings;
import org.jirei.model.rules.Severity;

/** Offers what may be done about findings. Never fails, however broken the sources are. */
public final class QuickFixes {

    /** Key of the fix that lets a finding stand, with a reason. */
    public static final String ALLOW = "allow";

    /** What one round uncovers the next one fixes; most often one is enough. */
    private static final int MOST_ROUNDS = 20;

    private QuickFixes() {
    }

    /**
     * Returns what may be done about {@code finding}, the likeliest first. What is only a warning may also be allowed
     * with a reason.
     */
    public static List<Fix> of(ParsedSources sources, Diagnostic finding) {
        return FixPlace.of(sources, finding).map(place -> fixes(place, finding)).orElse(List.of());
    }

    private static List<Fix> fixes(FixPlace place, Diagnostic finding) {
        List<Fix> fixes = new ArrayList<>(specific(place, finding));
        if (finding.severity() != Severity.ERROR) {
            fixes.addAll(FixCatalog.ALLOW.fixes(place));
        }
        return List.copyOf(fixes);
    }

    private static List<Fix> specific(FixPlace place, Diagnostic finding) {
        return FixCatalog.of(kind(finding)).stream().flatMap(fixer -> fixer.fixes(place).stream())
                .filter(fix -> !fix.edits().isEmpty()).distinct().toList();
    }

    /** Returns what {@code finding} is about: findings of one kind can be fixed all at once. */
    public static String kind(Diagnostic finding) {
        return finding.ruleId().equals(Diagnostic.SYNTAX) ? FixCatalog.SYNTAX + finding.arguments().getFirst()
                : finding.ruleId();
    }

    /**
     * Returns the edits that fix all findings of one kind in one source, each by its likeliest fix.
     *
     * @param sources the sources, of which those beside {@code file} may change as well
     * @param kind as {@link #kind} tells it
     * @return nothing where no finding of the kind is there, or none has a fix
     */
    public static List<TextEdit> all(ParsedSources sources, String file, String kind) {
        List<TextEdit> first = round(sources, file, kind);
        if (first.isEmpty()) {
            return List.of();
        }
        ParsedSources changed = apply(sources, first);
        boolean more = false;
        for (int rounds = 1; rounds < MOST_ROUNDS; rounds++) {
            List<TextEdit> edits = round(changed, file, kind);
            if (edits.isEmpty()) {
                break;
            }
            changed = apply(changed, edits);
            more = true;
        }
        return more ? difference(sources, changed) : first;
    }

    private static List<TextEdit> round(ParsedSources sources, String file, String kind) {
        List<TextEdit> edits = new ArrayList<>();
        for (Diagnostic finding : sources.check(RuleSettings.defaults())) {
            if (finding.file().equals(file) && kind(finding).equals(kind)) {
                FixPlace.of(sources, finding).flatMap(place -> specific(place, finding).stream().findFirst())
                        .filter(fix -> fix.edits().stream().noneMatch(edit -> touches(edits, edit)))
                        .ifPresent(fix -> edits.addAll(fix.edits()));
            }
        }
        return edits;
    }

    /** Returns whether {@code edit} changes what one of {@code edits} changes, or puts something in at the same place. */
    private static boolean touches(List<TextEdit> edits, TextEdit edit) {
        return edits.stream().anyMatch(other -> other.file().equals(edit.file())
                && other.offset() <= edit.end() && edit.offset() <= other.end());
    }

    private static ParsedSources apply(ParsedSources sources, List<TextEdit> edits) {
        return JireiLanguage.shared().parse(sources.sources().stream().map(ParsedSource::source).map(source ->
                new SourceText(source.name(), TextEdit.apply(source.text(),
                        edits.stream().filter(edit -> edit.file().equals(source.name())).toList()))).toList());
    }

    private static List<TextEdit> difference(ParsedSources before, ParsedSources after) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < before.sources().size(); i++) {
            SourceText source = before.sources().get(i).source();
            difference(source, after.sources().get(i).source().text()).ifPresent(edits::add);
        }
        return edits;
    }

    private static Optional<TextEdit> difference(SourceText source, String after) {
        String before = source.text();
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return before.equals(after) ? Optional.empty() : Optional.of(new TextEdit(source.name(), start,
                before.length() - same - start, after.substring(start, after.length() - same)));
    }
}
