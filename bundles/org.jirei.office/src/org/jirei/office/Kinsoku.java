/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import org.openxmlformats.schemas.presentationml.x2006.main.CTPresentation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

/**
 * What begins and ends no line of Japanese text, told to Word (ECMA-376-1, 17.15.1.58 and 59) and to PowerPoint
 * (19.2.1.17): the characters of JIS X 4051, as in figures and in the PDF. 対 and 処 end no line either, so that a number
 * such as (対処1) stays whole; office programs know no other means to keep letters together.
 */
final class Kinsoku {

    private static final String JAPANESE = "ja-JP";
    private static final String ENDS_NO_LINE = "$([{£¥‘“〈《「『【〔〖〘＄（［｛｢￡￥" + "対処";
    private static final String BEGINS_NO_LINE = "!%),.:;?]}¢°’”‐–‥…‰′″℃、。々〉》」』】〕〗〙〜〻"
            + "ぁぃぅぇぉっゃゅょゎゕゖ゛゜ゝゞ゠ァィゥェォッャュョヮヵヶ・ーヽヾ！％），．：；？］｝～｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ￠";

    private Kinsoku() {
    }

    static void set(CTSettings word) {
        org.openxmlformats.schemas.wordprocessingml.x2006.main.CTKinsoku after = word.addNewNoLineBreaksAfter();
        after.setLang(JAPANESE);
        after.setVal(ENDS_NO_LINE);
        org.openxmlformats.schemas.wordprocessingml.x2006.main.CTKinsoku before = word.addNewNoLineBreaksBefore();
        before.setLang(JAPANESE);
        before.setVal(BEGINS_NO_LINE);
    }

    static void set(CTPresentation slides) {
        org.openxmlformats.schemas.presentationml.x2006.main.CTKinsoku rule = slides.addNewKinsoku();
        rule.setLang(JAPANESE);
        rule.setInvalEndChars(ENDS_NO_LINE);
        rule.setInvalStChars(BEGINS_NO_LINE);
    }
}
