/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jirei.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report as its readers have it: no barrier that axe-core knows, and what its script adds works. */
class ReportInBrowserTest {

    private static final String AXE = """
            const found = await axe.run(document);
            return JSON.stringify(found.violations.map((rule) => rule.id + " " + rule.nodes[0].html));
            """;
    private static final String LIT = """
            const lit = () => [...document.querySelectorAll(".lit")].map((part) =>
              part.closest("svg") ? "figure" : part.matches("li") ? "flow" : part.matches("a") ? "mention" : "sentence")
              .sort().join(" ");
            """;

    @TempDir
    private Path folder;
    private final Map<String, String> files = ExampleReport.files();

    private String run(String file, String script) {
        return Browser.in(folder).run(files.get(file), false, script);
    }

    @ParameterizedTest
    @CsvSource({"index.html, false", "index.html, true", "pages/case-iotCamera.html, false"})
    void axeFindsNoBarrier(String file, boolean dark) {
        assertEquals("[]", Browser.in(folder).run(styled(file), dark, AXE, Browser.file("jirei.axe")));
    }

    /** Returns a page with its style sheet inside. */
    private String styled(String file) {
        return files.get(file).replace("<link rel=\"stylesheet\" href=\"report.css\"/>",
                "<style>" + files.get("pages/report.css") + "</style>");
    }

    @Test
    void caseOnPaperBeginsBelowItsTitle() throws IOException {
        Path printed = Browser.in(folder).print(styled("pages/case-iotCamera.html"));
        try (PDDocument document = Loader.loadPDF(printed.toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            String first = text.getText(document);
            assertTrue(first.contains("事例４") && first.contains("概要"), first);
        }
    }

    @Test
    void stepItsArrowsAndSentencesThatMentionItLightUpTogether() {
        assertEquals("figure figure flow mention sentence | ", run("index.html", LIT + """
                const mention = document.querySelector("a.mention");
                mention.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
                const over = lit();
                document.body.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
                return over + " | " + lit();
                """));
    }

    @Test
    void keyboardLightsUpWhatThePointerDoes() {
        assertEquals("figure figure flow mention sentence", run("index.html", LIT + """
                document.querySelector("svg a").focus();
                return lit();
                """));
    }

    @Test
    void figureLeadsToTheSentenceAndBack() {
        assertEquals("true true", run("index.html", """
                const link = document.querySelector("svg a");
                const item = document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
                const back = document.getElementById(item.querySelector(".number").hash.slice(1));
                return item.matches(".flow > li") + " " + (back.closest("svg") !== null);
                """));
    }

    /** Somewhat smaller is better than a scroll bar; much smaller nobody could read. */
    @Test
    void figureIsDrawnSomewhatSmallerWhereThePageIsNarrow() {
        assertEquals("1.00 still | 0.95 still | 0.88 scrolls", run("index.html", """
                const canvas = document.querySelector(".canvas");
                const svg = canvas.querySelector("svg");
                const own = Number(svg.getAttribute("width"));
                const height = Number(svg.getAttribute("height"));
                return [1.2, .95, .6].map((share) => {
                  canvas.style.width = share * own + 2 + "px";
                  const drawn = svg.getBoundingClientRect();
                  if (Math.abs(drawn.height / height - drawn.width / own) > .01) return "distorted";
                  const scrolls = canvas.scrollWidth > canvas.clientWidth;
                  return (drawn.width / own).toFixed(2) + (scrolls ? " scrolls" : " still");
                }).join(" | ");
                """));
    }

    @Test
    void walkTellsOneStepAfterTheOther() {
        assertEquals("1/7 (1) / 2/7 (2) / 7/7 (対処4) / 7/7 (対処4) / 6/7 (対処3) /  / true", run("index.html", """
                const figure = document.querySelector("figure");
                const press = (name) => figure.querySelector(".walk ." + name).click();
                const told = () => figure.querySelector(".now").textContent.split(" ").slice(0, 2).join(" ");
                const all = [];
                press("begin"); all.push(told());
                press("next"); all.push(told());
                for (let step = 0; step < 5; step++) press("next");
                all.push(told());
                press("next"); all.push(told());
                const key = { key: "ArrowLeft", bubbles: true };
                figure.querySelector(".walk .next").dispatchEvent(new KeyboardEvent("keydown", key));
                all.push(told());
                press("end"); all.push(told());
                all.push(figure.querySelector(".current, .past") === null);
                return all.join(" / ");
                """));
    }

    @Test
    void tableIsNarrowedByWordsOfAnyWidth() {
        assertEquals("1 5 | 8件中2件 | ", run("index.html", """
                const input = document.querySelector(".filter input");
                const output = document.querySelector(".filter output");
                const rows = () => [...document.querySelectorAll("tbody tr:not(.group)")]
                  .filter((row) => row.checkVisibility()).map((row) => row.cells[0].textContent).join(" ");
                const type = (text) => { input.value = text; input.dispatchEvent(new Event("input")); };
                type("ｸﾗｳﾄﾞ");
                const found = rows() + " | " + output.value;
                type("");
                return found + " | " + output.value;
                """));
    }

    @Test
    void tableIsSortedWithinItsCategoriesAndBack() {
        assertEquals("1 2 3 4 5 6 7 8 | 3 2 1 6 5 4 8 7 | descending | 1 2 3 4 5 6 7 8", run("index.html", """
                const rows = () => [...document.querySelectorAll("tbody tr:not(.group)")]
                  .map((row) => row.cells[0].textContent).join(" ");
                const head = document.querySelector("thead th");
                const press = () => head.querySelector("button").click();
                press();
                const up = rows();
                press();
                const down = rows() + " | " + head.getAttribute("aria-sort");
                press();
                return up + " | " + down + " | " + rows();
                """));
    }
}
