/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens pages in headless Chromium, which the system property {@code jirei.chromium} names. Where there is none, a test
 * that wants it is skipped and says so.
 */
public final class Browser {

    /** Time of the page's own clock after which its content is taken; nothing waits for it. */
    private static final String VIRTUAL_TIME = "60000";
    private static final int MOST_SECONDS = 120;
    private static final Pattern RESULT = Pattern.compile("<pre id=\"test-result\">(.*?)</pre>", Pattern.DOTALL);

    private final Path chromium;
    private final Path folder;

    private Browser(Path chromium, Path folder) {
        this.chromium = chromium;
        this.folder = folder;
    }

    /** Returns the browser, which writes into {@code folder} only. */
    public static Browser in(Path folder) {
        return new Browser(file("jirei.chromium"), folder);
    }

    /** Returns the file that a system property names; without it the running test is skipped. */
    public static Path file(String property) {
        String name = System.getProperty(property, "");
        assumeTrue(!name.isEmpty() && Files.exists(Path.of(name)),
                "skipped: " + property + " names no file; releng/verify installs what it can");
        return Path.of(name);
    }

    /**
     * Returns what {@code script} returns, or resolves to, as a text, when it runs behind all else of {@code html}.
     *
     * @param dark whether the reader's system is dark
     * @param files scripts that the page loads before
     */
    public String run(String html, boolean dark, String script, Path... files) {
        StringBuilder scripts = new StringBuilder();
        for (Path file : files) {
            scripts.append("<script src=\"").append(file.toUri()).append("\"></script>");
        }
        scripts.append("""
                <script>
                (async () => { %s })().catch((error) => "failed: " + error.stack).then((result) => {
                  const shown = document.createElement("pre");
                  shown.id = "test-result";
                  shown.textContent = result;
                  document.body.append(shown);
                });
                </script>
                """.formatted(script));
        return result(open(html.replace("</body>", scripts + "</body>"),
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1), "--dump-dom"));
    }

    /** Returns {@code html} as it comes out of the printer, as a PDF. */
    public Path print(String html) {
        Path printed = folder.resolve("printed.pdf");
        open(html, "--print-to-pdf=" + printed, "--no-pdf-header-footer");
        return printed;
    }

    /** Returns what the browser writes when it is asked for {@code wanted}. */
    private String open(String html, String... wanted) {
        try {
            Path page = Files.writeString(Files.createTempFile(folder, "page", ".html"), html);
            Path told = Files.createTempFile(folder, "told", ".txt");
            List<String> command = new ArrayList<>(List.of(chromium.toString(), "--headless", "--no-sandbox",
                    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--window-size=1400,900",
                    "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                    "--virtual-time-budget=" + VIRTUAL_TIME));
            command.addAll(List.of(wanted));
            command.add(page.toUri().toString());
            Process process = new ProcessBuilder(command).redirectOutput(told.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the browser did not end");
            }
            return Files.readString(told, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String result(String page) {
        Matcher result = RESULT.matcher(page);
        if (!result.find()) {
            throw new AssertionError("the page told nothing");
        }
        return result.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
