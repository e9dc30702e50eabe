/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jirei.cli.console.ExitCode;
import org.jirei.cli.console.Failure;
import org.jirei.cli.console.IoReason;
import org.jirei.cli.console.Notice;
import org.jirei.cli.files.StagedFile;

/**
 * Brings a folder of outputs up to date, in an order in which a build can be killed at any moment: a journal of what is
 * going to be written; every file whole beside its place, and inspected there; then one move after the other; then what is
 * no longer made is removed; last the manifest. The next build knows from the journal which files are Jirei's, and cleans up.
 */
final class FolderUpdate {

    private final Path folder;
    private final List<Output> outputs;
    private final OutputInspector inspector;
    private final boolean force;
    private final Map<Output, Place> places = new LinkedHashMap<>();
    private final Map<Output, StagedFile> staged = new LinkedHashMap<>();
    private final List<Output> sound = new ArrayList<>();
    private final List<Notice> unsound = new ArrayList<>();
    private final List<Notice> kept = new ArrayList<>();
    private Ledger ledger;
    private Places surroundings;

    /**
     * What an update leaves to tell.
     *
     * @param unsound outputs that are not there because something is wrong with them
     * @param kept files of earlier builds that are no longer made but were edited by hand
     */
    record Result(List<Notice> unsound, List<Notice> kept) {
    }

    /**
     * Makes an update.
     *
     * @param folder is made where it is not there
     * @param force whether files that Jirei did not make may be overwritten
     */
    FolderUpdate(Path folder, List<Output> outputs, OutputInspector inspector, boolean force) {
        this.folder = folder;
        this.outputs = outputs;
        this.inspector = inspector;
        this.force = force;
    }

    /**
     * Brings the folder up to date.
     *
     * @param manifest of this run
     * @throws Failure where the folder cannot be written, or holds what must not be overwritten: then nothing is changed
     */
    Result run(Manifest manifest) {
        try {
            Files.createDirectories(folder);
            try (FolderLock lock = FolderLock.take(folder)) {
                ledger = Ledger.read(folder, force);
                surroundings = new Places(folder, ledger);
                lookAtPlaces();
                deleteLeftovers();
                if (!isUpToDate(manifest)) {
                    ledger.announce(folder, manifest);
                }
                stage();
                moveIntoPlace();
                removeStale();
                writeManifest(manifest.withOutputs(sound.stream().map(Output::entry).toList()));
                Ledger.closeJournal(folder);
            }
            return new Result(unsound, kept);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    private static Failure failure(Path path, IOException cause) {
        return Failure.of(ExitCode.OUTPUT, "output.failed", path, IoReason.of(cause));
    }

    private void lookAtPlaces() throws IOException {
        List<Notice> refused = new ArrayList<>();
        for (Output output : outputs) {
            Place place = surroundings.of(output);
            places.put(output, place);
            Path file = folder.resolve(output.path());
            if (place == Place.BLOCKED) {
                refused.add(Notice.of("build.blocked", file));
            } else if (place == Place.FOREIGN && !force) {
                refused.add(Notice.of("build.foreign", file));
            }
        }
        if (!refused.isEmpty()) {
            throw new Failure(ExitCode.OUTPUT, refused);
        }
    }

    /** A killed build leaves files beside their places. */
    private void deleteLeftovers() throws IOException {
        Files.deleteIfExists(StagedFile.place(folder.resolve(Ledger.JOURNAL)));
        Files.deleteIfExists(StagedFile.place(folder.resolve(Manifest.PATH)));
        if (ledger.wasInterrupted()) {
            for (String path : ledger.paths()) {
                if (surroundings.of(path) != Place.BLOCKED) {
                    Files.deleteIfExists(StagedFile.place(surroundings.file(path).orElseThrow()));
                }
            }
        }
    }

    private boolean isUpToDate(Manifest manifest) throws IOException {
        return !ledger.wasInterrupted() && places.values().stream().allMatch(place -> place == Place.SAME)
                && stale().isEmpty() && isManifest(manifest);
    }

    private boolean isManifest(Manifest manifest) throws IOException {
        Path file = folder.resolve(Manifest.PATH);
        return Files.isRegularFile(file) && Files.readString(file).equals(manifest.json());
    }

    private Set<String> stale() {
        Set<String> stale = new LinkedHashSet<>(ledger.paths());
        outputs.forEach(output -> stale.remove(output.path()));
        return stale;
    }

    private void stage() throws IOException {
        Output current = null;
        try {
            for (Output output : outputs) {
                current = output;
                stage(output);
            }
        } catch (IOException e) {
            staged.values().forEach(StagedFile::discard);
            for (Output output : outputs) {
                removeEmptyFolders(folder.resolve(output.path()).getParent());
            }
            if (!ledger.wasInterrupted()) {
                Ledger.closeJournal(folder);
            }
            throw failure(folder.resolve(current.path()), e);
        }
    }

    private void stage(Output output) throws IOException {
        Path target = folder.resolve(output.path());
        Path written = target;
        if (places.get(output) != Place.SAME) {
            Files.createDirectories(target.getParent());
            StagedFile file = StagedFile.write(target, output.content());
            staged.put(output, file);
            written = file.written();
        }
        Optional<Notice> problem = inspector.inspect(output, Files.readAllBytes(written));
        if (problem.isEmpty()) {
            sound.add(output);
            return;
        }
        unsound.add(problem.get());
        Files.delete(written);
        staged.remove(output);
        if (places.get(output) == Place.OURS) {
            Files.delete(target);
        }
        removeEmptyFolders(target.getParent());
    }

    private void moveIntoPlace() {
        staged.forEach((output, file) -> {
            try {
                file.moveIntoPlace();
            } catch (IOException e) {
                staged.values().forEach(StagedFile::discard);
                throw failure(file.target(), e);
            }
        });
    }

    private void removeStale() throws IOException {
        for (String path : stale()) {
            Place place = surroundings.of(path);
            if (place == Place.BLOCKED) {
                continue;
            }
            Path file = surroundings.file(path).orElseThrow();
            if (place == Place.OURS) {
                Files.delete(file);
            } else if (place == Place.FOREIGN) {
                kept.add(Notice.of("build.kept", file));
            }
            removeEmptyFolders(file.getParent());
        }
    }

    private void removeEmptyFolders(Path innermost) throws IOException {
        for (Path inner = innermost; !inner.equals(folder) && Files.isDirectory(inner); inner = inner.getParent()) {
            try (var content = Files.newDirectoryStream(inner)) {
                if (content.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(inner);
        }
    }

    private void writeManifest(Manifest manifest) throws IOException {
        if (!isManifest(manifest)) {
            StagedFile.write(folder.resolve(Manifest.PATH), manifest.json().getBytes(StandardCharsets.UTF_8))
                    .moveIntoPlace();
        }
    }
}
