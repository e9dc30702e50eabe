/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportIndex;
import org.jirei.testing.Sources;

/** The HTML of the survey of 2018, by the names of the files. */
final class ExampleReport {

    private ExampleReport() {
    }

    static Map<String, String> files() {
        return files(Sources.survey2018());
    }

    static Map<String, String> files(RenderContext context) {
        Map<String, String> files = new LinkedHashMap<>();
        for (OutputFile file : ReportIndex.files(context)) {
            files.put(file.name(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
