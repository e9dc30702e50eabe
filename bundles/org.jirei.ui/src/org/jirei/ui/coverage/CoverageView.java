/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.coverage;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jirei.help.HelpPlace;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.coverage.Coverage;
import org.jirei.lang.ide.coverage.CoverageReader;
import org.jirei.ui.guide.ContextHelp;
import org.jirei.ui.sources.ActiveSource;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.UiMessages;

/** Shows for the case that is worked on which section mentions which of its steps and actions. */
public final class CoverageView extends ViewPart {

    private static final UiMessages MESSAGES = UiMessages.of(CoverageView.class);

    private final Consumer<Snapshot> reader = this::read;
    private ActiveSource active;
    private volatile JireiEditor editor;
    /** What {@link #cases} were read from; {@code null} before anything was read. */
    private IDocument document;
    private List<Coverage> cases = List.of();
    private CoverageTable table;

    @Override
    public void createPartControl(Composite parent) {
        table = new CoverageTable(parent, this::reveal);
        ContextHelp.tell(parent, HelpPlace.COVERAGE);
        setContentDescription(MESSAGES.text("nothing"));
        ProjectSources.addListener(reader);
        active = ActiveSource.follow(getSite().getPage(), this::follow);
    }

    private void follow(JireiEditor front) {
        boolean other = editor == null || editor.document() != front.document();
        editor = front;
        if (other) {
            Job.createSystem("Jirei coverage", (ICoreRunnable) monitor -> readNow(front)).schedule();
        } else {
            show();
        }
    }

    private void readNow(JireiEditor front) {
        try {
            read(ProjectSources.current(front.document()));
        } catch (CoreException e) {
            // closed meanwhile: another editor comes to the front
            ILog.of(CoverageView.class).info(e.getMessage(), e);
        }
    }

    private void read(Snapshot snapshot) {
        JireiEditor front = editor;
        if (front == null || !snapshot.project().equals(front.file().map(file -> file.getProject()))) {
            return;
        }
        List<Coverage> coverages = CoverageReader.of(snapshot.parsed(), front.name());
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!table.isDisposed()) {
                document = front.document();
                cases = coverages;
                show();
            }
        });
    }

    private void show() {
        if (active == null) {
            return;
        }
        Coverage shown = active.editor().map(this::ofCaret).orElse(null);
        table.show(shown);
        setContentDescription(description(shown));
    }

    private Coverage ofCaret(JireiEditor front) {
        if (front.document() != document || cases.isEmpty()) {
            return null;
        }
        int caret = front.caret();
        return cases.stream().filter(each -> each.region().contains(caret)).findFirst().orElse(cases.getFirst());
    }

    private static String description(Coverage shown) {
        if (shown == null) {
            return MESSAGES.text("nothing");
        }
        int lines = shown.lines().size();
        String key = lines == 0 ? "noFlow" : shown.holes() == 0 ? "complete" : "holes";
        return MESSAGES.text(key, shown.title(), lines, shown.holes());
    }

    /** The text may be newer than the table: then the place is as good as it can be. */
    private void reveal(TextRegion region) {
        active.editor().ifPresent(front -> reveal(front, region));
    }

    private void reveal(JireiEditor front, TextRegion region) {
        int start = Math.min(region.offset(), front.document().getLength());
        int end = Math.min(region.end(), front.document().getLength());
        getSite().getPage().activate(front.part());
        front.part().selectAndReveal(start, end - start);
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        ProjectSources.removeListener(reader);
        if (active != null) {
            active.stop();
        }
        super.dispose();
    }
}
