/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFNotesMaster;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.CTCommonSlideData;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideLayoutIdList;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideMaster;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideMasterTextStyles;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.openxmlformats.schemas.presentationml.x2006.main.STSlideLayoutType;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;

/**
 * The presentation that slides are added to, without slides of its own: the house's, or a template with the house's
 * looks. Of its layouts two are used: that of a title slide, and that with a title only.
 */
final class DeckHouse implements AutoCloseable {

    private static final double EMU_PER_POINT = 12_700;
    /** What PowerPoint takes where a master says nothing, in hundredths of a point. */
    private static final int USUAL_TITLE_SIZE = 4_400;
    private static final List<STSlideLayoutType.Enum> USED =
            List.of(STSlideLayoutType.TITLE, STSlideLayoutType.TITLE_ONLY);

    static {
        PoiSettings.apply();
    }

    private final XMLSlideShow show;
    private final XSLFSlideLayout cover;
    private final XSLFSlideLayout page;

    private DeckHouse(XMLSlideShow show) {
        this.show = show;
        Optional<XSLFSlideLayout> titleSlide = layout(SlideLayout.TITLE);
        Optional<XSLFSlideLayout> titleOnly = layout(SlideLayout.TITLE_ONLY);
        List<String> missing = new ArrayList<>();
        if (titleSlide.filter(layout -> title(layout).isPresent()).isEmpty()) {
            missing.add("Title Slide");
        }
        if (titleOnly.filter(layout -> title(layout).isPresent()).isEmpty()) {
            missing.add("Title Only");
        }
        if (!missing.isEmpty()) {
            throw new UnusableTemplateException(missing);
        }
        this.cover = titleSlide.get();
        this.page = titleOnly.get();
    }

    /**
     * Opens a template.
     *
     * @throws UnusableTemplateException where it is no presentation, or lacks one of the two layouts
     */
    static DeckHouse opened(byte[] template) {
        XMLSlideShow show;
        try {
            show = new XMLSlideShow(new ByteArrayInputStream(template));
        } catch (IOException | RuntimeException e) {
            throw new UnusableTemplateException(e);
        }
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        return new DeckHouse(show);
    }

    /** Returns an empty presentation that looks as reports do where nobody says anything else. */
    static DeckHouse own() throws IOException, InvalidFormatException, XmlException {
        XMLSlideShow show = new XMLSlideShow(empty());
        CTSlideSize size = show.getCTPresentation().getSldSz();
        size.setCx((int) (DeckMetrics.WIDTH_PT * EMU_PER_POINT));
        size.setCy((int) (DeckMetrics.HEIGHT_PT * EMU_PER_POINT));
        if (size.isSetType()) {
            size.unsetType();
        }
        Kinsoku.set(show.getCTPresentation());
        dress(show.getSlideMasters().getFirst());
        return new DeckHouse(show);
    }

    /** Returns POI's empty presentation without the layouts that nobody uses here, and without the picture of it. */
    private static OPCPackage empty() throws IOException, InvalidFormatException, XmlException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XMLSlideShow empty = new XMLSlideShow()) {
            empty.write(written);
        }
        OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(written.toByteArray()));
        for (PackagePart master : parts.getPartsByContentType(XSLFRelation.SLIDE_MASTER.getContentType())) {
            SldMasterDocument looks = SldMasterDocument.Factory.parse(master.getInputStream());
            for (PackageRelationship relation : master.getRelationshipsByType(XSLFRelation.SLIDE_LAYOUT.getRelation())) {
                PackagePart layout = master.getRelatedPart(relation);
                if (!USED.contains(SldLayoutDocument.Factory.parse(layout.getInputStream()).getSldLayout().getType())) {
                    forget(relation.getId(), looks.getSldMaster().getSldLayoutIdLst());
                    master.removeRelationship(relation.getId());
                    parts.removePart(layout);
                }
            }
            try (OutputStream out = master.getOutputStream()) {
                looks.save(out);
            }
        }
        for (PackageRelationship picture : parts.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            parts.removePart(parts.getPart(picture));
            parts.removeRelationship(picture.getId());
        }
        return parts;
    }

    private static void forget(String relation, CTSlideLayoutIdList listed) {
        for (int index = listed.sizeOfSldLayoutIdArray() - 1; index >= 0; index--) {
            if (listed.getSldLayoutIdArray(index).getId2().equals(relation)) {
                listed.removeSldLayoutId(index);
            }
        }
    }

    private static void dress(XSLFSlideMaster master) throws IOException, XmlException {
        try (InputStream theme = resource("house-theme.xml"); InputStream looks = resource("house-master.xml")) {
            master.getTheme().getXmlObject().set(ThemeDocument.Factory.parse(theme).getTheme());
            CTSlideMaster house = SldMasterDocument.Factory.parse(looks).getSldMaster();
            master.getXmlObject().setCSld(house.getCSld());
            master.getXmlObject().setTxStyles(house.getTxStyles());
        }
        for (XSLFSlideLayout layout : master.getSlideLayouts()) {
            try (InputStream looks = resource(
                    layout.getType() == SlideLayout.TITLE ? "house-cover.xml" : "house-page.xml")) {
                layout.getXmlObject().set(SldLayoutDocument.Factory.parse(looks).getSldLayout());
            }
        }
    }

    private static InputStream resource(String name) {
        return DeckHouse.class.getResourceAsStream(name);
    }

    XMLSlideShow show() {
        return show;
    }

    /** Returns the layout of slides that begin something. */
    XSLFSlideLayout cover() {
        return cover;
    }

    /** Returns the layout of all other slides. */
    XSLFSlideLayout page() {
        return page;
    }

    private Optional<XSLFSlideLayout> layout(SlideLayout type) {
        return show.getSlideMasters().stream().flatMap(master -> List.of(master.getSlideLayouts()).stream())
                .filter(layout -> layout.getType() == type).findFirst();
    }

    private static Optional<CTShape> title(XSLFSlideLayout layout) {
        return placeholder(layout.getXmlObject().getCSld(), STPlaceholderType.TITLE, STPlaceholderType.CTR_TITLE);
    }

    private static Optional<CTShape> placeholder(CTCommonSlideData slide, STPlaceholderType.Enum... types) {
        return slide.getSpTree().getSpList().stream().filter(shape -> shape.getNvSpPr().getNvPr().isSetPh()
                && List.of(types).contains(shape.getNvSpPr().getNvPr().getPh().getType())).findFirst();
    }

    /** Returns how a slide of {@code layout} refers to its title. */
    static String titleOf(XSLFSlideLayout layout) {
        return attributes(title(layout).orElseThrow());
    }

    /** Returns how a slide of {@code layout} refers to its subtitle; empty where there is none. */
    static Optional<String> subtitleOf(XSLFSlideLayout layout) {
        return placeholder(layout.getXmlObject().getCSld(), STPlaceholderType.SUB_TITLE).map(DeckHouse::attributes);
    }

    /** Returns how slides or pages of notes that look like {@code looks} refer to their number; empty without one. */
    static Optional<String> numberOf(CTCommonSlideData looks) {
        return placeholder(looks, STPlaceholderType.SLD_NUM).map(DeckHouse::attributes);
    }

    /** Returns the page with the notes of {@code slide}, made where there is none. */
    XSLFNotes notesOf(XSLFSlide slide) throws XmlException {
        if (show.getNotesMaster() == null) {
            addNotesMaster();
        }
        return show.getNotesSlide(slide);
    }

    /** Adds what pages of notes look like, for sheets of paper that are higher than wide. */
    private void addNotesMaster() throws XmlException {
        show.createNotesMaster();
        XSLFNotesMaster notes = show.getNotesMaster();
        try (InputStream looks = resource("house-notes.xml")) {
            notes.getXmlObject().set(NotesMasterDocument.Factory.parse(looks).getNotesMaster());
        } catch (IOException e) {
            throw new UncheckedIOException("what comes with this class can be read", e);
        }
        notes.getTheme().getXmlObject().set(page.getSlideMaster().getTheme().getXmlObject());
    }

    private static String attributes(CTShape shape) {
        CTPlaceholder placeholder = shape.getNvSpPr().getNvPr().getPh();
        return "type=\"" + placeholder.getType() + "\""
                + (placeholder.isSetIdx() ? " idx=\"" + placeholder.getIdx() + "\"" : "");
    }

    /** Returns the room below the title of slides that are no covers. */
    SlideRoom room() {
        CTTransform2D title = titlePlace();
        CTSlideSize size = show.getCTPresentation().getSldSz();
        double left = POIXMLUnits.parseLength(title.getOff().xgetX()) / DeckMetrics.EMU_PER_PX;
        double top = (POIXMLUnits.parseLength(title.getOff().xgetY()) + title.getExt().getCy()) / DeckMetrics.EMU_PER_PX
                + DeckMetrics.AFTER_TITLE;
        double height = size.getCy() / DeckMetrics.EMU_PER_PX;
        return new SlideRoom(left, top, title.getExt().getCx() / DeckMetrics.EMU_PER_PX,
                height * (1 - DeckMetrics.BOTTOM_SHARE) - top);
    }

    /** Returns the room that slides which are no covers have for their titles. */
    TitleRoom titleRoom() {
        CTTransform2D title = titlePlace();
        return new TitleRoom(title.getExt().getCx() / DeckMetrics.EMU_PER_PX,
                title.getExt().getCy() / DeckMetrics.EMU_PER_PX, titleSize() / DeckMetrics.HUNDREDTHS_PER_PX);
    }

    private int titleSize() {
        return Optional.ofNullable(page.getSlideMaster().getXmlObject().getTxStyles())
                .map(CTSlideMasterTextStyles::getTitleStyle).map(CTTextListStyle::getLvl1PPr)
                .map(CTTextParagraphProperties::getDefRPr).filter(CTTextCharacterProperties::isSetSz)
                .map(CTTextCharacterProperties::getSz).orElse(USUAL_TITLE_SIZE);
    }

    private CTTransform2D titlePlace() {
        return place(title(page).orElseThrow()).or(() -> placeholder(
                page.getSlideMaster().getXmlObject().getCSld(), STPlaceholderType.TITLE).flatMap(DeckHouse::place))
                .orElseThrow(() -> new UnusableTemplateException(List.of("Title Only")));
    }

    private static Optional<CTTransform2D> place(CTShape shape) {
        return shape.getSpPr().isSetXfrm() ? Optional.of(shape.getSpPr().getXfrm()) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
