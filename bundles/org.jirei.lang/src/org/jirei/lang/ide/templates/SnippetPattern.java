/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.lang.ide.templates.Snippet.Choice;
import org.jirei.lang.ide.templates.Snippet.Stop;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Language;

/**
 * Makes snippets from patterns: {@code %STEP} is a keyword, <code>${name}</code> a place to fill in, which shows what
 * is meant, <code>${}</code> one that is empty, and {@code $|} is where the caret goes in the end.
 *
 * @param keywords the language of the keywords
 * @param hints tells what a place to fill in shows
 * @param choices what may be meant at a place, by the place's name; the first of them is shown
 */
record SnippetPattern(Language keywords, UnaryOperator<String> hints, Map<String, List<Choice>> choices) {

    private static final Pattern PART = Pattern.compile("%(?<keyword>[A-Z]+)|\\$\\{(?<stop>\\w*)\\}|\\$\\|");

    Snippet fill(String pattern) {
        StringBuilder text = new StringBuilder();
        Map<String, List<Integer>> offsets = new LinkedHashMap<>();
        int caret = -1;
        int at = 0;
        Matcher part = PART.matcher(pattern);
        while (part.find()) {
            text.append(pattern, at, part.start());
            at = part.end();
            if (part.group("keyword") != null) {
                text.append(Keyword.valueOf(part.group("keyword")).spelling(keywords));
            } else if (part.group("stop") != null) {
                String name = part.group("stop");
                String key = name.isEmpty() ? "#" + offsets.size() : name;
                offsets.computeIfAbsent(key, unused -> new ArrayList<>()).add(text.length());
                text.append(shown(name));
            } else {
                caret = text.length();
            }
        }
        text.append(pattern.substring(at));
        return new Snippet(text.toString(), stops(offsets), caret < 0 ? text.length() : caret);
    }

    private List<Stop> stops(Map<String, List<Integer>> offsets) {
        return offsets.entrySet().stream().map(entry -> new Stop(entry.getValue(), shown(name(entry.getKey())).length(),
                choices.getOrDefault(entry.getKey(), List.of()))).toList();
    }

    private static String name(String key) {
        return key.startsWith("#") ? "" : key;
    }

    private String shown(String stop) {
        List<Choice> likely = choices.getOrDefault(stop, List.of());
        return stop.isEmpty() ? "" : likely.isEmpty() ? hints.apply(stop) : likely.getFirst().text();
    }
}
