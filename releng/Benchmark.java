/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.jirei.cli.Main;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.Labels;
import org.jirei.model.rules.RuleSettings;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.render.sequence.SequenceLayout;

/**
 * Draws the same invented incidents with Jirei and with PlantUML and prints the medians side by side. The two take turns,
 * so that a busy machine is busy for both, and both are warmed up the same number of times.
 */
public final class Benchmark {

    private static final int LINES_PER_CASE = 20;
    private static final int MANY_CASES = 100;
    private static final int VERY_MANY_CASES = 1000;
    private static final int[] LONG_FLOWS = {300, 1000, 3000};
    /** A run of one figure is too short for the clock: so many make one measurement. */
    private static final int FIGURES_AT_A_TIME = 20;
    private static final int WARM_UP_OF_FIGURES = 75;
    /** After fewer, Java still compiles while it is measured; all outputs take so long that one is enough. */
    private static final int WARM_UP_OF_BUILDS = 40;
    private static final int WARM_UP_OF_LONG_FLOWS = 15;

    private static final List<String> ACTORS = List.of("user", "service", "ops", "desk", "vendor", "idp");
    private static final List<String> LABELS =
            List.of("利用者", "基幹システム", "システム部門", "コールセンター", "システムベンダー", "外部事業者");
    private static final List<String> REPORT_FORMATS = List.of("txt", "md", "html", "pdf", "docx", "pptx");
    private static final int CASES_OF_A_LARGE_REPORT = 200;
    private static final int LOOK_AT_MEMORY_MS = 50;

    private static int outputs;

    private static final String[] SEQUENCE_SVG = {"--format", "svg", "--figure", "sequence"};
    private static final String[] EVERYTHING = {};

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private final Path script;
    private final Path plantUmlJar;
    private final int rounds;
    private final Path folder;

    private Benchmark(Path script, Path plantUmlJar, int rounds, Path folder) {
        this.script = script;
        this.plantUmlJar = plantUmlJar;
        this.rounds = rounds;
        this.folder = folder;
    }

    /**
     * Arguments: the launch script of Jirei, the jar of PlantUML, the number of rounds, and the parts to run: figure,
     * warm, cold, long, report, thousand.
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("jirei-benchmark");
        try {
            Benchmark benchmark = new Benchmark(Path.of(arguments[0]), Path.of(arguments[1]),
                    Integer.parseInt(arguments[2]), folder);
            benchmark.printHead();
            for (String part : List.of(arguments).subList(3, arguments.length)) {
                benchmark.run(part);
            }
        } finally {
            delete(folder);
        }
    }

    private void run(String part) throws Exception {
        switch (part) {
            case "figure" -> compareFigure();
            case "warm" -> compareWarm(MANY_CASES);
            case "cold" -> {
                compareCold(1);
                compareCold(MANY_CASES);
            }
            case "long" -> measureLongFlows();
            case "report" -> measureReports();
            case "thousand" -> {
                compareWarm(VERY_MANY_CASES);
                compareCold(VERY_MANY_CASES);
            }
            default -> throw new IllegalArgumentException("no part of the benchmark: " + part);
        }
    }

    private void printHead() {
        System.out.printf("median of %d rounds, %d flow lines a case; ratio = Jirei / PlantUML%n%n", rounds, LINES_PER_CASE);
        System.out.printf("%-52s %11s %11s %6s  %s%n", "", "Jirei [ms]", "PlantUML", "ratio", "promised");
    }

    /** PlantUML always begins with its source; Jirei once with a model in memory, and once with its source as well. */
    private void compareFigure() throws Exception {
        String source = jireiCase("case0001", LINES_PER_CASE);
        String diagram = plantUmlDiagram();
        ParsedSources parsed = parse(source);
        Work plantuml = times(FIGURES_AT_A_TIME, () -> plantUmlSvg(diagram));
        compare("figure: layout and SVG of a case in memory", WARM_UP_OF_FIGURES, FIGURES_AT_A_TIME, "at most 0.10",
                times(FIGURES_AT_A_TIME, () -> draw(parsed)), plantuml);
        compare("figure: the same from its source, checked", WARM_UP_OF_FIGURES, FIGURES_AT_A_TIME, "",
                times(FIGURES_AT_A_TIME, () -> checkAndDraw(source)), plantuml);
    }

    private void compareWarm(int cases) throws Exception {
        Path inputs = writeInputs(folder.resolve(Integer.toString(cases)), cases);
        int warmUp = Math.max(1, WARM_UP_OF_BUILDS * MANY_CASES / cases);
        compare("one process, " + cases + " cases: sequence SVG only", warmUp, 1, cases == MANY_CASES ? "at most 0.50" : "",
                warmJirei(inputs, SEQUENCE_SVG), warmPlantUml(inputs));
        compare("one process, " + cases + " cases: all of Jirei's outputs", 1, 1, "",
                warmJirei(inputs, EVERYTHING), warmPlantUml(inputs));
    }

    private void compareCold(int cases) throws Exception {
        Path inputs = writeInputs(folder.resolve(Integer.toString(cases)), cases);
        compare("a new process, " + cases + " cases: sequence SVG only", 1, 1, "",
                coldJirei(inputs, SEQUENCE_SVG), coldPlantUml(inputs));
        compare("a new process, " + cases + " cases: all of Jirei's outputs", 1, 1, "",
                coldJirei(inputs, EVERYTHING), coldPlantUml(inputs));
    }

    private void measureLongFlows() throws Exception {
        System.out.printf("%n%-52s %11s %11s%n", "layout and SVG of one long case", "Jirei [ms]", "µs a line");
        List<Work> works = new ArrayList<>();
        for (int lines : LONG_FLOWS) {
            ParsedSources parsed = parse(jireiCase("long", lines));
            works.add(() -> draw(parsed));
        }
        List<List<Long>> times = measure(WARM_UP_OF_LONG_FLOWS, works);
        for (int flow = 0; flow < LONG_FLOWS.length; flow++) {
            double milliseconds = median(times.get(flow));
            System.out.printf(Locale.ROOT, "%-52s %11.1f %11.1f%n", LONG_FLOWS[flow] + " flow lines", milliseconds,
                    milliseconds * 1000 / LONG_FLOWS[flow]);
        }
    }

    /** The whole report in each format, each in a process of its own, with the most memory that the process had. */
    private void measureReports() throws Exception {
        Path survey = script.resolveSibling(Path.of("..", "bundles", "org.jirei.examples", "survey-2018"));
        Path many = writeInputs(folder.resolve("report"), CASES_OF_A_LARGE_REPORT).resolve("jirei");
        System.out.printf("%n%-52s %11s %11s%n", "the whole report, a new process", "Jirei [ms]", "memory [MB]");
        for (String format : REPORT_FORMATS) {
            measureReport("survey of 2018: " + format, survey, format, rounds);
        }
        for (String format : REPORT_FORMATS) {
            measureReport(CASES_OF_A_LARGE_REPORT + " cases: " + format, many, format, 1);
        }
        Path one = many.resolve("case0001.jirei");
        measureReport("one case: html", one, "html", rounds);
        List<List<Long>> warm = measure(WARM_UP_OF_BUILDS, List.of(() -> require(build(one) == 0, "no report")));
        System.out.printf(Locale.ROOT, "%-52s %11.0f%n", "one case: html, in a process that has made others",
                median(warm.getFirst()));
    }

    private int build(Path source) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Main(InputStream.nullInputStream(), nowhere, nowhere, Map.of()).run("build", source.toString(), "-o",
                fresh(folder.resolve("html")).toString(), "--format", "html");
    }

    private void measureReport(String name, Path sources, String format, int times) throws Exception {
        List<Long> taken = new ArrayList<>();
        long most = 0;
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(script.toString(), "build", sources.toString(), "-o",
                    fresh(folder.resolve("report-" + format)).toString(), "--format", format)
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            while (!process.waitFor(LOOK_AT_MEMORY_MS, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, memory(process.pid()));
            }
            require(process.exitValue() == 0, name + " failed");
            taken.add(System.nanoTime() - start);
        }
        System.out.printf(Locale.ROOT, "%-52s %11.0f %11s%n", name, median(taken), most == 0 ? "?" : most / 1024);
    }

    /** Returns the most memory that a process had so far, in KiB; 0 where the system does not tell it as Linux does. */
    private static long memory(long process) {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return status.filter(line -> line.startsWith("VmHWM:")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private void compare(String name, int warmUp, int runsAtATime, String promised, Work jirei, Work plantuml)
            throws Exception {
        List<List<Long>> times = measure(warmUp, List.of(jirei, plantuml));
        double our = median(times.getFirst()) / runsAtATime;
        double their = median(times.getLast()) / runsAtATime;
        System.out.printf(Locale.ROOT, "%-52s %11.2f %11.2f %6.2f  %s%n", name, our, their, our / their, promised);
    }

    /** Returns for each of {@code works}, which take turns, the nanoseconds of each round. */
    private List<List<Long>> measure(int warmUp, List<Work> works) throws Exception {
        List<List<Long>> times = works.stream().<List<Long>>map(work -> new ArrayList<>()).toList();
        for (int round = -warmUp; round < rounds; round++) {
            for (int work = 0; work < works.size(); work++) {
                long start = System.nanoTime();
                works.get(work).run();
                if (round >= 0) {
                    times.get(work).add(System.nanoTime() - start);
                }
            }
        }
        return times;
    }

    private static double median(List<Long> nanoseconds) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    private static Work times(int times, Work work) {
        return () -> {
            for (int time = 0; time < times; time++) {
                work.run();
            }
        };
    }

    private static ParsedSources parse(String source) {
        return JireiLanguage.shared().parse(List.of(new SourceText("case.jirei", source)));
    }

    private static void checkAndDraw(String source) {
        ParsedSources parsed = parse(source);
        require(parsed.check(RuleSettings.defaults()).stream().noneMatch(found -> found.ruleId().equals("syntax")),
                "the invented case is malformed");
        draw(parsed);
    }

    private static void draw(ParsedSources parsed) {
        List<Case> cases = parsed.documents().stream().map(Document::getCases).flatMap(List::stream).toList();
        RenderContext context = RenderContext.of(parsed.surveys(), cases);
        for (Case kase : cases) {
            Labels labels = context.labels(kase);
            require(SvgRenderer.svg(SequenceLayout.layout(kase, labels)).endsWith("</svg>\n"), "no figure");
        }
    }

    private static byte[] plantUmlSvg(String diagram) throws IOException {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        new SourceStringReader(diagram).outputImage(svg, new FileFormatOption(FileFormat.SVG));
        return svg.toByteArray();
    }

    private Work coldJirei(Path inputs, String... options) {
        return () -> process(build(script.toString(), inputs, options));
    }

    private static String[] build(String program, Path inputs, String... options) {
        List<String> words = new ArrayList<>(List.of(program, "build", inputs.resolve("jirei").toString(), "-o",
                fresh(inputs.resolve("out")).toString()));
        words.addAll(List.of(options));
        return words.toArray(String[]::new);
    }

    private Work coldPlantUml(Path inputs) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return () -> process(java.toString(), "-Djava.awt.headless=true", "-jar", plantUmlJar.toString(), "-tsvg", "-charset",
                "UTF-8", "-o", fresh(inputs.resolve("svg")).toString(), inputs.resolve("puml").toString());
    }

    private static Work warmJirei(Path inputs, String... options) {
        return () -> {
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            String[] words = build("jirei", inputs, options);
            int exit = new Main(InputStream.nullInputStream(), nowhere, nowhere, Map.of())
                    .run(List.of(words).subList(1, words.length).toArray(String[]::new));
            require(exit == 0, "jirei build ended with " + exit);
        };
    }

    private static Work warmPlantUml(Path inputs) {
        return () -> {
            Path out = fresh(inputs.resolve("svg"));
            for (Path file : files(inputs.resolve("puml"))) {
                byte[] svg = plantUmlSvg(Files.readString(file));
                Files.createDirectories(out);
                Files.write(out.resolve(file.getFileName() + ".svg"), svg);
            }
        };
    }

    private static void process(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        require(process.waitFor() == 0, String.join(" ", command) + " failed: " + output);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }

    private static Path writeInputs(Path folder, int count) throws IOException {
        Files.createDirectories(folder.resolve("jirei"));
        Files.createDirectories(folder.resolve("puml"));
        for (int number = 1; number <= count; number++) {
            String name = String.format(Locale.ROOT, "case%04d", number);
            Files.writeString(folder.resolve("jirei").resolve(name + ".jirei"), jireiCase(name, LINES_PER_CASE));
            Files.writeString(folder.resolve("puml").resolve(name + ".puml"), plantUmlDiagram());
        }
        return folder;
    }

    private static String jireiCase(String name, int lines) {
        StringBuilder text = new StringBuilder("case ").append(name).append(" \"認証の障害\" {\n")
                .append("  impact: 一部のサービスが使えなくなった。\n  cause: 外部サービスの障害\n")
                .append("  summary {\n    - 認証が要るサービスが止まった。\n  }\n  actors {\n");
        for (int actor = 0; actor < ACTORS.size(); actor++) {
            text.append("    organization ").append(ACTORS.get(actor)).append(" \"").append(LABELS.get(actor)).append("\"\n");
        }
        text.append("  }\n  flow {\n");
        StringBuilder mentioned = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            String keyword = line < lines / 2 ? "step" : "action";
            text.append("    ").append(keyword).append(" line").append(line).append(' ').append(from(line)).append(" -> ")
                    .append(to(line)).append(": ").append(sentence(line)).append('\n');
            mentioned.append("{{line").append(line).append("}}");
        }
        text.append("  }\n");
        for (String section : List.of("background", "detection", "response", "cause", "prevention")) {
            text.append("  ").append(section).append(" {\n    - 経過を順に確かめた").append(mentioned).append("。\n  }\n");
        }
        return text.append("  lessons {\n    = 備え\n    - 代わりの手段を用意する。\n  }\n}\n").toString();
    }

    private static String plantUmlDiagram() {
        StringBuilder text = new StringBuilder("@startuml\n");
        for (int actor = 0; actor < ACTORS.size(); actor++) {
            text.append("participant \"").append(LABELS.get(actor)).append("\" as ").append(ACTORS.get(actor)).append('\n');
        }
        for (int line = 0; line < LINES_PER_CASE; line++) {
            String number = line < LINES_PER_CASE / 2 ? "(" + (line + 1) + ")" : "(対処" + (line - LINES_PER_CASE / 2 + 1) + ")";
            text.append(from(line)).append(" -> ").append(to(line)).append(" : ").append(number).append(' ')
                    .append(sentence(line)).append('\n');
        }
        return text.append("@enduml\n").toString();
    }

    private static String from(int line) {
        return ACTORS.get(line % ACTORS.size());
    }

    private static String to(int line) {
        return ACTORS.get((line * 2 + 1) % ACTORS.size() == line % ACTORS.size()
                ? (line + 1) % ACTORS.size() : (line * 2 + 1) % ACTORS.size());
    }

    private static String sentence(int line) {
        return "監視システムが" + LABELS.get(line % LABELS.size()) + "の異常を検知し、状況を確かめて関係者に知らせた";
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Returns a folder that was never there: a file system may take long to make what it has just deleted. */
    private static Path fresh(Path folder) {
        return folder.resolveSibling(folder.getFileName() + "-" + ++outputs);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
