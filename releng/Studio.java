/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes Jirei Studio for the system this runs on as an application with a Java of its own, from what the build has put
 * together: a Java with the modules that Studio needs (jlink), and around both a native launcher (jpackage).
 */
final class Studio {

    /** What a workbench, its bundles and the charsets and words of Japanese need. */
    private static final String MODULES = "java.se,jdk.accessibility,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.localedata,"
            + "jdk.management,jdk.net,jdk.unsupported,jdk.xml.dom,jdk.zipfs";
    private static final String LOCALES = "en,ja";
    private static final String VERSION = "1.0.0";
    /** The first Java that asks to be told that Guice may look into memory. */
    private static final int JAVA_THAT_WARNS = 23;
    /** What of a product Studio needs; nothing of p2. */
    private static final List<String> NEEDED = List.of("configuration", "features", "plugins");

    private final HostSystem system;
    private final Path product;
    private final Path pictures;
    private final Path target;

    private Studio(HostSystem system, Path releng) {
        this.system = system;
        this.product = releng.resolve("org.jirei.product/target/products/org.jirei.product").resolve(system.product());
        this.pictures = releng.resolveSibling("bundles/org.jirei.studio/target/pictures");
        this.target = releng.resolve("org.jirei.product/target/studio");
    }

    /** Argument: the folder releng of the checkout, in which Studio has been built. */
    public static void main(String[] args) throws IOException {
        Studio studio = new Studio(HostSystem.current(), Path.of(args[0]).toAbsolutePath());
        if (!Files.isDirectory(studio.product)) {
            fail("there is no product to package: " + studio.product);
        }
        studio.make();
    }

    private void make() throws IOException {
        delete(target);
        Path input = Files.createDirectories(target.resolve("input"));
        for (String folder : NEEDED) {
            copy(product.resolve(folder), input.resolve(folder));
        }
        Files.copy(pictures.resolve("splash.png"), input.resolve("splash.png"));
        run("jlink", "--add-modules", MODULES, "--include-locales", LOCALES, "--strip-debug", "--no-header-files",
                "--no-man-pages", "--output", target.resolve("java").toString());
        run("jpackage", packaging(input).toArray(String[]::new));
        delete(input);
        delete(target.resolve("java"));
        System.out.println("made " + target.resolve(system.application()));
    }

    private List<String> packaging(Path input) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "--name", system.title(),
                "--app-version", VERSION, "--vendor", "Jirei", "--dest", target.toString(),
                "--input", input.toString(), "--runtime-image", target.resolve("java").toString(),
                "--icon", pictures.resolve("icons").resolve(system.icon()).toString(),
                "--main-jar", launcher(input), "--main-class", "org.eclipse.equinox.launcher.Main",
                "--arguments", "-name \"Jirei Studio\""));
        List<String> options = new ArrayList<>(List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED"));
        options.add(system == HostSystem.MACOS ? "-XstartOnFirstThread" : "-splash:$APPDIR/splash.png");
        if (Runtime.version().feature() >= JAVA_THAT_WARNS) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        options.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        return arguments;
    }

    /** Returns the path of Equinox's launcher, relative to the folder of the input. */
    private static String launcher(Path input) throws IOException {
        try (Stream<Path> files = Files.list(input.resolve("plugins"))) {
            return files.filter(file -> file.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar"))
                    .map(file -> input.relativize(file).toString()).findFirst().orElseThrow();
        }
    }

    private static void run(String tool, String... arguments) {
        ToolProvider provider = ToolProvider.findFirst(tool).orElse(null);
        if (provider == null) {
            fail("this Java has no " + tool + "; use a full JDK");
        } else if (provider.run(System.out, System.err, arguments) != 0) {
            fail(tool + " failed");
        }
    }

    private static void fail(String message) {
        System.err.println("jirei: " + message);
        System.exit(2);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Studio::deleteOne);
            }
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The systems that Studio is made for. */
    private enum HostSystem {
        LINUX("linux/gtk/x86_64", "jirei-studio", "studio-512.png", "jirei-studio"),
        WINDOWS("win32/win32/x86_64", "Jirei Studio", "studio.ico", "Jirei Studio"),
        MACOS("macosx/cocoa/aarch64/Jirei Studio.app/Contents/Eclipse", "Jirei Studio", "studio.icns", "Jirei Studio.app");

        private final String product;
        private final String title;
        private final String icon;
        private final String application;

        HostSystem(String product, String title, String icon, String application) {
            this.product = product;
            this.title = title;
            this.icon = icon;
            this.application = application;
        }

        static HostSystem current() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
        }

        /** Returns the folder of this system's product, relative to that of all products. */
        String product() {
            return product;
        }

        /** Returns what jpackage calls the application and its launcher. */
        String title() {
            return title;
        }

        String icon() {
            return icon;
        }

        /** Returns the folder that jpackage makes. */
        String application() {
            return application;
        }
    }
}
