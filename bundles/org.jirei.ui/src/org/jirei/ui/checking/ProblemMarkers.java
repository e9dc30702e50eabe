/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.jirei.lang.Diagnostic;
import org.jirei.ui.sources.WorkbenchLanguage;
import org.jirei.ui.sources.WorkspaceSource;

/** The markers of one source, in the language of the workbench. */
record ProblemMarkers(WorkspaceSource source) {

    private static final String TYPE = "org.jirei.ui.problem";
    private static final String RULE_ID = "ruleId";

    /** Puts markers for {@code diagnostics} in the place of those that are there; what is marked already stays. */
    void replace(List<Diagnostic> diagnostics) throws CoreException {
        List<Map<String, Object>> missing = new ArrayList<>(diagnostics.stream().map(ProblemMarkers::attributes).toList());
        for (IMarker marker : source.file().findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            if (!missing.remove(marker.getAttributes())) {
                marker.delete();
            }
        }
        for (Map<String, Object> attributes : missing) {
            source.file().createMarker(TYPE, attributes);
        }
    }

    private static Map<String, Object> attributes(Diagnostic diagnostic) {
        String message = diagnostic.message(WorkbenchLanguage.current());
        return Map.of(
                IMarker.MESSAGE, message + " [" + diagnostic.ruleId() + "]",
                IMarker.SEVERITY, severity(diagnostic),
                IMarker.LINE_NUMBER, diagnostic.line(),
                IMarker.CHAR_START, start(diagnostic),
                IMarker.CHAR_END, end(diagnostic),
                RULE_ID, diagnostic.ruleId());
    }

    /** What is missing has a place and no length, which could not be seen: it is shown at the character before it. */
    private static int start(Diagnostic diagnostic) {
        return diagnostic.length() == 0 ? Math.max(0, diagnostic.offset() - 1) : diagnostic.offset();
    }

    private static int end(Diagnostic diagnostic) {
        return Math.max(start(diagnostic) + 1, diagnostic.offset() + diagnostic.length());
    }

    private static int severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
