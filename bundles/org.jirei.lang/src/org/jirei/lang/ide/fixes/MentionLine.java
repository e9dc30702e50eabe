/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.TokenKind;

/** Mentions a step or action at the end of a bullet, first of the one whose words have most in common with it. */
final class MentionLine implements Fixer {

    private static final int MOST = 3;
    private static final Set<Keyword> SECTIONS = Set.of(Keyword.BACKGROUND, Keyword.DETECTION, Keyword.RESPONSE,
            Keyword.CAUSE, Keyword.PREVENTION, Keyword.LESSONS);
    private static final String SENTENCE_ENDS = "。．.！？!?";

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> line = place.statement().filter(SourceStatement::isFlowLine);
        Optional<SourceStatement> kase = place.around(Keyword.CASE);
        if (line.isEmpty() || kase.isEmpty()) {
            return List.of();
        }
        Set<String> wanted = pairs(place.text().substring(line.get().start(), line.get().end()));
        return bullets(kase.get()).sorted(Comparator.comparingLong(bullet -> -common(wanted, prose(place, bullet))))
                .limit(MOST).map(bullet -> mention(place, bullet)).toList();
    }

    private static Stream<SourceStatement> bullets(SourceStatement kase) {
        return kase.inner().stream().filter(entry -> entry.isBlock() && SECTIONS.contains(entry.keyword()))
                .flatMap(section -> section.inner().stream())
                .filter(entry -> entry.opener().kind() != TokenKind.HEADING_MARK && !entry.head().isEmpty());
    }

    private static Fix mention(FixPlace place, SourceStatement bullet) {
        int end = bullet.end();
        while (end > bullet.headEnd() - 1 && SENTENCE_ENDS.indexOf(place.text().charAt(end - 1)) >= 0) {
            end--;
        }
        String section = place.text().substring(bullet.around().start(), bullet.around().opener().end());
        return place.fix("mention", place.insert(end, "{{" + place.words() + "}}"), section,
                Shortened.of(prose(place, bullet)), place.words());
    }

    private static String prose(FixPlace place, SourceStatement bullet) {
        return place.text().substring(bullet.head().getFirst().start(), bullet.end());
    }

    private static long common(Set<String> wanted, String prose) {
        return pairs(prose).stream().filter(wanted::contains).count();
    }

    /** Returns the pairs of neighbouring letters: words cannot be told apart in Japanese. */
    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 1 < text.length(); at++) {
            if (Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at + 1))) {
                pairs.add(text.substring(at, at + 2));
            }
        }
        return pairs;
    }
}
