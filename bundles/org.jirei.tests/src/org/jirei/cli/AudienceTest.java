/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.build.BuildFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public reads published names and nothing confidential; insiders read everything. */
class AudienceTest {

    private static final String REAL_NAME = "株式会社架空電力";
    private static final String IDENTIFIER = "kakuuden";
    private static final String BOTH_NAMES = "株式会社架空電力 (published as “A社”)";

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Path in;
    private Path out;

    @BeforeEach
    void writeSources() {
        workspace = new Workspace(folder);
        in = workspace.path("in");
        out = workspace.path("out");
        workspace.write("in/survey.jirei", Workspace.survey("fy", "outage", "架空電力"));
        workspace.write("in/case.jirei", Workspace.caseOfSurvey("outage", "Mail outage")
                .replace("team ops \"Operations\"", "organization " + IDENTIFIER + " \"" + REAL_NAME
                        + "\" published \"A社\" {\n      team night \"Night watch\"\n    }")
                .replace("action freed ops -> mail", "action freed " + IDENTIFIER + " -> night -> mail")
                .replace("{{ops}}", "{{" + IDENTIFIER + "}}"));
    }

    @Test
    void publicBuildNeverTellsWhatAPublishedNameHides() {
        String every = Arrays.stream(BuildFormat.values()).map(BuildFormat::word).collect(Collectors.joining(","));
        jirei("build", in, "-o", out, "--format", every).expect(0).expectTold();
        assertTrue(Workspace.read(out.resolve("outage/case.txt")).contains("Users called A社."));
        assertTrue(Workspace.read(out.resolve("outage/sequence.svg")).contains("A社"));
        for (String name : Workspace.names(out)) {
            String content = name + PublishedBytes.in(out.resolve(name));
            assertFalse(content.contains(REAL_NAME), name);
            assertFalse(content.contains(IDENTIFIER), name);
        }
    }

    @Test
    void internalBuildShowsBothNames() {
        jirei("build", in, "-o", out, "--audience", "internal").expect(0).expectTold();
        for (String name : List.of("outage/case.txt", "outage/case.md", "index.html", "outage/sequence.svg")) {
            assertTrue(Workspace.read(out.resolve(name)).contains(BOTH_NAMES), name);
        }
    }

    @Test
    void whatIsSearchedForIsSeenInEveryFormatWithLetters() {
        jirei("build", in, "-o", out, "--audience", "internal", "--format", "pdf,html").expect(0).expectTold();
        for (String name : List.of("report.pdf", "outage/sequence.pdf", "index.html")) {
            assertTrue(PublishedBytes.in(out.resolve(name)).replaceAll("\\s", "").contains(REAL_NAME), name);
        }
    }

    @Test
    void titleOfABrokenCaseIsKeptFromTheTableWhereverItsLinesBreak() {
        workspace.write("in/case.jirei", Workspace.caseOfSurvey("outage", "Mail outage at the 架空電力"));
        jirei("build", in, "-o", out, "--format", "txt").expect(3);
        assertEquals(Set.of(), Workspace.names(out));
    }

    @Test
    void internalBuildMayShowConfidentialWords() {
        sayConfidentially();
        jirei("build", in, "-o", out, "--audience", "internal").expect(0).expectTold();
        assertTrue(Workspace.read(out.resolve("outage/case.txt")).contains("Nobody at 架空電力 watched the disk."));
    }

    @Test
    void publicBuildFailsOnThem() {
        sayConfidentially();
        CliRun run = jirei("build", in, "-o", out).expect(1);
        assertTrue(run.err().contains("error [confidential-word]"), run.err());
        assertFalse(Files.exists(out.resolve("outage")));
    }

    @Test
    void publicBuildDeliversNothingWhereAWordIsSeenOnlyInAnOutput() {
        jirei("build", in, "-o", out).expect(0);
        sayConfidentially();
        workspace.write("in/second.jirei", Workspace.caseNamed("second", "Second"));
        Path rules = workspace.write("off.rules", "confidential-word = off\n");
        CliRun run = jirei("build", in, "-o", out, "--rules", rules).expect(3);
        assertTrue(run.err().endsWith("jirei: nothing was delivered, and what an earlier build had left was taken away:"
                + " a confidential word would have been published. Change the source, or build for those who may read it"
                + " with --audience internal.\n"), run.err());
        assertEquals(Set.of(), Workspace.names(out));
        jirei("build", in, "-o", out, "--audience", "internal").expect(0);
        assertTrue(Files.exists(out.resolve("second/case.txt")));
    }

    @Test
    void publicBuildRefusesConfidentialNamesOfFilesAndInternalOnesDoNot() {
        workspace.write("in/架空電力.jirei", Workspace.caseNamed("second", "Second"));
        jirei("build", in, "-o", out).expect(3);
        assertFalse(Files.exists(out));
        jirei("build", in, "-o", out, "--audience", "internal").expect(0);
        assertTrue(Files.exists(out.resolve("second/case.txt")));
    }

    @Test
    void checkTellsConfidentialWordsToThePublicOnly() {
        sayConfidentially();
        jirei("check", in).expect(1);
        jirei("check", in, "--audience", "public").expect(1);
        jirei("check", in, "--audience", "internal").expect(0).expectTold().expectPrinted();
    }

    @Test
    void diagramsAndProseOfExportsFollowTheAudience() {
        for (String format : List.of("plantuml", "mermaid")) {
            String shown = jirei("export", "--format", format, in).expect(0).out();
            assertTrue(shown.contains("A社") && !shown.contains(REAL_NAME) && !shown.contains(IDENTIFIER), shown);
            assertTrue(jirei("export", "--format", format, in, "--audience", "internal").expect(0).out()
                    .replaceAll("\\s|\\\\n|<br/?>|#?[0-9]+;", "").contains(REAL_NAME), format);
        }
        assertTrue(jirei("export", "--format", "json", in).expect(0).out().contains("\"Users called A社.\""));
        assertTrue(jirei("export", "--format", "json", in, "--audience", "internal").expect(0).out()
                .contains("\"Users called " + BOTH_NAMES + ".\""));
    }

    @Test
    void unknownAudienceIsWrongUsage() {
        jirei("build", in, "-o", out, "--audience", "everybody").expect(2).expectTold(
                "jirei: the value of --audience is not one of these: public|internal. See \"jirei build --help\".");
    }

    @Test
    void langPutsTheFixedWordsIntoTheOtherLanguageAndLeavesTheProse() {
        jirei("build", in, "-o", out, "--lang", "ja").expect(0).expectTold();
        String kase = Workspace.read(out.resolve("outage/case.txt"));
        assertTrue(kase.startsWith("事例１　Mail outage\n"), kase);
        assertTrue(kase.contains("【３ 対処】\n• Operations freed space (対処1).\n"), kase);
        assertTrue(Workspace.read(out.resolve("survey.txt")).contains("【選定基準】\n• Harm done"));
        assertTrue(Workspace.read(out.resolve("outage/sequence.svg")).contains("lang=\"en\""));
    }

    @Test
    void languageOfTheEnvironmentChangesNoOutput() {
        jirei(new byte[0], Map.of("LANG", "ja_JP.UTF-8"), "build", in, "-o", out).expect(0);
        assertTrue(Workspace.read(out.resolve("outage/case.txt")).startsWith("Case 1  Mail outage\n"));
    }

    @Test
    void dateThatIsNoneIsWrongUsage() {
        Map<String, String> environment = Map.of("LANG", "C", "SOURCE_DATE_EPOCH", "yesterday");
        jirei(new byte[0], environment, "build", in, "-o", out).expect(2).expectTold(
                "jirei: SOURCE_DATE_EPOCH is \"yesterday\", which is no number of seconds since 1970.");
        assertFalse(Files.exists(out));
    }

    private void sayConfidentially() {
        Path kase = in.resolve("case.jirei");
        workspace.write("in/case.jirei", Workspace.read(kase)
                .replace("Nobody watched the disk.", "Nobody at 架空電力 watched the disk."));
    }
}
