/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.textpreview;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.jirei.help.HelpPlace;
import org.jirei.model.Case;
import org.jirei.model.Element;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.Colour;
import org.jirei.render.scene.Paper;
import org.jirei.ui.guide.ContextHelp;
import org.jirei.ui.preview.CaseState;
import org.jirei.ui.preview.CaseView;
import org.jirei.ui.sources.UiMessages;

/** Shows the six sections of the case under the caret as they are printed, while their author types. */
public final class TextPreviewView extends CaseView {

    /** The view's id. */
    public static final String ID = "org.jirei.ui.textPreview";

    private static final UiMessages WORDS = UiMessages.of(TextPreviewView.class);
    private static final int MARGIN = 10;
    private static final int LINE_SPACING = 4;
    private static final double DARK = 0.5;

    private StyledText widget;
    private SectionsText printed;
    private boolean dark;

    /** Made by the workbench. */
    public TextPreviewView() {
        // everything is made with the view's control
    }

    @Override
    public void createPartControl(Composite parent) {
        widget = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setLineSpacing(LINE_SPACING);
        widget.setText(WORDS.text("hint.none"));
        ContextHelp.tell(widget, HelpPlace.TEXT_PREVIEW);
        widget.addListener(SWT.Paint, event -> followTheme());
        widget.addListener(SWT.MouseUp, event -> clicked(new MouseEvent(event)));
        start();
    }

    @Override
    protected Runnable prepare(Optional<CaseState> state, IProgressMonitor monitor) {
        if (state.isEmpty()) {
            return () -> { };
        }
        Case kase = state.get().map().kase();
        RenderContext context = RenderContext.of(state.get().snapshot().parsed().surveys(), List.of(kase));
        SectionsText made = SectionsText.of(kase, context);
        return () -> show(made);
    }

    private void show(SectionsText made) {
        setContentDescription(made.title());
        if (printed == null || !printed.text().equals(made.text()) || !printed.styles().equals(made.styles())) {
            int top = widget.getTopPixel();
            Point selection = widget.getSelection();
            widget.setRedraw(false);
            widget.setText(made.text().isEmpty() ? WORDS.text("hint.empty") : made.text());
            style(made);
            indent(made);
            widget.setSelection(Math.min(selection.x, widget.getCharCount()));
            widget.setTopPixel(top);
            widget.setRedraw(true);
        }
        printed = made;
    }

    private void style(SectionsText made) {
        dark = isDark();
        made.styles().forEach(style -> widget.setStyleRange(range(style)));
    }

    private void followTheme() {
        if (printed != null && dark != isDark()) {
            dark = isDark();
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed()) {
                    style(printed);
                    refresh();
                }
            });
        }
    }

    private boolean isDark() {
        return widget.getBackground().getRGB().getHSB()[2] < DARK;
    }

    private StyleRange range(SectionsText.Style style) {
        StyleRange range = new StyleRange();
        range.start = style.start();
        range.length = style.length();
        if (style.heading()) {
            range.fontStyle = SWT.BOLD;
        } else {
            range.foreground = color(Colour.QUIET_INK);
        }
        return range;
    }

    /** Lines that are wrapped go on behind the mark that they begin with. */
    private void indent(SectionsText made) {
        GC gc = new GC(widget);
        gc.setFont(widget.getFont());
        for (int line = 0; line < made.lines().size(); line++) {
            SectionsText.PrintedLine shown = made.lines().get(line);
            int outer = shown.level() > 1 ? gc.textExtent("　").x : 0;
            widget.setLineIndent(line, 1, outer);
            widget.setLineWrapIndent(line, 1, outer + gc.textExtent(shown.mark()).x);
        }
        gc.dispose();
    }

    @Override
    protected void lookAt(int caret) {
        if (printed == null || printed.text().isEmpty()) {
            return;
        }
        Optional<Element> element = shown().flatMap(state -> state.map().shownInText(caret));
        int marked = element.map(printed::line).orElse(-1);
        widget.setLineBackground(0, widget.getLineCount(), null);
        if (marked >= 0) {
            widget.setLineBackground(marked, 1, color(Colour.HIGHLIGHT));
            if (!widget.isFocusControl()) {
                reveal(marked);
            }
        }
    }

    private void reveal(int line) {
        int offset = widget.getOffsetAtLine(line);
        int top = widget.getLocationAtOffset(offset).y;
        int bottom = top + widget.getLineHeight(offset);
        if (top < 0 || bottom > widget.getClientArea().height) {
            widget.setTopPixel(Math.max(0, widget.getTopPixel() + top - widget.getClientArea().height / 3));
        }
    }

    private void clicked(MouseEvent event) {
        if (event.button == 1 && printed != null && !printed.text().isEmpty() && widget.getSelectionCount() == 0) {
            int line = widget.getLineIndex(event.y);
            printed.source(line).ifPresent(this::reveal);
        }
    }

    private Color color(Colour colour) {
        String code = colour.on(isDark() ? Paper.DARK : Paper.LIGHT);
        int rgb = Integer.parseInt(code.substring(1), 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    @Override
    protected boolean isGone() {
        return widget.isDisposed();
    }

    @Override
    public void setFocus() {
        widget.setFocus();
    }
}
