/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.TextRegion;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.model.JireiPackage;
import org.jirei.model.NamedElement;

/** Where the entries of a source stand. */
final class EntryPlaces {

    private final ParsedSource source;

    EntryPlaces(ParsedSource source) {
        this.source = source;
    }

    /** Returns all of an object, without the comments before it. */
    TextRegion region(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? new TextRegion(0, 0) : region(node);
    }

    private static TextRegion region(INode node) {
        return new TextRegion(node.getOffset(), node.getLength());
    }

    /** Returns the name of an object, or else its first word. */
    TextRegion head(EObject object) {
        Optional<TextRegion> name = object instanceof NamedElement
                ? value(object, JireiPackage.Literals.NAMED_ELEMENT__NAME, 0) : Optional.empty();
        return name.orElseGet(() -> firstWord(region(object)));
    }

    /** Returns one of the values of a feature; empty where it was not written. */
    Optional<TextRegion> value(EObject object, EStructuralFeature feature, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return index < nodes.size() ? Optional.of(region(nodes.get(index))) : Optional.empty();
    }

    /** Returns the first word of a region. */
    TextRegion firstWord(TextRegion region) {
        return tokensFrom(region.offset()).filter(token -> !token.kind().hidden() && token.end() > token.start())
                .findFirst().map(EntryPlaces::region).orElse(region);
    }

    /** The tokens are in order: those before an offset need not be looked at, of which there may be thousands. */
    private Stream<ScannedToken> tokensFrom(int offset) {
        List<ScannedToken> tokens = source.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return tokens.subList(low, tokens.size()).stream();
    }

    private static TextRegion region(ScannedToken token) {
        return new TextRegion(token.start(), token.end() - token.start());
    }

    /** Returns from the first word {@code keyword} between two offsets to the second of them. */
    TextRegion blockOf(Keyword keyword, int from, int to) {
        int start = tokensFrom(from).takeWhile(token -> token.start() < to)
                .filter(token -> token.keyword() == keyword).mapToInt(ScannedToken::start).findFirst().orElse(from);
        return new TextRegion(start, to - start);
    }
}
