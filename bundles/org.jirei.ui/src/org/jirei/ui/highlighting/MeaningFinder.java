/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.highlighting;

import java.util.ArrayList;
import java.util.List;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;

/** Tells what each token of a source means, from its kind and from what stands before it. */
final class MeaningFinder {

    private final String source;
    private final List<Stretch> stretches = new ArrayList<>();
    /** The keyword right before the current token, or {@code null}. */
    private Keyword keyword;
    private boolean inHeading;

    private MeaningFinder(String source) {
        this.source = source;
    }

    /** Returns the parts of {@code source} in order, without gaps. */
    static List<Stretch> find(String source) {
        MeaningFinder finder = new MeaningFinder(source);
        JireiScanner.scan(source).forEach(finder::add);
        return finder.stretches;
    }

    private void add(ScannedToken token) {
        stretches.add(new Stretch(token.start(), token.end(), meaning(token)));
        if (!token.kind().hidden()) {
            keyword = token.keyword();
        }
    }

    private Meaning meaning(ScannedToken token) {
        return switch (token.kind()) {
            case KEYWORD -> Meaning.KEYWORD;
            case ID -> meaningOfName();
            case STRING -> Meaning.LABEL;
            case DATE, TIME -> Meaning.TIME;
            case SL_COMMENT, ML_COMMENT -> Meaning.COMMENT;
            case SIGN, BULLET_MARK, SECOND_BULLET_MARK -> Meaning.MARK;
            case HEADING_MARK -> {
                inHeading = true;
                yield Meaning.MARK;
            }
            case PROSE_TEXT -> inHeading ? Meaning.HEADING : Meaning.PROSE;
            case WS -> {
                inHeading &= source.substring(token.start(), token.end()).lines().count() == 1
                        && !endsLine(source.charAt(token.end() - 1));
                yield Meaning.PROSE;
            }
            case ANY_OTHER -> Meaning.PROSE;
        };
    }

    private Meaning meaningOfName() {
        return switch (keyword) {
            case SURVEY, CASE, CRITERION, CATEGORY, STEP, ACTION, ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM, NETWORK,
                    DEVICE, SITE -> Meaning.NAME;
            case LANGUAGE -> Meaning.LABEL;
            case null, default -> Meaning.REFERENCE;
        };
    }

    private static boolean endsLine(char character) {
        return character == '\n' || character == '\r';
    }
}
