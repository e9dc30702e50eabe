/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jirei.model.Language;
import org.jirei.render.figure.FigureKind;

/** The words that Jirei itself prints in texts and reports. Numbers and section titles are in {@code Labels}. */
public record FixedWords(Language language) {

    String impact() {
        return choose("影響", "Impact");
    }

    String cause() {
        return choose("原因", "Cause");
    }

    String occurred() {
        return choose("発生日", "Occurred");
    }

    String sector() {
        return choose("分野", "Sector");
    }

    String meets() {
        return choose("該当", "Criteria met");
    }

    String summary() {
        return choose("概要", "Summary");
    }

    String flow() {
        return choose("経過", "Flow");
    }

    /** Names a remark on a step or action. */
    public String note() {
        return choose("補足", "Note");
    }

    String failure() {
        return choose("失敗または遮断", "failed or cut off");
    }

    String attack() {
        return choose("攻撃", "attack");
    }

    String survey() {
        return choose("調査", "Survey");
    }

    String publisher() {
        return choose("発行", "Publisher");
    }

    String period() {
        return choose("期間", "Period");
    }

    String purpose() {
        return choose("調査の目的", "Purpose");
    }

    String operation() {
        return choose("調査の運営", "Operation");
    }

    String criteria() {
        return choose("選定基準", "Criteria");
    }

    String overview() {
        return choose("調査対象事例の一覧", "Overview of cases");
    }

    String caseNumber() {
        return "No.";
    }

    /** Heads a column of page numbers. */
    public String page() {
        return choose("ページ", "Page");
    }

    String kase() {
        return choose("事例", "Case");
    }

    String commonLessons() {
        return choose("共通する気付き・教訓", "Common lessons");
    }

    String cases() {
        return choose("事例", "Cases");
    }

    /** Heads the cases that no survey lists. */
    public String otherCases() {
        return choose("調査に収録されていない事例", "Cases outside of any survey");
    }

    /** Names a report that is on more than one survey, or on none. */
    public String report() {
        return choose("事例の報告", "Incident report");
    }

    String overviewCaption() {
        return choose("分類ごとの事例と、その影響と原因", "Cases by category, with impact and cause");
    }

    /** Heads the table of contents. */
    public String contents() {
        return choose("目次", "Contents");
    }

    String skipToText() {
        return choose("本文へ進む", "Skip to the text");
    }

    String backToContents() {
        return choose("目次へ戻る", "Back to contents");
    }

    /** Says where the number of a step or action leads to. */
    public String seeInFigure(String number) {
        return choose(number + "を図で見る", "See " + number + " in the figure");
    }

    String walk() {
        return choose("経過を順にたどる", "Walk through the flow");
    }

    String previous() {
        return choose("前へ", "Back");
    }

    String next() {
        return choose("次へ", "Next");
    }

    String end() {
        return choose("終える", "End");
    }

    String filter() {
        return choose("表を絞り込む", "Filter the table");
    }

    /** Tells how many rows a narrowed table shows. */
    String rowsShown(String shown, String all) {
        return choose(all + "件中" + shown + "件", shown + " of " + all);
    }

    String sortBy(String column) {
        return choose("「" + column + "」で並べ替える", "Sort by " + column);
    }

    String nothingToShow() {
        return choose("載せる事例がない。", "There is no case to show.");
    }

    /** Marks a case that the table lists but that was not built. */
    String notBuilt() {
        return choose("（誤りがあるため未作成）", " (not built because of errors)");
    }

    /** Names a kind of figure. */
    public String kind(FigureKind kind) {
        return switch (kind) {
            case SCHEMATIC -> choose("概要図", "Schematic");
            case SEQUENCE -> choose("シーケンス図", "Sequence diagram");
        };
    }

    /** Stands before the number of a figure. */
    public String figureLabel() {
        return choose("図", "Figure");
    }

    /** Stands before the number of a table. */
    public String tableLabel() {
        return choose("表", "Table");
    }

    /** Describes a figure of the case with this title. */
    String figure(FigureKind kind, String title) {
        return choose("「" + title + "」の" + kind(kind), kind(kind) + ": " + title);
    }

    /** Names the region in which a figure wider than the page is scrolled. */
    String scrollable(String figure) {
        return choose(figure + "（横にスクロールできる）", figure + " (scrolls sideways)");
    }

    /** Explains a sign, {@code →× は失敗または遮断}. */
    String meaning(String sign, String spoken) {
        return choose(sign + " は" + spoken, sign + ": " + spoken);
    }

    /** Puts explanations of signs into one remark. */
    String legend(List<String> meanings) {
        return choose("（" + String.join("、", meanings) + "）", "(" + String.join("; ", meanings) + ")");
    }

    /** Adds to a category's label the numbers of its cases: {@code （No. 1, 2）}. */
    String withCaseNumbers(String label, List<Integer> numbers) {
        String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String plural = numbers.size() > 1 ? "Nos. " : "No. ";
        return label + choose("（No. " + list + "）", " (" + plural + list + ")");
    }

    /** Stands between values that may contain commas themselves. */
    public String slash() {
        return choose("／", "; ");
    }

    /** Stands between the receivers of one message. */
    String and() {
        return choose("、", ", ");
    }

    /** Stands between a name and its value. */
    public String colon() {
        return choose("：", ": ");
    }

    /** Stands between the two ends of a period. */
    String until() {
        return choose("～", " – ");
    }

    /** Marks the heading of a part in plain text: {@code 【概要】}, as the survey marks its sections. */
    String markedPart(String part) {
        return choose("【" + part + "】", part);
    }

    /** Marks the name of a phase in plain text. */
    String markedPhase(String phase) {
        return choose("〈" + phase + "〉", "— " + phase + " —");
    }

    private String choose(String japanese, String english) {
        return language == Language.JAPANESE ? japanese : english;
    }
}
