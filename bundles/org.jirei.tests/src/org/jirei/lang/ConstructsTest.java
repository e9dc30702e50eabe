/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Language;
import org.jirei.testing.Golden;
import org.jirei.testing.ModelDump;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construct of the language, in both keyword sets, and the model that it makes. */
final class ConstructsTest {

    @Test
    void surveyWithEverything() {
        reads("""
                survey fy2018 "2018年度 補完調査" {
                  language ja
                  publisher "架空センター"
                  period 2018-01-01 .. 2018-12-31
                  purpose {
                    - 指標に表れない面を補う。
                  }
                  operation {
                    - 現地を訪ねる。
                    - 差し支えのない範囲で公表する。
                  }
                  criteria {
                    criterion harm "実害の有無"
                    criterion novelty "手口の新しさ"
                  }
                  confidential "株式会社架空電力", "架空ねっと"
                  category external "外部に起因" {
                    cases second, first
                    lessons {
                      = 依存を見直す
                      - 影響を評価する。
                    }
                  }
                  category internal "内部に起因" {
                  }
                }
                case first "一つ目" {
                }
                case second "二つ目" {
                  meets novelty, harm
                }
                """, """
                Document
                  Survey fy2018 title "2018年度 補完調査" language ja publisher "架空センター" periodStart 2018-01-01 periodEnd 2018-12-31 confidential "株式会社架空電力", "架空ねっと"
                    purpose: Passage
                      Bullet prose "指標に表れない面を補う。" level 1
                    operation: Passage
                      Bullet prose "現地を訪ねる。" level 1
                      Bullet prose "差し支えのない範囲で公表する。" level 1
                    Criterion harm label "実害の有無"
                    Criterion novelty label "手口の新しさ"
                    Category external label "外部に起因" cases second, first
                      lessons: Passage
                        Heading prose "依存を見直す"
                        Bullet prose "影響を評価する。" level 1
                    Category internal label "内部に起因"
                  Case first title "一つ目"
                  Case second title "二つ目" meets novelty, harm
                """);
    }

    @Test
    void caseHead() {
        reads("""
                case auth "認証の障害" {
                  language en
                  occurred 2018-06
                  sector "情報通信"
                  impact: 一部のサービスが使えなくなった。
                  cause: クラウド型認証サービスの障害
                  summary {
                    - 期限が切れた。
                  }
                }
                """, """
                Document
                  Case auth title "認証の障害" language en occurred 2018-06 sector "情報通信" impact "一部のサービスが使えなくなった。" cause "クラウド型認証サービスの障害"
                    summary: Passage
                      Bullet prose "期限が切れた。" level 1
                """);
    }

    @Test
    void statementsInAnyOrder() {
        reads("""
                case auth "認証の障害" {
                  lessons {
                  }
                  cause {
                    - 節である。
                  }
                  cause: 一文である。
                  flow {
                  }
                  occurred 2018-06-12
                }
                """, """
                Document
                  Case auth title "認証の障害" occurred 2018-06-12 cause "一文である。"
                    flow: Flow
                    Section kind lessons
                    Section kind cause
                      Bullet prose "節である。" level 1
                """);
    }

    @Test
    void documentsMayBeEmpty() {
        reads("", "Document\n");
        reads("// ただの覚え書き", "Document\n");
        reads("\n\n  \n", "Document\n");
    }

    @Test
    void nestedActorsOfEveryKind() {
        reads("""
                case a "A" {
                  actors {
                    organization op "架空電力" published "A社" {
                      system service "重要システム" {
                        device db "記憶装置"
                        link db, service
                      }
                      team ops "運用"
                    }
                    person user "利用者"
                    attacker thief "侵入者"
                    network net "網"
                    site page "公開ページ" published "公開ページ"
                    organization empty "空の組織" {
                    }
                    link user, page "閲覧"
                  }
                }
                """, """
                Document
                  Case a title "A"
                    Actor op kind organization label "架空電力" published "A社"
                      Actor service kind system label "重要システム"
                        Actor db kind device label "記憶装置"
                        Link ends db, service
                      Actor ops kind team label "運用"
                    Actor user kind person label "利用者"
                    Actor thief kind attacker label "侵入者"
                    Actor net kind network label "網"
                    Actor page kind site label "公開ページ" published "公開ページ"
                    Actor empty kind organization label "空の組織"
                    Link ends user, page label "閲覧"
                """);
    }

    @Test
    void flowLinesWithEveryArrow() {
        reads("""
                case a "A" {
                  actors {
                    team x "X"
                    team y "Y"
                    team z "Z"
                  }
                  flow {
                    step one x: ひとりで起きた
                    step two x -> y: 送った
                    step three x <-> y: 話し合った
                    step four x -x y: 届かなかった
                    step five x => y: 攻めた
                    action six x → y: 送った
                    action seven x ↔ y: 話し合った
                    action eight x ⇒ y: 攻めた
                    action nine x->y: 詰めて書いた
                    action ten x<->y=>z: 詰めて書いた
                  }
                }
                """, """
                Document
                  Case a title "A"
                    Actor x kind team label "X"
                    Actor y kind team label "Y"
                    Actor z kind team label "Z"
                    flow: Flow
                      Step one start x sentence "ひとりで起きた"
                      Step two start x sentence "送った"
                        Message arrow -> receivers y
                      Step three start x sentence "話し合った"
                        Message arrow <-> receivers y
                      Step four start x sentence "届かなかった"
                        Message arrow -x receivers y
                      Step five start x sentence "攻めた"
                        Message arrow => receivers y
                      Action six start x sentence "送った"
                        Message arrow -> receivers y
                      Action seven start x sentence "話し合った"
                        Message arrow <-> receivers y
                      Action eight start x sentence "攻めた"
                        Message arrow => receivers y
                      Action nine start x sentence "詰めて書いた"
                        Message arrow -> receivers y
                      Action ten start x sentence "詰めて書いた"
                        Message arrow <-> receivers y
                        Message arrow => receivers z
                """);
    }

    @Test
    void relaysAndSeveralReceivers() {
        reads("""
                case a "A" {
                  actors {
                    team x "X"
                    team y "Y"
                    team z "Z"
                  }
                  flow {
                    step relay x -> y -x z: 途中で途絶えた
                    step fanOut x -> y, z: 二か所に届いた
                    step both x → y, z ⇒ x: 広がって戻った
                    step self x -> x: 自分に返った
                  }
                }
                """, """
                Document
                  Case a title "A"
                    Actor x kind team label "X"
                    Actor y kind team label "Y"
                    Actor z kind team label "Z"
                    flow: Flow
                      Step relay start x sentence "途中で途絶えた"
                        Message arrow -> receivers y
                        Message arrow -x receivers z
                      Step fanOut start x sentence "二か所に届いた"
                        Message arrow -> receivers y, z
                      Step both start x sentence "広がって戻った"
                        Message arrow -> receivers y, z
                        Message arrow => receivers x
                      Step self start x sentence "自分に返った"
                        Message arrow -> receivers x
                """);
    }

    @Test
    void timesNotesAndPhases() {
        reads("""
                case a "A" {
                  actors {
                    team x "X"
                  }
                  flow {
                    step before [2018-06-12] x: 段階の外
                    phase "発生" {
                      step precise [2018-06-12 10:05] x: 時刻つき
                        note: 一つ目の補足
                        note: 二つ目は{{x}}に触れる
                      step vague [ 翌日（約30分間） ] x: 自由な書き方
                    }
                    phase "空の段階" {
                    }
                    action after x: 段階の後
                  }
                }
                """, """
                Document
                  Case a title "A"
                    Actor x kind team label "X"
                    flow: Flow
                      Step before time "2018-06-12" start x sentence "段階の外"
                      Phase label "発生"
                        Step precise time "2018-06-12 10:05" start x sentence "時刻つき"
                          Note sentence "一つ目の補足"
                          Note sentence "二つ目は{{x}}に触れる"
                        Step vague time "翌日（約30分間）" start x sentence "自由な書き方"
                      Phase label "空の段階"
                      Action after start x sentence "段階の後"
                """);
    }

    @Test
    void sixSections() {
        reads("""
                case a "A" {
                  background {
                    - 背景
                  }
                  detection {
                    - 検知
                  }
                  response {
                    - 対処
                  }
                  cause {
                    - 原因
                  }
                  prevention {
                    - 対策
                  }
                  lessons {
                    = 教訓の見出し
                    - 教訓
                  }
                }
                """, """
                Document
                  Case a title "A"
                    Section kind background
                      Bullet prose "背景" level 1
                    Section kind detection
                      Bullet prose "検知" level 1
                    Section kind response
                      Bullet prose "対処" level 1
                    Section kind cause
                      Bullet prose "原因" level 1
                    Section kind prevention
                      Bullet prose "対策" level 1
                    Section kind lessons
                      Heading prose "教訓の見出し"
                      Bullet prose "教訓" level 1
                """);
    }

    @Test
    void bulletsOfTwoLevelsAndHeadings() {
        reads("""
                case a "A" {
                  background {
                    = 見出し
                    =詰めた見出し
                    - 一段目
                    -- 二段目
                    --\t字下げの後の二段目
                    ・ 中黒
                    ・詰めた中黒
                    -- 二段目の
                       続き
                    - ひとつの文を
                      何行かに
                    分けて書く
                    = 見出しは一行
                    - 次

                    - 空行の後
                  }
                }
                """, """
                Document
                  Case a title "A"
                    Section kind background
                      Heading prose "見出し"
                      Heading prose "詰めた見出し"
                      Bullet prose "一段目" level 1
                      Bullet prose "二段目" level 2
                      Bullet prose "字下げの後の二段目" level 2
                      Bullet prose "中黒" level 1
                      Bullet prose "詰めた中黒" level 1
                      Bullet prose "二段目の⏎続き" level 2
                      Bullet prose "ひとつの文を⏎何行かに⏎分けて書く" level 1
                      Heading prose "見出しは一行"
                      Bullet prose "次" level 1
                      Bullet prose "空行の後" level 1
                """);
    }

    @Test
    void bulletsEndWhereTheLanguageSays() {
        reads("""
                case a "A" {
                  background {
                    - 空行まで

                    - 箇条書きまで
                    - 見出しまで
                    = 見出し
                    - 中黒まで
                    ・ 波括弧まで
                  }
                  detection {
                    - 行の中の } や { は本文 }
                    - 行の中の - や = や ・ も本文
                    - 対策 と書かれた
                      対応 という行も本文
                  }
                }
                """, """
                Document
                  Case a title "A"
                    Section kind background
                      Bullet prose "空行まで" level 1
                      Bullet prose "箇条書きまで" level 1
                      Bullet prose "見出しまで" level 1
                      Heading prose "見出し"
                      Bullet prose "中黒まで" level 1
                      Bullet prose "波括弧まで" level 1
                    Section kind detection
                      Bullet prose "行の中の } や { は本文 }" level 1
                      Bullet prose "行の中の - や = や ・ も本文" level 1
                      Bullet prose "対策 と書かれた⏎対応 という行も本文" level 1
                """);
    }

    @Test
    void referencesToActorsStepsActionsAndCases() {
        reads("""
                case a "A" {
                  impact: {{b}}と同じく{{x}}が止まった{{one}}
                  actors {
                    team x "X"
                  }
                  flow {
                    step one x: {{x}}は{{two}}まで待った
                      note: {{b}}
                    action two x: 再開
                  }
                  background {
                    = {{a}}の見出し
                    - {{x}}{{one}}{{two}} {{b}}。
                  }
                }
                case b "B" {
                }
                """, """
                Document
                  Case a title "A" impact "{{b}}と同じく{{x}}が止まった{{one}}"
                    Actor x kind team label "X"
                    flow: Flow
                      Step one start x sentence "{{x}}は{{two}}まで待った"
                        Note sentence "{{b}}"
                      Action two start x sentence "再開"
                    Section kind background
                      Heading prose "{{a}}の見出し"
                      Bullet prose "{{x}}{{one}}{{two}} {{b}}。" level 1
                  Case b title "B"
                """);
    }

    @Test
    void referencesAtTheEdgesOfLines() {
        reads("""
                case a "A" {
                  actors {
                    team x "X"
                  }
                  background {
                    - {{x}}
                    - 行の終わりの{{x}}
                      {{x}}は行の始め
                    - {{ x }}と空けてもよい
                    -- {{x}}
                      {{x}}
                  }
                }
                """, """
                Document
                  Case a title "A"
                    Actor x kind team label "X"
                    Section kind background
                      Bullet prose "{{x}}" level 1
                      Bullet prose "行の終わりの{{x}}⏎{{x}}は行の始め" level 1
                      Bullet prose "{{x}}と空けてもよい" level 1
                      Bullet prose "{{x}}⏎{{x}}" level 2
                """);
    }

    @Test
    void bracesThatAreJustText() {
        reads("""
                case a "A" {
                  impact: \\{{x}}と印字する
                  background {
                    - \\{{x}}は参照ではない
                    - バックスラッシュ\\\\{{x}}
                    - 三つ\\{{{x}}}も四つ\\{{{{x}}}}も
                    - 参照を囲む{{{b}}}
                    - 波括弧 { 一つ } と閉じ }} だけ
                  }
                }
                case b "B" {
                }
                """, """
                Document
                  Case a title "A" impact "{{x}}と印字する"
                    Section kind background
                      Bullet prose "{{x}}は参照ではない" level 1
                      Bullet prose "バックスラッシュ\\{{x}}" level 1
                      Bullet prose "三つ{{{x}}}も四つ{{{{x}}}}も" level 1
                      Bullet prose "参照を囲む{{{b}}}" level 1
                      Bullet prose "波括弧 { 一つ } と閉じ }} だけ" level 1
                  Case b title "B"
                """);
    }

    @Test
    void escapedLineStarts() {
        reads("""
                case a "A" {
                  background {
                    - 最初の行
                      \\- 負号
                      \\= 等号
                      \\} 閉じ
                      \\・ 中黒
                      \\\\- バックスラッシュと負号
                      \\n はそのまま
                    - -5度や=や}や・で始まってもよい
                  }
                }
                """, """
                Document
                  Case a title "A"
                    Section kind background
                      Bullet prose "最初の行⏎- 負号⏎= 等号⏎} 閉じ⏎・ 中黒⏎\\- バックスラッシュと負号⏎\\n はそのまま" level 1
                      Bullet prose "-5度や=や}や・で始まってもよい" level 1
                """);
    }

    @Test
    void namesThatEqualKeywords() {
        reads("""
                case ^case "A" {
                  actors {
                    team ^team "部署"
                    person ^検知 "検知する人"
                    system ^step "事象"
                  }
                  flow {
                    step ^action ^team -> ^検知, ^step: 起きた
                    action ^flow ^step: {{検知}}と{{^team}}と{{step}}と{{action}}と{{case}}
                  }
                }
                survey ^survey "S" {
                  criteria {
                    criterion ^meets "基準"
                  }
                  category ^分類 "分類" {
                    cases ^case
                  }
                }
                """, """
                Document
                  Survey survey title "S"
                    Criterion meets label "基準"
                    Category 分類 label "分類" cases case
                  Case case title "A"
                    Actor team kind team label "部署"
                    Actor 検知 kind person label "検知する人"
                    Actor step kind system label "事象"
                    flow: Flow
                      Step action start team sentence "起きた"
                        Message arrow -> receivers 検知, step
                      Action flow start step sentence "{{検知}}と{{team}}と{{step}}と{{action}}と{{case}}"
                """);
    }

    @Test
    void namesInManyScripts() {
        reads("""
                case 認証_2018年 "A" {
                  actors {
                    team 対処チーム "対処チーム"
                    team 𠮟る部署 "𠮟る"
                    team _x1 "下線"
                    team équipe "équipe"
                    team 々ー "記号に見える字"
                    team ステップ "片仮名"
                  }
                  flow {
                    step 始まり 対処チーム→𠮟る部署,_x1:{{équipe}}と{{々ー}}
                  }
                }
                """, """
                Document
                  Case 認証_2018年 title "A"
                    Actor 対処チーム kind team label "対処チーム"
                    Actor 𠮟る部署 kind team label "𠮟る"
                    Actor _x1 kind team label "下線"
                    Actor équipe kind team label "équipe"
                    Actor 々ー kind team label "記号に見える字"
                    Actor ステップ kind team label "片仮名"
                    flow: Flow
                      Step 始まり start 対処チーム sentence "{{équipe}}と{{々ー}}"
                        Message arrow -> receivers 𠮟る部署, _x1
                """);
    }

    @Test
    void labelsWithQuotesAndSigns() {
        reads("""
                case a "一つ\\"引用\\"二つ" {
                  sector "C:\\\\dir // {{x}} /* 本文 */ - = { } 😀 𠮟"
                  actors {
                    team empty ""
                    team odd "円\\マークは\\nそのまま"
                  }
                }
                """, """
                Document
                  Case a title "一つ"引用"二つ" sector "C:\\dir // {{x}} /* 本文 */ - = { } 😀 𠮟"
                    Actor empty kind team label ""
                    Actor odd kind team label "円\\マークは\\nそのまま"
                """);
    }

    @Test
    void commentsInAllAllowedPlaces() {
        reads("""
                // 先頭
                /* 何行にも
                   わたる */
                case /* 名前の前 */ a // 行末
                  /* 題の前 */ "A" { // 始め
                  // 文の前
                  impact /* コロンの前 */: 影響
                  // 節の前
                  background { /* 波括弧の後 */
                    // 箇条書きの前
                    - 一つ目

                    // 箇条書きの間（空行の後）
                    - 二つ目

                    /* 節の終わり */
                  }
                  actors {
                    team x "X" // 行末
                    // 間
                    team y "Y" /* 後 */ published /* 前 */ "Z"
                  }
                  flow {
                    step s /* 間 */ [翌日] /* 間 */ x /* 間 */ -> /* 間 */ y /* 間 */: 文
                      // 補足の前
                      note: 補足
                  }
                } // 終わり
                // 末尾""", """
                Document
                  Case a title "A" impact "影響"
                    Actor x kind team label "X"
                    Actor y kind team label "Y" published "Z"
                    flow: Flow
                      Step s time "翌日" start x sentence "文"
                        Message arrow -> receivers y
                        Note sentence "補足"
                    Section kind background
                      Bullet prose "一つ目" level 1
                      Bullet prose "二つ目" level 1
                """);
    }

    @Test
    void whatLooksLikeACommentInProse() {
        reads("""
                case a "A" {
                  impact: https://example.jp/ を見よ // これも本文 /* これも */
                  background {
                    - https://example.jp/a と
                      // この行も本文
                      /* この行も */
                    = 見出し // 本文
                  }
                }
                """, """
                Document
                  Case a title "A" impact "https://example.jp/ を見よ // これも本文 /* これも */"
                    Section kind background
                      Bullet prose "https://example.jp/a と⏎// この行も本文⏎/* この行も */" level 1
                      Heading prose "見出し // 本文"
                """);
    }

    @Test
    void fullWidthColonsAndIdeographicSpaces() {
        reads("""
                case　a　"A"　{
                　impact：影響
                　cause　：　原因
                　actors　{
                　　team　x　"X"
                　}
                　flow　{
                　　step　s　x：起きた
                　　　note：補足
                　}
                　background　{
                　　-　全角の空白の後
                　　　続き
                　　--　二段目
                　}
                }
                """, """
                Document
                  Case a title "A" impact "影響" cause "原因"
                    Actor x kind team label "X"
                    flow: Flow
                      Step s start x sentence "起きた"
                        Note sentence "補足"
                    Section kind background
                      Bullet prose "全角の空白の後⏎続き" level 1
                      Bullet prose "二段目" level 2
                """);
    }

    @Test
    void emojiAndSupplementaryKanji() {
        reads("""
                case a "👩‍💻の𠮷野家" {
                  impact: 🔥が𠮟られた👍🏽
                  background {
                    - 𩸽と🎏
                      👨‍👩‍👧
                  }
                }
                """, """
                Document
                  Case a title "👩‍💻の𠮷野家" impact "🔥が𠮟られた👍🏽"
                    Section kind background
                      Bullet prose "𩸽と🎏⏎👨‍👩‍👧" level 1
                """);
    }

    @Test
    void bulletsWithoutText() {
        reads("""
                case a "A" {
                  background {
                    -
                      次の行から始まる
                    - 本文
                  }
                }
                """, """
                Document
                  Case a title "A"
                    Section kind background
                      Bullet prose "次の行から始まる" level 1
                      Bullet prose "本文" level 1
                """);
    }

    @Test
    void everythingOnOneLine() {
        reads("case a \"A\" { actors { team x \"X\" team y \"Y\" link x, y } flow { phase \"P\" { } } background { } }", """
                Document
                  Case a title "A"
                    Actor x kind team label "X"
                    Actor y kind team label "Y"
                    Link ends x, y
                    flow: Flow
                      Phase label "P"
                    Section kind background
                """);
    }

    @Test
    void trailingBlanksInProseVanish() {
        reads("case a \"A\" {\n  impact: 影響 \u3000\t\n  background {\n    - 一行目  \n      二行目\u3000\n  }\n}\n", """
                Document
                  Case a title "A" impact "影響"
                    Section kind background
                      Bullet prose "一行目⏎二行目" level 1
                """);
    }

    @Test
    void tableOfKeywordsIsTheLanguagesOwn() {
        for (Keyword keyword : Keyword.values()) {
            assertEquals(JapaneseKeywords.words().get(keyword.spelling(Language.ENGLISH)),
                    keyword.spelling(Language.JAPANESE));
        }
    }

    static List<Path> wholeFiles() {
        return Golden.files(Sources.testdata("language"), ".jirei");
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void wholeFile(Path file) {
        Golden.check(Golden.pair(file, ".jirei", ".model"), ModelDump.of(Sources.document(Golden.read(file))));
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void lineEndsBlanksAndMarksDoNotMatter(Path file) {
        String text = Golden.read(file);
        String model = ModelDump.of(Sources.document(text));
        List<String> variants =
                List.of(text.replace("\n", "\r\n"), text.replace("\n", "\r"), "\uFEFF" + text, text.strip(),
                text.replaceAll("(?m)^ +", "\t"), text.replaceAll("(?m)^[ \u3000]+", ""),
                text.replaceAll("(?m)$", " \u3000\t"));
        variants.forEach(variant -> assertEquals(model, ModelDump.of(Sources.document(variant)), variant));
    }

    @Test
    void everyFileHasItsModel() {
        Golden.requirePairs(Sources.testdata("language"), ".jirei", ".model");
    }

    private static void reads(String source, String model) {
        assertEquals(model, ModelDump.of(Sources.document(source)));
        assertEquals(model, ModelDump.of(Sources.document(JapaneseKeywords.in(source))), "with Japanese keywords");
    }
}
