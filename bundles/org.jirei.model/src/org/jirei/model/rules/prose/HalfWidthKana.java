/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.WrittenString;

/** Kana and their punctuation are written full-width. The second argument is the text that a quick fix writes. */
public final class HalfWidthKana extends StringRule {

    private static final Pattern HALF_WIDTH = Pattern.compile("[｡-ﾟ]+");

    /** Makes the rule. */
    public HalfWidthKana() {
        super("half-width-kana", Severity.WARNING);
    }

    @Override
    void check(WrittenString string, Findings findings) {
        HALF_WIDTH.matcher(string.value()).results().forEach(kana -> findings.report(
                string.place().part(kana.start(), kana.end() - kana.start()),
                kana.group(), Normalizer.normalize(kana.group(), Normalizer.Form.NFKC)));
    }
}
