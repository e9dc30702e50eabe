/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where links to the places of a report lead, seen from one of its files. */
final class ReportLinks {

    /** For a report that is one file. */
    static final ReportLinks WITHIN = new ReportLinks(Map.of(), "");

    private final Map<String, String> files;
    private final String here;

    private ReportLinks(Map<String, String> files, String here) {
        this.files = files;
        this.here = here;
    }

    /** Returns the links of a report whose cases have files of their own, seen from the file that holds all else. */
    static ReportLinks between(List<ReportCase> cases) {
        Map<String, String> files = new LinkedHashMap<>();
        for (ReportCase kase : cases) {
            String file = ReportFolder.fileName(kase.anchor());
            files.put(kase.anchor(), file);
            kase.page().blocks().stream().filter(Block.Steps.class::isInstance).map(Block.Steps.class::cast)
                    .flatMap(steps -> steps.steps().stream()).forEach(step -> files.put(step.anchor(), file));
        }
        return new ReportLinks(files, ReportFolder.INDEX);
    }

    /** Returns the same links, seen from {@code kase}. */
    ReportLinks from(ReportCase kase) {
        return new ReportLinks(files, ReportFolder.fileName(kase.anchor()));
    }

    /** Returns the address of {@code anchor}. */
    String to(String anchor) {
        String file = files.getOrDefault(anchor, here);
        return file.equals(here) ? "#" + anchor : file(anchor, file);
    }

    /** A case begins where its file does. */
    private static String file(String anchor, String file) {
        return file.equals(ReportFolder.fileName(anchor)) ? file : file + "#" + anchor;
    }
}
