/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Controls;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two versions of a source in the platform's compare editor. */
@ExtendWith(Workbench.class)
final class CompareTest {

    /** In milliseconds. */
    private static final int EARLIER = 60_000;
    /** Steps that were moved, removed or added. */
    private static final int MARKED = 3;

    private static final String BEFORE = """
            case c "C" {
              flow {
                step a ops: One
                step b ops: Two
                step y ops: Four
                step x ops: Three
              }
              background {
                - Old.
              }
              cause {
                - Same.
              }
            }
            """;
    private static final String AFTER = """
            case c "C" {
              flow {
                step x ops: Three
                step a ops: One
                step y ops: Four
                step n ops: New
              }
              background {
                - New.
              }
              cause {
                - Same.
              }
            }
            """;

    @Test
    void showsWhatWasAddedRemovedMovedAndChanged() throws Exception {
        TestProject project = TestProject.create("compare");
        IFile before = project.add("before.jirei", BEFORE);
        IFile after = project.add("after.jirei", AFTER);
        CompareUI.openCompareEditor(new Versions(after, before));
        Await.until("the structure shows the differences", () -> {
            List<String> texts = trees().stream().flatMap(tree -> texts(tree).stream()).toList();
            return texts.size() == 6 && isMarked(texts.get(2), "(1) Three") && isMarked(texts.get(3), "(2) Two")
                    && isMarked(texts.get(4), "(4) New") && texts.get(5).contains("背景");
        });
        Await.until("the text is coloured", () -> all(StyledText.class).stream()
                .anyMatch(text -> text.getText().startsWith("case") && colored(text)));
    }

    @Test
    void whatIsNewIsAddedWhicheverSideItStandsOn() throws Exception {
        TestProject project = TestProject.create("compare");
        IFile before = project.add("before.jirei", BEFORE);
        IFile after = project.add("after.jirei", AFTER);
        before.setLocalTimeStamp(after.getLocalTimeStamp() - EARLIER);
        CompareUI.openCompareEditor(new Versions(after, before));
        Await.until("the newer one is on the left", () -> marks().size() == MARKED);
        List<String> newerLeft = marks();
        page().closeAllEditors(false);
        CompareUI.openCompareEditor(new Versions(before, after));
        Await.until("the newer one is on the right", () -> marks().size() == MARKED);
        assertEquals(newerLeft, marks());
    }

    @Test
    void aMoveIsToldOnWhicheverSideOfTheCommonVersionItWasMade() throws Exception {
        TestProject project = TestProject.create("compare");
        IFile common = project.add("common.jirei", BEFORE);
        IFile moved = project.add("moved.jirei", BEFORE.replace("    step x ops: Three\n", "")
                .replace("    step a", "    step x ops: Three\n    step a"));
        IFile worded = project.add("worded.jirei", BEFORE.replace("Same", "Other"));
        CompareUI.openCompareEditor(new Versions(common, moved, worded));
        Await.until("the move on the left is told", () -> marks().size() == 1);
        List<String> onTheLeft = marks();
        page().closeAllEditors(false);
        CompareUI.openCompareEditor(new Versions(common, worded, moved));
        Await.until("the move on the right is told", () -> marks().size() == 1);
        assertEquals(onTheLeft, marks());
        assertTrue(isMarked(onTheLeft.getFirst(), "Three"), onTheLeft.toString());
    }

    /** What is said of steps, in the order of the alphabet: where the others stand does not matter here. */
    private static List<String> marks() {
        return trees().stream().flatMap(tree -> texts(tree).stream()).filter(text -> text.startsWith("("))
                .map(text -> text.replaceFirst("^\\(\\d\\) ", "")).sorted().toList();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Whether more is said than the step itself: that it moved, was added, or was removed. */
    private static boolean isMarked(String text, String step) {
        return text.startsWith(step) && text.length() > step.length();
    }

    private static boolean colored(StyledText text) {
        StyleRange style = text.getStyleRangeAtOffset(0);
        return style != null && style.foreground != null;
    }

    private static List<Tree> trees() {
        List<Tree> trees = new ArrayList<>(all(Tree.class));
        trees.forEach(tree -> expand(tree.getItems()));
        return trees.stream().filter(tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().equals("C")).toList();
    }

    private static void expand(TreeItem[] items) {
        for (TreeItem item : items) {
            item.setExpanded(true);
            expand(item.getItems());
        }
    }

    private static List<String> texts(Tree tree) {
        List<String> texts = new ArrayList<>();
        add(tree.getItems(), texts);
        return texts;
    }

    private static void add(TreeItem[] items, List<String> texts) {
        for (TreeItem item : items) {
            texts.add(item.getText());
            add(item.getItems(), texts);
        }
    }

    private static <T extends Control> List<T> all(Class<T> type) {
        return Controls.in(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), type).toList();
    }

    private static final class Versions extends CompareEditorInput {

        private final IFile common;
        private final IFile left;
        private final IFile right;

        Versions(IFile left, IFile right) {
            this(null, left, right);
        }

        Versions(IFile common, IFile left, IFile right) {
            super(new CompareConfiguration());
            this.common = common;
            this.left = left;
            this.right = right;
        }

        @Override
        protected Object prepareInput(IProgressMonitor monitor) {
            return new DiffNode(null, Differencer.CHANGE, common == null ? null : new ResourceNode(common),
                    new ResourceNode(left), new ResourceNode(right));
        }
    }
}
