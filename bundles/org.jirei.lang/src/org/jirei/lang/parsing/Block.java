/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import static org.jirei.lang.parsing.Keyword.ACTION;
import static org.jirei.lang.parsing.Keyword.ACTORS;
import static org.jirei.lang.parsing.Keyword.ATTACKER;
import static org.jirei.lang.parsing.Keyword.BACKGROUND;
import static org.jirei.lang.parsing.Keyword.CATEGORY;
import static org.jirei.lang.parsing.Keyword.CAUSE;
import static org.jirei.lang.parsing.Keyword.CONFIDENTIAL;
import static org.jirei.lang.parsing.Keyword.CRITERIA;
import static org.jirei.lang.parsing.Keyword.CRITERION;
import static org.jirei.lang.parsing.Keyword.DETECTION;
import static org.jirei.lang.parsing.Keyword.DEVICE;
import static org.jirei.lang.parsing.Keyword.FLOW;
import static org.jirei.lang.parsing.Keyword.IMPACT;
import static org.jirei.lang.parsing.Keyword.LANGUAGE;
import static org.jirei.lang.parsing.Keyword.LESSONS;
import static org.jirei.lang.parsing.Keyword.LINK;
import static org.jirei.lang.parsing.Keyword.MEETS;
import static org.jirei.lang.parsing.Keyword.NETWORK;
import static org.jirei.lang.parsing.Keyword.NOTE;
import static org.jirei.lang.parsing.Keyword.OCCURRED;
import static org.jirei.lang.parsing.Keyword.OPERATION;
import static org.jirei.lang.parsing.Keyword.ORGANIZATION;
import static org.jirei.lang.parsing.Keyword.PERIOD;
import static org.jirei.lang.parsing.Keyword.PERSON;
import static org.jirei.lang.parsing.Keyword.PHASE;
import static org.jirei.lang.parsing.Keyword.PREVENTION;
import static org.jirei.lang.parsing.Keyword.PUBLISHER;
import static org.jirei.lang.parsing.Keyword.PURPOSE;
import static org.jirei.lang.parsing.Keyword.RESPONSE;
import static org.jirei.lang.parsing.Keyword.SECTOR;
import static org.jirei.lang.parsing.Keyword.SITE;
import static org.jirei.lang.parsing.Keyword.STEP;
import static org.jirei.lang.parsing.Keyword.SUMMARY;
import static org.jirei.lang.parsing.Keyword.SURVEY;
import static org.jirei.lang.parsing.Keyword.SYSTEM;
import static org.jirei.lang.parsing.Keyword.TEAM;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kinds of block that braces enclose, and the words that statements inside begin with. */
public enum Block {
    DOCUMENT(SURVEY, Keyword.CASE),
    SURVEY_BODY(LANGUAGE, PUBLISHER, PERIOD, PURPOSE, OPERATION, CRITERIA, CONFIDENTIAL, CATEGORY),
    CRITERIA_BODY(CRITERION),
    CATEGORY_BODY(Keyword.CASES, LESSONS),
    CASE_BODY(LANGUAGE, OCCURRED, SECTOR, MEETS, IMPACT, CAUSE, SUMMARY, ACTORS, FLOW, BACKGROUND, DETECTION, RESPONSE,
            PREVENTION, LESSONS),
    ACTORS_BODY(ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM, NETWORK, DEVICE, SITE, LINK),
    FLOW_BODY(PHASE, STEP, ACTION, NOTE),
    PHASE_BODY(STEP, ACTION, NOTE),
    /** Bullets and headings; no word begins a statement here. */
    PASSAGE();

    private static final Set<Keyword> NAMED =
            Collections.unmodifiableSet(EnumSet.of(SURVEY, Keyword.CASE, CATEGORY));

    private final List<Keyword> starters;

    Block(Keyword... starters) {
        this.starters = List.of(starters);
    }

    /** Returns the words that may begin a statement in this block, in the order of the language's description. */
    public List<Keyword> starters() {
        return starters;
    }

    /** Returns what a message names this block by. */
    String messageKey() {
        return "block." + name();
    }

    /** Returns the block that {@code starter} opens inside this block, or {@code null} where it opens none. */
    public Block openedBy(Keyword starter) {
        return switch (starter) {
            case SURVEY -> SURVEY_BODY;
            case CASE -> CASE_BODY;
            case CRITERIA -> CRITERIA_BODY;
            case CATEGORY -> CATEGORY_BODY;
            case ACTORS, ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM, NETWORK, DEVICE, SITE -> ACTORS_BODY;
            case FLOW -> FLOW_BODY;
            case PHASE -> PHASE_BODY;
            case PURPOSE, OPERATION, SUMMARY, BACKGROUND, DETECTION, RESPONSE, CAUSE, PREVENTION, LESSONS -> PASSAGE;
            default -> null;
        };
    }

    /** Returns whether a statement of {@code starter} is incomplete without braces. */
    static boolean needsBraces(Keyword starter) {
        return switch (starter) {
            case SURVEY, CASE, CRITERIA, CATEGORY, ACTORS, FLOW, PHASE, PURPOSE, OPERATION, SUMMARY, BACKGROUND,
                    DETECTION,
                    RESPONSE, PREVENTION, LESSONS -> true;
            default -> false;
        };
    }

    /** Returns whether a statement of {@code starter} may have braces. */
    static boolean opens(Keyword starter) {
        return needsBraces(starter) || starter == CAUSE || ACTORS_BODY.starters.contains(starter) && starter != LINK;
    }

    /** Returns whether {@code next}, the token after {@code starter}, shows that a statement was really meant. */
    static boolean plausible(Keyword starter, ScannedToken next) {
        if (next == null) {
            return false;
        }
        if (NAMED.contains(starter) || starter == STEP || starter == ACTION) {
            return next.kind() == TokenKind.ID || next.kind() == TokenKind.KEYWORD;
        }
        return next.is("{") || next.is(":") || next.is("：") || next.kind() == TokenKind.STRING
                || next.kind() == TokenKind.DATE || next.kind() == TokenKind.ID && !needsBraces(starter);
    }
}
