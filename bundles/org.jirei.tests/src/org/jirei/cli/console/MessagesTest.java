/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jirei.build.notice.Messages;
import org.jirei.build.notice.Notice;
import org.jirei.model.Language;
import org.junit.jupiter.api.Test;

/** What the command line says is there in both languages and names the same things. */
class MessagesTest {

    private static final int MOST_ARGUMENTS = 4;

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertEquals(new Messages(Language.ENGLISH, Console.class).keys(),
                new Messages(Language.JAPANESE, Console.class).keys());
    }

    @Test
    void bothLanguagesNameTheSameThings() {
        for (String key : new Messages(Language.ENGLISH, Console.class).keys()) {
            assertEquals(named(key, Language.ENGLISH), named(key, Language.JAPANESE), key);
        }
    }

    @Test
    void numbersAreWrittenPlainlyWhateverTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("12345 errors", new Messages(Language.ENGLISH, Console.class).text("count.error.many", 12345));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsNamedCannotBreakTheLine() {
        assertEquals("a\uFFFDb\uFFFD: is empty.", new Messages(Language.ENGLISH, Console.class).text("input.blank", "a\nb\u202E"));
    }

    @Test
    void apostrophesAreWrittenOnce() {
        for (Language language : Language.values()) {
            Messages messages = new Messages(language, Console.class);
            messages.keys().forEach(key -> assertTrue(!messages.text(key, "", "", "", "").contains("''"), key));
        }
    }

    private static List<Integer> named(String key, Language language) {
        List<Object> marks = new ArrayList<>(Collections.nCopies(MOST_ARGUMENTS, ""));
        String without = new Messages(language, Console.class).text(new Notice(key, marks));
        List<Integer> named = new ArrayList<>();
        for (int at = 0; at < MOST_ARGUMENTS; at++) {
            List<Object> with = new ArrayList<>(marks);
            with.set(at, "#");
            if (!new Messages(language, Console.class).text(new Notice(key, with)).equals(without)) {
                named.add(at);
            }
        }
        return named;
    }
}
