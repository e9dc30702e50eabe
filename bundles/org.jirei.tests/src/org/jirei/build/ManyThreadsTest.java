/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.rules.RuleSettings;
import org.jirei.print.FontChain;
import org.jirei.print.ScenePng;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.Outputs;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.render.scene.Theme;
import org.jirei.render.sequence.SequenceLayout;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** A build works on several cases at once: nothing that it asks may change while it is asked. */
class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS_OF_DRAWING = 6;
    private static final int ROUNDS_OF_PARSING = 2;
    private static final int PICTURES = 3;

    private final List<SourceText> sources = Sources.examples().stream()
            .map(file -> new SourceText(file.toString(), read(file))).toList();

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneModelIsDrawnByAll() throws Exception {
        List<String> alone = outputs(context());
        for (int round = 0; round < ROUNDS_OF_DRAWING; round++) {
            RenderContext shared = context();
            onAllThreads(() -> outputs(shared)).forEach(output -> assertEquals(alone, output));
        }
    }

    /** Every chain is new, so that all ask it for their first glyphs at the same time. */
    @Test
    void oneChainOfFontsServesAll() throws Exception {
        RenderContext shared = context();
        List<String> alone = pictures(shared);
        for (int round = 0; round < ROUNDS_OF_DRAWING; round++) {
            try (FontChain fonts = FontChain.of(List.of())) {
                onAllThreads(() -> pictures(shared, fonts)).forEach(picture -> assertEquals(alone, picture));
            }
        }
    }

    private static List<String> pictures(RenderContext context) throws IOException {
        try (FontChain fonts = FontChain.of(List.of())) {
            return pictures(context, fonts);
        }
    }

    private static List<String> pictures(RenderContext context, FontChain fonts) {
        return context.cases().stream().limit(PICTURES)
                .map(kase -> ScenePng.png(SequenceLayout.layout(kase, context.labels(kase)), Theme.LIGHT, 1, fonts))
                .map(Arrays::hashCode).map(Integer::toHexString).toList();
    }

    @Test
    void allParseAndCheckAtOnce() throws Exception {
        List<String> alone = findings();
        for (int round = 0; round < ROUNDS_OF_PARSING; round++) {
            onAllThreads(this::findings).forEach(found -> assertEquals(alone, found));
        }
    }

    private RenderContext context() {
        ParsedSources parsed = JireiLanguage.shared().parse(sources);
        return RenderContext.of(parsed.surveys(),
                parsed.documents().stream().map(Document::getCases).flatMap(List::stream).toList());
    }

    /** Each thread begins with another case. */
    private static List<String> outputs(RenderContext context) {
        List<Case> mixed = new ArrayList<>(context.cases());
        Collections.rotate(mixed, (int) Thread.currentThread().threadId());
        mixed.forEach(kase -> text(kase, context));
        return context.cases().stream().map(kase -> text(kase, context)).toList();
    }

    private static String text(Case kase, RenderContext context) {
        String figure = SvgRenderer.svg(SequenceLayout.layout(kase, context.labels(kase)));
        List<OutputFile> texts = Outputs.caseText().files(kase, context);
        return figure + texts.stream().map(OutputFile::content).map(String::new).toList();
    }

    private List<String> findings() {
        ParsedSources parsed = JireiLanguage.shared().parse(sources);
        return Stream.concat(parsed.check(RuleSettings.defaults()).stream().map(Object::toString),
                outputs(RenderContext.of(parsed.surveys(), parsed.surveys().cases())).stream()).toList();
    }

    private static List<List<String>> onAllThreads(Callable<List<String>> work) throws Exception {
        List<List<String>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<List<String>> result : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                results.add(result.get());
            }
        }
        return results;
    }
}
