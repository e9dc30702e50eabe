/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.model.Language;

/** What to tell an author whose text is not Jirei, in Japanese or English. */
public final class SyntaxMessages {

    private static final Map<Language, Properties> MESSAGES = new EnumMap<>(Language.class);

    static {
        MESSAGES.put(Language.ENGLISH, read("syntax.properties"));
        MESSAGES.put(Language.JAPANESE, read("syntax_ja.properties"));
    }

    private SyntaxMessages() {
    }

    /**
     * Returns the message {@code key} with {@code arguments} put in; {@code block.…} is told by its name.
     */
    public static String text(String key, List<String> arguments, Language language) {
        Object[] words = arguments.stream().map(argument -> word(argument, language)).toArray();
        return new MessageFormat(pattern(key, language), Locale.ROOT).format(words);
    }

    /** Returns the pattern of a message, for {@link MessageFormat}. */
    static String pattern(String key, Language language) {
        return MESSAGES.get(language).getProperty(key);
    }

    /** Returns the keys of all messages in a language. */
    static Set<String> keys(Language language) {
        return new TreeSet<>(MESSAGES.get(language).stringPropertyNames());
    }

    private static String word(String argument, Language language) {
        return argument.startsWith("block.") ? MESSAGES.get(language).getProperty(argument, argument) : argument;
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream stream = SyntaxMessages.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return properties;
    }
}
