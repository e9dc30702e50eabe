/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.model.Language;

/** What a build and the programs around it say, in the language that is asked for, whatever the machine's own is. */
public final class Messages {

    private static final Map<Language, String> FILES = new EnumMap<>(Map.of(
            Language.ENGLISH, "messages.properties", Language.JAPANESE, "messages_ja.properties"));

    private final Properties patterns = new Properties();

    /**
     * Reads the messages in {@code language}: those of builds, and those that stand beside {@code owners} in files of
     * the same names.
     */
    public Messages(Language language, Class<?>... owners) {
        patterns.putAll(read(Messages.class, FILES.get(language)));
        for (Class<?> owner : owners) {
            patterns.putAll(read(owner, FILES.get(language)));
        }
    }

    /**
     * Returns the line of a notice. What it names cannot break the line or steer the terminal.
     *
     * @throws IllegalArgumentException where there is no such message
     */
    public String text(Notice notice) {
        String pattern = patterns.getProperty(notice.key());
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + notice.key());
        }
        Object[] words = notice.arguments().stream()
                .map(argument -> argument instanceof Notice inner ? text(inner) : PlainLine.of(argument.toString()))
                .toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }

    /** Returns the line of the notice that {@link Notice#of} would make. */
    public String text(String key, Object... arguments) {
        return text(Notice.of(key, arguments));
    }

    /** Returns the keys of all messages. */
    public Set<String> keys() {
        return new TreeSet<>(patterns.stringPropertyNames());
    }

    private static Properties read(Class<?> owner, String file) {
        Properties properties = new Properties();
        try (InputStream stream = owner.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return properties;
    }
}
