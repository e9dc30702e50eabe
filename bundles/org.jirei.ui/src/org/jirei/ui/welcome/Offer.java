/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.welcome;

import java.util.List;

/**
 * Something to begin with.
 *
 * @param key names its words
 * @param icon the picture beside it
 * @param command what it does, as the workbench's command service writes commands
 */
record Offer(String key, String icon, String command) {

    /** In the order in which they are shown: the first is for who has never seen a source. */
    static final List<Offer> ALL = List.of(
            new Offer("steps", "step",
                    "org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=org.jirei.ui.firstSteps)"),
            new Offer("example", "survey", "org.eclipse.ui.newWizard(newWizardId=org.jirei.ui.example)"),
            new Offer("survey", "case", "org.eclipse.ui.newWizard(newWizardId=org.jirei.ui.newSurvey)"),
            new Offer("guide", "guide", "org.jirei.ui.openGuide"));
}
