/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jirei.lang.parsing.JireiValueConverters;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Category;
import org.jirei.model.JireiPackage;
import org.jirei.model.Language;

/** Changes of a survey's categories. */
public final class CategoryEdits {

    private static final String OPENING = "{";

    private CategoryEdits() {
    }

    /**
     * Returns the edit after which {@code category} lists the case {@code name} as its last one; empty for a category
     * whose brace is missing.
     *
     * @param file the name of the source that holds the category
     */
    public static Optional<TextEdit> addCase(Category category, String file, String name) {
        String spelled = JireiValueConverters.spellName(name);
        List<INode> listed = NodeModelUtils.findNodesForFeature(category, JireiPackage.Literals.CATEGORY__CASES);
        if (!listed.isEmpty()) {
            return Optional.of(new TextEdit(file, end(listed.getLast()), 0, ", " + spelled));
        }
        ICompositeNode node = NodeModelUtils.findActualNodeFor(category);
        String indent = indentOf(node) + "  ";
        return leaf(node, OPENING).map(brace -> new TextEdit(file, end(brace), 0,
                "\n" + indent + Keyword.CASES.spelling(language(node)) + " " + spelled));
    }

    private static int end(INode node) {
        return node.getOffset() + node.getLength();
    }

    private static Language language(ICompositeNode category) {
        return leaf(category, Keyword.CATEGORY.spelling(Language.JAPANESE)).isPresent()
                ? Language.JAPANESE : Language.ENGLISH;
    }

    private static Optional<ILeafNode> leaf(ICompositeNode node, String text) {
        return StreamSupport.stream(node.getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden() && leaf.getText().equals(text)).findFirst();
    }

    private static String indentOf(ICompositeNode node) {
        String source = node.getRootNode().getText();
        int start = source.lastIndexOf('\n', node.getOffset()) + 1;
        String before = source.substring(start, node.getOffset());
        return before.isBlank() ? before : "";
    }
}
