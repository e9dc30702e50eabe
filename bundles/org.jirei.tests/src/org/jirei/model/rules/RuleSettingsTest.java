/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.jirei.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSettingsTest {

    @Test
    void withoutSettingsEachRuleWeighsAsItSays() {
        RuleSettings settings = RuleSettings.defaults();

        assertEquals(Optional.of(Severity.ERROR), settings.severity("time-order"));
        assertEquals(Optional.of(Severity.WARNING), settings.severity("actor-idle"));
        assertEquals(Optional.empty(), settings.severity("no-such-rule"));
    }

    @Test
    void settingsOverrideOneRuleALine() {
        RuleSettings settings = RuleSettings.parse("""
                \uFEFF# 下書きの間だけ
                time-order=info

                actor-idle =  error   # 図に出すため
                spelling-varies = off
                time-order = warning
                """, Language.ENGLISH);

        assertEquals(Optional.of(Severity.WARNING), settings.severity("time-order"));
        assertEquals(Optional.of(Severity.ERROR), settings.severity("actor-idle"));
        assertEquals(Optional.empty(), settings.severity("spelling-varies"));
        assertEquals(Optional.of(Severity.ERROR), settings.severity("doubled-name"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "time-order | Rule settings, line 2: \"time-order\" is not of the form \"rule-id = severity\".",
        "time-ordr = info | Rule settings, line 2: there is no rule \"time-ordr\".",
        "time-order = Error | Rule settings, line 2: \"Error\" is not a severity. Write error, warning, info or off.",
        "time-order = | Rule settings, line 2: \"\" is not a severity. Write error, warning, info or off.",
    })
    void mistakesTellTheirLine(String line, String message) {
        var mistake = assertThrows(IllegalArgumentException.class,
                () -> RuleSettings.parse("# settings\n" + line, Language.ENGLISH));

        assertEquals(message, mistake.getMessage());
    }

    @Test
    void mistakesAreToldInJapaneseToo() {
        var mistake = assertThrows(IllegalArgumentException.class,
                () -> RuleSettings.parse("なし = off", Language.JAPANESE));

        assertEquals("規則の設定の1行目: 「なし」という規則はありません。", mistake.getMessage());
    }
}
