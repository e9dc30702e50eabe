/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.skeleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jirei.lang.parsing.EnclosedSource;
import org.jirei.lang.parsing.JireiValueConverters;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.ActorKind;
import org.jirei.model.Language;

/**
 * The text that an author begins with: everything that has to be written stands there as a comment in its place. What
 * is still missing is found by the rules, so a skeleton is a source that can be read but is not finished.
 */
public final class Skeletons {

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    private Skeletons() {
    }

    /** Returns a case with keywords and comments in {@code language}, in canonical form; lines end in LF. */
    public static String of(CaseDraft draft, Language language) {
        List<ActorDraft> actors = draft.actors().isEmpty() ? List.of(anActor(language)) : draft.actors();
        String lines = actors.stream().map(actor -> "    " + line(actor, language)).collect(Collectors.joining("\n"));
        return fill("case", language, Map.of(
                "name", JireiValueConverters.spellName(draft.name()),
                "title", label(draft.title()),
                "actors", lines,
                "actor", JireiValueConverters.spellName(actors.getFirst().name())));
    }

    /** Returns a survey with keywords and comments in {@code language}, in canonical form; lines end in LF. */
    public static String of(SurveyDraft draft, Language language) {
        return fill("survey", language, Map.of(
                "name", JireiValueConverters.spellName(draft.name()),
                "title", label(draft.title()),
                "publisher", label(draft.publisher()),
                "start", draft.start(),
                "end", draft.end(),
                "categories", categories(draft, language)));
    }

    private static ActorDraft anActor(Language language) {
        return language == Language.JAPANESE
                ? new ActorDraft(ActorKind.ORGANIZATION, "operator", "重要インフラ事業者")
                : new ActorDraft(ActorKind.ORGANIZATION, "operator", "Operator");
    }

    private static String line(ActorDraft actor, Language language) {
        Keyword kind = Keyword.of(actor.kind().getLiteral());
        return kind.spelling(language) + " " + JireiValueConverters.spellName(actor.name())
                + " \"" + label(actor.label()) + "\"";
    }

    private static String categories(SurveyDraft draft, Language language) {
        StringBuilder categories = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (String category : draft.categories()) {
            String name = NameSuggestion.of(category, names, "category");
            names.add(name);
            categories.append(fill("category", language,
                    Map.of("name", JireiValueConverters.spellName(name), "label", label(category))));
        }
        return categories.toString();
    }

    private static String label(String text) {
        String quoted = EnclosedSource.encodeLabel(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String fill(String template, Language language, Map<String, String> blanks) {
        return BLANK.matcher(read(template + "." + language.code() + ".txt"))
                .replaceAll(blank -> Matcher.quoteReplacement(blanks.get(blank.group(1))));
    }

    private static String read(String file) {
        try (InputStream stream = Skeletons.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
