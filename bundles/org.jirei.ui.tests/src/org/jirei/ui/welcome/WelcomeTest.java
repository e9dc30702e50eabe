/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.jirei.ui.testing.Controls;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Who comes for the first time is shown what to begin with, and led through it. */
@ExtendWith(Workbench.class)
class WelcomeTest {

    private static final String SHEET = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    private static final int OFFERS = 4;
    private static final int COMMANDS = 9;

    @Test
    void thePageOffersWhatToBeginWith() throws Exception {
        run("org.jirei.ui.openWelcome");
        assertEquals("org.jirei.ui.welcome", page().getActiveEditor().getSite().getId());
        List<Link> links = links(page().getWorkbenchWindow().getShell());
        assertEquals(OFFERS, links.size());
        links.getLast().notifyListeners(SWT.Selection, new Event());
        hide("org.jirei.ui.guide");
        links.getFirst().notifyListeners(SWT.Selection, new Event());
        hide(SHEET);
    }

    @Test
    void theFirstStepsAreTheSameInBothLanguagesAndTheirCommandsAreKnown() throws Exception {
        List<String> english = commands("cheatsheets/firstSteps.xml");
        assertEquals(COMMANDS, english.size());
        assertEquals(english, commands("nl/ja/cheatsheets/firstSteps.xml"));
        for (String command : english) {
            assertRuns(command);
        }
    }

    private static void assertRuns(String command) throws Exception {
        assertTrue(PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(command).getCommand()
                .isDefined(), command);
    }

    private static List<String> commands(String sheet) throws Exception {
        try (InputStream stream = Platform.getBundle("org.jirei.ui").getEntry(sheet).openStream()) {
            NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream)
                    .getElementsByTagName("command");
            List<String> commands = new ArrayList<>();
            for (int i = 0; i < elements.getLength(); i++) {
                commands.add(((Element) elements.item(i)).getAttribute("serialization"));
            }
            return commands;
        }
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static void hide(String id) {
        IViewPart view = page().findView(id);
        assertNotNull(view, id);
        page().hideView(view);
    }

    /** Returns the links of the page, which can be scrolled; other views may have some too. */
    private static List<Link> links(Shell window) {
        return Controls.in(window, Link.class)
                .filter(link -> link.getParent().getParent().getParent() instanceof ScrolledComposite).toList();
    }
}
