/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.testing.CaseBuilder.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.FigureSettings;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who no longer needs a schematic interrupts the thread that lays it out. */
final class InterruptedSearchTest {

    private static final String SENTENCE = "回線の予備の経路に切り替えるよう、通信事業者の窓口に電話で頼んだ";
    /** Longer than any machine takes from one look at the interruption to the next, shorter than the search goes on. */
    private static final long SOON_MS = 1_000;

    /** So many that the search goes on far longer than any test lets it. */
    private static final int LINES = 1_200;

    private final CaseBuilder builder = new CaseBuilder();

    @BeforeEach
    void addLargeCase() {
        List<Actor> actors = IntStream.range(0, 40).mapToObj(index -> builder.actor("担当" + index)).toList();
        for (int line = 0; line < LINES; line++) {
            builder.step(SENTENCE, actors.get(line * 7 % 40), message(Arrow.PLAIN, actors.get(line * 11 % 39)));
        }
    }

    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @EnumSource(PageFormat.class)
    void anInterruptedThreadLaysNothingOutAndStaysInterrupted(PageFormat page) {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class,
                () -> SchematicPages.layout(builder.kase(), builder.labels(), page));
        assertTrue(Thread.interrupted());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 600, 1_200})
    void theSearchEndsSoonWhereverItIs(int afterMs) throws InterruptedException {
        AtomicReference<RuntimeException> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                SchematicPages.layout(builder.kase(), builder.labels(), PageFormat.A4);
            } catch (RuntimeException e) {
                thrown.set(e);
            }
        });
        thread.start();
        thread.join(afterMs);
        thread.interrupt();
        thread.join(SOON_MS);
        assertEquals(Thread.State.TERMINATED, thread.getState());
        assertInstanceOf(CancellationException.class, thrown.get());
    }

    @Test
    void whatWasGivenUpIsDrawnWhenItIsAskedForAgain() {
        CaseBuilder small = new CaseBuilder();
        small.step(SENTENCE, small.actor("甲"), message(Arrow.PLAIN, small.actor("乙")));
        FigureSettings settings =
                new FigureSettings(List.of(FigureKind.SCHEMATIC), PageFormat.NONE, Theme.AUTO, Optional.empty());
        RenderContext context = RenderContext.of(small.surveys(), List.of(small.kase()), settings);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> context.figure(FigureKind.SCHEMATIC, small.kase()));
        Thread.interrupted();
        assertEquals(List.of(SchematicLayout.layout(small.kase(), small.labels())),
                context.figure(FigureKind.SCHEMATIC, small.kase()));
    }
}
