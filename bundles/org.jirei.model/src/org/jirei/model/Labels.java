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
    private final Language language;

    /** Makes the labels of the model that {@code numbering} numbers, printed in {@code language}. */
    public Labels(Numbering numbering, Language language) {
        this.numbering = numbering;
        this.language = language;
    }

    /** Returns the language of the fixed words. */
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

    /** Returns an actor's published name, else its label. */
    public String label(Actor actor) {
        return actor.getPublished() != null ? actor.getPublished() : orEmpty(actor.getLabel());
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
