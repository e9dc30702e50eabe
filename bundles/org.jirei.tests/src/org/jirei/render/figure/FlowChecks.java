/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.render.output.SceneNumbers;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.PrintableText;

/** What holds for the steps and actions of a case in all pictures of a figure together. */
final class FlowChecks {

    private final List<Scene> pages;
    private final Labels labels;
    private final List<FlowLine> lines;
    private final Map<String, Group> groups = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private FlowChecks(DrawnCase drawn, List<Scene> pages) {
        this.pages = pages;
        this.labels = drawn.labels();
        this.lines = Flows.lines(drawn.kase());
    }

    /** Returns what is wrong with {@code pages} as the whole figure of a case. */
    static List<String> faults(DrawnCase drawn, List<Scene> pages) {
        FlowChecks checks = new FlowChecks(drawn, pages);
        checks.checkNumbers();
        checks.checkIds();
        checks.lines.forEach(checks::checkLine);
        return checks.faults;
    }

    private void checkNumbers() {
        List<String> expected = lines.stream().map(labels::number).toList();
        List<String> drawn = pages.stream().flatMap(page -> SceneNumbers.of(page).stream()).toList();
        if (!expected.equals(drawn)) {
            faults.add("numbers are " + drawn + " rather than " + expected);
        }
    }

    private void checkIds() {
        pages.stream().flatMap(page -> new Drawing(page).groups())
                .filter(group -> groups.putIfAbsent(group.id(), group) != null)
                .forEach(group -> faults.add("is there twice: " + group.id()));
        Set<String> names = new HashSet<>(groups.keySet());
        pages.stream().filter(page -> !names.add(page.name()))
                .forEach(page -> faults.add("is there twice: " + page.name()));
    }

    private void checkLine(FlowLine line) {
        Group group = groups.get(new Drawing(pages.getFirst()).id(line));
        if (group == null) {
            faults.add("has no group for " + line.getName());
            return;
        }
        String printed = Drawing.drawn(group).filter(TextLine.class::isInstance).map(TextLine.class::cast)
                .filter(text -> text.style() == Style.SENTENCE).map(TextLine::text).collect(Collectors.joining());
        String sentence = labels.text(line.getSentence());
        if (!withoutSpaces(printed).equals(withoutSpaces(sentence))) {
            faults.add("prints " + printed + " rather than " + sentence);
        }
    }

    private static String withoutSpaces(String text) {
        return PrintableText.of(text).codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
