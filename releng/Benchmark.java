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
import java.util.stream.Stream;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.jirei.cli.Main;

/**
 * Draws the same invented incidents with Jirei (figure, text, Markdown, index and manifest) and with PlantUML (the figure
 * alone) and prints the medians side by side. The two take turns, so that a busy machine is busy for both.
 */
public final class Benchmark {

    private static final int[] CASE_COUNTS = {1, 100, 1000};
    private static final int LINES_PER_CASE = 20;
    private static final List<String> ACTORS = List.of("user", "service", "ops", "desk", "vendor", "idp");
    private static final List<String> LABELS =
            List.of("利用者", "基幹システム", "システム部門", "コールセンター", "システムベンダー", "外部事業者");

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private Benchmark() {
    }

    /** Arguments: the launch script of Jirei, the jar of PlantUML, the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        Path jirei = Path.of(arguments[0]);
        Path plantuml = Path.of(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        Path folder = Files.createTempDirectory("jirei-benchmark");
        try {
            System.out.printf("median of %d rounds, %d flow lines a case; ratio = Jirei / PlantUML%n%n", rounds, LINES_PER_CASE);
            System.out.printf("%-6s %6s %12s %12s %7s%n", "", "cases", "Jirei [ms]", "PlantUML", "ratio");
            for (int count : CASE_COUNTS) {
                Path inputs = writeInputs(folder.resolve(Integer.toString(count)), count);
                compare("cold", count, rounds, coldJirei(jirei, inputs), coldPlantUml(plantuml, inputs));
                compare("warm", count, rounds, warmJirei(inputs), warmPlantUml(inputs));
            }
        } finally {
            delete(folder);
        }
    }

    private static void compare(String kind, int count, int rounds, Work jirei, Work plantuml) throws Exception {
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        jirei.run();
        plantuml.run();
        for (int round = 0; round < rounds; round++) {
            ours.add(time(jirei));
            theirs.add(time(plantuml));
        }
        double our = median(ours);
        double their = median(theirs);
        System.out.printf(Locale.ROOT, "%-6s %6d %12.0f %12.0f %7.2f%n", kind, count, our, their, our / their);
    }

    private static long time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static double median(List<Long> nanoseconds) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    private static Work coldJirei(Path script, Path inputs) {
        return () -> process(script.toString(), "build", inputs.resolve("jirei").toString(), "-o",
                fresh(inputs.resolve("out")).toString());
    }

    private static Work coldPlantUml(Path jar, Path inputs) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return () -> process(java.toString(), "-Djava.awt.headless=true", "-jar", jar.toString(), "-tsvg", "-charset", "UTF-8",
                "-o", fresh(inputs.resolve("svg")).toString(), inputs.resolve("puml").toString());
    }

    private static Work warmJirei(Path inputs) {
        return () -> {
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            int exit = new Main(InputStream.nullInputStream(), nowhere, nowhere, Map.of()).run("build",
                    inputs.resolve("jirei").toString(), "-o", fresh(inputs.resolve("out")).toString());
            require(exit == 0, "jirei build ended with " + exit);
        };
    }

    private static Work warmPlantUml(Path inputs) {
        return () -> {
            Path out = fresh(inputs.resolve("svg"));
            for (Path file : files(inputs.resolve("puml"))) {
                ByteArrayOutputStream svg = new ByteArrayOutputStream();
                new SourceStringReader(Files.readString(file)).outputImage(svg, new FileFormatOption(FileFormat.SVG));
                Files.createDirectories(out);
                Files.write(out.resolve(file.getFileName() + ".svg"), svg.toByteArray());
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
            Files.writeString(folder.resolve("jirei").resolve(name + ".jirei"), jireiCase(name));
            Files.writeString(folder.resolve("puml").resolve(name + ".puml"), plantUmlDiagram());
        }
        return folder;
    }

    private static String jireiCase(String name) {
        StringBuilder text = new StringBuilder("case ").append(name).append(" \"認証の障害\" {\n")
                .append("  impact: 一部のサービスが使えなくなった。\n  cause: 外部サービスの障害\n")
                .append("  summary {\n    - 認証が要るサービスが止まった。\n  }\n  actors {\n");
        for (int actor = 0; actor < ACTORS.size(); actor++) {
            text.append("    organization ").append(ACTORS.get(actor)).append(" \"").append(LABELS.get(actor)).append("\"\n");
        }
        text.append("  }\n  flow {\n");
        StringBuilder mentioned = new StringBuilder();
        for (int line = 0; line < LINES_PER_CASE; line++) {
            String keyword = line < LINES_PER_CASE / 2 ? "step" : "action";
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

    private static Path fresh(Path folder) {
        delete(folder);
        return folder;
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
