/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts an installed workbench the way a user does, with the bundle org.jirei.studio.check added to a copy of its
 * configuration; that bundle opens a source, waits for its marker and ends the workbench. Fails when it does not
 * start, does not end, finds something amiss, or leaves an error in a log.
 */
final class Start {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final int LEVEL_OF_PLUGINS = 4;
    /** The head of an entry has the plug-in, then the severity, 4 being an error; the message stands on the line below. */
    private static final Pattern ERROR = Pattern.compile("^!ENTRY \\S+ 4 .*\\R!MESSAGE .*(\\R!STACK.*\\R.*)?", Pattern.MULTILINE);
    /** What is told of a translated word that the platform does not have, or no longer. */
    private static final Pattern UNKNOWN_WORD = Pattern.compile("^!MESSAGE NLS unused message.*", Pattern.MULTILINE);

    private final Path work;
    private final Path check;
    private final List<String> command;

    private Start(Path work, Path check, List<String> command) {
        this.work = work;
        this.check = check;
        this.command = command;
    }

    /**
     * Arguments: the folder for what is left behind (emptied first), the folder with the jar of the checking bundle,
     * the folder of the installation's configuration, and the command that starts it.
     */
    public static void main(String[] args) throws Exception {
        Path work = Path.of(args[0]).toAbsolutePath();
        Start start = new Start(work, jarIn(Path.of(args[1]).toAbsolutePath()), List.of(args).subList(3, args.length));
        start.prepare(Path.of(args[2]));
        start.run();
    }

    private static Path jarIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("org\\.jirei\\.studio\\.check-.*\\.jar"))
                    .filter(file -> !file.getFileName().toString().contains("sources")).findFirst()
                    .orElseThrow(() -> new IOException("no bundle to check with in " + folder));
        }
    }

    private void prepare(Path configuration) throws IOException {
        if (Files.exists(work)) {
            try (Stream<Path> files = Files.walk(work)) {
                files.sorted(Comparator.reverseOrder()).forEach(Start::delete);
            }
        }
        Files.createDirectories(work);
        Path copy = work.resolve("configuration");
        for (String file : List.of("config.ini", BUNDLES)) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(configuration.resolve(file), copy.resolve(file));
        }
        Path bundles = copy.resolve(BUNDLES);
        String line = "org.jirei.studio.check,%s,%s,%d,false\n".formatted(version(), check.toUri(), LEVEL_OF_PLUGINS);
        Files.writeString(bundles, Files.readString(bundles) + line);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String version() throws IOException {
        try (JarFile jar = new JarFile(check.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    private void run() throws IOException, InterruptedException {
        Path report = work.resolve("report.txt");
        Path output = work.resolve("output.txt");
        List<String> started = new ArrayList<>(command);
        started.addAll(List.of("-configuration", work.resolve("configuration").toString(), "-data",
                work.resolve("workspace").toString()));
        ProcessBuilder builder = new ProcessBuilder(started).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JIREI_CHECK_REPORT", report.toString());
        long begin = System.nanoTime();
        Process process = builder.start();
        boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        List<String> amiss = new ArrayList<>();
        if (!ended) {
            amiss.add("it did not end within " + LIMIT.toMinutes() + " minutes");
        } else if (process.exitValue() != 0) {
            amiss.add("it ended with exit code " + process.exitValue());
        }
        String told = Files.exists(report) ? Files.readString(report) : "the workbench did not open";
        if (!told.equals("fine")) {
            amiss.add(told);
        }
        amiss.addAll(errors());
        if (!amiss.isEmpty()) {
            System.err.println("started: " + String.join(" ", started));
            amiss.forEach(System.err::println);
            System.err.println(Files.readString(output));
            System.err.println("a picture of the screen and the logs are in " + work);
            System.exit(1);
        }
        System.out.printf("started, opened a source, found its error and ended within %d s%n",
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }

    /** Errors in the workspace's log, and in those that Equinox writes beside its configuration before there is one. */
    private List<String> errors() throws IOException {
        List<String> errors = new ArrayList<>();
        try (Stream<Path> files = Files.walk(work)) {
            for (Path log : files.filter(file -> file.getFileName().toString().endsWith(".log")).sorted().toList()) {
                for (Pattern amiss : List.of(ERROR, UNKNOWN_WORD)) {
                    amiss.matcher(Files.readString(log)).results().forEach(found -> errors.add(found.group()));
                }
            }
        }
        return errors;
    }
}
