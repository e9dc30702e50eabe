/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where machines keep their fonts, and which of them come first: Japanese sans-serif faces of regular weight. */
final class SystemFontFiles {

    private static final Pattern FONT_FILE = Pattern.compile(".*\\.(ttf|otf|ttc|otc)");
    /** Fonts that draw a box for everything. */
    private static final Pattern BOXES = Pattern.compile("lastresort.*|.*bmpfallback.*|adobeblank.*");
    private static final List<String> PREFERRED = List.of("notosansjp", "notosanscjkjp", "notosanscjk", "sourcehansans",
            "ヒラギノ角ゴシック", "hiraginosans", "hiragino", "yugoth", "meiryo", "bizud", "ipaexg", "ipag", "takao", "vlgothic",
            "vlpgothic", "msgothic", "arialunicode", "droidsansfallback", "notosans", "dejavusans", "arial");
    private static final Pattern OTHER_THAN_REGULAR = Pattern.compile(
            ".*(italic|oblique|bold|black|heavy|light|thin|medium|demi|condensed|mono|serif|variable|\\[wght"
                    + "|w[0124-9]\\.).*");
    private static final int DEPTH = 8;

    private SystemFontFiles() {
    }

    /**
     * Returns the folders where Linux, macOS and Windows keep fonts, the user's own first.
     *
     * @param environment tells the value of a variable, {@code null} where it is not set
     */
    static List<Path> usualFolders(UnaryOperator<String> environment, String home) {
        List<Path> folders = new ArrayList<>();
        String data = environment.apply("XDG_DATA_HOME");
        folders.add(data == null || data.isBlank()
                ? Path.of(home, ".local", "share", "fonts")
                : Path.of(data, "fonts"));
        folders.add(Path.of(home, ".fonts"));
        folders.add(Path.of(home, "Library", "Fonts"));
        String windowsUser = environment.apply("LOCALAPPDATA");
        if (windowsUser != null) {
            folders.add(Path.of(windowsUser, "Microsoft", "Windows", "Fonts"));
        }
        String windows = environment.apply("WINDIR");
        if (windows != null) {
            folders.add(Path.of(windows, "Fonts"));
        }
        Stream.of("/usr/local/share/fonts", "/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts").map(Path::of)
                .forEach(folders::add);
        return folders;
    }

    /** Returns all font files in {@code folders}, the best first; folders that cannot be read have none. */
    static List<Path> in(List<Path> folders) {
        List<Path> files = new ArrayList<>();
        folders.forEach(folder -> collect(folder, files));
        return files.stream().distinct()
                .filter(file -> FONT_FILE.matcher(name(file)).matches() && !BOXES.matcher(name(file)).matches())
                .sorted(Comparator.comparingInt(SystemFontFiles::preference)
                        .thenComparing(file -> OTHER_THAN_REGULAR.matcher(name(file)).matches())
                        .thenComparing(SystemFontFiles::name)
                        .thenComparing(Path::toString))
                .toList();
    }

    private static int preference(Path file) {
        String name = name(file);
        for (int rank = 0; rank < PREFERRED.size(); rank++) {
            if (name.startsWith(PREFERRED.get(rank))) {
                return rank;
            }
        }
        return PREFERRED.size();
    }

    /** Names differ in spaces, hyphens and, on macOS, in how kana are composed. */
    private static String name(Path file) {
        String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static void collect(Path folder, List<Path> files) {
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            files.removeIf(file -> file.startsWith(folder));
        }
    }
}
