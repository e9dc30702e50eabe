/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What typing something at {@code <|>} makes of a text. */
final class KeystrokeTest {

    private static final String CURSOR = "<|>";
    private static final String BACKSPACE = "";

    private static String type(String marked, String typed) {
        int offset = marked.indexOf(CURSOR);
        String source = marked.replace(CURSOR, "");
        boolean back = typed.equals(BACKSPACE);
        int from = back ? offset - 1 : offset;
        int length = back ? 1 : 0;
        Keystroke keystroke = Keystroke.of(source, from, length, typed)
                .orElse(new Keystroke(from, length, typed, from + typed.length()));
        StringBuilder after = new StringBuilder(source).replace(keystroke.offset(),
                keystroke.offset() + keystroke.length(), keystroke.text());
        return after.insert(keystroke.caret(), CURSOR).toString();
    }

    private static void assertTyped(String expected, String marked, String... typed) {
        String text = marked;
        for (String each : typed) {
            text = type(text, each);
        }
        assertEquals(expected, text);
    }

    private static String inCase(String inside) {
        return "事例 a \"b\" {\n" + inside + "\n}";
    }

    @Test
    void enterContinuesABullet() {
        assertTyped(inCase("  概要 {\n    - 一\n    - <|>\n  }"), inCase("  概要 {\n    - 一<|>\n  }"), "\n");
        assertTyped(inCase("  概要 {\n    -- 一\n    -- <|>\n  }"), inCase("  概要 {\n    -- 一<|>\n  }"), "\n");
        assertTyped(inCase("  概要 {\n    ・ 一\n    ・ <|>\n  }"), inCase("  概要 {\n    ・ 一<|>\n  }"), "\n");
        assertTyped(inCase("  概要 {\n    - 一\n      続き{{a}}\n    - <|>\n  }"),
                inCase("  概要 {\n    - 一\n      続き{{a}}<|>\n  }"), "\n");
    }

    @Test
    void enterInTheMidstOfABulletMakesTwo() {
        assertTyped(inCase("  概要 {\n    - 一、\n    - <|>二\n  }"), inCase("  概要 {\n    - 一、<|> 二\n  }"), "\n");
    }

    @Test
    void enterOnAnEmptyBulletEndsTheList() {
        assertTyped(inCase("  概要 {\n    - 一\n    <|>\n  }"), inCase("  概要 {\n    - 一\n    - <|>\n  }"), "\n");
        assertTyped(inCase("  概要 {\n    - 一\n    - <|>\n  }"), inCase("  概要 {\n    - 一\n    -- <|>\n  }"), "\n");
    }

    @Test
    void enterBehindAHeadingBeginsABullet() {
        assertTyped(inCase("  教訓 {\n    = 見出し\n    - <|>\n  }"), inCase("  教訓 {\n    = 見出し<|>\n  }"), "\n");
        assertTyped(inCase("  教訓 {\n    <|>\n  }"), inCase("  教訓 {\n    = <|>\n  }"), "\n");
    }

    @Test
    void enterBehindABraceIndentsAndClosesIt() {
        assertTyped(inCase("  経過 {\n    <|>\n  }"), inCase("  経過 {<|>}"), "\n");
        assertTyped("事例 a \"b\" {\n  経過 {\n    <|>\n  }\n", "事例 a \"b\" {\n  経過 {<|>\n", "\n");
        assertTyped(inCase("  経過 {\n    <|>\n  }"), inCase("  経過 {<|>\n  }"), "\n");
        assertTyped(inCase("  経過 {\n    <|>\n    事象 a b: c\n  }"), inCase("  経過 {<|>\n    事象 a b: c\n  }"), "\n");
        assertTyped("case a \"b\" {\r\n  <|>\r\n}", "case a \"b\" {<|>}", "\r\n");
    }

    @Test
    void enterBehindTheBraceOfASectionBeginsItsFirstBullet() {
        assertTyped(inCase("  背景 {\n    - <|>\n  }"), inCase("  背景 {<|>}"), "\n");
        assertTyped(inCase("  教訓 {\n    = <|>\n  }"), inCase("  教訓 {<|>}"), "\n");
        assertTyped(inCase("  概要 {\n    - <|>\n  }"), inCase("  概要 <|>"), "{", "\n");
    }

    @Test
    void enterElsewhereKeepsTheIndentation() {
        assertTyped(inCase("  経過 {\n    事象 a b: c\n    <|>\n  }"), inCase("  経過 {\n    事象 a b: c<|>\n  }"), "\n");
        assertTyped(inCase("  // d\n  <|>"), inCase("  // d<|>"), "\n");
        assertTyped("\n<|>", "<|>", "\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"「,「<|>」", "『,『<|>』", "（,（<|>）", "【,【<|>】", "(,(<|>)", "[,[<|>"})
    void bracketsOfProseCloseThemselves(String typed, String expected) {
        assertTyped(inCase("  概要 {\n    - 一" + expected + "\n  }"), inCase("  概要 {\n    - 一<|>\n  }"), typed);
    }

    @Test
    void bracketsOfCodeCloseThemselves() {
        assertTyped("事例 a \"<|>\"", "事例 a <|>", "\"");
        assertTyped("事例 a \"b\" {<|>}", "事例 a \"b\" <|>", "{");
        assertTyped(inCase("経過 {\n事象 a [<|>]\n}"), inCase("経過 {\n事象 a <|>\n}"), "[");
    }

    @Test
    void aClosingBracketThatIsThereIsTypedOver() {
        assertTyped("事例 a \"b\"<|>", "事例 a \"b<|>\"", "\"");
        assertTyped(inCase("  概要 {\n    - 「一」<|>\n  }"), inCase("  概要 {\n    - 「一<|>」\n  }"), "」");
        assertTyped(inCase("  概要 {\n    - 一」<|>」\n  }"), inCase("  概要 {\n    - 一<|>」\n  }"), "」");
    }

    @Test
    void aTimeMayBeClosedByAWideBracket() {
        assertTyped(inCase("経過 {\n事象 a [同日]<|>\n}"), inCase("経過 {\n事象 a <|>\n}"), "［", "同日", "］");
    }

    @Test
    void beforeAWordNothingIsClosed() {
        assertTyped(inCase("  概要 {\n    - 「<|>一\n  }"), inCase("  概要 {\n    - <|>一\n  }"), "「");
    }

    @Test
    void aReferenceIsOpenedByTwoBracesOfAnyWidth() {
        String bullet = inCase("  概要 {\n    - 一<|>\n  }");
        String reference = inCase("  概要 {\n    - 一{{<|>}}\n  }");
        assertTyped(reference, bullet, "{", "{");
        assertTyped(reference, bullet, "｛", "｛");
        assertTyped(reference, bullet, "｛｛");
        assertTyped(inCase("  概要 {\n    - 一{{ａ<|>\n  }").replace("ａ", "a"),
                inCase("  概要 {\n    - 一{{<|>\n  }"), "ａ");
        assertTyped(inCase("  概要 {\n    - 一\\{{<|>\n  }"), inCase("  概要 {\n    - 一\\{<|>\n  }"), "{");
    }

    @Test
    void aReferenceAsksForNames() {
        assertTrue(Keystroke.of("事例 a \"b\" {\n概要 {\n- {", "事例 a \"b\" {\n概要 {\n- {".length(), 0, "{").orElseThrow()
                .asksForNames());
    }

    @Test
    void behindAnArrowOrACommaNamesAreAskedFor() {
        String line = "事例 a \"b\" {\n経過 {\n事象 a b -";
        assertTrue(Keystroke.of(line, line.length(), 0, ">").orElseThrow().asksForNames());
        String list = "事例 a \"b\" {\n該当 c";
        assertTrue(Keystroke.of(list, list.length(), 0, ",").orElseThrow().asksForNames());
        String prose = "事例 a \"b\" {\n概要 {\n- a";
        assertEquals(Optional.empty(), Keystroke.of(prose, prose.length(), 0, ","));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {"：|`b: <|>`", "→|`b → <|>`", "－＞|`b -> <|>`",
        "⇒|`b ⇒ <|>`", "、|`b, <|>`", "［|`b[<|>]`", "　|`b <|>`", "ｂ|`bb<|>`", "２|`b2<|>`"})
    void wideSignsOfCodeBecomeThoseOfTheLanguage(String typed, String expected) {
        assertTyped(inCase("経過 {\n事象 a " + expected + "\n}"), inCase("経過 {\n事象 a b<|>\n}"), typed);
    }

    @Test
    void anArrowMayBeTypedSignBySign() {
        assertTyped(inCase("経過 {\n事象 a b -> <|>\n}"), inCase("経過 {\n事象 a b<|>\n}"), "－", "＞");
        assertTyped(inCase("経過 {\n事象 a b -> <|>\n}"), inCase("経過 {\n事象 a b <|>\n}"), "ー", ">");
        assertTyped(inCase("経過 {\n事象 a b => <|>\n}"), inCase("経過 {\n事象 a b <|>\n}"), "＝", "＞");
    }

    @Test
    void labelsMayBeTypedInJapaneseBrackets() {
        assertTyped("事例 a \"障害\"<|>", "事例 a <|>", "「", "障", "害", "\"");
        assertTyped("事例 a \"障害<|>\"", "事例 a <|>", "「", "障害");
    }

    @Test
    void proseAndLabelsKeepTheirSigns() {
        for (String typed : new String[] {"：", "→", "、", "－", "２", "　", "＝"}) {
            assertTyped(inCase("  概要 {\n    - 一" + typed + "<|>\n  }"), inCase("  概要 {\n    - 一<|>\n  }"), typed);
            assertTyped("事例 a \"b" + typed + "<|>\"", "事例 a \"b<|>\"", typed);
        }
    }

    @Test
    void marksOfLinesMayBeWide() {
        assertTyped(inCase("  教訓 {\n    = <|>\n  }"), inCase("  教訓 {\n    <|>\n  }"), "＝");
        assertTyped(inCase("  教訓 {\n    - <|>\n  }"), inCase("  教訓 {\n    <|>\n  }"), "－");
        assertTyped(inCase("  教訓 {\n    - 一\n    = <|>\n  }"), inCase("  教訓 {\n    - 一\n    <|>\n  }"), "＝");
    }

    @Test
    void deletingAnOpeningBracketTakesItsClosingOneAlong() {
        assertTyped("事例 a <|>", "事例 a \"<|>\"", BACKSPACE);
        assertTyped(inCase("  概要 {\n    - 一<|>\n  }"), inCase("  概要 {\n    - 一「<|>」\n  }"), BACKSPACE);
        assertTyped(inCase("  概要 {\n    - <|>\n  }"), inCase("  概要 {\n    - 一<|>\n  }"), BACKSPACE);
    }

    @Test
    void deletingTheBlankOfAnEmptyBulletContinuesTheOneAbove() {
        assertTyped(inCase("  概要 {\n    - 一\n      <|>\n  }"), inCase("  概要 {\n    - 一\n    - <|>\n  }"), BACKSPACE);
        assertTyped(inCase("  概要 {\n    - 一\n    - <|>\n  }"), inCase("  概要 {\n    - 一\n    -- <|>\n  }"), BACKSPACE);
        assertTyped(inCase("  概要 {\n    -<|>\n  }"), inCase("  概要 {\n    - <|>\n  }"), BACKSPACE);
    }

    @Test
    void nothingTypedAnywhereFails() {
        String source = Golden.read(Sources.examples().getFirst());
        Random random = new Random(20184);
        String[] keys = {"\n", "", "{", "｛", "\"", "「", "」", "：", "＞", ">", "－", "　", "、", "=", "＝", "]", "a"};
        for (int run = 0; run < 2000; run++) {
            int offset = random.nextInt(source.length());
            String typed = keys[random.nextInt(keys.length)];
            Optional<Keystroke> keystroke = Keystroke.of(source, offset, typed.isEmpty() ? 1 : 0, typed);
            keystroke.ifPresent(each -> {
                int changed = source.length() - each.length() + each.text().length();
                assertTrue(each.offset() >= 0 && each.offset() + each.length() <= source.length(), typed);
                assertTrue(each.caret() >= 0 && each.caret() <= changed, typed);
            });
        }
    }
}
