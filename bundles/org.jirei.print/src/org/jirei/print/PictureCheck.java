/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.util.List;
import java.util.Optional;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;

/** Looks at pictures as they were written: what is wrong with one is told before a reader finds it. */
public final class PictureCheck {

    private PictureCheck() {
    }

    /**
     * Returns what is wrong with a figure whatever it is written as.
     *
     * @param scenes the pages of the figure, at least one
     * @param numbers of all steps and actions, as figures print them
     */
    public static Optional<PictureFault> scenes(List<Scene> scenes, List<String> numbers) {
        List<String> texts = scenes.stream().flatMap(Scene::drawn)
                .filter(TextLine.class::isInstance).map(item -> ((TextLine) item).text()).toList();
        return missing(numbers, texts)
                .or(() -> scenes.stream().flatMap(scene -> CanvasCheck.outside(scene).stream()).findFirst());
    }

    /** Returns what is wrong with {@code png}, written from {@code scene} with {@code scale} pixels for each px. */
    public static Optional<PictureFault> png(byte[] png, Scene scene, double scale) {
        boolean isEmpty = scene.drawn().allMatch(item -> item instanceof Box box && box.style() == Style.SHEET);
        return PngCheck.fault(png, PixelSize.of(scene, scale), isEmpty);
    }

    /**
     * Returns what is wrong with {@code pdf}, written from {@code scenes}.
     *
     * @param numbers of all steps and actions, as figures print them
     */
    public static Optional<PictureFault> pdf(byte[] pdf, List<Scene> scenes, List<String> numbers) {
        return PdfCheck.fault(pdf, scenes, numbers);
    }

    /** Returns the first of {@code numbers} that is in none of {@code texts}. */
    static Optional<PictureFault> missing(List<String> numbers, List<String> texts) {
        return numbers.stream().filter(number -> texts.stream().noneMatch(text -> text.contains(number)))
                .findFirst().map(number -> new PictureFault(PictureFault.Kind.NUMBER_MISSING, number));
    }
}
