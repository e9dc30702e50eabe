/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has a meaning in a notation is written so that readers see the very characters. */
final class NotationTextTest {

    private static final NotationText PLANTUML = new PlantUmlText();
    private static final NotationText MERMAID = new MermaidText();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "認証の期限が切れた。 | 認証の期限が切れた。",
        "on 2018-06-12, 10:05 (UTC) | on 2018-06-12, 10:05 (UTC)",
        "**a** | &#42;&#42;a&#42;&#42;",
        "a//b | a&#47;&#47;b",
        "a--b | a&#45;&#45;b",
        "- a | &#45; a",
        "a/b/c | a/b/c",
        "!include x | &#33;include x",
        "a.. | a&#46;&#46;",
        "%date() | &#37;date()",
        "C:\\new | C:&#92;new",
        "<b> | &#60;b&#62;",
        "&amp; | &#38;amp&#59;",
        "“a” | &#8220;a&#8221;",
        "\uE000 | &#57344;",
        "\uE100 | &#65533;",
        "👩‍💻 | 👩‍💻"
    })
    void plantUml(String text, String written) {
        assertEquals(written, PLANTUML.escape(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "認証の期限が切れた。 | 認証の期限が切れた。",
        "**a** //b// --c-- | **a** //b// --c--",
        "a; b | a#59; b",
        "#59; | #35;59#59;",
        "10:05 | 10#58;05",
        "%%{init: 1}%% | #37;#37;#123;init#58; 1#125;#37;#37;",
        "<br/> | #60;br/#62;",
        "&amp; | #38;amp#59;",
        "$$x$$ | #36;#36;x#36;#36;",
        "``` | #96;#96;#96;",
        "ﬂ°°59¶ß | #64258;#176;#176;59#182;#223;",
        "end | end",
        "👩‍💻 | 👩‍💻"
    })
    void mermaid(String text, String written) {
        assertEquals(written, MERMAID.escape(text));
    }

    @Test
    void linesAreJoinedByTheMarkOfTheNotation() {
        assertEquals("a\\nb", PLANTUML.lines(List.of("a", "b")));
        assertEquals("a<br/>b", MERMAID.lines(List.of("a", "b")));
    }

    @Test
    void labelIsThereEvenWhereThereIsNone() {
        assertEquals("&#160;", PLANTUML.label(List.of()));
        assertEquals("#160;", MERMAID.label(List.of()));
    }

    @Test
    void timeStandsAboveTheNumber() {
        Script.Caption caption = new Script.Caption("(1)", List.of("10:05"), List.of("one", "two"));
        assertEquals("10:05\\n**(1)** one\\ntwo", PLANTUML.caption(caption));
        assertEquals("10#58;05<br/>(1) one<br/>two", MERMAID.caption(caption));
        assertEquals("**(R1)**", PLANTUML.caption(new Script.Caption("(R1)", List.of(), List.of())));
    }
}
