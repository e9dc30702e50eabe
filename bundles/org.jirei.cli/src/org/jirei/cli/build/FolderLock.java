/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.jirei.cli.console.ExitCode;
import org.jirei.cli.console.Failure;

/**
 * Keeps two builds from writing into one folder at the same time. The operating system takes the lock off a process that
 * ends in whatever way, so that a lock file which was left behind locks nothing.
 */
final class FolderLock implements AutoCloseable {

    private static final String NAME = ".jirei-lock";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of {@code folder}.
     *
     * @throws Failure where another build has it
     */
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            if (channel.tryLock() != null && isStill(file, channel)) {
                return new FolderLock(file, channel);
            }
        } catch (OverlappingFileLockException e) {
            // another thread of this process has it: told below
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw Failure.of(ExitCode.OUTPUT, "build.locked", folder);
    }

    /** Between opening and locking, the build before may have deleted the file: then the lock is of a file nobody sees. */
    private static boolean isStill(Path file, FileChannel locked) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        locked.truncate(0).write(ByteBuffer.wrap(token), 0);
        try {
            return Arrays.equals(token, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
