/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext2;
import org.eclipse.help.IContextProvider;
import org.eclipse.help.internal.HelpPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.jirei.help.HelpContent;
import org.jirei.help.HelpPlace;
import org.jirei.model.Language;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Controls;
import org.jirei.ui.testing.MarkedText;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** F1 tells about the place in which it is pressed, and where to read on. */
@ExtendWith(Workbench.class)
class ContextHelpTest {

    /** In which it is told, unless that is in a window over the text: the platform decides. */
    private static final String HELP_VIEW = "org.eclipse.help.ui.HelpView";

    private static final MarkedText SOURCE = MarkedText.of("""
            ⟦⟧// a survey and a case
            survey s "S" {
              purpose {
                To ⟦⟧learn.
              }
            }
            case c "C" {
              summary {
                Some⟦⟧thing.
              }
              cause "a re⟦⟧ason"
              actors {
                system a "⟦⟧A"
              }
              flow {
                step s a: Some⟦⟧thing
              }
              lessons {
                = Lesson
                - Do ⟦⟧it.
              }
            }
            """);
    private static final List<HelpPlace> PLACES = List.of(HelpPlace.SOURCE, HelpPlace.SURVEY, HelpPlace.CASE,
            HelpPlace.CASE, HelpPlace.ACTORS, HelpPlace.FLOW, HelpPlace.SECTION);

    @ParameterizedTest
    @EnumSource(HelpPlace.class)
    void everyPlaceIsToldAboutInBothLanguages(HelpPlace place) {
        assertNotEquals(place.title(Language.JAPANESE), place.title(Language.ENGLISH));
        for (Language language : Language.values()) {
            IContext2 told = (IContext2) HelpPlugin.getContextManager().getContext(place.id(), language.code());
            assertEquals(place.title(language), told.getTitle());
            assertEquals(place.text(language), told.getText());
            assertEquals(place.chapters(language).size(), told.getRelatedTopics().length);
        }
    }

    @ParameterizedTest
    @EnumSource(HelpPlace.class)
    void everyChapterToReadOnInIsThere(HelpPlace place) throws Exception {
        for (Language language : Language.values()) {
            assertFalse(place.chapters(language).isEmpty());
            for (HelpPlace.Chapter chapter : place.chapters(language)) {
                String anchor = chapter.address().substring(chapter.address().indexOf('#') + 1);
                String heading = "<h2 id=\"" + URLDecoder.decode(anchor, StandardCharsets.UTF_8) + "\">";
                assertTrue(page(chapter.address(), language).contains(heading), chapter.address() + ": " + heading);
            }
        }
    }

    private static String page(String address, Language language) throws Exception {
        return new String(new HelpContent().getInputStream("org.jirei.help", address, Locale.of(language.code()))
                .readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theConstructAroundTheCaretIsToldAbout() throws Exception {
        SourceEditor editor = open();
        IContextProvider provider = editor.part().getAdapter(IContextProvider.class);
        assertEquals(IContextProvider.SELECTION, provider.getContextChangeMask());
        List<String> told = SOURCE.places().stream().map(place -> {
            editor.widget().setCaretOffset(place.start());
            return provider.getContext(editor.widget()).getText();
        }).toList();
        assertEquals(PLACES.stream().map(place -> HelpSystem.getContext(place.id()).getText()).toList(), told);
    }

    @Test
    void f1TellsAboutTheCaretsPlace() throws Exception {
        SourceEditor editor = open();
        editor.widget().setCaretOffset(SOURCE.places().get(PLACES.indexOf(HelpPlace.FLOW)).start());
        editor.widget().setFocus();
        editor.widget().notifyListeners(SWT.Help, new Event());
        String told = HelpSystem.getContext(HelpPlace.FLOW.id()).getText();
        Await.until("it is told about the flow", () -> page().findView(HELP_VIEW) != null || !telling(told).isEmpty());
        page().hideView(page().findView(HELP_VIEW));
        telling(told).forEach(Shell::close);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static SourceEditor open() throws Exception {
        TestProject project = TestProject.create("help");
        return project.open(project.add("a.jirei", SOURCE.text()));
    }

    private static List<Shell> telling(String text) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> Controls.in(shell, StyledText.class)
                .map(StyledText::getText).anyMatch(text::equals)).toList();
    }
}
