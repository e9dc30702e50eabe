/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a document: templates that cannot serve, and dates that somebody else decides. */
class DocumentFormatsTest {

    private static final Map<String, String> DATED = Map.of("LANG", "C", "SOURCE_DATE_EPOCH", "1542955200");
    private static final String DAY = "2018-11-23";

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Path out;

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(folder);
        workspace.write("in/case.jirei", Workspace.CASE);
        out = workspace.path("out");
    }

    private CliRun buildAfter(Path template, String format) {
        return jirei("build", workspace.path("in"), "-o", out, "--format", format, "--template", template);
    }

    @Test
    void missingTemplateIsToldOnOneLine() {
        Path nowhere = workspace.path("nowhere.pptx");
        buildAfter(nowhere, "pptx").expect(2)
                .expectTold("jirei: " + nowhere + ": the template does not exist, or it cannot be read.");
        assertFalse(Files.exists(out));
    }

    @Test
    void templateOfAnotherKindIsToldOnOneLine() {
        Path text = workspace.write("house.odt", "looks");
        buildAfter(text, "docx").expect(2)
                .expectTold("jirei: " + text + ": the name of a template ends in .docx or .pptx.");
        assertFalse(Files.exists(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pptx"})
    void templateThatIsNoDocumentIsToldOnOneLine(String format) throws IOException {
        String unusable = ": cannot be used as a template: "
                + "it is not a document of the kind its name says, or it is damaged.";
        Path text = workspace.write("text." + format, "looks");
        buildAfter(text, format).expect(2).expectTold("jirei: " + text + unusable);
        Path empty = workspace.path("empty." + format);
        new ZipOutputStream(Files.newOutputStream(empty)).close();
        buildAfter(empty, format).expect(2).expectTold("jirei: " + empty + unusable);
        assertFalse(Files.exists(out));
    }

    @Test
    void reportOfOneRunIsTheTemplateOfTheNext() throws IOException {
        jirei("build", workspace.path("in"), "-o", out, "--format", "docx,pptx").expect(0).expectTold();
        Path word = Files.copy(out.resolve("report.docx"), workspace.path("house.docx"));
        Path slides = Files.copy(out.resolve("report.pptx"), workspace.path("house.pptx"));
        jirei("build", workspace.path("in"), "-o", out, "--format", "docx,pptx", "--template", word, "--template", slides)
                .expect(0).expectTold();
        assertEquals(1, PublishedBytes.in(out.resolve("report.docx")).split("Nobody watched the disk", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "pptx"})
    void documentsHaveTheDateThatTheEnvironmentTellsAndTheSameBytes(String format) throws IOException {
        for (String run : List.of("one", "two")) {
            jirei(new byte[0], DATED, "build", workspace.path("in"), "-o", out.resolve(run), "--format", format)
                    .expect(0).expectTold();
        }
        Path first = out.resolve("one/report." + format);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(out.resolve("two/report." + format)));
        assertTrue(PublishedBytes.in(first).contains(DAY), "no date of " + DAY);
        jirei("build", workspace.path("in"), "-o", out.resolve("undated"), "--format", format).expect(0);
        assertFalse(PublishedBytes.in(out.resolve("undated/report." + format)).contains(DAY));
    }
}
