/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jirei.help.HelpText.Kind;
import org.jirei.help.HelpText.Span;

/** Sets a page's Markdown as plain text with marked stretches. */
final class HelpTypesetter extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String INDENT = "  ";
    private static final String BULLET = "• ";
    private static final String CELLS = "   ";
    private static final char FIRST_WIDE = '\u2E80';

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private int depth;
    private boolean inItem;

    private HelpTypesetter() {
    }

    /** Returns {@code page} as it is shown. */
    static HelpText set(HelpPage page) {
        HelpTypesetter typesetter = new HelpTypesetter();
        PARSER.parse(page.markdown()).accept(typesetter);
        return new HelpText(typesetter.text.toString(), List.copyOf(typesetter.spans));
    }

    private void marked(Kind kind, String target, Runnable content) {
        int start = text.length();
        content.run();
        if (text.length() > start) {
            spans.add(new Span(start, text.length() - start, kind, target));
        }
    }

    private void newParagraph() {
        if (!text.isEmpty() && !inItem) {
            text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
        }
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    @Override
    public void visit(Heading heading) {
        newParagraph();
        marked(heading.getLevel() == 1 ? Kind.TITLE : Kind.HEADING, "", () -> visitChildren(heading));
        newLine();
    }

    @Override
    public void visit(Paragraph paragraph) {
        newParagraph();
        visitChildren(paragraph);
        newLine();
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, 1);
    }

    private void items(Node list, int first) {
        newParagraph();
        newLine();
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            text.append(INDENT.repeat(depth)).append(first == 0 ? BULLET : number++ + ". ");
            depth++;
            boolean outer = inItem;
            inItem = true;
            visitChildren((ListItem) item);
            inItem = outer;
            depth--;
            newLine();
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        newParagraph();
        marked(Kind.CODE, "", () -> block.getLiteral().lines().forEach(line -> text.append(INDENT).append(line)
                .append('\n')));
    }

    @Override
    public void visit(Code code) {
        marked(Kind.CODE, "", () -> text.append(code.getLiteral()));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        marked(Kind.STRONG, "", () -> visitChildren(strong));
    }

    @Override
    public void visit(Emphasis emphasis) {
        marked(Kind.STRONG, "", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(Link link) {
        String target = HelpHtml.address(link.getDestination());
        marked(Kind.LINK, target, () -> visitChildren(link));
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    /** Japanese is written without blanks, so that lines of it join without one. */
    @Override
    public void visit(SoftLineBreak lineBreak) {
        Node next = lineBreak.getNext();
        boolean wide = !text.isEmpty() && text.charAt(text.length() - 1) >= FIRST_WIDE
                || next instanceof Text words && !words.getLiteral().isEmpty()
                        && words.getLiteral().charAt(0) >= FIRST_WIDE;
        if (!wide) {
            text.append(' ');
        }
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            newParagraph();
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case TableHead head -> marked(Kind.STRONG, "", () -> visitChildren(head));
            case TableRow row -> {
                visitChildren(row);
                text.append('\n');
            }
            case TableCell cell -> {
                visitChildren(cell);
                if (cell.getNext() != null) {
                    text.append(CELLS);
                }
            }
            default -> visitChildren(node);
        }
    }
}
