/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Shows the figures of the checkout, old against new, on one page that needs nothing else. */
public final class Gallery {

    private static final List<String> FOLDERS = List.of("docs", "bundles/org.jirei.tests/testdata");
    private static final String PAGE = "releng/.tools/gallery/index.html";

    private final Path root;
    private final String revision;

    /** What became of a figure, in the order in which they are shown. */
    private enum Fate {
        CHANGED("changed"), NEW("new"), REMOVED("removed"), SAME("unchanged");

        private final String word;

        Fate(String word) {
            this.word = word;
        }
    }

    /** A figure by its path, as it was and as it is. */
    private record Picture(String path, Optional<byte[]> old, Optional<byte[]> now) {

        Fate fate() {
            if (old.isEmpty()) {
                return Fate.NEW;
            }
            if (now.isEmpty()) {
                return Fate.REMOVED;
            }
            return Arrays.equals(old.get(), now.get()) ? Fate.SAME : Fate.CHANGED;
        }
    }

    private Gallery(Path root, String revision) {
        this.root = root;
        this.revision = revision;
    }

    /** Arguments: the checkout, the revision to compare with. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Gallery gallery = new Gallery(Path.of(arguments[0]), arguments[1]);
        List<Picture> pictures = gallery.pictures();
        Path page = gallery.root.resolve(PAGE);
        Files.createDirectories(page.getParent());
        Files.writeString(page, gallery.page(pictures));
        for (Fate fate : Fate.values()) {
            System.out.println(pictures.stream().filter(picture -> picture.fate() == fate).count() + " " + fate.word);
        }
        System.out.println(page);
    }

    private List<Picture> pictures() throws IOException, InterruptedException {
        TreeSet<String> paths = new TreeSet<>();
        List<String> listing = new ArrayList<>(List.of("ls-tree", "-r", "-z", "--name-only", revision, "--"));
        listing.addAll(FOLDERS);
        paths.addAll(Arrays.asList(new String(git(listing).orElseThrow(), StandardCharsets.UTF_8).split("\0")));
        for (String folder : FOLDERS) {
            try (var files = Files.walk(root.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> paths.add(root.relativize(file).toString().replace('\\', '/')));
            }
        }
        List<Picture> pictures = new ArrayList<>();
        for (String path : paths) {
            if (path.endsWith(".svg")) {
                Path file = root.resolve(path);
                pictures.add(new Picture(path, git(List.of("show", revision + ":" + path)),
                        Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty()));
            }
        }
        return pictures;
    }

    private Optional<byte[]> git(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        byte[] out = process.getInputStream().readAllBytes();
        return process.waitFor() == 0 ? Optional.of(out) : Optional.empty();
    }

    private String page(List<Picture> pictures) {
        StringBuilder sections = new StringBuilder();
        for (Fate fate : Fate.values()) {
            List<Picture> those = pictures.stream().filter(picture -> picture.fate() == fate).toList();
            if (!those.isEmpty()) {
                sections.append("<h2>").append(fate.word).append(" (").append(those.size()).append(")</h2>\n");
                those.forEach(picture -> sections.append(section(picture)));
            }
        }
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>Figures, old and new</title>
                <style>%s</style>
                </head>
                <body>
                <h1>Figures, old and new</h1>
                <p>Left: as in <code>%s</code>. Right: as in the working tree. The slider of a figure
                lays the new picture over the old one.</p>
                %s</body>
                </html>
                """.formatted(STYLE, escaped(revision), sections);
    }

    private static String section(Picture picture) {
        boolean changed = picture.fate() == Fate.CHANGED;
        String pictures = changed ? pair(picture)
                : single(picture.now().or(picture::old).orElseThrow(), picture.fate().word);
        return """
                <details%s>
                <summary>%s</summary>
                %s</details>
                """.formatted(picture.fate() == Fate.SAME ? "" : " open", escaped(picture.path()), pictures);
    }

    private static String single(byte[] svg, String what) {
        return "<figure><img alt=\"" + what + "\" src=\"" + address(svg) + "\"></figure>\n";
    }

    private static String pair(Picture picture) {
        String old = address(picture.old().orElseThrow());
        String now = address(picture.now().orElseThrow());
        return """
                <div class="pair">
                <figure><figcaption>old</figcaption><img alt="old" src="%1$s"></figure>
                <figure><figcaption>new</figcaption><img alt="new" src="%2$s"></figure>
                </div>
                <label>old <input type="range" min="0" max="100" value="50"
                oninput="this.closest('details').style.setProperty('--new', this.value / 100)"> new</label>
                <div class="over"><img alt="" src="%1$s"><img alt="" src="%2$s"></div>
                """.formatted(old, now);
    }

    private static String address(byte[] svg) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static final String STYLE = """

            body { margin: 2rem auto; padding: 0 1.5rem; max-width: 110rem; font: 1rem/1.6 system-ui, sans-serif;
              background: Canvas; color: CanvasText; }
            h2 { margin-top: 2.5rem; text-transform: capitalize; }
            details { border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas); border-radius: .5rem;
              margin: 1rem 0; padding: .75rem 1rem; --new: .5; }
            summary { cursor: pointer; font-family: ui-monospace, monospace; }
            figure { margin: .75rem 0; }
            figcaption { opacity: .7; }
            .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
            img { max-width: 100%; height: auto; border: 1px solid color-mix(in srgb, CanvasText 15%, Canvas); }
            label { display: block; margin: .5rem 0; }
            input { width: 20rem; vertical-align: middle; }
            .over { display: grid; justify-items: start; }
            .over img { grid-area: 1 / 1; }
            .over img + img { opacity: var(--new); }
            @media (max-width: 60rem) { .pair { grid-template-columns: 1fr; } }
            """;
}
