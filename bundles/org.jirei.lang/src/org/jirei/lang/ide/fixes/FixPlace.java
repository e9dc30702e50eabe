/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.LineIndex;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.ide.statements.SourceStatements;
import org.jirei.lang.ide.statements.StatementLines;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.Language;

/** What was found, where, and the means to write a fix. Offsets are 0-based UTF-16 units. */
final class FixPlace {

    private final ParsedSources sources;
    private final ParsedSource source;
    private final Diagnostic finding;
    private final List<String> arguments;
    private SourceStatements statements;
    private StatementLines statementLines;

    private FixPlace(ParsedSources sources, ParsedSource source, Diagnostic finding) {
        this.sources = sources;
        this.source = source;
        this.finding = finding;
        arguments = finding.ruleId().equals(Diagnostic.SYNTAX)
                ? finding.arguments().subList(1, finding.arguments().size()) : finding.arguments();
    }

    /** Returns the place of {@code finding}; empty where it is none of a text among {@code sources}. */
    static Optional<FixPlace> of(ParsedSources sources, Diagnostic finding) {
        return sources.sources().stream().filter(source -> source.source().name().equals(finding.file()))
                .filter(source -> !source.source().isXmi())
                .filter(source -> finding.offset() + finding.length() <= source.source().text().length())
                .findFirst().map(source -> new FixPlace(sources, source, finding));
    }

    ParsedSources sources() {
        return sources;
    }

    ParsedSource source() {
        return source;
    }

    /** Returns what is wrong; of a syntax error its message's key. */
    String problem() {
        return finding.ruleId().equals(Diagnostic.SYNTAX) ? finding.arguments().getFirst() : finding.ruleId();
    }

    /** Returns what the message names. */
    List<String> arguments() {
        return arguments;
    }

    String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }

    String file() {
        return source.source().name();
    }

    String text() {
        return source.source().text();
    }

    LineIndex lines() {
        return source.lines();
    }

    int start() {
        return finding.offset();
    }

    int end() {
        return finding.offset() + finding.length();
    }

    /** Returns the words that are wrong. */
    String words() {
        return text().substring(start(), end());
    }

    SourceStatements statements() {
        if (statements == null) {
            statements = SourceStatements.of(text());
        }
        return statements;
    }

    StatementLines statementLines() {
        if (statementLines == null) {
            statementLines = new StatementLines(statements());
        }
        return statementLines;
    }

    Optional<SourceStatement> statement() {
        return statements().at(start());
    }

    /** Returns the innermost statement around the place that begins with one of {@code keywords}. */
    Optional<SourceStatement> around(Keyword... keywords) {
        SourceStatement found = statement().orElse(null);
        while (found != null && !Arrays.asList(keywords).contains(found.keyword())) {
            found = found.around();
        }
        return Optional.ofNullable(found);
    }

    /** Returns the token at the place; empty between tokens. */
    Optional<ScannedToken> token() {
        return source.tokens().stream().filter(token -> token.start() <= start() && start() < token.end()).findFirst();
    }

    /** Returns the case that encloses the place. */
    Optional<Case> kase() {
        return source.documents().stream().flatMap(document -> document.getCases().stream())
                .filter(kase -> region(kase).filter(region -> region.contains(start())).isPresent()).findFirst();
    }

    Optional<TextRegion> region(EObject object) {
        return sources.region(object);
    }

    /** Returns the source that {@code object} was read from. */
    ParsedSource sourceOf(EObject object) {
        return sources.sourceOf(object);
    }

    /** Returns all documents, those of other sources too. */
    List<Document> documents() {
        return sources.documents();
    }

    /** Returns the language whose keywords this source is written with. */
    Language language() {
        Stream<ScannedToken> keywords = source.tokens().stream().filter(token -> token.keyword() != null);
        return keywords.findFirst().map(token -> Keyword.languageOf(token.spelling())).orElse(Language.JAPANESE);
    }

    String word(Keyword keyword) {
        return keyword.spelling(language());
    }

    /** Returns what stands for text that an author has yet to write. */
    String placeholder() {
        return language() == Language.JAPANESE ? "（未記入）" : "(to be written)";
    }

    /** Returns the mark, with its blank, that bullets of this source begin with. */
    String bullet() {
        return source.tokens().stream().filter(token -> token.kind() == TokenKind.BULLET_MARK)
                .map(token -> text().substring(token.start(), token.end()))
                .filter(mark -> mark.equals("-") || mark.equals("・")).findFirst().orElse("-") + " ";
    }

    private String lineEnd() {
        return text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** Puts {@code inserted} in; its line ends become those of the source. */
    TextEdit insert(int offset, String inserted) {
        return replace(offset, offset, inserted);
    }

    TextEdit delete(int start, int end) {
        return replace(start, end, "");
    }

    TextEdit replace(int start, int end, String replacement) {
        String written = replacement.contains("\r") ? replacement : replacement.replace("\n", lineEnd());
        return new TextEdit(file(), start, end - start, written);
    }

    /** Deletes the lines from that of {@code start} to that of {@code end}, whole where nothing else stands on them. */
    TextEdit deleteLines(int start, int end) {
        int lineStart = lines().start(lines().line(start));
        int lineEnd = lines().end(lines().line(end));
        if (!text().substring(lineStart, start).isBlank() || !text().substring(end, lineEnd).isBlank()) {
            return delete(text().substring(end, lineEnd).isBlank() ? withoutBlanksBefore(start) : start, end);
        }
        int behind = lineEnd;
        behind += text().startsWith("\r\n", behind) ? 2 : behind < text().length() ? 1 : 0;
        return delete(lineStart, behind);
    }

    private int withoutBlanksBefore(int offset) {
        return text().substring(0, offset).stripTrailing().length();
    }

    TextEdit delete(SourceStatement statement) {
        return deleteLines(statement.start(), statement.end());
    }

    /** Returns the fix of {@code edits}; its label names {@code named}. */
    Fix fix(String key, List<TextEdit> edits, String... named) {
        return new Fix(key, List.of(named), edits, "");
    }

    Fix fix(String key, TextEdit edit, String... named) {
        return fix(key, List.of(edit), named);
    }
}
