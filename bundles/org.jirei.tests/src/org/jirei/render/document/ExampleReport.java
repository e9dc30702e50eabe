/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.SourceText;
import org.jirei.model.SurveyIndex;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportIndex;
import org.jirei.testing.Golden;

/** The HTML of the survey of 2018, by the names of the files. */
final class ExampleReport {

    private static final Path FOLDER = Path.of("..", "org.jirei.examples", "survey-2018");

    private ExampleReport() {
    }

    static Map<String, String> files() {
        SurveyIndex index = JireiLanguage.shared().parse(Golden.files(FOLDER, ".jirei").stream()
                .map(file -> new SourceText(file.getFileName().toString(), Golden.read(file))).toList()).surveys();
        return files(RenderContext.of(index, index.cases()));
    }

    static Map<String, String> files(RenderContext context) {
        Map<String, String> files = new LinkedHashMap<>();
        for (OutputFile file : ReportIndex.files(context)) {
            files.put(file.name(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
