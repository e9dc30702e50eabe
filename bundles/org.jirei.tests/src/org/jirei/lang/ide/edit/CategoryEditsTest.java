/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jirei.model.Category;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

final class CategoryEditsTest {

    @Test
    void aCaseIsAddedBehindTheLastOne() {
        assertEquals("""
                survey s "S" {
                  category c "C" {
                    cases one, two, three // all
                  }
                }
                """, added("""
                survey s "S" {
                  category c "C" {
                    cases one, two // all
                  }
                }
                """, "three"));
    }

    @Test
    void theFirstCaseGetsALineOfItsOwnInTheLanguageOfTheSurvey() {
        assertEquals("""
                調査 s "S" {
                  分類 c "C" {
                    収録 ^事例
                    教訓 {
                    }
                  }
                }
                """, added("""
                調査 s "S" {
                  分類 c "C" {
                    教訓 {
                    }
                  }
                }
                """, "事例"));
    }

    @Test
    void aCategoryWithoutABraceIsLeftAlone() {
        assertEquals("survey s \"S\" { category c \"C\"", added("survey s \"S\" { category c \"C\"", "one"));
    }

    private static String added(String source, String name) {
        Category category = Sources.parse(source).documents().getFirst().getSurveys().getFirst().getCategories().getFirst();
        return TextEdit.apply(source, CategoryEdits.addCase(category, "1.jirei", name).stream().toList());
    }
}
