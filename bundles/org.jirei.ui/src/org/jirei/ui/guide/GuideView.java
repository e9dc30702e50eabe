/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.guide;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.jirei.help.HelpPlace;
import org.jirei.help.HelpText;
import org.jirei.help.HelpText.Span;
import org.jirei.ui.guide.GuideBook.Chapter;
import org.jirei.ui.sources.UiMessages;
import org.jirei.ui.sources.WorkbenchLanguage;

/**
 * The guide, the language reference and the rules to be read and searched in the workbench itself: it needs neither a
 * browser nor the platform's help server, which an author's machine may not have.
 */
public final class GuideView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.jirei.ui.guide";

    private static final UiMessages MESSAGES = UiMessages.of(GuideView.class);
    private static final int[] SHARES = {30, 70};
    private static final int MARGIN = 12;
    private static final int LINE_SPACING = 4;

    private GuideBook book;
    private TableViewer contents;
    private StyledText page;
    private Text search;

    @Override
    public void createPartControl(Composite parent) {
        book = GuideBook.in(WorkbenchLanguage.current());
        SashForm form = new SashForm(parent, SWT.HORIZONTAL);
        ContextHelp.tell(form, HelpPlace.GUIDE);
        createContents(form);
        createPage(form);
        form.setWeights(SHARES);
        contents.setInput(book.pages());
        contents.setSelection(new StructuredSelection(book.pages().getFirst()));
    }

    private void createContents(Composite parent) {
        Composite side = new Composite(parent, SWT.NONE);
        side.setLayout(GridLayoutFactory.fillDefaults().create());
        search = new Text(side, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(MESSAGES.text("search"));
        search.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        search.addModifyListener(event -> find());
        contents = new TableViewer(side, SWT.SINGLE | SWT.V_SCROLL);
        contents.getControl().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        contents.setContentProvider(ArrayContentProvider.getInstance());
        contents.setLabelProvider(LabelProvider.createTextProvider(each -> ((Chapter) each).page().title()));
        contents.addSelectionChangedListener(event -> selected().ifPresent(this::show));
    }

    private void createPage(Composite parent) {
        page = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        page.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        page.setLineSpacing(LINE_SPACING);
        page.setCaret(null);
        page.addListener(SWT.MouseUp, event -> follow(page.getOffsetAtPoint(new Point(event.x,
                event.y))));
    }

    private Optional<Chapter> selected() {
        return Optional.ofNullable((Chapter) contents.getStructuredSelection().getFirstElement());
    }

    private void find() {
        List<Chapter> found = book.find(search.getText());
        contents.setInput(found);
        if (!found.isEmpty()) {
            contents.setSelection(new StructuredSelection(found.getFirst()));
        }
    }

    private void show(Chapter chapter) {
        HelpText text = chapter.text();
        page.setText(text.text());
        text.spans().stream().filter(span -> span.length() > 0).forEach(span -> page.setStyleRange(style(span)));
        page.setTopIndex(0);
    }

    private static StyleRange style(Span span) {
        StyleRange style = new StyleRange();
        style.start = span.start();
        style.length = span.length();
        switch (span.kind()) {
            case TITLE -> style.font = JFaceResources.getHeaderFont();
            case HEADING -> style.font = JFaceResources.getBannerFont();
            case STRONG -> style.fontStyle = SWT.BOLD;
            case CODE -> style.font = JFaceResources.getTextFont();
            case LINK -> {
                style.underline = true;
                style.underlineStyle = SWT.UNDERLINE_LINK;
            }
        }
        return style;
    }

    private void follow(int offset) {
        selected().stream().flatMap(chapter -> chapter.text().spans().stream())
                .filter(span -> span.kind() == HelpText.Kind.LINK && span.start() <= offset
                        && offset < span.start() + span.length())
                .findFirst().ifPresent(link -> open(link.target()));
    }

    private void open(String target) {
        String address = target.replaceFirst("#.*", "");
        String anchor = target.substring(address.length()).replaceFirst("#", "");
        Optional<Chapter> chapter = address.isEmpty() ? selected()
                : book.pages().stream().filter(each -> each.page().address().equals(address)).findFirst();
        if (chapter.isPresent()) {
            search.setText("");
            contents.setSelection(new StructuredSelection(chapter.get()), true);
            page.setTopIndex(page.getLineAtOffset(chapter.get().text().chapter(anchor)));
        } else if (target.startsWith("https:")) {
            Program.launch(target);
        }
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }
}
