/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.build.files.StagedFile;
import org.jirei.build.notice.Notice;

/** What earlier builds left in the folder of outputs, and this one does not make. */
final class StaleFiles {

    private final Path folder;
    private final Ledger ledger;
    private final Places places;

    StaleFiles(Path folder, Ledger ledger, Places places) {
        this.folder = folder;
        this.ledger = ledger;
        this.places = places;
    }

    /** Deletes what a killed build left beside the places of its files. */
    void removeStaged() throws IOException {
        Files.deleteIfExists(StagedFile.place(folder.resolve(Ledger.JOURNAL)));
        Files.deleteIfExists(StagedFile.place(folder.resolve(Manifest.PATH)));
        if (ledger.wasInterrupted()) {
            for (String path : ledger.paths()) {
                if (places.of(path) != Place.BLOCKED) {
                    Files.deleteIfExists(StagedFile.place(places.file(path).orElseThrow()));
                }
            }
        }
    }

    /** Returns the paths of files that an earlier build made and that are not among {@code outputs}. */
    Set<String> besides(List<Output> outputs) {
        Set<String> stale = new LinkedHashSet<>(ledger.paths());
        outputs.forEach(output -> stale.remove(output.path()));
        return stale;
    }

    /** Deletes them, but for those that were edited; returns what to tell about these. */
    List<Notice> removeBesides(List<Output> outputs) throws IOException {
        List<Notice> kept = new ArrayList<>();
        for (String path : besides(outputs)) {
            Place place = places.of(path);
            if (place == Place.BLOCKED) {
                continue;
            }
            Path file = places.file(path).orElseThrow();
            if (place == Place.OURS) {
                Files.delete(file);
            } else if (place == Place.FOREIGN) {
                kept.add(Notice.of("build.kept", file));
            }
            removeEmptyFolders(file.getParent());
        }
        return kept;
    }

    /** Deletes {@code innermost} and the folders around it, within the folder of outputs, as far as they are empty. */
    void removeEmptyFolders(Path innermost) throws IOException {
        for (Path inner = innermost; !inner.equals(folder) && Files.isDirectory(inner); inner = inner.getParent()) {
            try (var content = Files.newDirectoryStream(inner)) {
                if (content.iterator().hasNext()) {
                    return;
                }
            }
            Files.delete(inner);
        }
    }
}
