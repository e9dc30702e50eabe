/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.api.Test;

final class FlowDescriptionTest {

    private final CaseBuilder builder = new CaseBuilder();
    private final Actor one = builder.actor("甲");
    private final Actor two = builder.actor("乙");
    private final Actor three = builder.actor("丙");

    private void assertTold(String japanese, String english, FlowLine line) {
        assertEquals(japanese, FlowDescription.of(line, builder.labels()));
        builder.language("en");
        assertEquals(english, FlowDescription.of(line, builder.labels()));
    }

    @Test
    void tellsWhereSomethingHappened() {
        assertTold("(1) 甲: 起きた", "(1) 甲: 起きた", builder.step("起きた", one));
    }

    @Test
    void tellsEveryKindOfArrowInWords() {
        assertTold("(1) 甲から乙へ: 送った", "(1) from 甲 to 乙: 送った",
                builder.step("送った", one, CaseBuilder.message(Arrow.PLAIN, two)));
        builder.language(null);
        assertTold("(2) 甲から乙へ（失敗）: 送った", "(2) from 甲 to 乙 (failed): 送った",
                builder.step("送った", one, CaseBuilder.message(Arrow.FAILURE, two)));
        builder.language(null);
        assertTold("(3) 甲から乙へ（攻撃）: 送った", "(3) from 甲 to 乙 (attack): 送った",
                builder.step("送った", one, CaseBuilder.message(Arrow.ATTACK, two)));
        builder.language(null);
        assertTold("(4) 甲と乙の間で: 送った", "(4) between 甲 and 乙: 送った",
                builder.step("送った", one, CaseBuilder.message(Arrow.BOTH_WAYS, two)));
    }

    @Test
    void tellsRelays() {
        assertTold("(1) 甲から乙へ、さらに丙へ（失敗）: 送った", "(1) from 甲 to 乙, then to 丙 (failed): 送った",
                builder.step("送った", one, CaseBuilder.message(Arrow.PLAIN, two),
                        CaseBuilder.message(Arrow.FAILURE, three)));
    }

    @Test
    void tellsSeveralReceivers() {
        assertTold("(1) 甲から乙、丙へ: 送った", "(1) from 甲 to 乙 and 丙: 送った",
                builder.step("送った", one, CaseBuilder.message(Arrow.PLAIN, two, three)));
    }

    @Test
    void tellsMessagesToTheirOwnSender() {
        assertTold("(1) 甲から自身へ: 送った", "(1) from 甲 to itself: 送った",
                builder.step("送った", one, CaseBuilder.message(Arrow.PLAIN, one)));
    }

    @Test
    void tellsTimesAndNotes() {
        FlowLine line = builder.step("送った", one, CaseBuilder.message(Arrow.PLAIN, two));
        line.setTime("翌日");
        CaseBuilder.note(line, "届いた");
        assertTold("(1) 翌日、甲から乙へ: 送った。補足: 届いた",
                "(1) 翌日, from 甲 to 乙: 送った. Note: 届いた", line);
    }

    @Test
    void endsNoSentenceTwice() {
        FlowLine line = builder.step("送った。", one);
        CaseBuilder.note(line, "届いた");
        assertEquals("(1) 甲: 送った。補足: 届いた", FlowDescription.of(line, builder.labels()));
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertTold("(1) 起きた", "(1) 起きた", builder.step("起きた", null));
        builder.language(null);
        assertTold("(2) 乙へ: 届いた", "(2) to 乙: 届いた",
                builder.step("届いた", null, CaseBuilder.message(Arrow.PLAIN, two)));
    }
}
