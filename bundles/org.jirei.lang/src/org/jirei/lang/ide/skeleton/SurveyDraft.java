/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.skeleton;

import java.util.List;

/**
 * What is known of a survey before it is written.
 *
 * @param name its name, a Unicode identifier
 * @param title its title
 * @param publisher who publishes it
 * @param start first day of the period that it covers, such as 2026-04-01
 * @param end last day of the period
 * @param categories what its categories are called, in order
 */
public record SurveyDraft(String name, String title, String publisher, String start, String end,
        List<String> categories) {

    /** Makes a draft; later changes to {@code categories} do not reach it. */
    public SurveyDraft {
        categories = List.copyOf(categories);
    }
}
