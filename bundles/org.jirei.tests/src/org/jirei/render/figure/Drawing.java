/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Returns the groups at any depth whose ids begin with the figure's name and {@code kind}, outer ones first. */
    public List<Group> groups(String kind) {
        return groups(scene.items()).filter(group -> group.id().startsWith(scene.name() + "-" + kind)).toList();
    }

    private static Stream<Group> groups(List<SceneItem> items) {
        return items.stream().filter(Group.class::isInstance).map(Group.class::cast)
                .flatMap(group -> Stream.concat(Stream.of(group), groups(group.items())));
    }

    public Group group(String kind, String name) {
        String id = scene.name() + "-" + kind + "-" + name;
        return groups(kind).stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    public static Box firstBox(Group group) {
        return (Box) group.items().getFirst();
    }
}
