/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.TextRegion;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.model.Language;

/** The rules about the text itself, which the model no longer shows: entries told twice, keywords of both languages. */
final class TextFindings {

    /** What may be told only once in its block; the sections have a rule of their own, the others may be repeated. */
    private static final Set<Keyword> ONLY_ONCE = EnumSet.of(Keyword.LANGUAGE, Keyword.PUBLISHER, Keyword.PERIOD,
            Keyword.PURPOSE, Keyword.OPERATION, Keyword.CRITERIA, Keyword.OCCURRED, Keyword.SECTOR, Keyword.MEETS,
            Keyword.IMPACT, Keyword.SUMMARY, Keyword.ACTORS, Keyword.FLOW, Keyword.CONFIDENTIAL, Keyword.CASES);

    private final String source;
    private final List<ScannedToken> visible;
    private final List<TextFinding> findings = new ArrayList<>();

    private TextFindings(ParsedSource parsed) {
        source = parsed.source().text();
        visible = parsed.tokens().stream().filter(token -> !token.kind().hidden()).toList();
    }

    static List<TextFinding> of(ParsedSource parsed) {
        TextFindings text = new TextFindings(parsed);
        text.findRepeatedEntries();
        text.findMixedKeywords();
        return text.findings;
    }

    private void findRepeatedEntries() {
        Deque<Set<String>> told = new ArrayDeque<>();
        told.push(new HashSet<>());
        for (int i = 0; i < visible.size(); i++) {
            ScannedToken token = visible.get(i);
            if (token.is("{")) {
                told.push(new HashSet<>());
            } else if (token.is("}") && told.size() > 1) {
                told.pop();
            } else if (token.keyword() != null && !told.peek().add(entry(i)) && mayNotRepeat(i)) {
                report("repeated-entry", token, text(token));
            }
        }
    }

    /** The one-line cause and the section of the same name are two entries. */
    private String entry(int index) {
        boolean sentence = index + 1 < visible.size() && isColon(visible.get(index + 1));
        return visible.get(index).keyword().name() + (sentence ? ":" : "");
    }

    private boolean mayNotRepeat(int index) {
        Keyword keyword = visible.get(index).keyword();
        return ONLY_ONCE.contains(keyword)
                || keyword == Keyword.CAUSE && index + 1 < visible.size() && isColon(visible.get(index + 1));
    }

    private static boolean isColon(ScannedToken token) {
        return token.is(":") || token.is("：");
    }

    private void findMixedKeywords() {
        Language first = null;
        for (ScannedToken token : visible) {
            if (token.keyword() != null && Keyword.of(text(token)) != null) {
                Language language = Keyword.languageOf(text(token));
                if (first == null) {
                    first = language;
                } else if (language != first) {
                    report("mixed-keywords", token, text(token), token.keyword().spelling(first));
                    return;
                }
            }
        }
    }

    private void report(String ruleId, ScannedToken token, String... arguments) {
        findings.add(new TextFinding(ruleId, new TextRegion(token.start(), token.end() - token.start()),
                List.of(arguments)));
    }

    private String text(ScannedToken token) {
        return source.substring(token.start(), token.end());
    }
}
