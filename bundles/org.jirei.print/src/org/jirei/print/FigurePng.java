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
import org.jirei.render.output.SceneNumbers;
import org.jirei.render.output.UnsoundPictureException;
import org.jirei.render.scene.Scene;

/** The figures as pictures of dots, a PNG file for each picture. */
public final class FigurePng implements CaseOutput {

    private static final String EXTENSION = "png";

    private final double scale;
    private final FontChain fonts;

    /**
     * Makes the format.
     *
     * @param scale pixels for each px of the figure, above 0
     */
    public FigurePng(double scale, FontChain fonts) {
        this.scale = scale;
        this.fonts = fonts;
    }

    /**
     * {@inheritDoc}
     *
     * @throws MissingGlyphException where no font has a character
     * @throws PictureTooLargeException where a picture would have too many pixels
     */
    @Override
    public List<OutputFile> files(Case kase, RenderContext context) {
        List<OutputFile> files = new ArrayList<>();
        for (FigureKind kind : context.figures().kinds()) {
            List<Scene> pages = context.figure(kind, kase);
            List<String> names = FigureNames.of(kind, pages, EXTENSION);
            for (int page = 0; page < pages.size(); page++) {
                files.add(file(names.get(page), pages.get(page), context));
            }
        }
        return files;
    }

    private OutputFile file(String name, Scene scene, RenderContext context) {
        byte[] png = ScenePng.png(scene, context.figures().theme(), scale, fonts);
        return OutputFile.binary(name, png, SceneNumbers.of(scene), written -> read(written, scene));
    }

    /** Dots cannot be read, so that the texts are those that were drawn, once the picture is known to be sound. */
    private List<String> read(byte[] written, Scene scene) throws UnsoundPictureException {
        Optional<PictureFault> fault = CanvasCheck.outside(scene).or(() -> PictureCheck.png(written, scene, scale));
        if (fault.isPresent()) {
            throw fault.get().exception();
        }
        return FigureTexts.of(List.of(scene));
    }
}
