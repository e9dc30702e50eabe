/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.coverage;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.coverage.Coverage;
import org.jirei.lang.ide.coverage.Coverage.LineRow;
import org.jirei.model.SectionKind;
import org.jirei.ui.sources.UiMessages;

/** The table of steps and actions against sections. Double click leads to what a cell stands for. */
final class CoverageTable {

    private static final UiMessages MESSAGES = UiMessages.of(CoverageTable.class);
    private static final int LINE = 0;
    private static final int FIRST_SECTION = 1;
    private static final int STATE = FIRST_SECTION + SectionKind.VALUES.size();
    /** Widths of the columns in relation to each other, and at least so many px. */
    private static final ColumnWeightData LINE_WIDTH = new ColumnWeightData(8, 220);
    private static final ColumnWeightData SECTION_WIDTH = new ColumnWeightData(2, 56);
    private static final ColumnWeightData STATE_WIDTH = new ColumnWeightData(3, 96);

    private final TableViewer viewer;
    private final Consumer<TextRegion> reveal;
    private Coverage coverage;

    CoverageTable(Composite parent, Consumer<TextRegion> reveal) {
        this.reveal = reveal;
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (int column = LINE; column <= STATE; column++) {
            addColumn(layout, column);
        }
        viewer.getTable().addMouseListener(MouseListener.mouseDoubleClickAdapter(this::doubleClicked));
        viewer.setInput(List.of());
    }

    private void addColumn(TableColumnLayout layout, int index) {
        boolean section = index >= FIRST_SECTION && index < STATE;
        TableViewerColumn column = new TableViewerColumn(viewer, section ? SWT.CENTER : SWT.LEFT);
        column.setLabelProvider(section ? new SectionLabels(index - FIRST_SECTION)
                : index == LINE ? new LineLabels() : new StateLabels());
        column.getColumn().setText(section ? "" : MESSAGES.text(index == LINE ? "line" : "state"));
        layout.setColumnData(column.getColumn(), section ? SECTION_WIDTH : index == LINE ? LINE_WIDTH : STATE_WIDTH);
    }

    /** Shows a case; nothing for {@code null}. Who reads the table does not lose their place. */
    void show(Coverage newCoverage) {
        if (newCoverage == null ? coverage == null : newCoverage.equals(coverage)) {
            return;
        }
        coverage = newCoverage;
        viewer.getTable().setRedraw(false);
        int top = viewer.getTable().getTopIndex();
        int selected = viewer.getTable().getSelectionIndex();
        for (int i = 0; i < SectionKind.VALUES.size(); i++) {
            TableColumn column = viewer.getTable().getColumn(FIRST_SECTION + i);
            column.setText(coverage == null ? "" : MESSAGES.text(SectionKind.VALUES.get(i).getName()));
            column.setToolTipText(coverage == null ? null : MESSAGES.text("section",
                    coverage.sections().get(i).title(), coverage.mentionedIn(i)));
        }
        viewer.setInput(coverage == null ? List.of() : coverage.lines());
        viewer.getTable().setTopIndex(top);
        viewer.getTable().setSelection(selected);
        viewer.getTable().setRedraw(true);
    }

    private void doubleClicked(MouseEvent event) {
        ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
        if (cell != null && cell.getElement() instanceof LineRow line) {
            goTo(line, cell.getColumnIndex());
        }
    }

    /** Leads to the mention that a cell stands for; from an empty one to where it could be written. */
    private void goTo(LineRow line, int column) {
        if (column == LINE || column == STATE) {
            reveal.accept(line.head());
            return;
        }
        int section = column - FIRST_SECTION;
        List<TextRegion> mentions = line.mentions().get(section);
        reveal.accept(mentions.isEmpty() ? coverage.sections().get(section).head().orElse(line.head())
                : mentions.getFirst());
    }

    boolean isDisposed() {
        return viewer.getTable().isDisposed();
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }
}
