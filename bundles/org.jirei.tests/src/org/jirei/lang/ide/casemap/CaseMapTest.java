/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.casemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.TextRegion;
import org.jirei.model.Bullet;
import org.jirei.model.Element;
import org.jirei.model.Heading;
import org.jirei.model.NamedElement;
import org.jirei.model.Phase;
import org.jirei.model.Section;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a caret, {@code <|>}, to what a picture or the printed text shows of it. */
class CaseMapTest {

    private static final String FILE = "1.jirei";
    private static final String TEXT = """
            survey s "S" {
            }
            case a "A" {
              actors {
                organization op "架空電力" {
                  team ops "監視"
                }
                person user "利用者"
              }
              flow {
                phase "発生" {
                  step broke ops -x user: 止まった
                    note: 古い機器
                }
                action fix ops: {{broke}}を直した
              }
              detection {
                - 気付いた{{broke}}。
                  {{ops}}が見た。
              }
              lessons {
                = 備える
                - 替えを持つ。
              }
            }

            case b "B" {
            }
            """;

    private static List<CaseMap> maps(String text) {
        return CaseMap.of(Sources.parse(text), FILE);
    }

    /** Returns the offset of a mark in the text, such as {@code st<|>ep broke}. */
    private static int caret(String marked) {
        String context = marked.replace("<|>", "");
        int at = TEXT.indexOf(context);
        assertTrue(at >= 0 && TEXT.indexOf(context, at + 1) < 0, context);
        return at + marked.indexOf("<|>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', ignoreLeadingAndTrailingWhitespace = false, value = {
        "st<|>ep broke=broke", "<|>      step broke=broke", "止まった<|>=broke", "古い<|>機器=broke",
        "pha<|>se=発生", "直し<|>た=fix", "{{bro<|>ke}}を=fix", "<|>  flow=none", "fl<|>ow=none",
        "気付いた{{bro<|>ke=broke", "気付<|>いた=none", "{{o<|>ps}}が=ops", "team o<|>ps=ops", "organization <|>op=op",
        "per<|>son user=user", "su<|>rvey=none", "case a<|>=none"
    })
    void aCaretIsInWhatAFigureShows(String marked, String shown) {
        CaseMap map = maps(TEXT).getFirst();
        assertEquals(shown, map.shownInFigure(caret(marked)).map(CaseMapTest::name).orElse("none"));
    }

    private static String name(Element element) {
        return element instanceof Phase phase ? phase.getLabel() : ((NamedElement) element).getName();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', ignoreLeadingAndTrailingWhitespace = false, value = {
        "気付<|>いた=bullet", "気付いた{{bro<|>ke=bullet", "{{ops}}が見た。<|>=bullet", "<|>    - 気付=bullet",
        "detec<|>tion=section", "le<|>ssons=section", "備<|>える=heading", "替え<|>を=bullet", "止まっ<|>た=none"
    })
    void aCaretIsInWhatTheTextShows(String marked, String shown) {
        CaseMap map = maps(TEXT).getFirst();
        assertEquals(shown, map.shownInText(caret(marked)).map(CaseMapTest::kind).orElse("none"));
    }

    private static String kind(Element element) {
        return switch (element) {
            case Section section -> "section";
            case Heading heading -> "heading";
            case Bullet bullet -> "bullet";
            default -> element.eClass().getName();
        };
    }

    @Test
    void aCaretIsInOneCaseOrInNone() {
        List<CaseMap> maps = maps(TEXT);
        assertEquals(List.of(false, false), contain(maps, caret("surv<|>ey s")));
        assertEquals(List.of(true, false), contain(maps, caret("<|>case a")));
        assertEquals(List.of(true, false), contain(maps, caret("備え<|>る")));
        assertEquals(List.of(false, true), contain(maps, caret("case b \"B\" {\n}<|>")));
        assertEquals(List.of(), CaseMap.of(Sources.parse(TEXT), "other.jirei"));
    }

    private static List<Boolean> contain(List<CaseMap> maps, int offset) {
        return maps.stream().map(map -> map.contains(offset)).toList();
    }

    @Test
    void partsAreFoundAtTheirNamesOrAtTheirFirstLine() {
        CaseMap map = maps(TEXT).getFirst();
        assertEquals("broke", placed(map, map.shownInFigure(caret("st<|>ep broke"))));
        assertEquals("phase \"発生\" {", placed(map, map.shownInFigure(caret("pha<|>se"))));
        assertEquals("- 気付いた{{broke}}。", placed(map, map.shownInText(caret("気付<|>いた"))));
        assertEquals("a", placed(map, Optional.of(map.kase())));
    }

    private static String placed(CaseMap map, Optional<? extends Element> element) {
        TextRegion place = map.place(element.orElseThrow()).orElseThrow();
        return TEXT.substring(place.offset(), place.end());
    }

    @Test
    void whatAFigureWouldMissIsAnError() {
        assertEquals(Optional.empty(), maps(TEXT).getFirst().firstError());
        String inSection = TEXT.replace("気付いた{{broke}}", "気付いた{{broken}}");
        assertEquals(Optional.empty(), maps(inSection).getFirst().firstError());
        for (String malformed : List.of("気付いた{{broke", "気付いた{{}}")) {
            ParsedSources parsed = Sources.parse(TEXT.replace("気付いた{{broke}}", malformed));
            assertNotEquals(List.of(), parsed.sources().getFirst().syntaxProblems(), malformed);
            assertEquals(Optional.empty(), CaseMap.of(parsed, FILE).getFirst().firstError(), malformed);
        }
        for (String broken : List.of(TEXT.replace("ops -x user:", "opx -x user:"),
                TEXT.replace("step broke ops", "stp broke ops"), TEXT.replace("止まった", "止まった\n      step"))) {
            assertNotEquals(TEXT, broken);
            List<CaseMap> maps = maps(broken);
            int error = maps.getFirst().firstError().orElseThrow().offset();
            assertTrue(error > TEXT.indexOf("発生") && error < broken.indexOf("action"), broken.substring(error));
            assertEquals(Optional.empty(), maps.getLast().firstError());
        }
    }

    @Test
    void whatFiguresDoNotShowDoesNotChangeTheirText() {
        String drawn = maps(TEXT).getFirst().drawnText();
        assertEquals(drawn, maps(TEXT.replace("替えを持つ", "替えを二つ持つ")).getFirst().drawnText());
        assertNotEquals(drawn, maps(TEXT.replace("直した", "替えた")).getFirst().drawnText());
        assertNotEquals(drawn, maps(TEXT.replace("監視", "運用")).getFirst().drawnText());
    }

    @Test
    void halfWrittenSourcesAreMappedAsFarAsTheyGo() {
        for (int end = 0; end <= TEXT.length(); end++) {
            ParsedSources parsed = Sources.parse(TEXT.substring(0, end));
            for (CaseMap map : CaseMap.of(parsed, FILE)) {
                map.shownInFigure(end);
                map.shownInText(end);
                map.kase().eAllContents().forEachRemaining(element -> map.place((Element) element));
                assertFalse(map.drawnText().contains("lessons"));
            }
        }
    }
}
