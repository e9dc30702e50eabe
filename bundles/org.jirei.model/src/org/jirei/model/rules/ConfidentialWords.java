/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jirei.model.Audience;
import org.jirei.model.Document;
import org.jirei.model.Survey;
import org.jirei.model.rules.text.FoldedText;
import org.jirei.model.rules.text.WordBoundary;

/**
 * Finds words that must not be published, in whatever width, case or kana they are written, with or without white space
 * or invisible characters inside. A Latin word of at most {@value #SHORT_LATIN_WORD} letters counts only as a whole
 * word: NEC is not in "connection".
 */
public final class ConfidentialWords {

    private static final int SHORT_LATIN_WORD = 4;

    private final List<Word> words;

    private record Word(String written, String folded) {
    }

    /**
     * A place where a confidential word was found.
     *
     * @param word the word as the survey lists it
     * @param start 0-based offset in the searched text, in UTF-16 units
     * @param length length there, in UTF-16 units
     */
    public record Match(String word, int start, int length) {
    }

    /** Makes a finder of {@code words}. One without anything visible in it is passed over. */
    public ConfidentialWords(Collection<String> words) {
        Set<Word> distinct = new LinkedHashSet<>();
        for (String word : words) {
            String folded = word == null ? "" : new FoldedText(word).text();
            if (!folded.isEmpty()) {
                distinct.add(new Word(word, folded));
            }
        }
        this.words = List.copyOf(distinct);
    }

    /** Makes a finder of the words of {@code documents} that {@code audience} must not read: the internal one may all. */
    public static ConfidentialWords keptFrom(Audience audience, Collection<Document> documents) {
        return audience == Audience.PUBLIC ? of(documents) : new ConfidentialWords(List.of());
    }

    /** Makes a finder of the words that any survey of {@code documents} lists. */
    public static ConfidentialWords of(Collection<Document> documents) {
        Stream<Survey> surveys = documents.stream().flatMap(document -> document.getSurveys().stream());
        return new ConfidentialWords(surveys.flatMap(survey -> survey.getConfidential().stream()).toList());
    }

    /** Returns whether there is nothing to find. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns all places in {@code text}, in order; where two words begin at one place, the longer one first. */
    public List<Match> find(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        FoldedText folded = new FoldedText(text);
        String searched = folded.text();
        List<Match> matches = new ArrayList<>();
        for (Word word : words) {
            String wanted = word.folded();
            for (int at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + 1)) {
                int start = folded.start(at);
                int end = folded.end(at + wanted.length() - 1);
                if (!isShortLatin(wanted) || WordBoundary.both(text, start, end)) {
                    matches.add(new Match(word.written(), start, end - start));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::start).thenComparing(Match::length, Comparator.reverseOrder()));
        return matches;
    }

    private static boolean isShortLatin(String folded) {
        return folded.length() <= SHORT_LATIN_WORD && folded.chars().allMatch(WordBoundary::isLatin);
    }
}
