/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.ide.templates.Snippet.Choice;
import org.jirei.model.Language;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** What is proposed at a place, in which order, and what becomes of the text when it is taken. */
final class CompletionTest {

    private static final int LINES = 2000;
    private static final int MOST_MILLISECONDS = 100;

    private static final String SURVEY = """
            survey s "S" {
              criteria {
                criterion harm "実害の有無"
                criterion novelty "目新しさ"
              }
              category c "C" {
                cases listed
              }
            }
            case listed "収録済みの事例" {
              sector "金融"
            }
            case 未収録 "まだの事例" {
            }
            """;

    private static final String CASE = """
            事例 認証 "認証の障害" {
              登場者 {
                組織 operator "重要インフラ事業者" {
                  部署 ops "システム部門"
                  システム service "重要インフラシステム"
                }
                人物 利用者 "利用者"
              }
              経過 {
                事象 expired service: 認証の期限が切れた
                対処 detect [同日] ops: 監視システムで検知
                対処 inform ops -> 利用者: {{detect}}を知らせた
            %s
              }
              検知 {
                - 監視で検知した{{detect}}。
            %s
              }
            }
            """;

    private static String flow(String line) {
        return CASE.formatted(line, "");
    }

    private static String prose(String line) {
        return CASE.formatted("", line);
    }

    @Test
    void anEmptyFileBeginsWithASurveyAndLaterWithCases() {
        assertEquals(List.of("調査", "事例"), Completed.asked("<|>").labels());
        assertEquals(List.of("事例", "調査"), Completed.asked("<|>", "調査 s \"S\" {\n}").labels());
    }

    @Test
    void keywordsAreThoseOfTheFilesLanguage() {
        assertTrue(Completed.asked("case a \"b\" {\n  <|>\n}").labels().contains("background"));
        assertTrue(Completed.asked("事例 a \"b\" {\n  <|>\n}").labels().contains("背景"));
        assertEquals(List.of("case", "survey"), Completed.asked("<|>", SURVEY).labels());
    }

    @Test
    void whatIsMissingComesBeforeWhatIsThere() {
        List<String> labels = Completed.asked("""
                事例 a "b" {
                  概要 {
                    - c
                  }
                  <|>
                  原因: d
                  検知 {
                  }
                }""").labels();
        assertEquals("発生日 分野 該当 影響 言語 登場者 経過 背景 対応 原因 対策 教訓 まだない5つの節 原因 概要 検知",
                String.join(" ", labels));
    }

    @Test
    void keywordsAreFoundInEitherLanguageAndByTheirReading() {
        assertEquals(List.of("教訓"), Completed.typing("事例 a \"b\" {\n  教<|>\n}").labels());
        assertEquals(List.of("教訓"), Completed.typing("事例 a \"b\" {\n  less<|>\n}").labels());
        assertEquals(List.of("教訓"), Completed.typing("事例 a \"b\" {\n  kyou<|>\n}").labels());
        assertEquals("経過", Completed.typing("事例 a \"b\" {\n  ｋｅｉ<|>\n}").labels().getFirst());
    }

    @Test
    void aBlockIsWrittenWithItsBracesAndItsFirstBullet() {
        assertEquals("""
                事例 a "b" {
                  概要 {
                    - <|>
                  }
                }""", Completed.typing("事例 a \"b\" {\n  概<|>\n}").after("概要"));
        assertEquals("case a \"b\" {\r\n  summary {\r\n    - <|>\r\n  }\r\n}",
                Completed.typing("case a \"b\" {\r\n  sum<|>\r\n}").after("summary"));
    }

    @Test
    void whereTheRestOfTheStatementStandsOnlyTheWordIsWritten() {
        assertEquals("概要<|> {", Completed.typing("事例 a \"b\" {\n  概<|> {\n  }\n}").lineAfter("概要"));
        assertEquals("組織<|> op \"A社\"",
                Completed.typing("事例 a \"b\" {\n 登場者 {\n  組<|> op \"A社\"\n}\n}").lineAfter("組織"));
    }

    @Test
    void aNewLineOfTheFlowOffersTheActors() {
        Completed completed = Completed.asked(flow("    <|>"));
        assertEquals(List.of("事象", "対処", "補足", "段階"), completed.labels());
        assertEquals("事象 名前 利用者: <|>", completed.lineAfter("事象"));
        assertEquals(List.of("利用者", "ops", "service", "operator"),
                completed.proposal("事象").snippet().stops().get(1).choices()
                        .stream().map(Choice::text).toList());
        assertEquals("システム部門", completed.proposal("事象").snippet().stops().get(1).choices().get(1).detail());
    }

    @Test
    void aNoteFollowsALineOnly() {
        assertEquals(List.of("事象", "対処", "段階"),
                Completed.asked("事例 a \"b\" {\n経過 {\n<|>\n}\n}").labels());
        assertEquals(List.of("事象", "対処"),
                Completed.asked("事例 a \"b\" {\n経過 {\n段階 \"c\" {\n<|>\n}\n}\n}").labels());
    }

    @Test
    void participantsAreProposedTheLatestUsedFirst() {
        Completed completed = Completed.typing(flow("    事象 next <|>"));
        assertEquals(List.of("利用者", "ops", "service", "operator", "[]"), completed.labels());
        assertEquals("システム部門", completed.proposal("ops").detail());
        assertEquals("部署　システム部門\n重要インフラ事業者 の中\n登場する行：(対処1) (対処2)", completed.proposal("ops").info());
    }

    @Test
    void behindAnArrowThoseWhoAreNotInTheLineYetComeFirst() {
        assertEquals(List.of("ops", "service", "operator", "利用者"),
                Completed.typing(flow("    事象 next 利用者 -> <|>")).labels());
        assertEquals("事象 next 利用者-> ops<|>", Completed.typing(flow("    事象 next 利用者-><|>")).lineAfter("ops"));
        assertEquals(List.of("service", "operator", "ops", "利用者"),
                Completed.typing(flow("    事象 next 利用者 → ops、<|>")).labels());
        assertEquals(List.of("ops"), Completed.typing(flow("    事象 next 利用者 -> 部門<|>")).labels());
    }

    @Test
    void behindAParticipantArrowsAreProposed() {
        assertEquals(List.of(":", "->", "-x", "<->", "=>"),
                Completed.typing(flow("    事象 next ops <|>")).labels());
        assertEquals(List.of(":", "->", "-x", "<->", "=>", ","),
                Completed.typing(flow("    事象 next ops -> service <|>")).labels());
        assertEquals("事象 next ops -> <|>", Completed.typing(flow("    事象 next ops <|>")).lineAfter("->"));
        assertEquals("事象 next ops -> <|>", Completed.typing(flow("    事象 next ops -<|>")).lineAfter("->"));
        assertEquals("事象 next ops: <|>", Completed.typing(flow("    事象 next ops <|>")).lineAfter(":"));
        assertEquals("->", Completed.typing(flow("    事象 next ops -<|>")).labels().getFirst());
    }

    @Test
    void timesThatTheCaseHasComeFirst() {
        Completed completed = Completed.typing(flow("    事象 next [<|>]"));
        assertEquals(List.of("同日", "翌日", "数時間後", "約30分間", "1週間後"), completed.labels());
        assertEquals("事象 next [翌日<|>]", completed.lineAfter("翌日"));
    }

    @Test
    void namesAreTheAuthorsOwnAndNothingIsProposedForThem() {
        assertEquals(List.of(), Completed.typing(flow("    事象 <|>")).labels());
        assertEquals(List.of(), Completed.typing("事例 <|>").labels());
        assertEquals(List.of(), Completed.typing("事例 a \"障<|>\" {\n}").labels());
    }

    @Test
    void proseCanReferToLinesThatNoSectionMentionsFirst() {
        Completed completed = Completed.typing(prose("    - 続いて{{<|>"));
        assertEquals("(1) expired|(対処2) inform|(対処1) detect|operator|ops|service|利用者|認証",
                String.join("|", completed.labels()));
        assertEquals("認証の期限が切れた", completed.proposal("(1) expired").detail());
        assertEquals("(対処1)を知らせた", completed.proposal("(対処2) inform").detail());
        assertEquals("(対処1) [同日] 監視システムで検知\n触れている節：検知", completed.proposal("(対処1) detect").info());
        assertEquals("(1) 認証の期限が切れた\nまだどの節も触れていない。", completed.proposal("(1) expired").info());
    }

    @Test
    void whatIsReadBesideAProposalIsInTheWorkbenchsLanguageWhateverTheKeywords() {
        String english = prose("    - 続いて{{<|>").replace("事例 ", "case ").replace("登場者 {", "actors {")
                .replace("組織 ", "organization ").replace("部署 ", "team ").replace("人物 ", "person ")
                .replace("経過 {", "flow {").replace("事象 ", "step ").replace("    対処 ", "    action ")
                .replace("検知 {", "detection {").replace("システム service", "system service");
        assertEquals("触れている節：検知",
                Completed.typing(english).proposal("(R1) detect").info().lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void aReferenceIsClosedOnce() {
        assertEquals("- 続いて{{expired}}<|>", Completed.typing(prose("    - 続いて{{<|>")).lineAfter("(1) expired"));
        assertEquals("- 続いて{{expired}}<|>。",
                Completed.typing(prose("    - 続いて{{ex<|>}}。")).lineAfter("(1) expired"));
        assertEquals("- 続いて{{expired}}<|>。",
                Completed.typing(prose("    - 続いて{{<|>detect}}。")).lineAfter("(1) expired"));
    }

    @Test
    void referencesAreFoundByNumberAndByWordsOfTheSentence() {
        assertEquals(List.of("(1) expired"), Completed.typing(prose("    - 続いて{{期限<|>")).labels());
        assertEquals(List.of("(対処1) detect"), Completed.typing(prose("    - 続いて{{監視<|>")).labels());
        assertEquals(List.of("ops", "service", "operator"),
                Completed.typing(prose("    - {{service}}と{{ops}}と{{<|>")).labels().stream()
                        .filter(List.of("ops", "service", "operator")::contains).toList());
    }

    @Test
    void proseIsLeftAloneUnlessTheAuthorAsks() {
        assertEquals(List.of(), Completed.typing(prose("    - 続いてシス<|>")).labels());
        assertEquals("- 続いて{{ops}}<|>", Completed.asked(prose("    - 続いてシステム<|>")).lineAfter("ops"));
        assertEquals(List.of("ops"), Completed.asked(prose("    - 続いてシステム部<|>")).labels());
        assertEquals("- 続いて、{{expired}}<|>",
                Completed.asked(prose("    - 続いて、<|>")).lineAfter("(1) expired"));
    }

    @Test
    void nothingIsProposedInComments() {
        assertEquals(List.of(), Completed.asked("// <|>").labels());
        assertEquals(List.of(), Completed.asked("/* case <|> */").labels());
    }

    @Test
    void criteriaOfTheSurveyThatAreNotNamedYet() {
        Completed completed = Completed.typing("case a \"b\" {\n  meets <|>\n}", SURVEY);
        assertEquals(List.of("harm", "novelty"), completed.labels());
        assertEquals("実害の有無", completed.proposal("harm").detail());
        assertEquals(List.of("novelty"), Completed.typing("case a \"b\" {\n  meets harm, <|>\n}", SURVEY).labels());
        assertEquals("meets harm, novelty<|>",
                Completed.typing("case a \"b\" {\n  meets harm,<|>\n}", SURVEY).lineAfter("novelty"));
        assertEquals(List.of(), Completed.typing("case a \"b\" {\n  meets harm <|>\n}", SURVEY).labels());
    }

    @Test
    void casesThatNoCategoryListsYetComeFirst() {
        Completed completed = Completed.typing("survey t \"T\" {\n  category c \"d\" {\n    cases <|>\n}\n}", SURVEY);
        assertEquals(List.of("未収録", "listed"), completed.labels());
        assertEquals("事例１　収録済みの事例", completed.proposal("listed").detail());
    }

    @Test
    void sectorsOfOtherCases() {
        assertEquals("sector \"金融<|>\"", Completed.typing("case a \"b\" {\n  sector \"<|>\"\n}", SURVEY)
                .lineAfter("金融"));
    }

    @Test
    void aNameThatIsAKeywordIsWrittenAsAName() {
        assertEquals("action a ^system<|>", Completed.typing("""
                case a "b" {
                  actors {
                    system ^system "System"
                  }
                  flow {
                    action a <|>
                  }
                }""").lineAfter("system"));
    }

    @Test
    void halfWrittenSourcesAreTheNormalCase() {
        String whole = flow("    事象 next ops -> 利用者: 知らせた");
        for (int end = 0; end <= whole.length(); end++) {
            String text = whole.substring(0, end);
            for (boolean asked : new boolean[] {true, false}) {
                for (Proposal proposal : Completion.at(Sources.parse(), text, end, asked, Language.JAPANESE)) {
                    assertTrue(proposal.offset() <= end && proposal.offset() + proposal.length() >= end, text);
                    assertFalse(proposal.label().isEmpty(), text);
                }
            }
        }
    }

    @Test
    void whatIsNotSavedNorParsedIsKnownAtOnce() {
        assertEquals(List.of("甲", "乙"), Completed.typing("""
                事例 a "b" {
                  登場者 {
                    人物 甲 "甲さん"
                    人物 乙
                  経過 {
                    事象 c <|>
                """).labels().stream().filter(label -> !label.equals("[]")).toList());
    }

    /** Measured in the time of the processor, so that other programs on the machine make no difference. */
    @Test
    void aFileOfTwoThousandLinesIsNoBurden() {
        String file = Golden.read(Sources.examples().getFirst());
        StringBuilder longText = new StringBuilder();
        while (longText.toString().lines().count() < LINES) {
            longText.append(file).append('\n');
        }
        String text = longText.toString();
        ParsedSources around = Sources.parse(text);
        int offset = text.lastIndexOf("{{") + 2;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < 21; run++) {
            long start = threads.getCurrentThreadCpuTime();
            assertFalse(Completion.at(around, text, offset, false, Language.JAPANESE).isEmpty());
            times.add((threads.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        times.sort(null);
        assertTrue(times.get(times.size() / 2) < MOST_MILLISECONDS, () -> "milliseconds: " + times);
    }

    @Test
    void proposalsComeAnywhereInTheExamples() {
        ParsedSources around = Sources.parse(Sources.examples().stream().map(Golden::read).toArray(String[]::new));
        String text = Golden.read(Sources.examples().getFirst());
        for (int offset = 0; offset <= text.length(); offset += 7) {
            for (Proposal proposal : Completion.at(around, text, offset, true, Language.ENGLISH)) {
                assertTrue(proposal.offset() <= offset && proposal.offset() + proposal.length() >= offset);
            }
        }
    }
}
