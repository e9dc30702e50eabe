/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a user sees is there in English and in Japanese, and names the same things. */
final class WordsTest {

    private static final String ENGLISH = "messages.properties";
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
    /** One that quotes braces is meant. */
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<![{}'])'(?![{}'])");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(Checkout.ROOT.resolve("bundles"))) {
            return found.filter(file -> file.endsWith(ENGLISH) && file.toString().contains("src"))
                    .filter(file -> !file.toString().contains("target")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void bothLanguagesSayTheSame(Path file) throws IOException {
        Properties english = read(file);
        Properties japanese = read(file.resolveSibling("messages_ja.properties"));
        assertEquals(english.stringPropertyNames(), japanese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(japanese.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void apostrophesAreWrittenTwice(Path file) throws IOException {
        for (Path each : Set.of(file, file.resolveSibling("messages_ja.properties"))) {
            read(each).forEach((key, text) ->
                    assertTrue(!LONE_APOSTROPHE.matcher(text.toString()).find(), each + ": " + key));
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
