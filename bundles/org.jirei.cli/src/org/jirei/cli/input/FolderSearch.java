/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jirei.build.files.CodePointOrder;
import org.jirei.build.notice.IoReason;
import org.jirei.build.notice.Notice;

/** Finds the files of the language in a folder, in the same order on every machine. */
final class FolderSearch extends SimpleFileVisitor<Path> {

    private static final String EXTENSION = ".jirei";
    private static final String HIDDEN = ".";

    private final Path root;
    private final List<Notice> problems;
    private final List<Path> found = new ArrayList<>();

    private FolderSearch(Path root, List<Notice> problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Returns the files in {@code folder} and the folders inside it, in code-point order of their paths. Links are
     * followed, but never round in a circle; what is hidden is passed over.
     *
     * @param problems told here: folders that cannot be read, and a folder without any file of the language
     */
    static List<FoundFile> search(Path folder, List<Notice> problems) {
        FolderSearch search = new FolderSearch(folder, problems);
        int problemsBefore = problems.size();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, search);
        } catch (IOException e) {
            problems.add(Notice.of("input.unreadable", FoundFile.at(folder).name(), IoReason.of(e)));
        }
        if (search.found.isEmpty() && problems.size() == problemsBefore) {
            problems.add(Notice.of("input.no-files", FoundFile.at(folder).name()));
        }
        return search.found.stream().map(FoundFile::at)
                .sorted(Comparator.comparing(FoundFile::name, new CodePointOrder())).toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (file.getFileName().toString().endsWith(EXTENSION) && !isHidden(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
        if (!(failure instanceof FileSystemLoopException) && !isHidden(path)) {
            problems.add(Notice.of("input.unreadable", FoundFile.at(path).name(), IoReason.of(failure)));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return !path.equals(root) && path.getFileName().toString().startsWith(HIDDEN);
    }
}
