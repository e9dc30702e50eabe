/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The document's structure: says of everything on its pages which element it belongs to, and the other way round. */
final class Structure {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Tag whole = Tag.root(root).child("Document");
    /** What the marks of each page, by their numbers, and each link belong to. */
    private final Map<PDPage, COSArray> marked = new LinkedHashMap<>();
    private final List<COSBase> owners = new ArrayList<>();

    Structure(PDDocument document) {
        this.document = document;
    }

    /** Returns the element that holds all others. */
    Tag whole() {
        return whole;
    }

    /** Returns the number of a mark that is going to be made on {@code page} for {@code tag}. */
    int mark(Tag tag, PDPage page) {
        COSArray ofPage = marked.computeIfAbsent(page, this::begin);
        int number = ofPage.size();
        ofPage.add(tag.element().getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        tag.element().appendKid(reference);
        return number;
    }

    private COSArray begin(PDPage page) {
        COSArray ofPage = new COSArray();
        page.setStructParents(owners.size());
        owners.add(ofPage);
        return ofPage;
    }

    /** Says that {@code link} belongs to {@code tag}. */
    void own(Tag tag, PDAnnotationLink link, PDPage page) {
        link.setStructParent(owners.size());
        owners.add(tag.element().getCOSObject());
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(link);
        reference.getCOSObject().setItem(COSName.PG, page);
        tag.element().appendKid(reference);
    }

    /** Puts the structure into the document, after the last page was drawn. */
    void finish() throws IOException {
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        COSArray numbers = new COSArray();
        for (int key = 0; key < owners.size(); key++) {
            numbers.add(COSInteger.get(key));
            numbers.add(owners.get(key));
        }
        COSDictionary leaf = parents.getCOSObject();
        leaf.setItem(COSName.NUMS, numbers);
        root.setParentTree(parents);
        root.setParentTreeNextKey(owners.size());
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
