/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.names.NamedSources;
import org.jirei.model.Language;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** A new name reaches every place, and no other; a name that cannot be given is told. */
final class RenameTest {

    private static final String SURVEY = """
            survey s "S" {
              criteria {
                criterion harm "実害"
              }
              category c "C" {
                cases one, two
              }
            }
            """;
    private static final String ONE = """
            case one "一" {
              // jirei: allow actor-idle: ops は one で待機
              meets harm
              actors {
                team ops "ops"
              }
              flow {
                step failed ops: ops が止まった
                action fixed ops -> ops: {{failed}}を直した
              }
              background {
                - {{ops}}と{{ ops }}、{{two}}
              }
            }
            """;
    private static final String TWO = """
            case two "二" {
              actors {
                team ops "別"
                team clash "別"
              }
              cause {
                - {{ops}}、{{one}}
              }
            }
            """;

    @Test
    void anActorChangesInItsCaseOnlyAndNotInCommentsLabelsAndWords() {
        NamedSources sources = NamedSources.of(ONE.replace("team ops", "team op<|>s"), TWO);
        assertEquals("""
                case one "一" {
                  // jirei: allow actor-idle: ops は one で待機
                  meets harm
                  actors {
                    team システム部門 "ops"
                  }
                  flow {
                    step failed システム部門: ops が止まった
                    action fixed システム部門 -> システム部門: {{failed}}を直した
                  }
                  background {
                    - {{システム部門}}と{{ システム部門 }}、{{two}}
                  }
                }
                """, renamed(sources, "システム部門", 1));
        assertEquals(TWO, renamed(sources, "システム部門", 2));
    }

    @Test
    void aCaseChangesInAllSources() {
        NamedSources sources = NamedSources.of(SURVEY, ONE, TWO.replace("{{one}}", "{{one<|>}}"));
        assertEquals(SURVEY.replace("cases one", "cases first"), renamed(sources, "first", 1));
        assertEquals(ONE.replace("case one", "case first"), renamed(sources, "first", 2));
        assertEquals(TWO.replace("{{one}}", "{{first}}"), renamed(sources, "first", 3));
        assertEquals(List.of(), rename(sources).edits("one"));
    }

    @Test
    void aNameThatEqualsAKeywordIsMarked() {
        NamedSources sources = NamedSources.of(TWO.replace("team ops", "team o<|>ps"));
        assertEquals(TWO.replace("team ops", "team ^対処").replace("{{ops}}", "{{^対処}}"), renamed(sources, "対処", 1));
        assertEquals(renamed(sources, "対処", 1), renamed(sources, "^対処", 1));
        assertEquals("「対処」はキーワードと同じなので、ソースでは「^対処」と書かれます。", check(sources, "対処", false));
        String marked = TWO.replace("team ops", "team ^t<|>eam").replace("{{ops}}", "{{^team}}");
        assertEquals(TWO, renamed(NamedSources.of(marked), "ops", 1));
    }

    @Test
    void aQuotedNameKeepsItsQuotationMarks() {
        String survey = SURVEY.replace("cases one, two", "cases \"one\", two");
        NamedSources sources = NamedSources.of(survey, ONE.replace("case one", "case o<|>ne"), TWO);
        assertEquals(survey.replace("\"one\"", "\"first\""), renamed(sources, "first", 1));
    }

    @Test
    void windowsLineEndsStay() {
        NamedSources sources = NamedSources.of(TWO.replace("\n", "\r\n").replace("team ops", "team o<|>ps"));
        assertEquals(TWO.replace("team ops", "team x").replace("{{ops}}", "{{x}}").replace("\n", "\r\n"),
                renamed(sources, "x", 1));
    }

    @Test
    void whatIsNoNameIsTold() {
        NamedSources sources = NamedSources.of(TWO.replace("team ops", "team o<|>ps"));
        assertEquals("新しい名前を入力してください。", check(sources, "  ", true));
        for (String typed : List.of("1台目", "二 語", "a-x", "a.b", "・", "名前・二", "a\nb", "\"x\"", "//", "^^a")) {
            assertTrue(check(sources, typed, true).endsWith("名前は文字で始め、文字・数字・「_」だけで書きます。"), typed);
        }
        for (String typed : List.of("a", "サーバー", "_1", "対処チーム", " opsNew ", "ｘ")) {
            assertEquals(Optional.empty(), rename(sources).check(typed, Language.JAPANESE), typed);
        }
    }

    @Test
    void aTakenNameIsTold() {
        assertEquals("「clash」はすでに部署の名前です（別）。別の名前にしてください。",
                check(NamedSources.of(TWO.replace("team ops", "team o<|>ps")), "clash", true));
        assertEquals("“two” is already the name of a case (二). Choose another name.",
                rename(NamedSources.of(SURVEY, ONE.replace("case one", "case o<|>ne"), TWO))
                        .check("two", Language.ENGLISH).orElseThrow().message());
        assertEquals("「c」はすでに分類の名前です（C）。別の名前にしてください。",
                check(NamedSources.of(SURVEY.replace("harm", "ha<|>rm")), "c", true));
        assertEquals(Optional.empty(), rename(NamedSources.of(SURVEY, ONE.replace("team ops", "team o<|>ps"), TWO))
                .check("clash", Language.JAPANESE));
    }

    @Test
    void aReferenceThatWouldMeanSomethingElseIsTold() {
        NamedSources actor = NamedSources.of(ONE.replace("team ops", "team o<|>ps"), TWO);
        assertEquals("「two」にすると、1.jireiの12行目が別のものを指すようになります。別の名前にしてください。",
                tryOut(actor, "two", true));
        NamedSources kase = NamedSources.of(ONE.replace("case one", "case o<|>ne"), TWO);
        assertEquals("「clash」にすると、2.jireiの7行目が別のものを指すようになります。別の名前にしてください。",
                tryOut(kase, "clash", true));
        assertEquals(Optional.empty(), rename(kase).tryOut("first", Language.JAPANESE));
    }

    @Test
    void referencesThatFoundNothingMayFindIt() {
        NamedSources sources = NamedSources.of(ONE.replace("{{two}}", "{{lost}}").replace("team ops", "team o<|>ps"));
        assertEquals("参照先のなかった「lost」への参照1か所が、これを指すようになります。",
                tryOut(sources, "lost", false));
    }

    @Test
    void halfWrittenReferencesChangeToo() {
        String text = "case a \"A\" {\n  actors {\n    team o<|>ps \"部門\"\n  }\n  flow {\n    step x ops ->\n  }\n"
                + "  cause {\n    - {{ops\n    {{ops}}\n";
        assertEquals(text.replace("o<|>ps", "ops").replace("ops", "desk"), renamed(NamedSources.of(text), "desk", 1));
    }

    @Test
    void nothingElseThanANameIsRenamed() {
        assertTrue(renameAt(ONE.replace("止まった", "止ま<|>った")).isEmpty());
        assertTrue(renameAt(ONE.replace("meets harm", "meets h<|>arm")).isEmpty());
        assertTrue(renameAt(ONE.replace("jirei: allow actor-idle: ops", "jirei: allow actor-idle: o<|>ps")).isEmpty());
    }

    /** After a renaming the sources are as right as they were. */
    @Test
    void theExamplesStayRight() {
        NamedSources sources = NamedSources.of(SURVEY.replace("harm", "har<|>m"), ONE, TWO);
        String[] texts = {renamed(sources, "実害", 1), renamed(sources, "実害", 2), renamed(sources, "実害", 3)};
        assertEquals(Sources.findings(SURVEY, ONE, TWO), Sources.findings(texts));
    }

    private static Optional<Rename> renameAt(String... texts) {
        NamedSources sources = NamedSources.of(texts);
        return Rename.at(sources.names(), sources.file(), sources.offset());
    }

    private static Rename rename(NamedSources sources) {
        return Rename.at(sources.names(), sources.file(), sources.offset()).orElseThrow();
    }

    private static String renamed(NamedSources sources, String name, int source) {
        String file = source + ".jirei";
        List<TextEdit> edits = rename(sources).edits(name).stream().filter(edit -> edit.file().equals(file)).toList();
        return TextEdit.apply(sources.names().parsed().sources().get(source - 1).source().text(), edits);
    }

    private static String check(NamedSources sources, String typed, boolean prevents) {
        return message(rename(sources).check(typed, Language.JAPANESE), prevents);
    }

    private static String tryOut(NamedSources sources, String typed, boolean prevents) {
        assertFalse(rename(sources).check(typed, Language.JAPANESE).isPresent(), "a name that is free");
        return message(rename(sources).tryOut(typed, Language.JAPANESE), prevents);
    }

    private static String message(Optional<RenameProblem> problem, boolean prevents) {
        assertEquals(prevents, problem.orElseThrow().prevents());
        return problem.get().message();
    }
}
