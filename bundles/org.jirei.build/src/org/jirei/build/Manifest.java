/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jirei.build.files.CodePointOrder;

/**
 * What was made of what by which Jirei. The same inputs give the same manifest: it holds no times and nothing of the
 * machine, and is sorted by path.
 *
 * @param tool what made the outputs
 * @param inputs the files that were read
 * @param outputs the files that were made, without the manifest itself
 */
record Manifest(Tool tool, List<ManifestEntry> inputs, List<ManifestEntry> outputs) {

    /** The manifest's path in the folder of outputs. */
    static final String PATH = "jirei-manifest.json";
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Comparator<ManifestEntry> BY_PATH =
            Comparator.comparing(ManifestEntry::path, new CodePointOrder()).thenComparing(ManifestEntry::sha256);

    /** A program and its version. */
    record Tool(String name, String version) {
    }

    static Manifest of(String version, List<ManifestEntry> inputs, List<ManifestEntry> outputs) {
        return new Manifest(new Tool("jirei", version), inputs.stream().sorted(BY_PATH).toList(),
                outputs.stream().sorted(BY_PATH).toList());
    }

    /** Returns this manifest with other outputs. */
    Manifest withOutputs(List<ManifestEntry> others) {
        return of(tool.version(), inputs, others);
    }

    /** Returns the manifest as JSON. */
    String json() {
        return GSON.toJson(this) + "\n";
    }

    /** Reads what {@link #json} wrote; empty for anything else. */
    static Optional<Manifest> read(String json) {
        try {
            Manifest manifest = GSON.fromJson(json, Manifest.class);
            boolean whole = manifest != null && manifest.outputs != null && manifest.outputs.stream()
                    .allMatch(entry -> entry != null && entry.path() != null && entry.sha256() != null);
            return whole ? Optional.of(manifest) : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }
}
