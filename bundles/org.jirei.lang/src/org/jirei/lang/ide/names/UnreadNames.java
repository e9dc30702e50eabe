/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.TextRegion;
import org.jirei.lang.checking.SourcePlaces;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.JireiValueConverters;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.model.NamedElement;
import org.jirei.model.Survey;

/**
 * Finds references in what the parser was not shown of a half-written source. A word there counts only where its
 * neighbours leave no doubt: behind double braces, an arrow, a comma, or a keyword that names follow.
 */
final class UnreadNames {

    private static final Set<String> ARROWS = Set.of("->", "<->", "-x", "=>", "→", "↔", "⇒");
    private static final Set<Keyword> FLOW_WORDS = Set.of(Keyword.STEP, Keyword.ACTION);

    private final ParsedSource source;
    private final ParsedSources parsed;
    private final List<ScannedToken> tokens;
    /** The surveys and the cases of the source. */
    private final List<NamedElement> outers;
    private final List<NamePlace> places = new ArrayList<>();
    private Keyword statement;

    private UnreadNames(ParsedSource source, ParsedSources parsed) {
        this.source = source;
        this.parsed = parsed;
        tokens = JireiScanner.scan(source.source().text()).stream().filter(token -> !token.kind().hidden()).toList();
        outers = source.documents().stream().flatMap(document ->
                Stream.<NamedElement>concat(document.getSurveys().stream(), document.getCases().stream())).toList();
    }

    static List<NamePlace> of(ParsedSource source, ParsedSources parsed) {
        UnreadNames names = new UnreadNames(source, parsed);
        names.read();
        return names.places;
    }

    private void read() {
        Set<Integer> seenByParser = new HashSet<>();
        source.tokens().stream().filter(token -> token.kind() == TokenKind.ID)
                .forEach(token -> seenByParser.add(token.start()));
        for (int index = 1; index < tokens.size(); index++) {
            ScannedToken token = tokens.get(index);
            ScannedToken before = tokens.get(index - 1);
            statement = before.keyword() == null ? statement : before.keyword();
            if (token.kind() == TokenKind.ID && !seenByParser.contains(token.start())) {
                find(token, use(before, index));
            }
        }
    }

    /** Returns what the word behind {@code before} is there for; {@code null} where that is in doubt. */
    private NameUse use(ScannedToken before, int index) {
        if (before.is("{{")) {
            return NameUse.PROSE;
        }
        boolean list = before.is(",") || before.keyword() != null;
        if (list && statement == Keyword.CASES) {
            return NameUse.LISTED;
        }
        if (list && statement == Keyword.MEETS) {
            return NameUse.MET;
        }
        if (list && statement == Keyword.LINK) {
            return NameUse.LINK;
        }
        boolean arrow = isArrow(before) || before.is(",") || index + 1 < tokens.size() && isArrow(tokens.get(index + 1));
        return arrow && FLOW_WORDS.contains(statement) ? NameUse.PARTICIPANT : null;
    }

    private static boolean isArrow(ScannedToken token) {
        return token.kind() == TokenKind.SIGN && ARROWS.contains(token.spelling());
    }

    private void find(ScannedToken token, NameUse use) {
        if (use == null) {
            return;
        }
        String name = JireiValueConverters.readName(source.source().text().substring(token.start(), token.end()));
        Case around = around(token.start());
        candidates(around, use).filter(element -> name.equals(element.getName())).findFirst().ifPresent(element ->
                places.add(new NamePlace(element, source.source().name(),
                        new TextRegion(token.start(), token.end() - token.start()), use, around)));
    }

    /** What is hidden from the parser may lie behind the last thing of its case that the parser was shown. */
    private Case around(int offset) {
        NamedElement around = null;
        int nearest = -1;
        for (NamedElement outer : outers) {
            int start = SourcePlaces.region(outer).map(TextRegion::offset).orElse(offset);
            if (nearest < start && start < offset) {
                around = outer;
                nearest = start;
            }
        }
        return around instanceof Case kase ? kase : null;
    }

    private Stream<? extends NamedElement> candidates(Case around, NameUse use) {
        Stream<? extends NamedElement> actors = around == null ? Stream.empty() : Actors.all(around).stream();
        Stream<? extends NamedElement> lines = around == null ? Stream.empty() : Flows.lines(around).stream();
        Stream<Case> cases = parsed.surveys().cases().stream();
        return switch (use) {
            case PROSE -> Stream.of(actors, lines, cases).flatMap(each -> each);
            case LISTED -> cases;
            case MET -> criteria(around);
            default -> actors;
        };
    }

    private Stream<? extends NamedElement> criteria(Case around) {
        Optional<Survey> own = Optional.ofNullable(around).flatMap(parsed.surveys()::survey);
        return Stream.concat(own.stream(), parsed.surveys().surveys().stream())
                .flatMap(survey -> survey.getCriteria().stream());
    }
}
