/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of prose in columns: the edge is even, the strict rules hold. */
class EvenLinesTest {

    private static final double EM = 10;
    private static final String PROSE = "外部サービスの障害により、利用者を認証する機能（クラウド型認証サービス）が使えなくなった。"
            + "コールセンターへの問い合わせが通常の10倍を超え、Webサイトでも状況を知らせた。";

    @Test
    void linesEndNearTheEdgeAndKeepEverythingInOrder() {
        for (int width = 12; width <= 40; width++) {
            List<String> lines = LineBreaker.evenLines(PROSE, width * EM, EM, 3 * EM).lines();
            assertEquals(PROSE, String.join("", lines));
            for (String line : lines.subList(0, lines.size() - 1)) {
                double taken = TextMeasure.width(line, EM);
                assertTrue(taken <= width * EM && taken > (width - 6) * EM, width + " em: " + line);
            }
        }
    }

    @Test
    void noLineBeginsOrEndsWithWhatMustNot() {
        for (int width = 8; width <= 40; width++) {
            for (String line : LineBreaker.evenLines(PROSE, width * EM, EM, 2 * EM).lines()) {
                assertTrue("、。）ー".indexOf(line.charAt(0)) < 0, line);
                assertTrue(!line.endsWith("（"), line);
            }
        }
    }

    @Test
    void withoutALimitPhrasesStayWhole() {
        assertEquals(LineBreaker.lines(PROSE, 20 * EM, EM), LineBreaker.evenLines(PROSE, 20 * EM, EM, 20 * EM));
    }
}
