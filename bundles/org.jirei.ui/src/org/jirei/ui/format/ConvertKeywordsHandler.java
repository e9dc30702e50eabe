/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.format;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jirei.model.Language;
import org.jirei.ui.sources.Editors;

/** Spells the keywords of the source in front in one language, which the command names, and formats it. */
public final class ConvertKeywordsHandler extends AbstractHandler {

    /** Ends the id of the command that spells in Japanese. */
    private static final String JAPANESE = "Japanese";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Language language = event.getCommand().getId().endsWith(JAPANESE) ? Language.JAPANESE : Language.ENGLISH;
        Editors.active().ifPresent(editor -> SourceFormatting.format(editor, language));
        return null;
    }
}
