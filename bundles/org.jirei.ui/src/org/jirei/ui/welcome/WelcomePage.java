/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.welcome;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.jirei.help.HelpPlace;
import org.jirei.ui.guide.ContextHelp;
import org.jirei.ui.icons.Icons;
import org.jirei.ui.sources.UiMessages;

/** What an author without a project meets first: what this is, and four ways to begin. */
public final class WelcomePage extends EditorPart {

    /** The id of the page. */
    public static final String ID = "org.jirei.ui.welcome";

    static final UiMessages MESSAGES = UiMessages.of(WelcomePage.class);

    private static final int MARGIN = 32;
    private static final int GAP = 12;
    /** Lines that are easy to read, in px; where there is less room they are shorter. */
    private static final int WIDEST = 520;
    private static final int NARROWEST = 160;
    /** What stands beside a line: margins, a picture, gaps. */
    private static final int BESIDE = 2 * MARGIN + 16 + 2 * GAP;

    private final List<Label> texts = new ArrayList<>();
    private Link first;

    /** Made by the workbench. */
    public WelcomePage() {
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        Composite page = new Composite(scrolled, SWT.NONE);
        page.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(GAP, GAP).create());
        Label title = wide(page, "title");
        title.setFont(JFaceResources.getHeaderFont());
        wide(page, "intro");
        Offer.ALL.forEach(offer -> show(page, offer));
        wide(page, "again");
        scrolled.setContent(page);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> wrap(scrolled, page));
        wrap(scrolled, page);
        ContextHelp.tell(scrolled, HelpPlace.WELCOME);
    }

    private void wrap(ScrolledComposite scrolled, Composite page) {
        int width = Math.clamp(scrolled.getClientArea().width - BESIDE, NARROWEST, WIDEST);
        texts.forEach(text -> ((GridData) text.getLayoutData()).widthHint = width);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        page.layout(true, true);
    }

    private Label wide(Composite page, String key) {
        Label label = text(page, key);
        ((GridData) label.getLayoutData()).horizontalSpan = 2;
        return label;
    }

    private Label text(Composite parent, String key) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(MESSAGES.text(key));
        label.setLayoutData(new GridData());
        texts.add(label);
        return label;
    }

    private void show(Composite page, Offer offer) {
        Label icon = new Label(page, SWT.NONE);
        icon.setImage(Icons.image(offer.icon()));
        icon.setLayoutData(GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).create());
        Composite words = new Composite(page, SWT.NONE);
        words.setLayout(GridLayoutFactory.fillDefaults().create());
        Link link = new Link(words, SWT.NONE);
        link.setText("<a>" + MESSAGES.text(offer.key()) + "</a>");
        link.setFont(JFaceResources.getBannerFont());
        link.addListener(SWT.Selection, event -> take(offer));
        text(words, offer.key() + ".description");
        if (first == null) {
            first = link;
        }
    }

    private void take(Offer offer) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(
                    getSite().getService(ICommandService.class).deserialize(offer.command()), null);
        } catch (CommandException e) {
            ILog.of(WelcomePage.class).error(e.getMessage(), e);
        }
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // never dirty
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }
}
