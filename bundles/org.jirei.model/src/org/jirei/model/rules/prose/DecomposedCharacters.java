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

/**
 * Voiced kana and accented letters are one character (NFC), not a letter and a mark, as file names copied from some
 * systems have them: they look alike and are not found. Told once for each string; the argument is the character
 * put right.
 */
public final class DecomposedCharacters extends StringRule {

    private static final Pattern WITH_MARKS = Pattern.compile("\\P{M}\\p{M}+");

    /** Makes the rule. */
    public DecomposedCharacters() {
        super("decomposed-characters", Severity.WARNING);
    }

    @Override
    void check(WrittenString string, Findings findings) {
        if (Normalizer.isNormalized(string.value(), Normalizer.Form.NFC)) {
            return;
        }
        WITH_MARKS.matcher(string.value()).results()
                .filter(found -> !Normalizer.isNormalized(found.group(), Normalizer.Form.NFC))
                .findFirst()
                .ifPresent(found -> findings.report(string.place().part(found.start(), found.end() - found.start()),
                        Normalizer.normalize(found.group(), Normalizer.Form.NFC)));
    }
}
