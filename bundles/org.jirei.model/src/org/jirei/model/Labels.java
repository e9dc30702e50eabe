/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

/**
 * The printed forms of numbers, names and prose in one language. The survey's own forms in Japanese: {@code (1)},
 * {@code (対処1)}, {@code 事例１}, {@code 【１ 背景】}.
 */
public final class Labels {

    private static final String[] JAPANESE_SECTIONS = {
        "背景", "検知", "対処", "原因", "再発に備えた対策", "得られた気付き・教訓"
    };
    private static final String[] ENGLISH_SECTIONS = {
        "Background", "Detection", "Response", "Cause", "Prevention", "Lessons learned"
    };
    private static final int FULL_WIDTH_SHIFT = '０' - '0';

    private final Numbering numbering;
    private final Language prose;
    private final Language language;
    private final Audience audience;

    /** Makes the labels of the model that {@code numbering} numbers, printed for everybody in {@code language}. */
    public Labels(Numbering numbering, Language language) {
        this(numbering, language, language, Audience.PUBLIC);
    }

    private Labels(Numbering numbering, Language prose, Language language, Audience audience) {
        this.numbering = numbering;
        this.prose = prose;
        this.language = language;
        this.audience = audience;
    }

    /** Returns these labels with their fixed words in {@code other}; the prose between them stays as it is written. */
    public Labels withWordsIn(Language other) {
        return new Labels(numbering, prose, other, audience);
    }

    /** Returns these labels as {@code readers} may read them. */
    public Labels readBy(Audience readers) {
        return new Labels(numbering, prose, language, readers);
    }

    /** Returns the language in which the prose is written. */
    public Language proseLanguage() {
        return prose;
    }

    /** Returns the language of the fixed words, mostly that of the prose. */
    public Language language() {
        return language;
    }

    /** Returns whether fixed words are Japanese. */
    public boolean japanese() {
        return language == Language.JAPANESE;
    }

    /** Returns the number of a step, {@code (1)}, or of an action, {@code (対処1)} or {@code (R1)}. */
    public String number(FlowLine line) {
        String series = line instanceof Step ? "" : japanese() ? "対処" : "R";
        return "(" + series + numbering.of(line) + ")";
    }

    /** Returns {@code 事例１} (full-width digits, as the survey prints them) or {@code Case 1}; without a survey no digit. */
    public String number(Case kase) {
        int number = numbering.of(kase);
        String digits = number == 0 ? "" : Integer.toString(number);
        return japanese() ? "事例" + fullWidth(digits) : ("Case " + digits).strip();
    }

    /** Returns the first line of a case: {@code 事例１　title} or {@code Case 1  title}; without a survey no digit. */
    public String title(Case kase) {
        String gap = japanese() ? "　" : numbering.of(kase) == 0 ? " " : "  ";
        return number(kase) + gap + orEmpty(kase.getTitle());
    }

    /** Returns {@code 【１ 背景】} or {@code 1 Background}. */
    public String title(SectionKind kind) {
        String number = Integer.toString(Numbering.of(kind));
        return japanese()
                ? "【" + fullWidth(number) + " " + name(kind) + "】"
                : number + " " + name(kind);
    }

    /** Returns a section's title without its number: {@code 背景} or {@code Background}. */
    public String name(SectionKind kind) {
        return (japanese() ? JAPANESE_SECTIONS : ENGLISH_SECTIONS)[kind.getValue()];
    }

    /**
     * Returns an actor's published name, else its label; for the internal audience both names where they differ:
     * {@code 架空電力（公表名：A社）} or {@code Acme Power (published as “Company A”)}, as it reads well in the prose.
     */
    public String label(Actor actor) {
        String published = actor.getPublished();
        String label = orEmpty(actor.getLabel());
        if (published == null) {
            return label;
        }
        if (audience == Audience.PUBLIC || label.isEmpty() || label.equals(published)) {
            return published;
        }
        return label + (prose == Language.JAPANESE
                ? "（公表名：" + published + "）"
                : " (published as “" + published + "”)");
    }

    /** Returns what a reference to {@code target} prints; empty for one that did not resolve. */
    public String reference(Referable target) {
        return switch (target) {
            case FlowLine line when !line.eIsProxy() -> number(line);
            case Actor actor -> label(actor);
            case Case kase when !kase.eIsProxy() -> number(kase);
            case null, default -> "";
        };
    }

    /** Returns prose on one line, references printed; empty for {@code null}. */
    public String text(Prose prose) {
        if (prose == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (ProsePart part : prose.getParts()) {
            text.append(part instanceof ReferencePart reference
                    ? reference(reference.getTarget())
                    : orEmpty(((TextPart) part).getText()));
        }
        return PlainText.joinLines(text.toString());
    }

    private static String fullWidth(String digits) {
        return digits.chars().collect(StringBuilder::new, (wide, digit) -> wide.append((char) (digit + FULL_WIDTH_SHIFT)),
                StringBuilder::append).toString();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
