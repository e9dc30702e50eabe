/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of the JSON export. */
public final class JsonSchema {

    /** The schema's file beside an export. */
    public static final String FILE_NAME = "jirei.schema.json";

    /** What stands in this schema and its other versions, and in nothing else of that name. */
    public static final String MARK = "http://www.jirei.org/schema/";

    private JsonSchema() {
    }

    /** Returns the schema, ending in LF. */
    public static String text() {
        try (InputStream stream = JsonSchema.class.getResourceAsStream(FILE_NAME)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE_NAME, e);
        }
    }
}
