/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is written whole beside its place before it is moved there, so that whoever reads the place sees the old
 * content or the new one and never half of it.
 *
 * @param target the place
 * @param written where the content is until then
 */
public record StagedFile(Path target, Path written) {

    /** What names of files beside their place begin with; nothing else has such names. */
    public static final String PREFIX = ".jirei-tmp-";
    private static final int DIGITS_OF_NAME = 16;

    /**
     * Writes {@code content} beside {@code target}, over what a killed run may have left there. Leaves nothing behind
     * where that fails.
     */
    public static StagedFile write(Path target, byte[] content) throws IOException {
        Path written = place(target);
        Files.deleteIfExists(written);
        try {
            Files.write(written, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            discard(written);
            throw e;
        }
        return new StagedFile(target, written);
    }

    /** Returns where the content of {@code target} is staged: always the same name, short however long the target's. */
    public static Path place(Path target) {
        String name = target.getFileName().toString();
        String digits = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS_OF_NAME);
        return target.resolveSibling(PREFIX + digits);
    }

    /** Moves the content into its place. Of a link there, the link is replaced and not what it leads to. */
    public void moveIntoPlace() throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(written);
            throw e;
        }
    }

    /** Lets the file have the owner's and others' rights of the file that it will replace. */
    public void takeRightsOfTarget() throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(target, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (rights != null) {
            Files.setPosixFilePermissions(written, rights.readAttributes().permissions());
        }
    }

    /** Deletes the content; the place stays as it was. */
    public void discard() {
        discard(written);
    }

    private static void discard(Path written) {
        try {
            Files.deleteIfExists(written);
        } catch (IOException e) {
            // the next run deletes it, and the failure that led here is the one to tell
        }
    }
}
