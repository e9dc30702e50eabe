/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemFontFilesTest {

    @TempDir
    Path folder;

    private List<String> order(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.createFile(folder.resolve(file));
        }
        return SystemFontFiles.in(List.of(folder)).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
    }

    @Test
    void putsJapaneseSansSerifFirstAndRegularBeforeOtherWeights() throws IOException {
        assertEquals(
                List.of("cjk/NotoSansCJK-Regular.ttc", "cjk/NotoSansCJK-Bold.ttc", "ヒラギノ角ゴシック W3.ttc",
                        "ヒラギノ角ゴシック W6.ttc", "ipaexg.ttf", "dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf",
                        "Another.otf", "Zapf.ttf", "Another-Italic.otf"),
                order("dejavu/DejaVuSans-Bold.ttf", "Zapf.ttf", "cjk/NotoSansCJK-Bold.ttc", "Another-Italic.otf",
                        "ヒラギノ角ゴシック W6.ttc", "cjk/NotoSansCJK-Regular.ttc", "ヒラギノ角ゴシック W3.ttc", "ipaexg.ttf",
                        "dejavu/DejaVuSans.ttf", "Another.otf"));
    }

    @Test
    void leavesOutWhatIsNoFontOrDrawsOnlyBoxes() throws IOException {
        assertEquals(List.of("DroidSansFallbackFull.ttf"),
                order("LastResort.otf", "Unicode-BMP-Fallback-SIL.ttf", "AdobeBlank.otf", "fonts.dir", "x.pfb",
                        "README", "DroidSansFallbackFull.ttf"));
    }

    @Test
    void knowsWhereLinuxMacAndWindowsKeepFonts() {
        List<String> folders = SystemFontFiles
                .usualFolders(Map.of("WINDIR", "/windows", "LOCALAPPDATA", "/local")::get, "/home/me").stream()
                .map(path -> path.toString().replace('\\', '/')).toList();
        assertEquals(List.of("/home/me/.local/share/fonts", "/home/me/.fonts", "/home/me/Library/Fonts",
                "/local/Microsoft/Windows/Fonts", "/windows/Fonts", "/usr/local/share/fonts", "/usr/share/fonts",
                "/Library/Fonts", "/System/Library/Fonts"), folders);
        assertEquals("/data/fonts", SystemFontFiles.usualFolders(Map.of("XDG_DATA_HOME", "/data")::get, "/home/me")
                .getFirst().toString().replace('\\', '/'));
    }

    @Test
    void findsNothingInFoldersThatAreNotThere() {
        assertEquals(List.of(), SystemFontFiles.in(List.of(folder.resolve("none"))));
    }
}
