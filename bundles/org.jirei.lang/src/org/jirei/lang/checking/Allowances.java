/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.TextRegion;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.model.rules.RuleSettings;

/**
 * What an author allows with a reason. {@code // jirei:allow rule-id: reason} on a line of its own covers the statement
 * that follows, with all that it encloses; at the end of a line it covers that line. An allowance without a reason, of
 * an unknown rule, or that nothing needs is itself told. Syntax errors cannot be allowed.
 */
final class Allowances {

    /** Most sources allow nothing; their tokens need not be looked at. */
    private static final String MARK = "jirei:allow";
    private static final Pattern COMMENT = Pattern.compile("//\\s*jirei:allow\\s+([^\\s:：]+)\\s*(?:[:：]\\s*(.*))?");

    /** Makes the diagnostic of a finding, if its rule is to be reported. */
    interface DiagnosticFactory {
        Optional<Diagnostic> make(String ruleId, TextRegion region, List<String> arguments);
    }

    private final ParsedSource parsed;
    private final String source;
    private final List<ScannedToken> tokens;
    private final List<Allowance> allowances = new ArrayList<>();

    private Allowances(ParsedSource parsed) {
        this.parsed = parsed;
        source = parsed.source().text();
        tokens = source.contains(MARK) ? parsed.tokens() : List.of();
    }

    static Allowances of(ParsedSource parsed) {
        Allowances allowances = new Allowances(parsed);
        allowances.read();
        return allowances;
    }

    /**
     * Returns {@code diagnostics} without those that are allowed, with those that the allowances themselves deserve.
     */
    List<Diagnostic> apply(List<Diagnostic> diagnostics, RuleSettings settings, DiagnosticFactory factory) {
        if (allowances.isEmpty()) {
            return diagnostics;
        }
        List<Diagnostic> left = new ArrayList<>();
        Set<Allowance> needed = new LinkedHashSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            List<Allowance> covering = allowances.stream().filter(allowance -> covers(allowance, diagnostic)).toList();
            needed.addAll(covering);
            if (covering.isEmpty()) {
                left.add(diagnostic);
            }
        }
        for (Allowance allowance : allowances) {
            complaint(allowance, needed.contains(allowance), settings)
                    .flatMap(ruleId -> factory.make(ruleId, allowance.comment(), List.of(allowance.ruleId())))
                    .ifPresent(left::add);
        }
        return left;
    }

    private static boolean covers(Allowance allowance, Diagnostic diagnostic) {
        return allowance.ruleId().equals(diagnostic.ruleId()) && !diagnostic.ruleId().equals(Diagnostic.SYNTAX)
                && !allowance.reason().isEmpty() && allowance.scope().contains(diagnostic.offset());
    }

    private static Optional<String> complaint(Allowance allowance, boolean needed, RuleSettings settings) {
        if (RuleCatalog.description(allowance.ruleId()).isEmpty() || allowance.ruleId().equals(Diagnostic.SYNTAX)) {
            return Optional.of("allow-unknown-rule");
        }
        if (allowance.reason().isEmpty()) {
            return Optional.of("allow-without-reason");
        }
        return needed || settings.severity(allowance.ruleId()).isEmpty()
                ? Optional.empty() : Optional.of("allow-not-needed");
    }

    private void read() {
        for (int i = 0; i < tokens.size(); i++) {
            ScannedToken token = tokens.get(i);
            if (token.kind() != TokenKind.SL_COMMENT) {
                continue;
            }
            Matcher matcher = COMMENT.matcher(source.substring(token.start(), token.end()).strip());
            if (matcher.matches()) {
                String reason = matcher.group(2) == null ? "" : matcher.group(2).strip();
                allowances.add(new Allowance(matcher.group(1), reason,
                        new TextRegion(token.start(), token.end() - token.start()), scope(i)));
            }
        }
    }

    private TextRegion scope(int comment) {
        int line = parsed.lines().line(tokens.get(comment).start());
        int lineStart = parsed.lines().start(line);
        if (!source.substring(lineStart, tokens.get(comment).start()).isBlank()) {
            return new TextRegion(lineStart, tokens.get(comment).end() - lineStart);
        }
        int first = comment + 1;
        while (first < tokens.size() && tokens.get(first).kind().hidden()) {
            first++;
        }
        if (first == tokens.size()) {
            return new TextRegion(tokens.get(comment).end(), 0);
        }
        int end = statementEnd(first);
        return new TextRegion(tokens.get(first).start(), end - tokens.get(first).start());
    }

    private int statementEnd(int first) {
        int depth = 0;
        int end = tokens.get(first).end();
        for (int i = first + 1; i < tokens.size(); i++) {
            ScannedToken token = tokens.get(i);
            if (token.kind().hidden()) {
                continue;
            }
            if (depth == 0 && (token.is("}") || beginsStatement(token))) {
                return end;
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            end = token.end();
            if (depth == 0 && token.is("}")) {
                return end;
            }
        }
        return end;
    }

    private static boolean beginsStatement(ScannedToken token) {
        return switch (token.kind()) {
            case BULLET_MARK, SECOND_BULLET_MARK, HEADING_MARK -> true;
            default -> token.keyword() != null && token.keyword() != Keyword.NOTE
                    && token.keyword() != Keyword.PUBLISHED;
        };
    }
}
