/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.build.files.StagedFile;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.IoReason;
import org.jirei.build.notice.Notice;

/**
 * Brings a folder of outputs up to date, in an order in which a build can be killed at any moment: a journal of what is
 * going to be written; every file whole beside its place, and inspected there; then one move after the other; then
 * what is no longer made is removed; last the manifest. The next build knows from the journal which files are
 * Jirei's, and cleans up.
 */
final class FolderUpdate {

    private final Path folder;
    private final List<Output> outputs;
    private final OutputInspector inspector;
    private final boolean force;
    private final Map<Output, Place> places = new LinkedHashMap<>();
    private final Map<Output, StagedFile> staged = new LinkedHashMap<>();
    private final Map<Output, Notice> unsound = new LinkedHashMap<>();
    private Ledger ledger;
    private StaleFiles stale;

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
     * @throws Failure where the folder cannot be written, or holds what must not be overwritten: then nothing is
     *     changed
     */
    @SuppressWarnings("try")
    Result run(Manifest manifest) {
        try {
            Files.createDirectories(folder);
            try (FolderLock lock = FolderLock.take(folder)) {
                return update(manifest);
            }
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    private Result update(Manifest manifest) throws IOException {
        ledger = Ledger.read(folder, force);
        Places surroundings = new Places(folder, ledger);
        stale = new StaleFiles(folder, ledger, surroundings);
        lookAround(surroundings);
        stale.removeStaged();
        if (!isUpToDate(manifest)) {
            ledger.announce(folder, manifest);
        }
        stage();
        if (unsound.values().stream().anyMatch(OutputInspector::isLeak)) {
            return withdrawAll();
        }
        withdrawUnsound();
        moveIntoPlace();
        List<Notice> kept = stale.removeBesides(outputs);
        writeManifest(manifest.withOutputs(outputs.stream().filter(output -> !unsound.containsKey(output))
                .map(Output::entry).toList()));
        Ledger.closeJournal(folder);
        return new Result(List.copyOf(unsound.values()), kept);
    }

    private static Failure failure(Path path, IOException cause) {
        return Failure.of(ExitCode.OUTPUT, "output.failed", path, IoReason.of(cause));
    }

    private void lookAround(Places surroundings) throws IOException {
        List<Notice> refused = new ArrayList<>();
        for (Output output : outputs) {
            Place place = surroundings.of(output);
            places.put(output, place);
            if (place == Place.BLOCKED) {
                refused.add(Notice.of("build.blocked", folder.resolve(output.path())));
            } else if (place == Place.FOREIGN && !force) {
                refused.add(Notice.of("build.foreign", folder.resolve(output.path())));
            }
        }
        if (!refused.isEmpty()) {
            throw new Failure(ExitCode.OUTPUT, refused);
        }
    }

    private boolean isUpToDate(Manifest manifest) throws IOException {
        return !ledger.wasInterrupted() && places.values().stream().allMatch(place -> place == Place.SAME)
                && stale.besides(outputs).isEmpty() && isWritten(manifest);
    }

    private boolean isWritten(Manifest manifest) throws IOException {
        Path file = folder.resolve(Manifest.PATH);
        return Files.isRegularFile(file) && new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .equals(manifest.json());
    }

    /** Outputs do not depend on each other, so that all processors may work on them; the order stays that of outputs. */
    private void stage() throws IOException {
        List<StagedOutput> all = outputs.parallelStream().map(output ->
                StagedOutput.of(output, folder.resolve(output.path()), places.get(output), inspector)).toList();
        for (StagedOutput one : all) {
            one.file().ifPresent(file -> staged.put(one.output(), file));
            one.problem().ifPresent(problem -> unsound.put(one.output(), problem));
        }
        for (StagedOutput one : all) {
            if (one.failure().isPresent()) {
                discardStaged();
                throw failure(folder.resolve(one.output().path()), one.failure().get());
            }
        }
    }

    /**
     * Takes away what must not be delivered, and with it what an earlier build left in its place: of a subject all
     * outputs or none, for a word that one of them shows may hide in another, broken over two lines of a table.
     */
    private void withdrawUnsound() throws IOException {
        Set<Object> subjects = unsound.keySet().stream().map(Output::subject).collect(Collectors.toSet());
        for (Output output : outputs) {
            if (subjects.contains(output.subject())) {
                unsound.putIfAbsent(output, Notice.of("unsound.together", output.path()));
                withdraw(output, folder.resolve(output.path()));
            }
        }
    }

    /**
     * Takes away everything, and with it all that an earlier build left: where a word is out in one output, nobody
     * should publish the others before somebody has looked.
     */
    private Result withdrawAll() throws IOException {
        List<Notice> problems = new ArrayList<>(unsound.values());
        problems.add(Notice.of("unsound.nothing-delivered"));
        for (Output output : outputs) {
            withdraw(output, folder.resolve(output.path()));
        }
        List<Notice> kept = stale.removeBesides(outputs);
        Files.deleteIfExists(folder.resolve(Manifest.PATH));
        Ledger.closeJournal(folder);
        return new Result(problems, kept);
    }

    private void withdraw(Output output, Path target) throws IOException {
        if (staged.containsKey(output)) {
            staged.remove(output).discard();
        }
        if (places.get(output) == Place.OURS || places.get(output) == Place.SAME) {
            Files.delete(target);
        }
        stale.removeEmptyFolders(target.getParent());
    }

    /** Leaves the folder as it was; the journal stays where it still tells of an earlier build that was killed. */
    private void discardStaged() throws IOException {
        staged.values().forEach(StagedFile::discard);
        for (Output output : outputs) {
            stale.removeEmptyFolders(folder.resolve(output.path()).getParent());
        }
        if (!ledger.wasInterrupted()) {
            Ledger.closeJournal(folder);
        }
    }

    private void moveIntoPlace() {
        for (StagedFile file : staged.values()) {
            try {
                file.moveIntoPlace();
            } catch (IOException e) {
                staged.values().forEach(StagedFile::discard);
                throw failure(file.target(), e);
            }
        }
    }

    private void writeManifest(Manifest manifest) throws IOException {
        if (!isWritten(manifest)) {
            StagedFile.write(folder.resolve(Manifest.PATH), manifest.json().getBytes(StandardCharsets.UTF_8))
                    .moveIntoPlace();
        }
    }
}
