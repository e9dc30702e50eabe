/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jirei.model.Language;

/** What {@code --help} says. */
final class HelpTexts {

    private HelpTexts() {
    }

    /** Returns the texts in {@code language}, whatever the machine's own is. */
    static ResourceBundle in(Language language) {
        String file = language == Language.JAPANESE ? "help_ja.properties" : "help.properties";
        try (InputStream stream = HelpTexts.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
