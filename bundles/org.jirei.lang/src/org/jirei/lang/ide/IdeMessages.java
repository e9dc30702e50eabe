/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide;

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

/**
 * The words of an editor service, which stand beside its classes in {@code messages.properties} (English) and
 * {@code messages_ja.properties}, both in UTF-8. An author reads them in the language of the workbench, whatever the
 * machine's own is.
 */
public final class IdeMessages {

    private final Map<Language, Properties> messages = new EnumMap<>(Language.class);

    private IdeMessages(Class<?> owner) {
        messages.put(Language.ENGLISH, read(owner, "messages.properties"));
        messages.put(Language.JAPANESE, read(owner, "messages_ja.properties"));
    }

    /**
     * Reads the words that stand beside {@code owner}.
     *
     * @throws IllegalStateException where there are none
     */
    public static IdeMessages of(Class<?> owner) {
        return new IdeMessages(owner);
    }

    /**
     * Returns the words of {@code key}, with {@code arguments} in the places of {0}, {1}…
     *
     * @throws IllegalArgumentException where there is no such key
     */
    public String text(String key, Language language, Object... arguments) {
        String pattern = messages.get(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** Returns the keys that there are in {@code language}, in their alphabetical order. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(messages.get(language).stringPropertyNames());
    }

    private static Properties read(Class<?> owner, String file) {
        Properties properties = new Properties();
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No " + file + " beside " + owner.getName());
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " beside " + owner.getName(), e);
        }
        return properties;
    }
}
