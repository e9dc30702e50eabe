/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jirei.help.HelpPlace;

/** Brings the survey of 2018 into the workspace. */
public final class ExampleWizard extends MakingWizard {

    private final Questions questions = new Questions();

    /** Made by the workbench. */
    public ExampleWizard() {
        super("example");
    }

    @Override
    public void addPages() {
        addPage(questions);
    }

    @Override
    IFile make(IProgressMonitor monitor) throws CoreException {
        return ExampleProject.create(questions.project.getText(), monitor);
    }

    private static final class Questions extends QuestionsPage {

        private static final String NAME = "survey-2018";

        private Text project;

        Questions() {
            super("example", HelpPlace.EXAMPLE);
        }

        @Override
        void createQuestions(Composite composite) {
            project = line(composite, "project", free());
        }

        private static String free() {
            String free = NAME;
            for (int number = 2; SurveyProject.named(free).exists(); number++) {
                free = NAME + "-" + number;
            }
            return free;
        }

        @Override
        String problem() {
            return problemOfProject(project.getText());
        }
    }
}
