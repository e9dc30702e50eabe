/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files to run the command line on, and what they hold. */
final class Workspace {

    /** A case without a finding, called {@code outage}; its step and its action print (1) and (R1). */
    static final String CASE = """
            case outage "Mail outage" {
              language en
              impact: Nobody could send mail.
              cause: A full disk

              summary {
                - Mail stopped for an hour.
              }

              actors {
                system mail "Mail server"
                team ops "Operations"
              }

              flow {
                step stopped mail: The disk was full
                action freed ops -> mail: Deleted old logs
              }

              background {
                - Nobody watched the disk.
              }
              detection {
                - Users called {{ops}}.
              }
              response {
                - Operations freed space {{freed}}.
              }
              cause {
                - Logs filled the disk {{stopped}}.
              }
              prevention {
                - The disk is watched now.
              }
              lessons {
                = Watch disks
                - A full disk stops everything.
              }
            }
            """;

    private final Path folder;

    Workspace(Path folder) {
        this.folder = folder;
    }

    /** Returns {@link #CASE} under another name and title. */
    static String caseNamed(String name, String title) {
        return CASE.replace("case outage \"Mail outage\"", "case " + name + " \"" + title + "\"");
    }

    /**
     * Returns a survey without a finding that lists {@code cases}, written as a list of names, and keeps a word
     * secret.
     */
    static String survey(String name, String cases, String confidential) {
        return """
                survey %s "Survey of 2026" {
                  language en
                  publisher "The publisher"
                  period 2026-01-01 .. 2026-12-31

                  purpose {
                    - To learn from each other.
                  }
                  operation {
                    - Interviews.
                  }
                  criteria {
                    criterion harm "Harm done"
                  }
                  confidential "%s"

                  category mailing "Mail" {
                    cases %s
                    lessons {
                      = Watch disks
                      - All of them.
                    }
                  }
                }
                """.formatted(name, confidential, cases);
    }

    /** Returns {@link #caseNamed} as a case of the survey above. */
    static String caseOfSurvey(String name, String title) {
        return caseNamed(name, title).replace("  language en\n", "  meets harm\n");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Writes a file and returns where it is. */
    Path write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] content) {
        try {
            Path file = path(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        return read(path(name));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the paths of all files in a folder, with / between folders, and their contents; empty without the
     * folder.
     */
    /** Returns {@code names} with those of the HTML report on the cases with these names. */
    static Set<String> withReport(List<String> cases, String... names) {
        Set<String> all = new TreeSet<>(List.of(names));
        all.addAll(List.of("index.html", "pages/index.html", "pages/report.css", "pages/report.js"));
        cases.forEach(kase -> all.add("pages/case-" + kase + ".html"));
        return all;
    }

    static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        names(folder).forEach(name -> contents.put(name, read(folder.resolve(name))));
        return contents;
    }

    /** Returns the paths of all files in a folder, with / between folders; none without the folder. */
    static Set<String> names(Path folder) {
        Set<String> names = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return names;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
