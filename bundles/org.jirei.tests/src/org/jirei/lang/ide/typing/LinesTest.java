/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.testing.MarkedText;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** Whole lines: the level of bullets, and comments. */
final class LinesTest {

    private static String commented(String marked) {
        MarkedText text = MarkedText.of(marked);
        TextRegion region = text.regions().getFirst();
        return TextEdit.apply(text.text(), CommentToggle.toggle("a", text.text(), region.offset(), region.length()));
    }

    private static String shifted(String marked, boolean deeper) {
        MarkedText text = MarkedText.of(marked);
        TextRegion region = text.regions().getFirst();
        return TextEdit.apply(text.text(),
                BulletLevel.shift("a", text.text(), region.offset(), region.length(), deeper));
    }

    @Test
    void aBulletChangesItsLevel() {
        assertEquals("概要 {\n  -- 一\n  - 二\n}", shifted("概要 {\n  - 一[><]\n  - 二\n}", true));
        assertEquals("概要 {\n  - 一\n  - 二\n}", shifted("概要 {\n  -- [><]一\n  - 二\n}", false));
        assertEquals("概要 {\n  -- 一\n}", shifted("概要 {\n  ・[><] 一\n}", true));
    }

    @Test
    void allBulletsOfASelectionChangeTheirLevel() {
        assertEquals("概要 {\n  -- 一\n     続き\n  -- 二\n  - 三\n}",
                shifted("概要 {\n  - 一[>\n     続き\n  -<] 二\n  - 三\n}", true));
    }

    @Test
    void whatIsNoBulletStaysAsItIs() {
        assertEquals("概要 {\n  - 一\n}", shifted("[><]概要 {\n  - 一\n}", true));
        assertEquals("概要 {\n  - 一\n}", shifted("概要 {\n  - 一[><]\n}", false));
        assertEquals("a -> b: - c", shifted("a -> b: - [><]c", true));
    }

    @Test
    void linesBecomeCommentsAndBack() {
        String flow = "経過 {\n  [>事象 a b: c\n    補足: d\n<]}";
        String comments = commented(flow);
        assertEquals("経過 {\n  // 事象 a b: c\n  //   補足: d\n}", comments);
        assertEquals(MarkedText.of(flow).text(),
                commented("経過 {\n[>  // 事象 a b: c\n  //   補足: d\n<]}"));
        assertEquals("発生日 2018\n", commented("//発[>生<]日 2018\n"));
    }

    @Test
    void aBulletIsCommentedOutWholeAndNotIntoTheOneAbove() {
        String text = "事例 a \"b\" {\n  概要 {\n    - 一\n    - 二\n      [>続<]き\n    - 三\n  }\n}\n";
        String expected = "事例 a \"b\" {\n  概要 {\n    - 一\n\n    // - 二\n    //   続き\n    - 三\n  }\n}\n";
        assertEquals(expected, commented(text));
        assertEquals(2, Sources.document(expected).getCases().getFirst().getSummary().getEntries().size());
        assertEquals("事例 a \"b\" {\r\n  概要 {\r\n    - 一\r\n\r\n    // - 二\r\n  }\r\n}",
                commented("事例 a \"b\" {\r\n  概要 {\r\n    - 一\r\n    - [>二<]\r\n  }\r\n}"));
    }

    @Test
    void emptyLinesStayEmpty() {
        assertEquals("// 発行 \"a\"\n\n// 期間 b", commented("[>発行 \"a\"\n\n期間 b<]"));
        assertEquals(List.of(), CommentToggle.toggle("a", "\n\n", 0, 2));
    }
}
