/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.jirei.cli.CliRun.jireiWithInput;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The six sections of one case, alone. */
class TextCommandTest {

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(folder);
    }

    @Test
    void oneSectionIsPrintedAlone() {
        jireiWithInput(Workspace.CASE, "text", "outage", "-", "--section", "response").expect(0).expectTold()
                .expectPrinted("3 Response", "• Operations freed space (R1).");
    }

    @Test
    void allSixAreWordForWordWhatTheTextOfTheCaseHas() {
        Path file = workspace.write("case.jirei", Workspace.CASE);
        jirei("build", file, "-o", workspace.path("out")).expect(0);
        String text = workspace.read("out/outage/case.txt");
        assertEquals(text.substring(text.indexOf("1 Background")), jirei("text", "outage", file).expect(0).out());
    }

    @Test
    void caseIsLookedUpInEverythingThatIsGiven() {
        workspace.write("in/survey.jirei", Workspace.survey("fy", "first, outage", "Secret"));
        workspace.write("in/sub/case.jirei", Workspace.caseOfSurvey("outage", "Mail outage"));
        workspace.write("in/first.jirei", Workspace.caseOfSurvey("first", "First"));
        assertTrue(jirei("text", "outage", workspace.path("in")).expect(0).out().startsWith("1 Background\n"));
    }

    @Test
    void errorsInOtherCasesDoNoHarm() {
        workspace.write("in/case.jirei", Workspace.CASE);
        workspace.write("in/broken.jirei", Workspace.caseNamed("broken", "B").replace("{{stopped}}", "{{nowhere}}"));
        jirei("text", "outage", workspace.path("in"), "--section", "cause").expect(0).expectTold()
                .expectPrinted("4 Cause", "• Logs filled the disk (1).");
        CliRun run = jirei("text", "broken", workspace.path("in")).expect(1).expectPrinted();
        assertTrue(run.err().contains("error [unresolved-name]"), run.err());
        assertTrue(run.err().endsWith(
                "jirei: the sections of the case \"broken\" were not made because of its errors.\n"), run.err());
    }

    @Test
    void nameMayBeWrittenInEitherNormalForm() {
        String kase = Workspace.CASE.replace("case outage", "case ガス");
        jireiWithInput(kase, "text", "カ\u3099ス", "-", "--section", "cause").expect(0);
    }

    @Test
    void unknownCaseIsWrongUsage() {
        jireiWithInput(Workspace.CASE, "text", "outrage", "-").expect(2).expectTold(
                "jirei: there is no case \"outrage\" in what was given. Did you mean \"outage\"?");
        jireiWithInput(Workspace.CASE, "text", "case.jirei", "-").expect(2).expectTold(
                "jirei: there is no case \"case.jirei\" in what was given. Give the name that stands after \"case\", and"
                        + " the files or folders behind it.");
        jirei("text").expect(2).expectTold("jirei: CASE is missing. See \"jirei text --help\".");
    }

    @Test
    void fixedWordsMayBeInTheOtherLanguage() {
        jireiWithInput(Workspace.CASE, "text", "outage", "-", "--section", "response", "--lang", "ja").expect(0)
                .expectPrinted("【３ 対処】", "• Operations freed space (対処1).");
    }

    @Test
    void confidentialWordIsForInsidersOnly() {
        workspace.write("in/survey.jirei", Workspace.survey("fy", "outage", "架空電力"));
        workspace.write("in/case.jirei", Workspace.caseOfSurvey("outage", "Mail outage")
                .replace("Nobody watched", "架空電力 never watched"));
        Path rules = workspace.write("off.rules", "confidential-word = off\n");
        jirei("text", "outage", workspace.path("in")).expect(1).expectPrinted();
        jirei("text", "outage", workspace.path("in"), "--rules", rules).expect(3).expectPrinted();
        jirei("text", "outage", workspace.path("in"), "--section", "background", "--audience", "internal").expect(0)
                .expectTold().expectPrinted("1 Background", "• 架空電力 never watched the disk.");
    }
}
