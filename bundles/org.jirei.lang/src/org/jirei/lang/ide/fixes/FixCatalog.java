/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.lang.parsing.EnclosedSource;
import org.jirei.lang.parsing.Keyword;

/** Which ways out there are of which finding: a new fix is a class and a line here. */
final class FixCatalog {

    /** What may be done about any finding that is not an error. */
    static final Fixer ALLOW = new AllowWithReason();

    /** Before the key of a syntax message, which a rule may have for its id, too. */
    static final String SYNTAX = "syntax ";

    private static final Map<String, List<Fixer>> FIXERS = new LinkedHashMap<>();

    static {
        rule("repeated-entry", new MergeBlocks(), new KeepOneEntry());
        rule("mixed-keywords", new ConvertKeywords());
        rule("allow-without-reason", new GiveReason(), new DeletePlace("delete-comment"));
        rule("allow-unknown-rule", new NearestRule(), new DeletePlace("delete-comment"));
        rule("allow-not-needed", new DeletePlace("delete-comment"));
        rule("unresolved-name", new UseKnownName(true), new CreateActor(), new CreateCase(), new CreateCriterion(),
                new UseKnownName(false), new DropName(), new PlainWords());
        rule("doubled-name", new TakeFreeName());
        rule("name-too-similar", new RenameCase());
        rule("section-missing", new AddSection());
        rule("section-doubled", new MergeBlocks());
        rule("section-empty", new AddBullet());
        rule("section-misplaced", new MoveSection());
        rule("case-incomplete", new AddCaseEntry());
        rule("survey-incomplete", new AddSurveyEntry());
        rule("label-missing", new WriteLabel());
        rule("phase-empty", new FillPhase(), new DeleteStatement("delete-phase"));
        rule("lesson-without-heading", new AddHeading());
        rule("lesson-without-body", new AddLesson(), new DeleteStatement("delete-heading"));
        rule("bullet-second-level-first", new RaiseBullet());
        rule("action-before-step", new BeginWithStep());
        rule("actor-idle", new DeleteActor(), new LetTakePart());
        rule("line-unmentioned", new MentionLine());
        rule("time-order", new MoveToItsTime());
        rule("date-invalid", new WriteDate());
        rule("date-outside-period", new YearInPeriod());
        rule("period-reversed", new SwapPeriod());
        rule("case-uncategorized", new AddToCategory());
        rule("case-in-two-categories", new DropName());
        rule("criterion-unmet", new MeetCriterion(), new DeleteStatement("delete-criterion"));
        rule("language-unknown", new ReplaceByOneOf(List.of("ja", "en")));
        rule("typed-number", new Refer());
        rule("reference-mistyped", new Refer());
        rule("comment-in-prose", new MoveComment());
        rule("confidential-word", new PublishUnderAnotherName(), new Mask());
        rule("half-width-kana", new ReplaceByArgument(1));
        rule("decomposed-characters", new Compose());
        rule("brackets-unmatched", new MatchBracket());
        rule("style-mixed", new ChangeStyle());
        rule("spelling-varies", new SpellAlike());
        rule("invisible-character", new DeletePlace("delete-invisible"));

        syntax("missing-close", new CloseBlock());
        syntax("missing-close-at-end", new CloseBlock());
        syntax("missing-open", new OpenBlock());
        syntax("stray-close", new DeletePlace("delete"));
        syntax("braces-not-here", new Unwrap(), new CommentOut());
        syntax("misspelt-keyword", new ReplaceByArgument(1));
        syntax("other-word", new ReplaceByArgument(1));
        syntax("unknown-statement", new CommentOut());
        syntax("misplaced-statement", new MoveWhereItBelongs(), new CommentOut());
        syntax("bullet-outside-passage", new CommentOut());
        syntax("hash", new ReplaceBy(mark -> "//"));
        syntax("note-without-line", new CommentOut());
        syntax("unexpected", new DeletePlace("delete"));
        syntax("text-without-bullet", new InsertBefore(FixPlace::bullet), new CommentOut());
        syntax("bullet-without-text", new InsertBehind(place -> " " + place.placeholder()), new DeletePlace("delete"));
        syntax("bullet-without-blank", new InsertBehind(place -> " "), new InsertBefore(place -> "\\"));
        syntax("bullet-mark", new ReplaceBy(mark -> "・"), new ReplaceBy(mark -> "- "));
        syntax("heading-without-text", new InsertBehind(place -> " " + place.placeholder()), new DeletePlace("delete"));
        syntax("sentence-without-text", new JoinLines(true), new InsertBehind(place -> " " + place.placeholder()));
        syntax("sentence-continued", new JoinLines(false), new CommentOut());
        syntax("sentence-missing", new Unwrap(), new InsertBehind(place -> ": " + place.placeholder()));
        syntax("sentence-quoted", new ReplaceQuoted());
        syntax("colon-missing", new InsertBefore(place -> ": "));
        syntax("colon-not-here", new Requote());
        syntax("colon-for-braces", new BracesForColon());
        syntax("reference-malformed", new MendReference());
        syntax("reference-not-closed", new MendReference());
        syntax("keyword-as-name", new ReplaceBy(name -> "^" + name));
        syntax("name-begins-with-digit", new ReplaceBy(name -> "_" + name));
        syntax("name-missing", new InsertBehind(FixCatalog::name), new CommentOut());
        syntax("name-not-one-word", new ReplaceBy(FixCatalog::oneWord));
        syntax("name-quoted", new ReplaceBy(name -> EnclosedSource.decode(name).text()));
        syntax("name-after-comma-missing", new DeletePlace("delete"));
        syntax("number-typed", new DeletePlace("delete"), new ReplaceByNewName());
        syntax("label-missing", new InsertBehind(FixCatalog::label));
        syntax("label-unquoted", new ReplaceBy(label -> encodeLabel(label.replace("\"", ""))));
        syntax("label-not-closed", new ReplaceBy(label -> label + "\""));
        syntax("label-quotation-marks", new ReplaceBy(FixCatalog::requoted));
        syntax("label-closing-mark", new ReplaceBy(FixCatalog::requoted));
        syntax("comma-missing", new InsertBefore(place -> ", "));
        syntax("line-name-missing", new NameLine(), new CommentOut());
        syntax("participant-missing", new NameParticipant(true), new DeletePlace("delete"));
        syntax("participant-before-missing", new NameParticipant(false), new DeletePlace("delete"));
        syntax("arrow-missing", new InsertBefore(place -> " -> "), new InsertBefore(place -> ", "));
        syntax("link-ends", new AddOtherEnd(), new CommentOut());
        syntax("time-misplaced", new MoveTime());
        syntax("time-brackets", new ReplaceByArgument(1));
        syntax("time-not-closed", new CloseTime());
        syntax("date-missing", new DeletePlace("delete"));
        syntax("date-malformed", new WriteDate(), new CommentOut());
        syntax("period-malformed", new WritePeriod(), new CommentOut());
        syntax("full-width-sign", new ReplaceByArgument(1));
        syntax("sign-mistaken", new ReplaceByArgument(1));
        syntax("invisible-character", new DeletePlace("delete-invisible"));
        syntax("comment-not-closed", new ReplaceBy(comment -> comment.stripTrailing() + " */"));
    }

    private FixCatalog() {
    }

    private static void rule(String id, Fixer... fixers) {
        FIXERS.put(id, List.of(fixers));
    }

    private static void syntax(String key, Fixer... fixers) {
        FIXERS.put(SYNTAX + key, List.of(new LessSyntaxErrors(List.of(fixers))));
    }

    /** Returns what knows a way out of findings of a kind: a rule's id, or {@link #SYNTAX} and the key of a message. */
    static List<Fixer> of(String kind) {
        return FIXERS.getOrDefault(kind, List.of());
    }

    /** Returns the kinds of findings for which there is a fix. */
    static Set<String> kinds() {
        return FIXERS.keySet();
    }

    private static String oneWord(String words) {
        return words.strip().replaceAll("[^\\p{L}\\p{M}\\p{N}_^]+", "_");
    }

    private static String requoted(String label) {
        return encodeLabel(EnclosedSource.decode(label).text());
    }

    /** What stands before the missing name tells what kind of name it is. */
    private static String name(FixPlace place) {
        Keyword keyword = Keyword.of(place.words());
        return keyword == Keyword.LANGUAGE ? " " + place.language().code()
                : " " + new Skeletons(place).newName("新しい名前", "newName");
    }

    /** A missing label is best made of the name before it. */
    private static String label(FixPlace place) {
        boolean name = Keyword.of(place.words()) == null;
        return " " + encodeLabel(name ? place.words().replaceFirst("^\\^", "") : place.placeholder());
    }
}
