/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

/** Writes sources as long as an author's longest, and longer. */
public final class LargeSource {

    private static final String CASE = """
            事例 事例%1$d "認証の障害 その%1$d" {
              登場者 {
                部署 監視%1$d "監視部門"
                部署 運用%1$d "運用部門"
                人物 利用者%1$d "利用者"
              }
              経過 {
            %2$s  }
              背景 {
                - 認証の期限を管理する台帳がなく、担当者が代わるたびに口頭で引き継がれていた。
              }
              検知 {
                - 監視部門が{{事象%1$d_0}}を画面で確かめた。
              }
              対応 {
            %3$s  }
            }

            """;
    private static final int STEPS = 14;
    private static final int LINES_OF_A_CASE = 18 + 2 * STEPS;

    private LargeSource() {
    }

    /** Returns a source with one case. */
    public static String aCase(int number) {
        StringBuilder flow = new StringBuilder();
        StringBuilder response = new StringBuilder();
        for (int i = 0; i < STEPS; i++) {
            String kind = i % 2 == 0 ? "事象" : "対処";
            flow.append("    %s %s%d_%d 監視%d -> 運用%d: 認証の期限が切れたことを知らせた\n".formatted(
                    kind, kind, number, i, number, number));
            response.append("    - 運用部門は{{%s%d_%d}}を記録し、翌日の会議で関係者に知らせた。\n".formatted(
                    kind, number, i));
        }
        return CASE.formatted(number, flow, response);
    }

    /** Returns a source of at least so many lines. */
    public static String ofLines(int lines) {
        StringBuilder text = new StringBuilder();
        for (int number = 1; (number - 1) * LINES_OF_A_CASE < lines; number++) {
            text.append(aCase(number));
        }
        return text.toString();
    }
}
