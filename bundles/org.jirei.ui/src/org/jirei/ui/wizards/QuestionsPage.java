/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jirei.help.HelpPlace;
import org.jirei.model.Language;
import org.jirei.ui.guide.ContextHelp;
import org.jirei.ui.sources.WorkbenchLanguage;

/** A page of questions, one below the other. What is wrong with an answer is told once the author has begun to type. */
abstract class QuestionsPage extends WizardPage {

    private static final int COLUMNS = 2;
    private static final int SEVERAL_LINES = 4;

    private final HelpPlace place;
    private boolean begun;
    private Button japanese;

    /** Makes the page {@code name}; its title and description are the messages of those keys, F1 tells of the place. */
    QuestionsPage(String name, HelpPlace place) {
        super(name);
        this.place = place;
        setTitle(MakingWizard.MESSAGES.text(name + ".page"));
        setDescription(MakingWizard.MESSAGES.text(name + ".description"));
    }

    @Override
    public final void createControl(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        composite.setLayout(new GridLayout(COLUMNS, false));
        createQuestions(composite);
        setControl(composite);
        ContextHelp.tell(composite, place);
        setPageComplete(problem() == null);
    }

    /** Puts the questions on the page. */
    abstract void createQuestions(Composite composite);

    /** Returns what is wrong with the first answer that is not as it has to be; {@code null} where all are. */
    abstract String problem();

    /** Looks at the answers anew. */
    final void changed() {
        begun |= getControl() != null;
        String problem = problem();
        setErrorMessage(begun ? problem : null);
        setPageComplete(problem == null);
    }

    /** Asks for a line. */
    final Text line(Composite composite, String question, String answer) {
        return text(composite, question, answer, SWT.BORDER);
    }

    /** Asks for some lines. */
    final Text lines(Composite composite, String question, String answer) {
        Text text = text(composite, question, answer, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        ((GridData) text.getLayoutData()).heightHint = text.getLineHeight() * SEVERAL_LINES;
        return text;
    }

    private Text text(Composite composite, String question, String answer, int style) {
        boolean oneLine = (style & SWT.MULTI) == 0;
        ((GridData) label(composite, question).getLayoutData()).verticalAlignment = oneLine ? SWT.CENTER : SWT.BEGINNING;
        Text text = new Text(composite, style);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setText(answer);
        text.addModifyListener(event -> changed());
        return text;
    }

    /** Puts the words of a question into the first column. */
    final Label label(Composite composite, String question) {
        Label label = new Label(composite, SWT.NONE);
        label.setText(MakingWizard.MESSAGES.text(question));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return label;
    }

    /** Asks for the language of the keywords. */
    final void languages(Composite composite) {
        label(composite, "keywords");
        Composite choices = new Composite(composite, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        choices.setLayout(layout);
        japanese = new Button(choices, SWT.RADIO);
        japanese.setText(MakingWizard.MESSAGES.text("keywords.ja"));
        Button english = new Button(choices, SWT.RADIO);
        english.setText(MakingWizard.MESSAGES.text("keywords.en"));
        (WorkbenchLanguage.current() == Language.JAPANESE ? japanese : english).setSelection(true);
    }

    /** Returns the answer to {@link #languages}. */
    final Language keywords() {
        return japanese.getSelection() ? Language.JAPANESE : Language.ENGLISH;
    }

    /** Returns what is wrong with {@code name} as that of a new project; {@code null} where nothing is. */
    static String problemOfProject(String name) {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus status = workspace.validateName(name, IResource.PROJECT);
        if (!status.isOK()) {
            return status.getMessage();
        }
        return SurveyProject.named(name).exists() ? MakingWizard.MESSAGES.text("project.exists", name) : null;
    }
}
