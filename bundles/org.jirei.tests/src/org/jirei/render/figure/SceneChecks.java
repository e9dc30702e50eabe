/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.render.scene.Measures;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;

/** What holds in every picture of whatever figure. Faults are told in words, so that all are seen at once. */
public final class SceneChecks {

    /** Sums of lengths may miss one another by this much, in px. */
    private static final double ROUNDING = 1e-6;

    /** Which box a text stands in; the box is in the same group. */
    private static final Map<Style, Set<Style>> HOLDERS = Map.of(
            Style.HEAD_LABEL, EnumSet.of(Style.HEAD, Style.NODE),
            Style.BOUNDARY_LABEL, EnumSet.of(Style.BOUNDARY, Style.BOUNDARY_HEAD),
            Style.STEP_BADGE_NUMBER, EnumSet.of(Style.STEP_BADGE),
            Style.ACTION_BADGE_NUMBER, EnumSet.of(Style.ACTION_BADGE),
            Style.PHASE_LABEL, EnumSet.of(Style.PHASE),
            Style.NOTE_LABEL, EnumSet.of(Style.NOTE));
    /** What holds a sentence where it stands in a box. */
    private static final Set<Style> SENTENCE_BOXES = EnumSet.of(Style.STEP_BOX, Style.ACTION_BOX, Style.CALLOUT_STEP,
            Style.CALLOUT_ACTION);
    /** Whose edges no text runs across. */
    private static final Set<Style> CLOSED = EnumSet.of(Style.HEAD, Style.NODE, Style.BOUNDARY_HEAD, Style.PHASE,
            Style.NOTE, Style.STEP_BADGE, Style.ACTION_BADGE, Style.STEP_BOX, Style.ACTION_BOX, Style.CALLOUT_STEP,
            Style.CALLOUT_ACTION);

    private final Scene scene;
    private final Drawing drawing;
    private final List<String> faults = new ArrayList<>();

    private SceneChecks(Scene scene) {
        this.scene = scene;
        this.drawing = new Drawing(scene);
    }

    /** Returns what is wrong with a picture made for {@code page}; nothing where all is well. */
    public static List<String> faults(Scene scene, PageFormat page) {
        SceneChecks checks = new SceneChecks(scene);
        checks.checkSize(page);
        checks.checkCanvas();
        checks.checkLegible(page);
        checks.checkTexts();
        checks.checkTextsApart();
        checks.checkHolders(scene.items());
        checks.checkEdges();
        checks.checkLineBreaks(scene.items());
        checks.checkIds();
        return checks.faults;
    }

    private void checkSize(PageFormat page) {
        if (scene.width() > page.width() + ROUNDING || scene.height() > page.height() + ROUNDING) {
            faults.add("is larger than its sheet: " + scene.width() + " x " + scene.height());
        }
    }

    private void checkCanvas() {
        Area canvas = new Area(0, 0, scene.width(), scene.height());
        scene.drawn().filter(item -> !canvas.contains(Area.of(item)))
                .forEach(item -> faults.add("is outside the canvas: " + item));
    }

    /** Only a line that is too large for any sheet is scaled down; it has that sheet for itself. */
    private void checkLegible(PageFormat page) {
        boolean alone = drawing.groups("step-").size() + drawing.groups("action-").size() == 1;
        drawing.texts().stream().filter(text -> text.fontSize() < Measures.SMALL_FONT - ROUNDING)
                .filter(text -> !(page.isPaged() && alone)).forEach(text -> faults.add("is too small: " + text));
    }

    private void checkTexts() {
        for (TextLine text : drawing.texts()) {
            if (text.text().isEmpty() || text.text().codePoints().anyMatch(SceneChecks::breaksLine)) {
                faults.add("is not one line: " + text);
            }
        }
    }

    private static boolean breaksLine(int character) {
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
    }

    private void checkTextsApart() {
        List<TextLine> texts = new ArrayList<>(drawing.texts());
        texts.sort(Comparator.comparingDouble(TextLine::top));
        for (int upper = 0; upper < texts.size(); upper++) {
            TextLine one = texts.get(upper);
            for (int lower = upper + 1; lower < texts.size() && texts.get(lower).top() < one.bottom(); lower++) {
                if (Area.of(one).overlaps(Area.of(texts.get(lower)))) {
                    faults.add("overlap: " + one + " and " + texts.get(lower));
                }
            }
        }
    }

    private void checkHolders(List<SceneItem> items) {
        for (SceneItem item : items) {
            if (item instanceof Group group) {
                checkHolders(group.items());
            } else if (item instanceof TextLine text && !isHeld(text, items)) {
                faults.add("is outside its box: " + text);
            }
        }
    }

    private static boolean isHeld(TextLine text, List<SceneItem> siblings) {
        Set<Style> holders = HOLDERS.getOrDefault(text.style(), text.style() == Style.SENTENCE
                && siblings.stream().anyMatch(item -> SENTENCE_BOXES.contains(style(item)))
                ? SENTENCE_BOXES : Set.of());
        return holders.isEmpty() || siblings.stream()
                .anyMatch(item -> holders.contains(style(item)) && Area.of(item).contains(Area.of(text)));
    }

    private void checkEdges() {
        List<SceneItem> closed = scene.drawn().filter(item -> CLOSED.contains(style(item))).toList();
        for (TextLine text : drawing.texts()) {
            Area area = Area.of(text);
            closed.stream().filter(box -> Area.of(box).overlaps(area) && !Area.of(box).contains(area))
                    .forEach(box -> faults.add("runs across an edge: " + text + " and " + box));
        }
    }

    /** Lines of the same role that follow one another closely, below one another, are one text. */
    private void checkLineBreaks(List<SceneItem> items) {
        TextLine above = null;
        for (SceneItem item : items) {
            if (item instanceof Group group) {
                checkLineBreaks(group.items());
            }
            TextLine line = item instanceof TextLine text ? text : null;
            if (line != null && above != null && follows(above, line)) {
                LineBreakRule.fault(above.text(), line.text()).ifPresent(faults::add);
            }
            above = line;
        }
    }

    private static boolean follows(TextLine above, TextLine line) {
        double gap = line.top() - above.bottom();
        return above.style() == line.style() && gap >= 0 && gap < line.fontSize() && isBelow(above, line);
    }

    private static boolean isBelow(TextLine above, TextLine line) {
        return Math.abs(above.x() - line.x()) < ROUNDING
                || Math.abs(above.x() + above.right() - line.x() - line.right()) < 2 * ROUNDING;
    }

    private void checkIds() {
        Set<String> ids = new HashSet<>();
        drawing.groups().filter(group -> !ids.add(group.id()))
                .forEach(group -> faults.add("is doubled: " + group.id()));
        drawing.groups().filter(group -> !group.id().matches("[\\p{L}_][\\p{L}\\p{Nd}_-]*"))
                .forEach(group -> faults.add("is no id: " + group.id()));
    }

    /** Returns the role of an item that is no group, nothing for a group. */
    private static Style style(SceneItem item) {
        return switch (item) {
            case Group group -> null;
            case SceneItem.Box box -> box.style();
            case SceneItem.Line line -> line.style();
            case SceneItem.Polyline line -> line.style();
            case SceneItem.Polygon shape -> shape.style();
            case TextLine text -> text.style();
            case SceneItem.Icon icon -> icon.style();
        };
    }
}
