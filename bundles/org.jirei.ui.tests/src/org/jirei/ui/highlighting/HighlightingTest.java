/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.MarkedText;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An open source has the colours of its meanings, in the light and in the dark theme. */
@ExtendWith(Workbench.class)
class HighlightingTest {

    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final List<String> COLORS =
            List.of("keyword", "name", "reference", "label", "time", "comment", "mark");
    /** What WCAG 2.2, criterion 1.4.3, asks of text. */
    private static final double READABLE = 4.5;

    @AfterEach
    void returnToTheLightTheme() {
        theme(LIGHT);
    }

    @Test
    void aSourceOpensInTheGenericEditor() throws Exception {
        assertEquals(GENERIC_EDITOR, open("case a \"b\" {\n}\n").part().getSite().getId());
    }

    @Test
    void aFileIsReadAsUtf8WhateverTheWorkspaceSays() throws Exception {
        TestProject project = TestProject.create("encoding");
        IFile file = project.add("a.jirei", "事例 甲 \"乙\" {\n}\n");
        project.project().setDefaultCharset("ISO-8859-1", null);
        assertEquals("事例 甲 \"乙\" {\n}\n", project.open(file).document().get());
    }

    @Test
    void eachMeaningHasItsColor() throws Exception {
        assertColors("""
                ⟦// a note⟧
                ⟦case⟧ ⟦cloudAuth⟧ ⟦"Login"⟧ {
                  ⟦occurred⟧ ⟦2018-06⟧
                  meets ⟦harm⟧
                  ⟦actors⟧ ⟦{⟧
                    ⟦person⟧ ⟦user⟧ "User" published ⟦"U"⟧
                  }
                  flow {
                    ⟦step⟧ ⟦lost⟧ ⟦[next day]⟧ ⟦user⟧ ⟦-x⟧ ⟦auth⟧: ⟦it failed⟧
                  }
                  lessons {
                    ⟦=⟧ ⟦Know your dependencies⟧
                    ⟦-⟧ Nobody knew ⟦{{⟧⟦user⟧}} ⟦before⟧.
                  }
                }
                """, "comment keyword name label keyword time reference keyword mark keyword name label"
                + " keyword name time reference mark reference prose mark heading mark mark reference prose");
    }

    @Test
    void japaneseKeywordsHaveTheSameColors() throws Exception {
        assertColors("""
                ⟦事例⟧ ⟦認証⟧ ⟦"認証の障害"⟧ {
                  経過 {
                    ⟦対処⟧ ⟦検知⟧ ⟦監視⟧ ⟦→⟧ ⟦窓口⟧： ⟦知らせた⟧
                  }
                  ⟦/* 覚え書き */⟧
                  教訓 {
                    = ⟦依存を知る⟧
                    ⟦・⟧ ⟦誰も知らなかった⟧。
                  }
                }
                """, "keyword name label keyword keyword reference mark reference prose comment heading mark prose");
    }

    @Test
    void typingGivesWhatFollowsItsNewMeaningAndBack() throws Exception {
        SourceEditor editor = open("case a \"b\" {\n  summary {\n    - one\n  }\n}\n/* end */\n");
        int summary = editor.document().get().indexOf("summary");
        assertEquals(color("keyword"), editor.color(summary));
        editor.document().replace(0, 0, "/*");
        assertEquals(color("comment"), editor.color(summary + 2));
        editor.document().replace(0, 2, "");
        assertEquals(color("keyword"), editor.color(summary));
        editor.replace("summary", "summery x");
        assertEquals(color("reference"), editor.color(editor.document().get().indexOf(" x") + 1));
    }

    @Test
    void afterAnyChangeTheColorsAreThoseOfAFreshLook() throws Exception {
        String[] pieces = {"", " ", "\n", "case", "step a", "\"b\"", "{", "}", ": ", "- c", "= d", "{{", "e}}", "//",
            "/*", "*/", "[1日]", "2018-06", "->", "事例", "教訓 {", "・ 文", "\n\n", "\\"};
        SourceEditor editor = open("case a \"b\" {\n  flow {\n    step c [1日] d -> e: f {{d}} g\n  }\n}\n");
        Random random = new Random(20181);
        for (int i = 0; i < 400; i++) {
            int offset = random.nextInt(editor.document().getLength() + 1);
            int length = random.nextInt(Math.min(12, editor.document().getLength() - offset + 1));
            editor.document().replace(offset, length, pieces[random.nextInt(pieces.length)]);
            List<RGB> colors = colors(editor);
            editor.drawAgain();
            assertEquals(colors(editor), colors, editor.document().get());
        }
    }

    @Test
    void bothThemesHaveReadableColorsThatDifferFromEachOther() throws Exception {
        SourceEditor editor = open("case a \"b\" {\n}\n");
        List<RGB> light = assertReadable(editor);
        theme(DARK);
        Await.until("the dark theme's colours", () -> !color("keyword").equals(light.getFirst())
                && editor.widget().getBackground().getRGB().getHSB()[2] < 0.5f);
        List<RGB> dark = assertReadable(editor);
        for (int i = 0; i < light.size(); i++) {
            assertNotEquals(light.get(i), dark.get(i), COLORS.get(i));
        }
        Await.until("the open editor follows", () -> color("keyword").equals(editor.color(0)));
    }

    private static List<RGB> assertReadable(SourceEditor editor) {
        RGB background = editor.widget().getBackground().getRGB();
        List<RGB> all = new ArrayList<>();
        for (String name : COLORS) {
            RGB color = color(name);
            assertFalse(all.contains(color), name + " looks like another");
            assertTrue(contrast(color, background) >= READABLE, () -> name + ": " + contrast(color, background));
            all.add(color);
        }
        return all;
    }

    private static void assertColors(String marked, String meanings) throws Exception {
        MarkedText text = MarkedText.of(marked);
        SourceEditor editor = open(text.text());
        List<String> expected = Arrays.asList(meanings.split(" "));
        List<String> found = new ArrayList<>();
        for (MarkedText.Place place : text.places()) {
            List<String> each = new ArrayList<>();
            for (int offset = place.start(); offset < place.end(); offset++) {
                each.add(meaning(editor, offset));
            }
            assertEquals(1, new HashSet<>(each).size(), () -> text.text().substring(place.start(), place.end()) + each);
            found.add(each.getFirst());
        }
        assertEquals(expected, found);
    }

    private static String meaning(SourceEditor editor, int offset) {
        RGB color = editor.color(offset);
        if (color == null) {
            return editor.bold(offset) ? "heading" : "prose";
        }
        return COLORS.stream().filter(name -> color(name).equals(color)).findFirst().orElse(color.toString());
    }

    private static SourceEditor open(String text) throws Exception {
        TestProject project = TestProject.create("highlighting");
        return project.open(project.add("a.jirei", text));
    }

    private static List<RGB> colors(SourceEditor editor) {
        List<RGB> colors = new ArrayList<>();
        for (int offset = 0; offset < editor.document().getLength(); offset++) {
            colors.add(editor.color(offset));
        }
        return colors;
    }

    private static RGB color(String name) {
        ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return registry.getRGB("org.jirei.ui." + name);
    }

    private static void theme(String id) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(RGB one, RGB other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
