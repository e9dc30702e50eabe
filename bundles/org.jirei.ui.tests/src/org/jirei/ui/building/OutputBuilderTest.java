/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The outputs of a project follow what is saved, and nothing else in the output folder is touched. */
@ExtendWith(Workbench.class)
class OutputBuilderTest {

    private static final String BUILDER = "org.jirei.ui.builder";
    private static final String NATURE = "org.jirei.ui.nature";
    private static final String OUTPUTS = "outputs";
    private static final String FOLDER = "out";
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
                step failed operator: The disk failed.
                action replaced operator: The disk was replaced.
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

    @AfterEach
    void forgetChoices() {
        preferences().remove(OUTPUTS);
    }

    @Test
    void savingWritesTheOutputsAnew() throws Exception {
        TestProject project = TestProject.create("saving");
        setNatures(project, NATURE);
        IFile file = project.add("outage.jirei", CASE);
        Path figure = out(project).resolve("outage/sequence.svg");
        Await.until("the figure", () -> content(figure).contains("The disk failed."));
        Await.until("the report", () -> Files.exists(out(project).resolve("index.html")));
        Await.until("outputs count as made", () -> project.project().getFolder(FOLDER).isDerived());
        SourceEditor editor = project.open(file);
        editor.replace("The disk failed.", "The disk was lost.");
        assertFalse(content(figure).contains("lost"), "only what is saved counts");
        editor.part().doSave(null);
        Await.until("the new figure", () -> content(figure).contains("The disk was lost."));
    }

    /** A build has the workspace to itself, so that whoever saves meanwhile would have to wait for all figures. */
    @Test
    void nobodyWaitsWithSavingUntilFiguresAreDrawn() throws Exception {
        List<Job> drawing = new CopyOnWriteArrayList<>();
        IJobChangeListener listener = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().belongsTo(BUILDER)) {
                    drawing.add(event.getJob());
                }
            }
        };
        Job.getJobManager().addJobChangeListener(listener);
        try {
            TestProject project = TestProject.create("waiting");
            setNatures(project, NATURE);
            project.add("outage.jirei", CASE);
            Await.until("the figure", () -> !content(out(project).resolve("outage/schematic.svg")).isEmpty());
        } finally {
            Job.getJobManager().removeJobChangeListener(listener);
        }
        assertFalse(drawing.isEmpty());
        assertTrue(drawing.stream().allMatch(job -> job.getRule() == null), drawing.toString());
    }

    @Test
    void onlyFiguresAreWrittenIfOnlyTheyAreWanted() throws Exception {
        preferences().put(OUTPUTS, "figures");
        TestProject project = TestProject.create("figures");
        setNatures(project, NATURE);
        project.add("outage.jirei", CASE);
        Await.until("the figure", () -> !content(out(project).resolve("outage/schematic.svg")).isEmpty());
        assertFalse(Files.exists(out(project).resolve("index.html")));
    }

    @Test
    void whatJireiDidNotMakeIsLeftAloneAndTold() throws Exception {
        TestProject project = TestProject.create("foreign");
        project.add("out/outage.txt", "mine");
        project.project().getFolder("out/outage").create(false, true, null);
        project.add("out/outage/case.txt", "mine too");
        setNatures(project, NATURE);
        project.add("outage.jirei", CASE);
        Await.until("a marker", () -> problems(project).length > 0);
        assertTrue(problems(project)[0].getAttribute(IMarker.MESSAGE, "").contains("case.txt"));
        assertEquals("mine", content(out(project).resolve("outage.txt")));
        assertEquals("mine too", content(out(project).resolve("outage/case.txt")));
    }

    @Test
    void theBuilderComesAndGoesWithTheNature() throws Exception {
        TestProject project = TestProject.create("without");
        setNatures(project, NATURE);
        assertEquals(1, project.project().getDescription().getBuildSpec().length);
        setNatures(project);
        assertEquals(0, project.project().getDescription().getBuildSpec().length);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.jirei.ui");
    }

    private static void setNatures(TestProject project, String... natures) throws CoreException {
        IProjectDescription description = project.project().getDescription();
        description.setNatureIds(natures);
        project.project().setDescription(description, null);
    }

    private static Path out(TestProject project) {
        return project.project().getLocation().append(FOLDER).toPath();
    }

    private static IMarker[] problems(TestProject project) {
        try {
            return project.project().findMarkers("org.jirei.ui.outputProblem", true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
