/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.rename;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ide.IdeMessages;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.lang.ide.names.NamePlace;
import org.jirei.lang.ide.names.NameWords;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.JireiValueConverters;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Language;
import org.jirei.model.NamedElement;

/**
 * Gives something another name, where it is declared and wherever it is referred to, in all sources. Comments, labels
 * and words of prose that merely look like the name stay as they are.
 */
public final class Rename {

    private static final IdeMessages MESSAGES = IdeMessages.of(Rename.class);

    private final NameIndex names;
    private final NamePlace place;
    private final List<NamePlace> places;

    private Rename(NameIndex names, NamePlace place) {
        this.names = names;
        this.place = place;
        places = names.places(place.element());
    }

    /** Returns a renaming of what is named at {@code offset}; empty where no name stands there. */
    public static Optional<Rename> at(NameIndex names, String file, int offset) {
        return names.at(file, offset).filter(place -> names.declaration(place.element()).isPresent())
                .map(place -> new Rename(names, place));
    }

    /** Returns what is renamed. */
    public NamedElement element() {
        return place.element();
    }

    /** Returns the name as it is now. */
    public String name() {
        return place.element().getName();
    }

    /** Returns all places that change, in the order of the sources. */
    public List<NamePlace> places() {
        return places;
    }

    /**
     * Tells what is to be said about a name while it is typed: that it is none, that it is taken, or how it will be
     * spelled.
     *
     * @param typed with or without the ^ before a name that equals a keyword
     */
    public Optional<RenameProblem> check(String typed, Language language) {
        String name = name(typed);
        if (name.isEmpty()) {
            return Optional.of(problem(true, "empty", language));
        }
        if (!isName(name)) {
            return Optional.of(problem(true, "invalid", language, name));
        }
        Optional<NamedElement> peer = NamePeers.of(element(), names.parsed()).stream()
                .filter(other -> name.equals(other.getName())).findFirst();
        if (peer.isPresent()) {
            String label = new NameWords(names.parsed()).label(peer.get());
            return Optional.of(problem(true, "taken", language, name, NameWords.kind(peer.get(), language), label));
        }
        return Keyword.of(name) == null ? Optional.empty()
                : Optional.of(problem(false, "keyword", language, name));
    }

    /**
     * Tries the name out, which takes as long as reading all sources: tells of a reference that would then mean
     * something else, and of references that meant nothing so far and then would mean this.
     *
     * @param typed a name that {@link #check} does not prevent
     */
    public Optional<RenameProblem> tryOut(String typed, Language language) {
        RenameTrial trial = RenameTrial.of(names, edits(typed));
        Optional<NamePlace> astray = trial.astray();
        if (astray.isPresent()) {
            return Optional.of(problem(true, "captured", language, name(typed), astray.get().file(),
                    Integer.toString(line(astray.get()))));
        }
        int attracted = trial.attracted();
        return attracted == 0 ? Optional.empty()
                : Optional.of(problem(false, "attracted", language, name(typed), attracted));
    }

    private int line(NamePlace astray) {
        return source(astray.file()).lines().line(astray.region().offset());
    }

    /**
     * Returns the edits after which everything is called {@code typed}.
     *
     * @return at most one edit for each place, in the order of the sources; none where the name stays the same
     */
    public List<TextEdit> edits(String typed) {
        String name = name(typed);
        return name.equals(name()) ? List.of() : places.stream().map(each -> edit(each, name)).toList();
    }

    /** A name that an author put in quotation marks keeps them: inside, nothing marks a keyword. */
    private TextEdit edit(NamePlace each, String name) {
        String spelled = isQuoted(each) ? name : JireiValueConverters.spellName(name);
        return new TextEdit(each.file(), each.region().offset(), each.region().length(), spelled);
    }

    private boolean isQuoted(NamePlace each) {
        ParsedSource source = source(each.file());
        return source.syntaxProblems().stream().anyMatch(problem -> problem.key().equals("name-quoted")
                && problem.start() < each.region().offset() && each.region().end() < problem.end());
    }

    private ParsedSource source(String file) {
        return names.parsed().sources().stream().filter(source -> source.source().name().equals(file)).findFirst()
                .orElseThrow();
    }

    private static String name(String typed) {
        return JireiValueConverters.readName(typed.strip());
    }

    /** What the scanner reads as one word is a name; it knows best which letters begin an arrow, for one. */
    private static boolean isName(String name) {
        List<ScannedToken> tokens = JireiScanner.scan(JireiValueConverters.spellName(name));
        return !name.startsWith("^") && tokens.size() == 1 && tokens.getFirst().kind() == TokenKind.ID;
    }

    private static RenameProblem problem(boolean prevents, String key, Language language, Object... arguments) {
        return new RenameProblem(prevents, MESSAGES.text(key, language, arguments));
    }
}
