/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Diagnostic;
import org.jirei.model.Language;

/**
 * A finding as EMF's own tools see it: the object and the feature as data, the message in the machine's language.
 *
 * @param finding the finding, with its exact place and its arguments
 */
public record RuleDiagnostic(Finding finding) implements Diagnostic {

    /** Tells Jirei's diagnostics from others. */
    public static final String SOURCE = "org.jirei";

    @Override
    public int getSeverity() {
        return switch (finding.rule().severity()) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case INFO -> Diagnostic.INFO;
        };
    }

    @Override
    public String getMessage() {
        boolean japanese = Locale.getDefault().getLanguage().equals(Language.JAPANESE.code());
        return finding.message(japanese ? Language.JAPANESE : Language.ENGLISH);
    }

    @Override
    public String getSource() {
        return SOURCE;
    }

    @Override
    public int getCode() {
        return 0;
    }

    @Override
    public Throwable getException() {
        return null;
    }

    @Override
    public List<?> getData() {
        Place place = finding.place();
        return place.feature() == null ? List.of(place.object()) : List.of(place.object(), place.feature());
    }

    @Override
    public List<Diagnostic> getChildren() {
        return List.of();
    }
}
