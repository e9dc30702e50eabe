/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.model.Case;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.CaseOutput;
import org.jirei.render.output.FigureNames;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.UnsoundPictureException;
import org.jirei.render.scene.Scene;

/** The figures as PDF, a file for each figure with all its sheets. */
public final class FigurePdf implements CaseOutput {

    private static final String EXTENSION = "pdf";

    private final FontChain fonts;

    /** Makes the format. */
    public FigurePdf(FontChain fonts) {
        this.fonts = fonts;
    }

    /**
     * {@inheritDoc}
     *
     * @throws MissingGlyphException where no font has a character
     */
    @Override
    public List<OutputFile> files(Case kase, RenderContext context) {
        List<OutputFile> files = new ArrayList<>();
        List<String> numbers = context.numbers(kase);
        for (FigureKind kind : context.figures().kinds()) {
            List<Scene> pages = context.figure(kind, kase);
            byte[] pdf = ScenePdf.pdf(pages, context.figures().theme(), fonts);
            files.add(OutputFile.binary(FigureNames.of(kind, EXTENSION), pdf, numbers,
                    written -> read(written, pages, numbers)));
        }
        return files;
    }

    private static List<String> read(byte[] written, List<Scene> pages, List<String> numbers)
            throws UnsoundPictureException {
        Optional<PictureFault> fault = PictureCheck.scenes(pages, numbers)
                .or(() -> PictureCheck.pdf(written, pages, numbers));
        if (fault.isPresent()) {
            throw fault.get().exception();
        }
        return FigureTexts.of(pages);
    }
}
