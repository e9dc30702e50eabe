/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ide.fixes.Fix;
import org.jirei.lang.ide.fixes.QuickFixes;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.WorkbenchLanguage;

/**
 * What a marker stands for.
 *
 * @param snapshot the sources in which it was found
 * @param finding what was found
 */
record MarkedFinding(Snapshot snapshot, Diagnostic finding) {

    /** Kind of the markers of findings. */
    static final String MARKER = "org.jirei.ui.problem";
    /** Attribute that holds the rule. */
    static final String RULE_ID = "ruleId";

    /** Returns what {@code marker} stands for in {@code snapshot}; of several alike, the nearest to its place. */
    static Optional<MarkedFinding> of(IMarker marker, Snapshot snapshot) {
        if (!(marker.getResource() instanceof IFile file)) {
            return Optional.empty();
        }
        String name = file.getProjectRelativePath().toString();
        String rule = marker.getAttribute(RULE_ID, "");
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        return snapshot.diagnostics().stream()
                .filter(finding -> finding.file().equals(name) && finding.ruleId().equals(rule)
                        && message.startsWith(finding.message(WorkbenchLanguage.current())))
                .min(Comparator.comparingInt(finding -> Math.abs(finding.offset() - start)))
                .map(finding -> new MarkedFinding(snapshot, finding));
    }

    /** Returns what may be done about it. */
    List<Fix> fixes() {
        return QuickFixes.of(snapshot.parsed(), finding);
    }

    /** Returns the fix of the same kind; of several the one of the same words. */
    Optional<Fix> like(Fix fix) {
        return fixes().stream().filter(other -> other.key().equals(fix.key()))
                .min(Comparator.comparing(other -> !other.arguments().equals(fix.arguments())));
    }

    /** Returns how many findings of this kind there are in the source. */
    long alike() {
        String kind = QuickFixes.kind(finding);
        return snapshot.diagnostics().stream().filter(other -> other.file().equals(finding.file())
                && QuickFixes.kind(other).equals(kind)).count();
    }
}
