/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The menu that has all that an author of cases does. */
class MainMenuTest {

    private static final int ENTRIES = 11;

    @Test
    void everyEntryHasWords() {
        Menu bar = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
        MenuItem jirei = Arrays.stream(bar.getItems()).filter(item -> item.getText().contains("Jirei")).findFirst()
                .orElseThrow();
        jirei.getMenu().notifyListeners(SWT.Show, new Event());
        List<String> words = Arrays.stream(jirei.getMenu().getItems())
                .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(MenuItem::getText).toList();
        jirei.getMenu().notifyListeners(SWT.Hide, new Event());
        assertEquals(ENTRIES, words.size(), words::toString);
        assertTrue(words.stream().noneMatch(String::isBlank), words::toString);
    }
}
