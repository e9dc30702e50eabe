/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;

/**
 * Keeps two builds from writing into one folder at the same time. The operating system takes the lock off a process
 * that ends in whatever way, so that a lock file which was left behind locks nothing.
 */
final class FolderLock implements AutoCloseable {

    private static final String NAME = ".jirei-lock";
    /** A block of a disk at the most, and enough for two builds not to choose the same. */
    private static final int MOST_BYTES = 1 << 12;

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

    /**
     * Between opening and locking, the build before may have deleted the file: then the lock is of a file nobody sees.
     * A random size tells, without opening the file again, which on POSIX systems would give up the lock.
     */
    private static boolean isStill(Path file, FileChannel locked) throws IOException {
        int size = ThreadLocalRandom.current().nextInt(1, MOST_BYTES);
        locked.truncate(0).write(ByteBuffer.allocate(size), 0);
        try {
            return Files.size(file) == size;
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
