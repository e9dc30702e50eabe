/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.templates;

import java.util.Arrays;
import java.util.List;
import org.jirei.lang.parsing.Block;
import org.jirei.lang.parsing.Keyword;

/**
 * The statements of the language, each with the text that it is written by, in the order in which they stand in a
 * source. Prose and labels are left empty, since a hint that is forgotten there would be printed; the checks tell of
 * what is still empty.
 */
public enum Construct {
    SURVEY(Block.DOCUMENT, Keyword.SURVEY, """
            %SURVEY ${name} "${}" {
              %LANGUAGE ${language}
              %PUBLISHER "${}"
              %PERIOD ${firstDay} .. ${lastDay}

              %PURPOSE {
                - ${}
              }
              %OPERATION {
                - ${}
              }
              %CRITERIA {
                %CRITERION ${criterion} "${}"
              }

              %CATEGORY ${category} "${}" {
                %CASES ${cases}
                %LESSONS {
                  = ${}
                  - $|
                }
              }
            }"""),
    CASE(Block.DOCUMENT, Keyword.CASE, """
            %CASE ${name} "${}" {
              %OCCURRED ${month}
              %SECTOR "${sectors}"
              %IMPACT: ${}
              %CAUSE: ${}

              %SUMMARY {
                - ${}
              }

              %ACTORS {
                %ORGANIZATION ${actor} "${}"
              }

              %FLOW {
                %STEP ${step} ${actor}: ${}
                %ACTION ${action} ${actor}: ${}
              }

              %BACKGROUND {
                - ${}
              }
              %DETECTION {
                - ${}
              }
              %RESPONSE {
                - ${}
              }
              %CAUSE {
                - ${}
              }
              %PREVENTION {
                - ${}
              }
              %LESSONS {
                = ${}
                - $|
              }
            }"""),

    LANGUAGE(Block.SURVEY_BODY, Keyword.LANGUAGE, "%LANGUAGE ${language}"),
    PUBLISHER(Block.SURVEY_BODY, Keyword.PUBLISHER, "%PUBLISHER \"${}\""),
    PERIOD(Block.SURVEY_BODY, Keyword.PERIOD, "%PERIOD ${firstDay} .. ${lastDay}"),
    PURPOSE(Block.SURVEY_BODY, Keyword.PURPOSE, Construct.BULLETS),
    OPERATION(Block.SURVEY_BODY, Keyword.OPERATION, Construct.BULLETS),
    CRITERIA(Block.SURVEY_BODY, Keyword.CRITERIA, """
            %CRITERIA {
              %CRITERION ${name} "${}"$|
            }"""),
    CONFIDENTIAL(Block.SURVEY_BODY, Keyword.CONFIDENTIAL, "%CONFIDENTIAL \"${}\""),
    CATEGORY(Block.SURVEY_BODY, Keyword.CATEGORY, """
            %CATEGORY ${name} "${}" {
              %CASES ${cases}$|
            }"""),

    CRITERION(Block.CRITERIA_BODY, Keyword.CRITERION, "%CRITERION ${name} \"${}\""),

    CASES(Block.CATEGORY_BODY, Keyword.CASES, "%CASES ${cases}"),
    COMMON_LESSONS(Block.CATEGORY_BODY, Keyword.LESSONS, Construct.HEADED_BULLETS),

    OCCURRED(Block.CASE_BODY, Keyword.OCCURRED, "%OCCURRED ${month}"),
    SECTOR(Block.CASE_BODY, Keyword.SECTOR, "%SECTOR \"${sectors}\""),
    MEETS(Block.CASE_BODY, Keyword.MEETS, "%MEETS ${criteria}"),
    IMPACT(Block.CASE_BODY, Keyword.IMPACT, "%IMPACT: ${}"),
    CAUSE_IN_A_LINE(Block.CASE_BODY, Keyword.CAUSE, "%CAUSE: ${}"),
    CASE_LANGUAGE(Block.CASE_BODY, Keyword.LANGUAGE, "%LANGUAGE ${language}"),
    SUMMARY(Block.CASE_BODY, Keyword.SUMMARY, Construct.BULLETS),
    ACTORS(Block.CASE_BODY, Keyword.ACTORS, """
            %ACTORS {
              $|
            }"""),
    FLOW(Block.CASE_BODY, Keyword.FLOW, """
            %FLOW {
              $|
            }"""),
    BACKGROUND(Block.CASE_BODY, Keyword.BACKGROUND, Construct.BULLETS),
    DETECTION(Block.CASE_BODY, Keyword.DETECTION, Construct.BULLETS),
    RESPONSE(Block.CASE_BODY, Keyword.RESPONSE, Construct.BULLETS),
    CAUSE(Block.CASE_BODY, Keyword.CAUSE, Construct.BULLETS),
    PREVENTION(Block.CASE_BODY, Keyword.PREVENTION, Construct.BULLETS),
    LESSONS(Block.CASE_BODY, Keyword.LESSONS, Construct.HEADED_BULLETS),

    ORGANIZATION(Block.ACTORS_BODY, Keyword.ORGANIZATION, Construct.ACTOR),
    TEAM(Block.ACTORS_BODY, Keyword.TEAM, Construct.ACTOR),
    PERSON(Block.ACTORS_BODY, Keyword.PERSON, Construct.ACTOR),
    ATTACKER(Block.ACTORS_BODY, Keyword.ATTACKER, Construct.ACTOR),
    SYSTEM(Block.ACTORS_BODY, Keyword.SYSTEM, Construct.ACTOR),
    NETWORK(Block.ACTORS_BODY, Keyword.NETWORK, Construct.ACTOR),
    DEVICE(Block.ACTORS_BODY, Keyword.DEVICE, Construct.ACTOR),
    SITE(Block.ACTORS_BODY, Keyword.SITE, Construct.ACTOR),
    LINK(Block.ACTORS_BODY, Keyword.LINK, "%LINK ${actors}, ${others} \"${}\""),

    STEP(Block.PHASE_BODY, Keyword.STEP, "%STEP ${name} ${actors}: ${}"),
    ACTION(Block.PHASE_BODY, Keyword.ACTION, "%ACTION ${name} ${actors}: ${}"),
    NOTE(Block.PHASE_BODY, Keyword.NOTE, "%NOTE: ${}"),
    PHASE(Block.FLOW_BODY, Keyword.PHASE, """
            %PHASE "${}" {
              $|
            }""");

    private static final String BULLETS = """
            %SELF {
              - $|
            }""";
    private static final String HEADED_BULLETS = """
            %SELF {
              = ${}
              - $|
            }""";
    private static final String ACTOR = "%SELF ${name} \"${}\"";

    private final Block block;
    private final Keyword keyword;
    private final String pattern;

    Construct(Block block, Keyword keyword, String pattern) {
        this.block = block;
        this.keyword = keyword;
        this.pattern = pattern.replace("%SELF", "%" + keyword.name());
    }

    /** Returns what can be written in {@code block}, in the order in which it stands there. */
    public static List<Construct> in(Block block) {
        return Arrays.stream(values()).filter(construct -> construct.block == block
                || block == Block.FLOW_BODY && construct.block == Block.PHASE_BODY).toList();
    }

    /** Returns the word that it begins with. */
    public Keyword keyword() {
        return keyword;
    }

    /** Returns whether it is one of the six sections that every case has. */
    public boolean isSection() {
        return compareTo(BACKGROUND) >= 0 && compareTo(LESSONS) <= 0;
    }

    /** Returns whether it may stand in its block several times. */
    public boolean repeats() {
        return switch (this) {
            case SURVEY, CASE, CRITERION, CATEGORY, NOTE, STEP, ACTION, PHASE, LINK -> true;
            default -> block == Block.ACTORS_BODY;
        };
    }

    /** Returns whether braces belong to it. */
    public boolean hasBraces() {
        return pattern.contains("{\n");
    }

    String pattern() {
        return pattern;
    }
}
