/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.model.rules.RuleDescription;
import org.jirei.model.rules.RuleDocs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Usage, help, languages, and the subcommands that need no files. */
class CommandLineTest {

    @Test
    void aloneItShowsAShortHelpAndEndsAsWrongUsage() {
        CliRun run = jirei().expect(2);
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("Usage: jirei "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "build", "fmt", "export", "explain", "version"})
    void helpIsThereEverywhereInBothLanguages(String command) {
        for (String language : List.of("en", "ja")) {
            List<String> arguments = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command));
            arguments.addAll(List.of("--lang", language, "--help"));
            CliRun run = jirei(arguments.toArray()).expect(0).expectTold();
            String text = run.out();
            assertTrue(text.contains("jirei"), text);
            assertEquals(language.equals("ja"), text.contains("使い方"), text);
            assertEquals(language.equals("ja"), text.contains("終了コード"), text);
            assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
        }
    }

    @Test
    void noOptionIsWithoutAnExplanation() {
        for (String command : List.of("check", "build", "fmt", "export", "explain", "version")) {
            for (String language : List.of("en", "ja")) {
                String help = jirei(command, "--lang", language, "--help").out();
                help.lines().filter(line -> line.matches(" +(-\\w, )?--[a-z-]+(=\\S+)?\\s*"))
                        .forEach(line -> assertTrue(help.contains(line + "\n      "), line));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'jirei: FILE|DIR|- is missing. See \"jirei check --help\".'",
        "'--foo x', 'jirei: \"--foo\" is not known here. Did you mean \"--format\"? See \"jirei check --help\".'",
        "'--format xml x', 'jirei: the value of --format is not one of these: text|json. See \"jirei check --help\".'",
        "'--rules', 'jirei: --rules FILE is missing. See \"jirei check --help\".'",
        "'--rules a --rules b x', 'jirei: --rules is given twice. See \"jirei check --help\".'",
        "'--lang fr x', 'jirei: the value of --lang is not one of these: ja|en. See \"jirei check --help\".'"
    })
    void wrongUsageIsToldOnOneLine(String arguments, String line) {
        List<String> words = new ArrayList<>(List.of("check"));
        words.addAll(arguments.isEmpty() ? List.of() : List.of(arguments.split(" ")));
        jirei(words.toArray()).expect(2).expectPrinted().expectTold(line);
    }

    @Test
    void wrongSubcommandsAreToldWithTheNearest() {
        jirei("chekc").expect(2).expectTold(
                "jirei: \"chekc\" is not known here. Did you mean \"check\"? See \"jirei --help\".");
    }

    @Test
    void exportWantsEitherAFormatOrTheSchema() {
        jirei("export", "x").expect(2).expectTold(
                "jirei: --format xmi|json|plantuml|mermaid / --schema is missing. See \"jirei export --help\".");
        jirei("export", "--schema", "--format", "xmi").expect(2).expectTold(
                "jirei: these options cannot be combined. See \"jirei export --help\".");
    }

    @ParameterizedTest
    @CsvSource({
        "ja_JP.UTF-8, '', '', true",
        "C, '', ja_JP.UTF-8, false",
        "'', ja_JP.UTF-8, en_US.UTF-8, true",
        "'', '', ja, true",
        "'', '', en_GB.UTF-8, false"
    })
    void languageIsThatOfTheEnvironment(String all, String messages, String lang, boolean japanese) {
        Map<String, String> environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);
        CliRun run = jirei(new byte[0], environment, "check", "nowhere.jirei").expect(2);
        run.expectTold(japanese
                ? "jirei: nowhere.jirei: ファイルもフォルダーも見つかりません。"
                : "jirei: nowhere.jirei: there is no such file or folder.");
    }

    @Test
    void languageCanBeChosenBeforeAndAfterTheSubcommand() {
        for (String arguments : List.of("--lang ja check nowhere", "check --lang=ja nowhere")) {
            jirei((Object[]) arguments.split(" ")).expect(2).expectTold("jirei: nowhere: ファイルもフォルダーも見つかりません。");
        }
    }

    @Test
    void versionTellsJireiJavaAndTheSystem() {
        CliRun run = jirei("version").expect(0).expectTold();
        List<String> lines = run.out().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("jirei "), lines.get(0));
        assertTrue(lines.get(1).startsWith("Java " + System.getProperty("java.version")), lines.get(1));
        assertTrue(lines.get(2).startsWith(System.getProperty("os.name")), lines.get(2));
        assertEquals(run.out(), jirei("--version").expect(0).out());
    }

    @Test
    void explainListsAllRulesWithTheirTitles() {
        for (Language language : Language.values()) {
            List<String> lines =
                    jirei("explain", "--lang", language.code()).expect(0).expectTold().out().lines().toList();
            List<RuleDescription> rules = RuleCatalog.descriptions();
            assertEquals(rules.size(), lines.size());
            for (int i = 0; i < rules.size(); i++) {
                assertTrue(lines.get(i).startsWith(rules.get(i).id() + " "), lines.get(i));
                String title = RuleDocs.of(rules.get(i).id(), language).title();
                assertTrue(lines.get(i).endsWith("  " + title), lines.get(i));
            }
        }
    }

    @Test
    void explainShowsEveryRuleWithBothExamples() {
        for (RuleDescription rule : RuleCatalog.descriptions()) {
            String page = jirei("explain", rule.id()).expect(0).expectTold().out();
            assertTrue(page.contains("[" + rule.id() + "] " + rule.severity().word()), page);
            assertTrue(page.contains("\nBad example:\n") && page.contains("\nGood example:\n"), page);
            assertTrue(page.lines().anyMatch(line -> line.matches("[ 　\t]+\\^~*")), page);
        }
    }

    @Test
    void explainMarksThePlaceInTheBadExample() {
        String page = jirei("explain", "typed-number").out();
        assertTrue(page.contains("""
                        - The exchange broke down (1).
                                                  ^~~
                """.indent(0)), page);
    }

    @Test
    void unknownRulesAreToldWithTheNearest() {
        jirei("explain", "typed-numbr").expect(2).expectPrinted()
                .expectTold("jirei: there is no rule \"typed-numbr\". Did you mean \"typed-number\"?");
        jirei("explain", "confidential").expect(2)
                .expectTold("jirei: there is no rule \"confidential\". Did you mean \"confidential-word\"?");
        jirei("explain", "quite-another").expect(2)
                .expectTold("jirei: there is no rule \"quite-another\". \"jirei explain\" lists all rules.");
    }

    @Test
    void standardOutputThatCannotBeWrittenIsAnError() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Main(new ByteArrayInputStream(new byte[0]), new PrintStream(full),
                new PrintStream(err, true, StandardCharsets.UTF_8), Map.of("LANG", "C")).run("version");
        assertEquals(3, exitCode);
        assertEquals("jirei: standard output cannot be written; what arrived there is not complete.\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void internalErrorsAreOneLineAndShowTheirTraceOnDemandOnly() {
        for (String debug : List.of("0", "1")) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            ByteArrayInputStream broken = new ByteArrayInputStream(new byte[0]) {
                @Override
                public byte[] readNBytes(int length) {
                    throw new IllegalStateException("made to fail");
                }
            };
            int exitCode = new Main(broken, new PrintStream(OutputStream.nullOutputStream()),
                    new PrintStream(err, true, StandardCharsets.UTF_8), Map.of("LANG", "C", "JIREI_DEBUG", debug))
                    .run("check", "-");
            String told = err.toString(StandardCharsets.UTF_8);
            assertEquals(3, exitCode);
            assertTrue(told.endsWith("jirei: internal error (IllegalState): please report it with the command and the"
                    + " files that led to it.\n"), told);
            assertEquals(debug.equals("1"), told.contains("made to fail"), told);
            assertFalse(debug.equals("0") && told.lines().count() > 1, told);
        }
    }
}
