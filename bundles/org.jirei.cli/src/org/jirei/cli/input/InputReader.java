/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.IoReason;
import org.jirei.build.notice.Notice;

/** Reads what the user names on the command line: files, folders and {@code -} for standard input. */
public final class InputReader {

    /** What stands for standard input on the command line. */
    public static final String STANDARD_INPUT = "-";
    /** How messages name standard input. */
    public static final String STANDARD_INPUT_NAME = "<stdin>";
    /** A case takes some ten kilobytes; a file beyond this is not one of the language. */
    static final int MOST_MEBIBYTES = 16;
    private static final int MOST_BYTES = MOST_MEBIBYTES * 1024 * 1024;

    private final InputStream standardInput;
    private final List<Notice> problems = new ArrayList<>();
    private final Map<Object, FoundFile> found = new LinkedHashMap<>();

    private InputReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Reads everything that {@code arguments} name, in this order, each file once however often it is named.
     *
     * @throws Failure telling all inputs that cannot be used, one to a line
     */
    public static List<Input> read(List<String> arguments, InputStream standardInput) {
        return new InputReader(standardInput).readAll(arguments);
    }

    /**
     * Reads a single file.
     *
     * @throws Failure where it cannot be used
     */
    public static Input readFile(String argument) {
        return new InputReader(InputStream.nullInputStream()).readAll(List.of(argument)).getFirst();
    }

    private List<Input> readAll(List<String> arguments) {
        Set<String> distinct = new LinkedHashSet<>(arguments);
        distinct.forEach(this::find);
        List<Input> inputs = new ArrayList<>();
        found.values().forEach(file -> read(file).ifPresent(inputs::add));
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.USAGE, problems);
        }
        return inputs;
    }

    private void find(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            found.put(STANDARD_INPUT, new FoundFile(STANDARD_INPUT_NAME, null));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (argument.isEmpty() || !Files.exists(path)) {
                problems.add(Notice.of("input.missing", argument));
            } else if (Files.isDirectory(path)) {
                FolderSearch.search(path, problems).forEach(this::add);
            } else {
                add(FoundFile.at(path));
            }
        } catch (InvalidPathException e) {
            problems.add(Notice.of("input.missing", argument));
        }
    }

    private void add(FoundFile file) {
        try {
            found.putIfAbsent(file.path().toRealPath(), file);
        } catch (IOException e) {
            problems.add(Notice.of("input.unreadable", file.name(), IoReason.of(e)));
        }
    }

    private Optional<Input> read(FoundFile file) {
        try {
            byte[] bytes = file.path() == null ? readAtMost(standardInput) : readRegular(file);
            return Optional.of(new Input(file.name(), Optional.ofNullable(file.path()), bytes,
                    StrictText.decode(bytes)));
        } catch (IOException e) {
            problems.add(Notice.of("input.unreadable", file.name(), IoReason.of(e)));
        } catch (UnusableInput e) {
            problems.add(e.notice(file.name()));
        }
        return Optional.empty();
    }

    private static byte[] readRegular(FoundFile file) throws IOException, UnusableInput {
        if (!Files.isRegularFile(file.path())) {
            throw new UnusableInput("input.special");
        }
        if (Files.size(file.path()) > MOST_BYTES) {
            throw new UnusableInput("input.too-big", MOST_MEBIBYTES);
        }
        try (InputStream stream = Files.newInputStream(file.path())) {
            return readAtMost(stream);
        }
    }

    private static byte[] readAtMost(InputStream stream) throws IOException, UnusableInput {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnusableInput("input.too-big", MOST_MEBIBYTES);
        }
        return bytes;
    }
}
