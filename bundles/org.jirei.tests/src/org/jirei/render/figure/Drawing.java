/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.model.Action;
import org.jirei.model.FlowLine;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;

/** Finds things in a scene. */
public record Drawing(Scene scene) {

    public static final Set<Style> NUMBERS = EnumSet.of(Style.STEP_BADGE_NUMBER, Style.ACTION_BADGE_NUMBER);
    public static final Set<Style> MESSAGES = EnumSet.of(Style.STEP_MESSAGE, Style.STEP_MESSAGE_FAILED,
            Style.ACTION_MESSAGE, Style.ACTION_MESSAGE_FAILED, Style.ATTACK_MESSAGE);

    public List<TextLine> texts() {
        return texts(EnumSet.allOf(Style.class));
    }

    public List<TextLine> texts(Set<Style> styles) {
        return all(TextLine.class).stream().filter(text -> styles.contains(text.style())).toList();
    }

    public List<String> numbers() {
        return texts(NUMBERS).stream().map(TextLine::text).toList();
    }

    public List<Line> lines(Set<Style> styles) {
        return all(Line.class).stream().filter(line -> styles.contains(line.style())).toList();
    }

    public List<Box> boxes(Style style) {
        return all(Box.class).stream().filter(box -> box.style() == style).toList();
    }

    public <T extends SceneItem> List<T> all(Class<T> type) {
        return scene.drawn().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * Returns the groups at any depth, outer ones first, whose ids begin with {@code kind} behind the page's name, or
     * behind the figure's: steps and actions have the same id whatever the page.
     */
    public List<Group> groups(String kind) {
        return groups().filter(group -> idsOf(kind).stream().anyMatch(group.id()::startsWith)).toList();
    }

    /** Returns the group of what is called {@code name} in the source. */
    public Group group(String kind, String name) {
        List<String> ids = idsOf(kind).stream().map(id -> id + "-" + name).toList();
        return groups().filter(group -> ids.contains(group.id())).findFirst().orElseThrow();
    }

    private List<String> idsOf(String kind) {
        return List.of(scene.name() + "-" + kind, figure() + "-" + kind);
    }

    /** Returns what the ids of steps and actions begin with: the figure's name without the page's. */
    public String figure() {
        return scene.name().replaceFirst("-page-\\d+$", "");
    }

    /** Returns the id of the group of a step or an action. */
    public String id(FlowLine line) {
        return figure() + (line instanceof Action ? "-action-" : "-step-") + line.getName();
    }

    /** Returns the groups by their ids, in the order in which they are drawn; of two with the same id the first. */
    public Map<String, Group> groupsById() {
        Map<String, Group> groups = new LinkedHashMap<>();
        groups().forEach(group -> groups.putIfAbsent(group.id(), group));
        return groups;
    }

    /** Returns all groups at any depth, outer ones first. */
    public Stream<Group> groups() {
        return groups(scene.items());
    }

    private static Stream<Group> groups(List<SceneItem> items) {
        return items.stream().filter(Group.class::isInstance).map(Group.class::cast)
                .flatMap(group -> Stream.concat(Stream.of(group), groups(group.items())));
    }

    /** Returns the items of a group, those of the groups inside it too. */
    public static Stream<SceneItem> drawn(Group group) {
        return group.items().stream().flatMap(item -> item instanceof Group inner ? drawn(inner) : Stream.of(item));
    }

    public static Box firstBox(Group group) {
        return (Box) group.items().getFirst();
    }
}
