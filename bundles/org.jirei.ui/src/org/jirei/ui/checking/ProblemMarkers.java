/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.jirei.lang.Diagnostic;
import org.jirei.model.Language;

/** The markers of one source, in the language of the workbench. */
record ProblemMarkers(WorkspaceSource source) {

    private static final String TYPE = "org.jirei.ui.problem";
    private static final String RULE_ID = "ruleId";

    /** Puts markers for {@code diagnostics} in the place of those that are there. */
    void replace(List<Diagnostic> diagnostics) throws CoreException {
        source.file().deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
        for (Diagnostic diagnostic : diagnostics) {
            source.file().createMarker(TYPE, attributes(diagnostic));
        }
    }

    private static Map<String, Object> attributes(Diagnostic diagnostic) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, diagnostic.message(language()) + " [" + diagnostic.ruleId() + "]");
        attributes.put(IMarker.SEVERITY, severity(diagnostic));
        attributes.put(IMarker.LINE_NUMBER, diagnostic.line());
        attributes.put(IMarker.CHAR_START, start(diagnostic));
        attributes.put(IMarker.CHAR_END, end(diagnostic));
        attributes.put(RULE_ID, diagnostic.ruleId());
        return attributes;
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

    private static Language language() {
        return Platform.getNL().startsWith(Language.JAPANESE.code()) ? Language.JAPANESE : Language.ENGLISH;
    }
}
