/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jirei.build.files.StagedFile;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;

/**
 * What Jirei knows to have made in a folder of outputs: what the manifest of the last build lists, and what the
 * journal of a build that was killed says it was about to write. A file counts as Jirei's only as long as it has a
 * content that was written: nobody has edited it.
 */
final class Ledger {

    /** The journal's path in the folder of outputs; only there while a build writes, or after it was killed. */
    static final String JOURNAL = ".jirei-journal.json";

    private final Map<String, Set<ManifestEntry>> entries = new LinkedHashMap<>();
    private final boolean interrupted;

    private Ledger(Optional<Manifest> manifest, Optional<Manifest> journal) {
        manifest.ifPresent(this::add);
        journal.ifPresent(this::add);
        interrupted = journal.isPresent();
    }

    private void add(Manifest known) {
        known.outputs().forEach(
                entry -> entries.computeIfAbsent(entry.path(), path -> new LinkedHashSet<>()).add(entry));
    }

    /**
     * Reads what is known of {@code folder}.
     *
     * @param force whether a file that is called like the manifest but is none is passed over, to be overwritten
     * @throws Failure where there is such a file and it is not to be passed over
     */
    static Ledger read(Path folder, boolean force) throws IOException {
        Path file = folder.resolve(Manifest.PATH);
        Optional<Manifest> manifest = manifest(file);
        if (manifest.isEmpty() && Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !force) {
            throw Failure.of(ExitCode.OUTPUT, "build.foreign", file);
        }
        return new Ledger(manifest, manifest(folder.resolve(JOURNAL)));
    }

    private static Optional<Manifest> manifest(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Manifest.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Returns whether Jirei gave the file at {@code path} the content with this fingerprint. */
    boolean knows(String path, String sha256) {
        return entries.getOrDefault(path, Set.of()).stream().anyMatch(entry -> entry.sha256().equals(sha256));
    }

    /** Returns the paths of all files that Jirei made. */
    Set<String> paths() {
        return entries.keySet();
    }

    /** Returns whether the build before this one was killed while it wrote. */
    boolean wasInterrupted() {
        return interrupted;
    }

    /**
     * Writes down, before anything else is written, that the outputs of {@code manifest} are going to be Jirei's too.
     */
    void announce(Path folder, Manifest manifest) throws IOException {
        Set<ManifestEntry> all = new LinkedHashSet<>();
        entries.values().forEach(all::addAll);
        all.addAll(manifest.outputs());
        String journal = manifest.withOutputs(List.copyOf(all)).json();
        StagedFile.write(folder.resolve(JOURNAL), journal.getBytes(StandardCharsets.UTF_8)).moveIntoPlace();
    }

    /** Deletes the journal: the manifest tells everything. */
    static void closeJournal(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(JOURNAL));
    }
}
