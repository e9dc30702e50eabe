/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jirei.lang.TextRegion;
import org.jirei.lang.parsing.EnclosedSource;
import org.jirei.lang.parsing.ProseSource;
import org.jirei.model.Document;
import org.jirei.model.JireiPackage;
import org.jirei.model.rules.Place;

/** Finds where a place of the model stands in the source. */
public final class SourcePlaces {

    private SourcePlaces() {
    }

    /** Returns the stretch of an object without the comments around it; empty where it was not read from text. */
    public static Optional<TextRegion> region(EObject object) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(object)).map(SourcePlaces::region);
    }

    /** Returns the stretch of a place, as exact as the source allows; empty where it was not read from text. */
    static Optional<TextRegion> region(Place place) {
        if (place.feature() != null) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(place.object(), place.feature());
            if (!nodes.isEmpty()) {
                INode node = nodes.get(Math.clamp(place.index(), 0, nodes.size() - 1));
                return Optional.of(part(node, place));
            }
        }
        return headOf(place.object());
    }

    /** Returns the text of a cross-reference as the author wrote it. */
    static Optional<String> text(Place place) {
        if (place.feature() == null) {
            return Optional.empty();
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(place.object(), place.feature());
        return nodes.isEmpty() ? Optional.empty()
                : Optional.of(NodeModelUtils.getTokenText(nodes.get(Math.clamp(place.index(), 0, nodes.size() - 1))));
    }

    private static TextRegion region(INode node) {
        return new TextRegion(node.getOffset(), node.getLength());
    }

    private static TextRegion part(INode node, Place place) {
        if (place.start() < 0) {
            return region(node);
        }
        int[] offsets = offsets(textOf(node), place);
        int start = offsets[Math.min(place.start(), offsets.length - 1)];
        int last = Math.min(place.start() + place.length(), offsets.length) - 1;
        int end = last < place.start() ? start : offsets[last] + 1;
        return new TextRegion(node.getOffset() + start, end - start);
    }

    /** Where the characters of a value stand in its token: behind the quotation mark, bracket or ^, escapes counted. */
    private static int[] offsets(String token, Place place) {
        if (place.feature() == JireiPackage.Literals.TEXT_PART__TEXT) {
            return ProseSource.decode(token).offsets();
        }
        if (token.startsWith("\"") || token.startsWith("[")) {
            return EnclosedSource.decode(token).offsets();
        }
        return IntStream.rangeClosed(token.startsWith("^") ? 1 : 0, token.length()).toArray();
    }

    /** For an object as a whole its first line is enough: a caret under a whole case helps nobody. */
    private static Optional<TextRegion> headOf(EObject object) {
        for (EObject around = object; around != null && !(around instanceof Document); around = around.eContainer()) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(around);
            if (node != null) {
                String text = textOf(node);
                String head = text.lines().findFirst().orElse("").stripTrailing();
                return Optional.of(new TextRegion(node.getOffset(), Math.max(1, head.length())));
            }
        }
        return Optional.empty();
    }

    private static String textOf(INode node) {
        String all = node.getRootNode().getText();
        return all.substring(node.getOffset(), node.getOffset() + node.getLength());
    }
}
