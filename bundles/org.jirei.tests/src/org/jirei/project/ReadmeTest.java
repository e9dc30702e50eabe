/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.lang.formatting.JireiFormatter;
import org.jirei.model.Case;
import org.jirei.model.rules.RuleSettings;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.Outputs;
import org.jirei.render.output.RenderContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what Jirei does. */
class ReadmeTest {

    private static final Path FIGURES = Checkout.ROOT.resolve("docs");
    private static final String EXAMPLE = "bundles/org.jirei.examples/survey-2018/04-iotCamera.jirei";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void tutorialIsCanonicalAndClean(String readme) {
        SourceText tutorial = tutorial(readme);
        assertEquals(List.of(), check(tutorial));
        assertEquals(tutorial.text(), JireiFormatter.format(tutorial, null).text());
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, '    step stopped', '    step extra mail: Something more\n    step stopped'",
        "README.ja.md, '    事象 停止', '    事象 追加 メール: もう一つ起きた\n    事象 停止'"
    })
    void anotherStepIsToldWhereTheTutorialSays(String readme, String before, String inserted) {
        String text = tutorial(readme).text();
        assertTrue(text.contains(before));
        List<Diagnostic> diagnostics = check(new SourceText("first.jirei", text.replace(before, inserted)));
        assertEquals(1, diagnostics.size());
        Diagnostic diagnostic = diagnostics.getFirst();
        String told = "%s:%d:%d: %s [%s]".formatted(diagnostic.file(), diagnostic.line(), diagnostic.column(),
                diagnostic.severity().word(), diagnostic.ruleId());
        assertTrue(Checkout.read(readme).contains(told), told);
    }

    @Test
    void figuresAreThoseThatJireiDraws() throws IOException {
        ParsedSources parsed = JireiLanguage.shared().parse(List.of(
                new SourceText("survey.jirei", Checkout.read("bundles/org.jirei.examples/survey-2018/survey.jirei")),
                new SourceText("case.jirei", Checkout.read(EXAMPLE))));
        Case kase = parsed.surveys().cases().getFirst();
        for (OutputFile drawn : Outputs.svg().files(kase, RenderContext.of(parsed.surveys(), List.of(kase)))) {
            Path figure = FIGURES.resolve(drawn.name());
            if (Boolean.getBoolean("jirei.accept")) {
                Files.write(figure, drawn.content());
            }
            assertEquals(new String(drawn.content(), StandardCharsets.UTF_8), Files.readString(figure));
        }
    }

    private static List<Diagnostic> check(SourceText source) {
        return JireiLanguage.shared().parse(List.of(source)).check(RuleSettings.defaults());
    }

    private static SourceText tutorial(String readme) {
        Matcher block = Pattern.compile("```\n(.*?)```", Pattern.DOTALL).matcher(Checkout.read(readme));
        assertTrue(block.find());
        return new SourceText("first.jirei", block.group(1));
    }
}
