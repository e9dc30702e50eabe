/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

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

/** The rules' messages, in the language that is asked for, whatever the machine's own is. */
public final class RuleMessages {

    private static final Map<Language, Properties> MESSAGES = new EnumMap<>(Language.class);

    static {
        MESSAGES.put(Language.ENGLISH, read("messages.properties"));
        MESSAGES.put(Language.JAPANESE, read("messages_ja.properties"));
    }

    private RuleMessages() {
    }

    /**
     * Returns the message of a rule: what is wrong and what to do.
     *
     * @param arguments as reported with the finding; {@code term.…} is replaced by the fixed word of that key
     * @throws IllegalArgumentException where there is no message for {@code ruleId}
     */
    public static String text(String ruleId, List<String> arguments, Language language) {
        Object[] words = arguments.stream().map(argument -> word(argument, language)).toArray();
        return new MessageFormat(pattern(ruleId, language), Locale.ROOT).format(words);
    }

    /** Returns the pattern of a message, for {@link MessageFormat}. */
    static String pattern(String key, Language language) {
        String pattern = MESSAGES.get(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language);
        }
        return pattern;
    }

    /** Returns the keys of all messages and fixed words in a language. */
    static Set<String> keys(Language language) {
        return new TreeSet<>(MESSAGES.get(language).stringPropertyNames());
    }

    private static String word(String argument, Language language) {
        return argument.startsWith("term.") ? MESSAGES.get(language).getProperty(argument, argument) : argument;
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream stream = RuleMessages.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return properties;
    }
}
