/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.jirei.ui.testing.Commands;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys do in an open source what the guide says. */
@ExtendWith(Workbench.class)
final class KeyBindingsTest {

    private static final IBindingService BINDINGS = PlatformUI.getWorkbench().getService(IBindingService.class);

    private static void openSource() throws Exception {
        TestProject project = TestProject.create("keys");
        project.open(project.add("a.jirei", "case a \"A\" {\n}\n"));
        Commands.awaitKeys();
    }

    private static String command(String keys) throws Exception {
        Binding match = BINDINGS.getPerfectMatch(KeySequence.getInstance(keys));
        return match == null ? "nothing" : match.getParameterizedCommand().getId();
    }

    static Stream<IConfigurationElement> ours() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.bindings"))
                .filter(element -> element.getContributor().getName().equals("org.jirei.ui"))
                .filter(element -> element.getName().equals("key"));
    }

    @Test
    void allKeysOfOursWork() throws Exception {
        openSource();
        List<IConfigurationElement> keys = ours().toList();
        assertFalse(keys.isEmpty());
        for (IConfigurationElement key : keys) {
            String sequence = key.getAttribute("sequence");
            assertEquals(key.getAttribute("commandId"), command(sequence), sequence);
            assertFalse(BINDINGS.isPartialMatch(KeySequence.getInstance(sequence)), "begins other keys: " + sequence);
        }
    }

    /** The platform's own keys that the guide speaks of. */
    @ParameterizedTest
    @CsvSource({"F3, org.eclipse.ui.edit.text.open.hyperlink", "CTRL+1, org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals",
        "CTRL+SPACE, org.eclipse.ui.edit.text.contentAssist.proposals", "CTRL+Z, org.eclipse.ui.edit.undo"})
    void keysOfThePlatformWork(String keys, String command) throws Exception {
        openSource();
        assertEquals(command, command(keys));
    }
}
