/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jirei.build.notice.Notice;
import org.jirei.model.rules.ConfidentialWords;
import org.jirei.render.output.OutputFile;
import org.junit.jupiter.api.Test;

/** What is wrong with an output is seen in the bytes that were read back. */
class OutputInspectorTest {

    private final OutputInspector inspector = new OutputInspector(new ConfidentialWords(List.of("架空電力", "system")));

    @Test
    void soundOutputsPass() {
        expectSound("case.txt", "(1) one\n(対処1) two\n", "(1)", "(対処1)");
        expectSound("a.svg", "<svg width=\"90\" height=\"50\"><style>.system {}</style><text class=\"system\">(1)</text></svg>", "(1)");
        expectSound("index.html", "<!DOCTYPE html>\n<html><body><p>(1) a &lt; b</p></body></html>", "(1)");
    }

    @Test
    void missingNumberIsTold() {
        expect("unsound.number-missing", "case.txt", "(1) one\n", "(1)", "(2)");
        expect("unsound.number-missing", "a.svg", "<svg width=\"90\" height=\"50\"><g id=\"x\"/></svg>", "(1)");
    }

    @Test
    void pictureWithoutASizeOrWithSomethingOutsideIsTold() {
        expect("unsound.picture", "a.svg", "<svg><text>(1)</text></svg>", "(1)");
        for (String outside : List.of(
                "<rect x='80' y='0' width='13' height='9'/>",
                "<line x1='0' y1='0' x2='0' y2='53'/>",
                "<polyline points='1,1 -3,2'/>",
                "<polygon points='1,1 2.5,2.5 93,2'/>",
                "<text x='10' y='20' font-size='10' textLength='85'>long</text>",
                "<text x='10' y='5' font-size='10'>high</text>",
                "<path d='M0 0' transform='translate(80 20) scale(1)'/>")) {
            expect("unsound.picture", "a.svg", "<svg width='90' height='50'>" + outside + "</svg>");
        }
    }

    @Test
    void malformedXmlIsTold() {
        expect("unsound.malformed", "a.svg", "<svg><g></svg>");
        expect("unsound.malformed", "index.html", "<html><br></html>");
        expect("unsound.malformed", "index.html", "");
    }

    @Test
    void confidentialWordIsToldHoweverItIsWritten() {
        expect("unsound.confidential", "case.txt", "by 架 空 電 力 Co.\n");
        expect("unsound.confidential", "case.md", "# ﾄ架空電力\n");
    }

    @Test
    void confidentialWordIsSeenInFiguresInTextsAndInAttributesThatReadersGet() {
        expect("unsound.confidential", "a.svg", "<svg width=\"90\" height=\"50\"><text>架空</text><text>電力</text></svg>");
        expect("unsound.confidential", "a.svg", "<svg width=\"90\" height=\"50\"><text>架<tspan>空電</tspan>力</text></svg>");
        expect("unsound.confidential", "a.svg", "<svg width=\"90\" height=\"50\"><g id=\"step-架空電力\"/></svg>");
        expect("unsound.confidential", "index.html", "<html><p title=\"架空電力\">x</p></html>");
        expect("unsound.confidential", "index.html", "<html><p>架空<b>電</b>力</p></html>");
    }

    @Test
    void wordsOfDifferentParagraphsAreNotPutTogether() {
        expectSound("index.html", "<html><p>拡大架空</p><p>電力</p></html>");
        expectSound("case.txt", "架空\n電力\n");
    }

    @Test
    void contentThatReadsBackDifferentlyIsTold() {
        Output output = Output.of("subject", "case.txt", OutputFile.text("case.txt", "as it should be", List.of()));
        assertEquals("unsound.differs", inspector.inspect(output, "as it".getBytes(StandardCharsets.UTF_8))
                .map(Notice::key).orElse(""));
    }

    private void expectSound(String path, String content, String... numbers) {
        expect("", path, content, numbers);
    }

    private void expect(String key, String path, String content, String... numbers) {
        Output output = Output.of("subject", path, OutputFile.text(path, content, List.of(numbers)));
        assertEquals(key, inspector.inspect(output, output.content()).map(Notice::key).orElse(""));
    }
}
