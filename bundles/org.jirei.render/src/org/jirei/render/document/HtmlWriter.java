/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;

/**
 * Writes the blocks of a page into a report. Each part of a page becomes a section, references become links to the step
 * that they name, and every step links to its place in the figure.
 */
final class HtmlWriter {

    private static final int DEEPEST_HEADING = 6;

    private final Html html;
    private final FixedWords words;
    private final int headingShift;
    private final ReportFigures figures;
    private final HtmlParts parts;
    private final ReportLinks links;
    private boolean inSection;

    /**
     * Makes a writer for one page.
     *
     * @param headingShift added to the levels of headings, because the page stands inside a report
     * @param figures the page's figures; those that are not there are left out
     * @param parts gives the page's parts their ids
     * @param links tells where mentions lead to
     */
    HtmlWriter(Html html, FixedWords words, int headingShift, ReportFigures figures, HtmlParts parts,
            ReportLinks links) {
        this.html = html;
        this.words = words;
        this.headingShift = headingShift;
        this.figures = figures;
        this.parts = parts;
        this.links = links;
    }

    /** Writes all blocks but the title, which stands where the report puts it. */
    void write(Page page) {
        for (Block block : page.blocks()) {
            if (!(block instanceof Block.Heading heading && heading.role() == Block.Role.TITLE)) {
                add(block);
            }
        }
        closeSection();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> addHeading(heading);
            case Block.Facts facts -> addFacts(facts);
            case Block.Bullets bullets -> addBullets(bullets.bullets());
            case Block.Figure shown -> addFigure(shown);
            case Block.Remark remark -> addLine("p", remark.text(), "class", "remark");
            case Block.Steps steps -> addSteps(steps);
            case Block.Divider divider -> html.empty("hr");
            case Block.Table table -> new HtmlTable(html, words, this).add(table);
        }
    }

    private void addHeading(Block.Heading heading) {
        boolean part = heading.role() == Block.Role.PART || heading.role() == Block.Role.SECTION;
        if (part) {
            closeSection();
            html.open("section", "class", heading.role() == Block.Role.SECTION ? "told" : "part");
            inSection = true;
        }
        String element = "h" + Math.min(heading.level() + headingShift, DEEPEST_HEADING);
        String id = part ? parts.add(heading.text().text()) : "";
        addLine(element, heading.text(), "id", id);
        if (part) {
            html.open("div", "class", "body");
        }
    }

    private void closeSection() {
        if (inSection) {
            html.close().close();
            inSection = false;
        }
    }

    private void addFacts(Block.Facts facts) {
        html.open("dl", "class", "facts");
        for (Block.Fact fact : facts.facts()) {
            html.open("div");
            html.words("dt", fact.name());
            fact.values().forEach(value -> addLine("dd", value));
            html.close();
        }
        html.close();
    }

    private void addBullets(List<Block.Bullet> bullets) {
        html.open("ul");
        for (int index = 0; index < bullets.size(); ) {
            int next = endOfNested(bullets, index + 1);
            html.open("li");
            addInline(bullets.get(index).text());
            if (next > index + 1) {
                html.open("ul");
                bullets.subList(index + 1, next).forEach(bullet -> addLine("li", bullet.text()));
                html.close();
            }
            html.close();
            index = next;
        }
        html.close();
    }

    private static int endOfNested(List<Block.Bullet> bullets, int start) {
        int end = start;
        while (end < bullets.size() && bullets.get(end).level() > 1) {
            end++;
        }
        return end;
    }

    /**
     * A figure somewhat wider than the page is drawn as much smaller; one that is wider still scrolls inside a region
     * that the keyboard can reach.
     */
    private void addFigure(Block.Figure shown) {
        ReportFigures.Drawing drawing = figures.drawings().get(shown.kind());
        if (drawing == null) {
            return;
        }
        closeSection();
        html.open("figure");
        html.open("div", "class", "canvas", "role", "region", "tabindex", "0",
                "aria-label", words.scrollable(shown.alternative()),
                "style", ReportStyle.OWN_WIDTH + ": " + Math.round(drawing.width()) + "px");
        html.raw(drawing.svg());
        html.close();
        if (!figures.shown().isEmpty()) {
            addWalk();
        }
        html.words("figcaption", shown.alternative());
        html.close();
    }

    /** Adds what leads through the flow step by step; the script shows it, for without it there is nothing to press. */
    private void addWalk() {
        html.open("div", "class", "walk", "role", "group", "aria-label", words.walk(), "hidden", "hidden");
        html.words("button", words.walk(), "type", "button", "class", "begin");
        html.words("button", words.previous(), "type", "button", "class", "previous");
        html.words("button", words.next(), "type", "button", "class", "next");
        html.words("button", words.end(), "type", "button", "class", "end");
        html.open("p", "class", "now", "aria-live", "polite").close();
        html.close();
    }

    private void addSteps(Block.Steps steps) {
        html.open("ol", "class", "flow");
        steps.steps().forEach(this::addStep);
        html.close();
    }

    private void addStep(Block.NumberedStep step) {
        html.open("li", "id", step.anchor(), "class", step.action() ? "action" : "step",
                "data-figures", String.join(" ", figures.ids(step.anchor())));
        html.open("p", "class", "who");
        addNumber(step);
        if (!step.time().isEmpty()) {
            addLine("span", step.time(), "class", "time");
        }
        if (!step.route().isEmpty()) {
            addLine("span", step.route(), "class", "route");
        }
        html.close();
        if (!step.sentence().isEmpty()) {
            addLine("p", step.sentence(), "class", "sentence");
        }
        for (Line note : step.notes()) {
            html.open("p", "class", "note");
            html.inline("span", words.note() + words.colon(), "class", "label");
            addInline(note);
            html.close();
        }
        html.close();
    }

    private void addNumber(Block.NumberedStep step) {
        List<String> ids = figures.ids(step.anchor());
        if (ids.isEmpty()) {
            html.words("span", step.number(), "class", "number");
        } else {
            html.words("a", step.number(), "class", "number", "href", "#" + ids.getLast(),
                    "title", words.seeInFigure(step.number()));
        }
    }

    /** Adds an element that holds {@code line}. */
    void addLine(String element, Line line, String... attributes) {
        html.lineStart().openInline(element, attributes);
        addInline(line);
        html.closeInline(element);
    }

    /** Adds {@code line}; one that mentions steps is marked, for it lights up with them. */
    private void addInline(Line line) {
        boolean mentions = line.spans().stream().anyMatch(Span.LineMention.class::isInstance);
        if (mentions) {
            html.openInline("span", "class", "said");
        }
        line.spans().forEach(this::addSpan);
        if (mentions) {
            html.closeInline("span");
        }
    }

    private void addSpan(Span span) {
        switch (span) {
            case Span.Words plain -> html.text(plain.text());
            case Span.Address address -> html.inline("a", address.text(), "href", address.text(), "rel", "noreferrer");
            case Span.LineMention mention ->
                html.inline("a", mention.text(), "class", "mention", "href", links.to(mention.anchor()));
            case Span.CaseMention mention -> html.inline("a", mention.text(), "href", links.to(mention.anchor()));
            case Span.Sign sign -> addSign(sign);
        }
    }

    /** A sign that is not a plain arrow is said in words to those who hear the report. */
    private void addSign(Span.Sign sign) {
        if (sign.spoken().isEmpty()) {
            html.text(sign.text());
        } else {
            html.inline("span", sign.text(), "class", "sign", "role", "img", "aria-label", sign.spoken());
        }
    }
}
