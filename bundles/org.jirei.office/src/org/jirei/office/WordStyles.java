/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The styles of a document by their names, which are English in every language of Word; ids are not. */
final class WordStyles {

    static final String TITLE = "title";
    static final String HEADING = "heading ";
    static final String BULLET = "list bullet";
    static final String INNER_BULLET = "list bullet 2";
    static final String STEP = "list number";
    static final String NOTE = "list continue";
    static final String CAPTION = "caption";
    static final String TABLE = "table grid";
    static final String FACTS = "jirei facts";
    static final String CELL = "jirei cell";
    static final String FIGURE = "jirei figure";
    static final String CONTENTS = "toc ";
    static final String CONTENTS_HEADING = "toc heading";
    static final String ROUTE = "jirei route";

    /** What the looks of a report need. Others are used where they are there. */
    private static final List<String> NEEDED = List.of(TITLE, HEADING + 1, HEADING + 2, HEADING + 3, BULLET,
            INNER_BULLET, STEP, CAPTION, TABLE);

    private final Map<String, String> ids = new TreeMap<>();

    private WordStyles() {
    }

    /**
     * Returns the styles of {@code document}.
     *
     * @throws UnusableTemplateException where some that are needed are missing
     */
    static WordStyles of(XWPFDocument document) {
        WordStyles styles = new WordStyles();
        if (document.getStyles() != null) {
            for (CTStyle style : document.getStyles().getCtStyles().getStyleList()) {
                if (style.isSetName()) {
                    styles.ids.putIfAbsent(style.getName().getVal().toLowerCase(Locale.ROOT), style.getStyleId());
                }
            }
        }
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeAll(styles.ids.keySet());
        if (!missing.isEmpty()) {
            throw new UnusableTemplateException(missing);
        }
        return styles;
    }

    /** Returns the id of the style {@code name}, of {@code instead} where there is none, else nothing. */
    String id(String name, String instead) {
        return ids.getOrDefault(name, ids.getOrDefault(instead, ""));
    }

    /** Returns the id of the style {@code name}; empty where there is none. */
    String id(String name) {
        return ids.getOrDefault(name, "");
    }
}
