/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.lang.ide.casemap.CaseMap;
import org.jirei.lang.ide.completion.Completion;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleSettings;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.ScenePlan;

/**
 * Types into files of various lengths, made of the cases of the example, and prints how long an author waits after each
 * key: for the problems of the whole file, for the figures of the case that the caret is in, and for proposals. The
 * work is that of the editor, without the workbench and without the short pause that it waits for further keys.
 */
public final class EditorBenchmark {

    private static final int[] LENGTHS = {100, 1_000, 5_000};
    private static final int LENGTH_FOR_PROPOSALS = 2_000;
    private static final int WARM_UP = 40;
    /** Typed at the end of a line of a flow, one character, or another so that no two texts in turn are the same. */
    private static final String TYPED_AFTER = "step ";
    private static final List<String> TYPED = List.of("文", "章");

    private final List<String> cases;
    private final int keys;

    private interface Work {
        void run(String text, int caret);
    }

    private EditorBenchmark(List<String> cases, int keys) {
        this.cases = cases;
        this.keys = keys;
    }

    /** Arguments: the folder of the example, the number of keys to type in each file. */
    public static void main(String[] arguments) throws IOException {
        EditorBenchmark benchmark = new EditorBenchmark(cases(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
        System.out.printf("%d keys each, from the key to its outcome, in ms%n", benchmark.keys);
        System.out.printf("load %.1f on %d processors; numbers of a busy machine say little%n%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("%-30s %8s %10s %10s%n", "", "lines", "p50", "p95");
        for (int length : LENGTHS) {
            String text = benchmark.file(length);
            int end = endOfLine(text);
            benchmark.measure("markers", text, end, "", (now, caret) -> parse(now).check(RuleSettings.defaults()));
            for (FigureKind kind : FigureKind.values()) {
                benchmark.measure("picture, " + kind.word(), text, end, "",
                        (now, caret) -> draw(parse(now), caret, kind));
            }
        }
        String text = benchmark.file(LENGTH_FOR_PROPOSALS);
        ParsedSources read = parse(text);
        int end = endOfLine(text);
        benchmark.measure("proposals, references", text, end, "{{", (now, caret) -> propose(read, now, caret));
        benchmark.measure("proposals, statements", text, end, "\n    ", (now, caret) -> propose(read, now, caret));
    }

    private static List<String> cases(Path folder) throws IOException {
        List<String> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("\\d.*\\.jirei")).sorted().toList()) {
                cases.add(Files.readString(file));
            }
        }
        return cases;
    }

    /** Returns a file of at least so many lines; every case in it has a name of its own. */
    private String file(int length) {
        StringBuilder text = new StringBuilder();
        for (int number = 0; text.chars().filter(each -> each == '\n').count() < length; number++) {
            String kase = cases.get(number % cases.size());
            text.append(kase.replaceFirst("(?m)^(case|事例) (\\S+)", "$1 $2" + number)).append('\n');
        }
        return text.toString();
    }

    /** Types into {@code text} at {@code offset} what is the same each time, after a character that is not. */
    private void measure(String what, String text, int offset, String typed, Work work) {
        List<Double> times = new ArrayList<>();
        for (int key = 0; key < WARM_UP + keys; key++) {
            String now = text.substring(0, offset) + TYPED.get(key % TYPED.size()) + typed + text.substring(offset);
            long start = System.nanoTime();
            work.run(now, offset + 1 + typed.length());
            times.add((System.nanoTime() - start) / 1e6);
        }
        print(what, text, times);
    }

    /** Returns the end of a line of a flow, about in the middle of {@code text}. */
    private static int endOfLine(String text) {
        int line = text.indexOf(TYPED_AFTER, text.length() / 2);
        return text.indexOf('\n', line < 0 ? text.indexOf(TYPED_AFTER) : line);
    }

    /** What the editor proposes from the text as it stands and from the file as it was last read. */
    private static void propose(ParsedSources read, String text, int caret) {
        if (Completion.at(read, text, caret, true, Language.JAPANESE).isEmpty()) {
            throw new IllegalStateException("nothing is proposed at " + caret);
        }
    }

    private static ParsedSources parse(String text) {
        return JireiLanguage.shared().parse(List.of(new SourceText("a.jirei", text)));
    }

    private void print(String what, String text, List<Double> times) {
        List<Double> measured = new ArrayList<>(times.subList(WARM_UP, times.size()));
        Collections.sort(measured);
        System.out.printf("%-30s %8d %10.1f %10.1f%n", what, text.lines().count(), percentile(measured, 50),
                percentile(measured, 95));
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void draw(ParsedSources parsed, int caret, FigureKind kind) {
        CaseMap map = CaseMap.of(parsed, "a.jirei").stream().filter(each -> each.contains(caret)).findFirst()
                .orElseThrow();
        RenderContext context = RenderContext.of(parsed.surveys(), List.of(map.kase()));
        ScenePlan.of(context.figure(kind, map.kase()).getFirst());
    }
}
