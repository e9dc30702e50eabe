/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The script of a report: what belongs together lights up together, the walk through a flow, the table's filter. */
final class ReportScript {

    private static final String FILE = "report.js";

    private ReportScript() {
    }

    /** Returns the script for a file of its own. */
    static String source() {
        try (InputStream file = ReportScript.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
    }

    /** Returns the script for the inside of a page, which is XML as well as HTML. */
    static String inline() {
        return "//<![CDATA[\n" + source() + "//]]>";
    }
}
