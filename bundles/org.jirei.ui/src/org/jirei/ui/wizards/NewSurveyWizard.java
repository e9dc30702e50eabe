/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jirei.help.HelpPlace;
import org.jirei.lang.ide.skeleton.NameSuggestion;
import org.jirei.lang.ide.skeleton.SurveyDraft;

/** Makes a project with a survey that is ready to be filled in. */
public final class NewSurveyWizard extends MakingWizard {

    private final Questions questions = new Questions();

    /** Made by the workbench. */
    public NewSurveyWizard() {
        super("survey");
    }

    @Override
    public void addPages() {
        addPage(questions);
    }

    @Override
    IFile make(IProgressMonitor monitor) throws CoreException {
        return SurveyProject.create(questions.project.getText(), questions.draft(), questions.keywords(), monitor);
    }

    private static final class Questions extends QuestionsPage {

        /** Japan's business year begins with this month. */
        private static final int FIRST_MONTH = 4;

        private Text project;
        private Text title;
        private Text publisher;
        private Text start;
        private Text end;
        private Text categories;

        Questions() {
            super("survey", HelpPlace.NEW_SURVEY);
        }

        @Override
        void createQuestions(Composite composite) {
            LocalDate first = lastYearsStart(LocalDate.now());
            project = line(composite, "project", "");
            title = line(composite, "survey.name", "");
            publisher = line(composite, "survey.publisher", "");
            start = line(composite, "survey.start", first.toString());
            end = line(composite, "survey.end", first.plusYears(1).minusDays(1).toString());
            categories = lines(composite, "survey.categories", "");
            languages(composite);
        }

        /** A survey is written when its year is over. */
        private static LocalDate lastYearsStart(LocalDate today) {
            LocalDate start = today.withMonth(FIRST_MONTH).withDayOfMonth(1);
            return start.isAfter(today) ? start.minusYears(2) : start.minusYears(1);
        }

        SurveyDraft draft() {
            List<String> labels = categories.getText().lines().map(String::strip).filter(line -> !line.isEmpty())
                    .toList();
            return new SurveyDraft(NameSuggestion.of(project.getText(), List.of(), "survey"), title.getText().strip(),
                    publisher.getText().strip(), start.getText().strip(), end.getText().strip(), labels);
        }

        @Override
        String problem() {
            String problem = problemOfProject(project.getText());
            if (problem != null) {
                return problem;
            }
            if (title.getText().isBlank()) {
                return MESSAGES.text("title.missing");
            }
            if (!isDate(start.getText()) || !isDate(end.getText())) {
                return MESSAGES.text("period.invalid");
            }
            return start.getText().strip().compareTo(end.getText().strip()) > 0 ? MESSAGES.text("period.reversed") : null;
        }

        private static boolean isDate(String text) {
            try {
                return LocalDate.parse(text.strip()) != null;
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }
}
