/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.MarkedText;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;

/** Problems are marked while an author types, for all sources of a project together. */
@ExtendWith(Workbench.class)
class ProblemsTest {

    private static final String CASE = """
            case outage "Outage" {
              language en
              impact: A service stopped.
              cause: A disk.
              summary {
                - A disk failed.
              }
              actors {
                organization operator "Operator"
              }
              flow {
                step failed operator: A disk failed.
                action replaced ⟦operator⟧: The disk was replaced.
              }
              background {
                - One disk.
              }
              detection {
                - An alarm{{failed}}.
              }
              response {
                - A new disk{{replaced}}.
              }
              cause {
                - Age.
              }
              prevention {
                - Two disks.
              }
              lessons {
                = Disks fail
                - Have two.
              }
            }
            """;
    private static final String SURVEY = """
            survey year "Year" {
              language en
              publisher "Publisher"
              period 2018-01-01 .. 2018-12-31
              purpose {
                - To learn.
              }
              operation {
                - We ask.
              }
              criteria {
                criterion harm "Harm"
              }
              category all "All" {
                cases ⟦outage⟧
                lessons {
                  = Disks fail
                  - Have two.
                }
              }
            }
            """;

    private final MarkedText fine = MarkedText.of(CASE);
    private final MarkedText broken = MarkedText.of(CASE.replace("⟦operator⟧", "⟦nobody⟧"));

    @Test
    void anErrorIsMarkedWhereItIsAndTheMarkGoesWhenItIsMended() throws Exception {
        TestProject project = TestProject.create("mending");
        IFile file = project.add("outage.jirei", broken.text());
        SourceEditor editor = project.open(file);
        Await.until("a marker", () -> TestProject.problems(file).length > 0);
        assertEquals(1, TestProject.problems(file).length);
        IMarker marker = TestProject.problems(file)[0];
        assertEquals("unresolved-name", marker.getAttribute("ruleId"));
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY));
        assertEquals(broken.place().line(), marker.getAttribute(IMarker.LINE_NUMBER));
        assertEquals(broken.place().start(), marker.getAttribute(IMarker.CHAR_START));
        assertEquals(broken.place().end(), marker.getAttribute(IMarker.CHAR_END));
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("nobody"));

        editor.replace("nobody", "operator");
        Await.until("no marker", () -> TestProject.problems(file).length == 0);
        assertTrue(editor.part().isDirty());
    }

    @Test
    void anErrorThatIsTypedIsMarkedWithoutSaving() throws Exception {
        TestProject project = TestProject.create("typing");
        IFile file = project.add("outage.jirei", fine.text());
        SourceEditor editor = project.open(file);
        editor.replace("  lessons {", "  lesons {");
        Await.until("a marker", () -> rules(file).contains("syntax"));
        editor.replace("  lesons {", "  lessons {");
        Await.until("no marker", () -> TestProject.problems(file).length == 0);
    }

    @Test
    void aWarningIsMarkedAsOne() throws Exception {
        TestProject project = TestProject.create("warning");
        IFile file = project.add("outage.jirei", fine.text().replace("- Age.", "- Age (1)."));
        project.open(file);
        Await.until("a marker", () -> rules(file).equals(List.of("typed-number")));
        assertEquals(IMarker.SEVERITY_WARNING, TestProject.problems(file)[0].getAttribute(IMarker.SEVERITY));
    }

    @Test
    void namesResolveAcrossTheFilesOfAProjectAndFollowWhatIsTypedInOthers() throws Exception {
        MarkedText marked = MarkedText.of(SURVEY);
        TestProject project = TestProject.create("together");
        String meeting = broken.text().replace("  impact:", "  meets harm\n  impact:");
        IFile survey = project.add("survey.jirei", marked.text());
        // its path comes last, so that its marker is the last to be written
        IFile outage = project.add("years/outage.jirei", meeting);
        project.open(survey);
        Await.until("the check", () -> rules(outage).equals(List.of("unresolved-name")));
        assertEquals(List.of(), rules(survey));

        SourceEditor editor = project.open(outage);
        editor.replace("case outage", "case breakdown");
        Await.until("the survey misses its case", () -> rules(survey).contains("unresolved-name"));
        IMarker marker = Arrays.stream(TestProject.problems(survey))
                .filter(each -> each.getAttribute("ruleId", "").equals("unresolved-name")).findFirst().orElseThrow();
        assertEquals(marked.place().start(), marker.getAttribute(IMarker.CHAR_START));

        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeEditor(editor.part(), false);
        Await.until("the file counts again", () -> rules(survey).isEmpty());
    }

    @Test
    void copiesThatABuildMadeDoNotCount() throws Exception {
        TestProject project = TestProject.create("derived");
        IFile file = project.add("outage.jirei", broken.text());
        project.add("target/outage.jirei", broken.text()).getParent().setDerived(true, null);
        project.open(file);
        Await.until("a marker", () -> TestProject.problems(file).length > 0);
        assertEquals(List.of("unresolved-name"), rules(file));
    }

    @Test
    void aFileThatWasDeletedElsewhereDoesNotStopTheCheckOfOthers() throws Exception {
        TestProject project = TestProject.create("deleted");
        Files.delete(project.add("a.jirei", fine.text()).getLocation().toPath());
        IFile file = project.add("outage.jirei", broken.text());
        project.open(file);
        Await.until("a marker", () -> rules(file).equals(List.of("unresolved-name")));
    }

    @Test
    void theExampleSurveyHasNoProblems() throws Exception {
        TestProject project = TestProject.create("survey-2018");
        List<IFile> files = new ArrayList<>();
        Bundle examples = Platform.getBundle("org.jirei.examples");
        for (URL entry : Collections.list(examples.findEntries("survey-2018", "*.jirei", false))) {
            try (InputStream stream = entry.openStream()) {
                files.add(project.add(entry.getPath().replaceAll(".*/", ""),
                        new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        assertEquals(9, files.size());
        IFile last = project.add("zz.jirei", "case unfinished \"Unfinished\" {\n}\n");
        project.open(files.getFirst());
        Await.until("the check", () -> rules(last).contains("section-missing"));
        for (IFile file : files) {
            assertEquals(List.of(), rules(file), file.getName());
        }
    }

    private static List<String> rules(IFile file) {
        return Arrays.stream(TestProject.problems(file)).map(marker -> marker.getAttribute("ruleId", "")).sorted()
                .toList();
    }

    @Test
    void closedFilesAreMarkedAndFollowTheFilesTheyDependOn() throws Exception {
        TestProject project = TestProject.create("closed");
        IFile survey = project.add("survey.jirei", MarkedText.of(SURVEY).text());
        Await.until("a marker on the survey, whose case is missing", () -> isMarked(survey, "unresolved-name"));
        IFile kase = project.add("outage.jirei", fine.text());
        Await.until("no marker once the case is there", () -> !isMarked(survey, "unresolved-name"));
        kase.delete(true, null);
        Await.until("a marker again", () -> isMarked(survey, "unresolved-name"));
    }

    private static boolean isMarked(IFile file, String ruleId) {
        return Arrays.stream(TestProject.problems(file)).anyMatch(marker -> ruleId.equals(marker.getAttribute("ruleId", "")));
    }
}
