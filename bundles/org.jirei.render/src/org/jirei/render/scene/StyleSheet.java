/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes looks as CSS: one class for each role, the same in every figure, so that figures can share a page. */
final class StyleSheet {

    private static final Map<Style, String> CLASS_NAMES = new EnumMap<>(Style.class);
    private static final Map<Theme, String> RULES = new EnumMap<>(Theme.class);

    static {
        for (Style style : Style.values()) {
            CLASS_NAMES.put(style, "jirei-" + style.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        for (Theme theme : Theme.values()) {
            RULES.put(theme, rules(theme));
        }
    }

    private StyleSheet() {
    }

    /** Returns the class of a role, such as {@code jirei-step-badge}. */
    static String className(Style style) {
        return CLASS_NAMES.get(style);
    }

    /** Returns the rules of all roles, without a line break. */
    static String of(Theme theme) {
        return RULES.get(theme);
    }

    private static String rules(Theme theme) {
        String rules = Arrays.stream(Style.values())
                .map(style -> rule(style, shape(style, theme.paper())))
                .collect(Collectors.joining());
        return rules + theme.inTheDark().map(StyleSheet::darkRules).orElse("");
    }

    private static String darkRules(Paper dark) {
        return Arrays.stream(Style.values())
                .map(style -> rule(style, colours(Look.of(style, dark))))
                .collect(Collectors.joining("", "@media screen and (prefers-color-scheme:dark){", "}"));
    }

    private static String rule(Style style, String declarations) {
        return "." + className(style) + "{" + declarations + "}";
    }

    private static String shape(Style style, Paper paper) {
        Look look = Look.of(style, paper);
        StringBuilder css = new StringBuilder(colours(look));
        if (look.hasStroke()) {
            css.append(";stroke-width:").append(Decimal.of(look.strokeWidth()));
        }
        if (!look.dash().isEmpty()) {
            css.append(look.dash().stream().map(Decimal::of).collect(Collectors.joining(" ", ";stroke-dasharray:", "")));
        }
        if (look.round()) {
            css.append(";stroke-linecap:round;stroke-linejoin:round");
        }
        if (Appearance.of(style).isText()) {
            css.append(";font-family:").append(Measures.FONT_FAMILIES).append(";white-space:pre");
        }
        if (look.bold()) {
            css.append(";font-weight:600");
        }
        return css.toString();
    }

    private static String colours(Look look) {
        return "fill:" + look.fill() + (look.hasStroke() ? ";stroke:" + look.stroke() : "");
    }
}
