/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundles know each other only in the directions that the architecture draws. */
class ArchitectureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "org.jirei.model  | org.jirei.lang org.jirei.render org.jirei.print org.jirei.cli org.jirei.ui org.eclipse.xtext org.eclipse.swt org.eclipse.ui com.google com.ibm.icu picocli",
        "org.jirei.lang   | org.jirei.render org.jirei.print org.jirei.cli org.jirei.ui org.eclipse.swt org.eclipse.ui com.ibm.icu picocli",
        "org.jirei.render | org.jirei.lang org.jirei.print org.jirei.build org.jirei.cli org.jirei.ui org.eclipse.xtext org.eclipse.swt org.eclipse.ui com.google java.awt java.io.File java.nio.file picocli",
        "org.jirei.print  | org.jirei.lang org.jirei.build org.jirei.cli org.jirei.ui org.eclipse.xtext org.eclipse.swt org.eclipse.ui com.google java.awt.Font java.awt.Graphics picocli",
        "org.jirei.pdf    | org.jirei.lang org.jirei.build org.jirei.cli org.jirei.ui org.eclipse.xtext org.eclipse.swt org.eclipse.ui com.google com.ibm.icu java.awt java.io.File java.nio.file picocli",
        "org.jirei.office | org.jirei.lang org.jirei.pdf org.jirei.build org.jirei.cli org.jirei.ui org.eclipse.xtext org.eclipse.swt org.eclipse.ui com.google com.ibm.icu java.awt java.io.File java.nio.file picocli",
        "org.jirei.build  | org.jirei.cli org.jirei.ui org.eclipse.xtext org.eclipse.swt org.eclipse.ui org.eclipse.core org.osgi picocli",
        "org.jirei.help   | org.jirei.lang org.jirei.render org.jirei.build org.jirei.cli org.jirei.ui org.eclipse.swt org.eclipse.ui",
        "org.jirei.cli    | org.jirei.ui org.eclipse.swt org.eclipse.ui org.eclipse.core org.osgi",
        "org.jirei.ui     | org.jirei.cli picocli com.google com.ibm.icu org.eclipse.xtext"
    })
    void importsOnlyWhatItMay(String bundle, String forbidden) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : Checkout.javaFiles(bundle)) {
            for (String line : Files.readAllLines(file)) {
                for (String prefix : forbidden.split(" ")) {
                    if (line.matches("import (static )?" + prefix.replace(".", "\\.") + "[.;].*")) {
                        found.add(Checkout.ROOT.relativize(file) + ": " + line);
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyJavaFileHasTheLicenceHeader() throws IOException {
        List<String> without = new ArrayList<>();
        for (String bundle : List.of("org.jirei.model", "org.jirei.lang", "org.jirei.render", "org.jirei.print",
                "org.jirei.pdf", "org.jirei.office", "org.jirei.build", "org.jirei.help", "org.jirei.cli", "org.jirei.ui", "org.jirei.tests", "org.jirei.ui.tests",
                "org.jirei.studio", "org.jirei.studio.check")) {
            for (Path file : Checkout.javaFiles(bundle)) {
                if (!Files.readString(file).contains("SPDX-License-Identifier: EPL-2.0")) {
                    without.add(file.toString());
                }
            }
        }
        assertEquals(List.of(), without);
    }
}
