/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import org.jirei.model.Language;

/**
 * What is around the words of a page, in polyglot HTML5: head, skip link, title, contents, main part. Style sheet and
 * script stand inside, or beside it in files that several pages share.
 */
final class HtmlDocument {

    /** The style sheet beside pages that share it. */
    static final String STYLE_FILE = "report.css";
    /** The script beside pages that share it. */
    static final String SCRIPT_FILE = "report.js";

    private final Language language;
    private final FixedWords words;
    private final String style;

    private HtmlDocument(Language language, String style) {
        this.language = language;
        this.words = new FixedWords(language);
        this.style = style;
    }

    /** Returns pages in {@code language} that need no other file; {@code figureStyle} is the CSS of their figures. */
    static HtmlDocument complete(Language language, String figureStyle) {
        return new HtmlDocument(language, style(figureStyle));
    }

    /** Returns pages in {@code language} that stand beside the files of style sheet and script. */
    static HtmlDocument sharing(Language language) {
        return new HtmlDocument(language, "");
    }

    /** Returns the style sheet of pages whose figures have this CSS. */
    static String style(String figureStyle) {
        return ReportStyle.css() + figureStyle + "\n";
    }

    /** Returns a page with {@code main}, HTML, under {@code title}, plain words, and {@code nav}, HTML. */
    String page(String title, String nav, String main) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
                %2$s</html>
                """.formatted(language.code(), head(title) + body(title, nav, main));
    }

    private String head(String title) {
        Html html = new Html();
        html.open("head");
        html.empty("meta", "charset", "UTF-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.words("title", title);
        if (style.isEmpty()) {
            html.empty("link", "rel", "stylesheet", "href", STYLE_FILE);
        } else {
            html.open("style").raw(style).close();
        }
        return html.close().written();
    }

    private String body(String title, String nav, String main) {
        Html html = new Html();
        html.open("body");
        html.words("a", words.skipToText(), "class", "skip", "href", "#main");
        html.open("header").words("h1", title).close();
        html.raw(nav);
        html.open("main", "id", "main", "tabindex", "-1").raw(main).close();
        if (style.isEmpty()) {
            html.words("script", "", "src", SCRIPT_FILE);
        } else {
            html.open("script").raw(ReportScript.inline()).close();
        }
        return html.close().written();
    }
}
