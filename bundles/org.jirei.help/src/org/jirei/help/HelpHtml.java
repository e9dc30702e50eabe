/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jirei.model.Language;

/** Makes a page's Markdown into HTML. */
final class HelpHtml {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true)
            .attributeProviderFactory(context -> HelpHtml::anchor).build();

    /** The other documents of docs/, in either language. */
    private static final Pattern DOCUMENT = Pattern.compile("(\\w+)(\\.ja)?\\.md(#.*)?");

    private static final String STYLE = """
            body { font-family: sans-serif; line-height: 1.7; max-width: 48em; margin: 1.5em auto; padding: 0 1em;
              color: #1f2328; background: #fff; }
            h1 { font-size: 1.6em; } h2 { font-size: 1.25em; margin-top: 2em; }
            code, pre { font-family: monospace; background: #f2f4f6; }
            code { padding: 0 0.2em; } pre { padding: 0.8em; overflow-x: auto; } pre code { padding: 0; }
            table { border-collapse: collapse; } th, td { border: 1px solid #c8ced4; padding: 0.3em 0.7em; text-align: left; }
            @media (prefers-color-scheme: dark) { body { color: #e6e8ea; background: #1e1f22; }
              code, pre { background: #2b2d31; } a { color: #7db3ff; } th, td { border-color: #4a4e55; } }
            """;

    private HelpHtml() {
    }

    /** Returns a whole page; links between the documents lead to their pages in the help. */
    static String of(HelpPage page, Language language) {
        Node document = PARSER.parse(page.markdown());
        document.accept(new LinksToPages());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(language.code(), escaped(page.title()), STYLE, RENDERER.render(document));
    }

    /** Returns where a link leads to in the help: the page of one of the documents and the
     * chapter there, else what it says. */
    static String address(String destination) {
        Matcher document = DOCUMENT.matcher(destination);
        return document.matches() ? document.group(1) + ".html" + Objects.requireNonNullElse(document.group(3), "")
                : destination;
    }

    private static void anchor(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            StringBuilder words = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    words.append(code.getLiteral());
                }
            });
            attributes.put("id", HelpAnchor.of(words.toString()));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static final class LinksToPages extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            link.setDestination(address(link.getDestination()));
            super.visit(link);
        }
    }
}
