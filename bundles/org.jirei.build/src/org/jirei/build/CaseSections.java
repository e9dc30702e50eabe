/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.util.List;
import java.util.Optional;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Case;
import org.jirei.model.SectionKind;
import org.jirei.model.rules.ConfidentialWords;
import org.jirei.render.output.Edition;
import org.jirei.render.output.FigureSettings;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.SectionsText;

/** The six sections of one case, checked like everything else that is built. */
public final class CaseSections {

    private CaseSections() {
    }

    /**
     * Returns the sections of {@code kase} as plain text.
     *
     * @param diagnostics what was found in {@code parsed}; errors elsewhere do no harm
     * @param wanted the only section that is wanted; empty for all
     * @throws Failure where the case has errors, or where a confidential word would be shown to its audience
     */
    public static String text(ParsedSources parsed, List<Diagnostic> diagnostics, Case kase,
            Optional<SectionKind> wanted, Edition edition) {
        List<Case> sound = SoundElements.of(parsed, diagnostics).cases();
        if (!sound.contains(kase)) {
            throw Failure.of(ExitCode.FINDINGS, "text.case-broken", kase.getName());
        }
        RenderContext context = RenderContext.of(parsed.surveys(), sound, FigureSettings.DEFAULT, edition);
        String text = SectionsText.of(kase, wanted, context);
        ConfidentialWords.keptFrom(edition.audience(), parsed.documents()).find(text).stream().findFirst()
                .ifPresent(match -> {
                    throw Failure.of(ExitCode.OUTPUT, "text.confidential", kase.getName(), match.word());
                });
        return text;
    }
}
