/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions that both Maven and the target platform must know cannot be written in one place; here they are held equal. */
class VersionsTest {

    private static final String POM = Checkout.read("pom.xml");
    private static final String TARGET = Checkout.read("releng/org.jirei.target/org.jirei.target.target");

    @ParameterizedTest
    @CsvSource({
        "xtext-version, org.eclipse.xtext",
        "guava-version, guava",
        "gson-version, gson",
        "jsvg-version, jsvg",
        "asm-version, asm",
        "junit-version, junit-jupiter-api"
    })
    void propertyOfThePomEqualsTheTarget(String property, String artifact) {
        assertEquals(targetVersion(artifact), find(POM, "<" + property + ">([^<]+)</"));
    }

    @Test
    void theTargetNamesExactVersionsOnly() {
        Matcher versions = Pattern.compile("<version>([^<]+)</version>").matcher(TARGET);
        while (versions.find()) {
            assertTrue(versions.group(1).matches("[0-9][0-9A-Za-z.\\-]*"), versions.group(1));
        }
    }

    @Test
    void noDependencyInModulesNamesAVersion() {
        for (String module : new String[] {"org.jirei.cli", "org.jirei.tests", "org.jirei.lang", "org.jirei.model"}) {
            String pom = Checkout.read("bundles/" + module + "/pom.xml");
            Matcher versions = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
            while (versions.find()) {
                assertTrue(versions.group(1).equals("${project.version}") || versions.group(1).equals(find(POM,
                        "<artifactId>org.jirei.parent</artifactId>\\s*<version>([^<]+)</")), module + ": " + versions.group(1));
            }
        }
    }

    private static String targetVersion(String artifact) {
        return find(TARGET, "<artifactId>" + Pattern.quote(artifact) + "</artifactId>\\s*<version>([^<]+)</version>");
    }

    private static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }
}
