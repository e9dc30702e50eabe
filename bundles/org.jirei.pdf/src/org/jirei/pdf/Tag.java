/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * An element of the document's structure (ISO 32000-1, 14.8.4). It comes into being when the first of what it shows is
 * drawn, so that elements stand in the order in which they are read, whatever was laid out first.
 */
final class Tag {

    private final String type;
    private final Optional<Tag> parent;
    private final List<Consumer<PDStructureElement>> traits = new ArrayList<>();
    private PDStructureNode node;

    private Tag(String type, Optional<Tag> parent, PDStructureNode node) {
        this.type = type;
        this.parent = parent;
        this.node = node;
    }

    /** Returns what holds all elements. */
    static Tag root(PDStructureNode root) {
        return new Tag("", Optional.empty(), root);
    }

    /** Returns an element inside this one, such as {@code P} or {@code H1}. */
    Tag child(String childType) {
        return new Tag(childType, Optional.of(this), null);
    }

    /** Has {@code trait} set when the element comes into being. */
    Tag with(Consumer<PDStructureElement> trait) {
        traits.add(trait);
        return this;
    }

    String type() {
        return type;
    }

    /** Returns the element of the document, which has come into being by now. */
    PDStructureElement element() {
        return (PDStructureElement) node();
    }

    private PDStructureNode node() {
        if (node == null) {
            PDStructureNode above = parent.orElseThrow().node();
            PDStructureElement made = new PDStructureElement(type, above);
            traits.forEach(trait -> trait.accept(made));
            above.appendKid(made);
            node = made;
        }
        return node;
    }
}
