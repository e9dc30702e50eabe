/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jirei.build.files.Sha256;

/** Looks at places in the folder of outputs. Never looks or leads outside of it, whatever links stand there. */
final class Places {

    private final Path folder;
    private final Ledger ledger;

    Places(Path folder, Ledger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /** Returns the file of a path as outputs and manifests have it; empty for a path that leads out of the folder. */
    Optional<Path> file(String path) {
        Path file = folder;
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..") || segment.contains("\\")) {
                return Optional.empty();
            }
            try {
                file = file.resolve(segment);
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.of(file);
    }

    /** Returns what is where {@code output} is to go. */
    Place of(Output output) throws IOException {
        Place place = of(output.path());
        boolean same = (place == Place.OURS || place == Place.FOREIGN) && isRegular(file(output.path()).orElseThrow())
                && fingerprint(output.path()).equals(output.entry().sha256());
        return same ? Place.SAME : place;
    }

    /** Returns what is at {@code path}. */
    Place of(String path) throws IOException {
        Optional<Path> file = file(path);
        if (file.isEmpty() || isBlocked(file.get().getParent())
                || Files.isDirectory(file.get(), LinkOption.NOFOLLOW_LINKS)) {
            return Place.BLOCKED;
        }
        if (!Files.exists(file.get(), LinkOption.NOFOLLOW_LINKS)) {
            return Place.FREE;
        }
        return isRegular(file.get()) && ledger.knows(path, fingerprint(path)) ? Place.OURS : Place.FOREIGN;
    }

    private boolean isBlocked(Path inner) {
        for (Path around = inner; !around.equals(folder); around = around.getParent()) {
            if (Files.exists(around, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(around, LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }

    private String fingerprint(String path) throws IOException {
        return Sha256.of(Files.readAllBytes(file(path).orElseThrow()));
    }

    private static boolean isRegular(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
