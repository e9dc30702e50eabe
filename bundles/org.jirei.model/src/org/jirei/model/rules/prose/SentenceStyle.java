/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jirei.model.rules.text.Brackets;
import org.jirei.model.rules.text.Range;
import org.jirei.model.rules.text.Sentences;

/** The two styles of Japanese sentences, told apart by their endings. */
enum SentenceStyle {
    /** 敬体: です, ます. */
    POLITE("term.polite"),
    /** 常体: だ, である, verbs and adjectives in plain form. */
    PLAIN("term.plain");

    private static final Pattern POLITE_ENDING = Pattern.compile(
            "(?:です|ます|でした|ました|ません|ませんでした|でしょう|ましょう|ください|下さい)[かねよ]*$");
    /** Only endings that no noun shares: 扱い, 見通し and よう stay neutral. */
    private static final Pattern PLAIN_ENDING = Pattern.compile("(?:"
            + "[だたる]|\\p{IsHan}[うくぐすつぬぶむ]|だろう|であろう|もらう|しまう|しよう|みよう|いく|おく|つく|づく|"
            + "ない|しい|たい|にくい|やすい|づらい|大きい|小さい|[よ良多高低強弱近遠早速遅長短悪深重軽広狭古新浅薄厚]い"
            + ")[かねよ]*$");

    private static final int LONGEST_ENDING = 12;

    private final String term;

    SentenceStyle(String term) {
        this.term = term;
    }

    /** Returns the key of the word for it in messages. */
    String term() {
        return term;
    }

    /** Returns the style of a sentence; empty where it ends with a noun or anything else that both styles share. */
    static Optional<SentenceStyle> of(String sentence) {
        String whole = withoutRemark(Sentences.withoutEnd(sentence));
        String ending = whole.substring(Math.max(0, whole.length() - LONGEST_ENDING));
        return POLITE_ENDING.matcher(ending).find() ? Optional.of(POLITE)
                : PLAIN_ENDING.matcher(ending).find() ? Optional.of(PLAIN) : Optional.empty();
    }

    private static String withoutRemark(String sentence) {
        if (sentence.endsWith("）") || sentence.endsWith(")")) {
            for (Range pair : new Brackets(sentence).pairs()) {
                if (pair.end() == sentence.length()) {
                    return Sentences.withoutEnd(sentence.substring(0, pair.start()));
                }
            }
        }
        return sentence;
    }
}
