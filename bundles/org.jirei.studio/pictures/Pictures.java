/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes the pictures of Jirei Studio, in the forms that systems ask for, from the drawings beside this file. */
final class Pictures {

    /** Below this, in dots, the drawing with fewer and thicker strokes is taken. */
    private static final int LARGE = 48;
    private static final int[] PNG_SIZES = {16, 32, 48, 64, 128, 256, 512};
    private static final int[] ICO_SIZES = {16, 32, 48, 64, 256};
    /** The types of an .icns file that hold a PNG, with their sizes in dots. */
    private static final Map<String, Integer> ICNS_TYPES = new LinkedHashMap<>();

    static {
        ICNS_TYPES.put("icp4", 16);
        ICNS_TYPES.put("icp5", 32);
        ICNS_TYPES.put("ic07", 128);
        ICNS_TYPES.put("ic08", 256);
        ICNS_TYPES.put("ic09", 512);
    }

    private final Path drawings;
    private final Path icons;

    private Pictures(Path drawings, Path icons) {
        this.drawings = drawings;
        this.icons = icons;
    }

    /** Arguments: the folder of the drawings and the one to write into, which gets splash.png and a folder of icons. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        Pictures pictures = new Pictures(Path.of(args[0]), Files.createDirectories(target.resolve("icons")));
        pictures.writePngs();
        Files.write(pictures.icons.resolve("studio.ico"), pictures.ico());
        Files.write(pictures.icons.resolve("studio.icns"), pictures.icns());
        pictures.writeSplash(target.resolve("splash.png"));
    }

    private void writePngs() throws IOException {
        for (int size : PNG_SIZES) {
            Files.write(icons.resolve("studio-" + size + ".png"), png(size));
        }
    }

    private byte[] png(int size) throws IOException {
        String drawing = size < LARGE ? "studio-small.svg" : "studio.svg";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(draw(drawing, size, size, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** A Windows icon: a directory of 16 bytes for each picture, then the pictures, as PNG. */
    private byte[] ico() throws IOException {
        int headerSize = 6;
        int entrySize = 16;
        List<byte[]> pngs = new ArrayList<>();
        for (int size : ICO_SIZES) {
            pngs.add(png(size));
        }
        int offset = headerSize + entrySize * pngs.size();
        ByteBuffer ico = ByteBuffer.allocate(offset + pngs.stream().mapToInt(png -> png.length).sum());
        ico.order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0).putShort((short) 1).putShort((short) pngs.size());
        for (int i = 0; i < pngs.size(); i++) {
            byte size = (byte) ICO_SIZES[i]; // 256 is written as 0
            ico.put(size).put(size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            ico.putInt(pngs.get(i).length).putInt(offset);
            offset += pngs.get(i).length;
        }
        pngs.forEach(ico::put);
        return ico.array();
    }

    /** A macOS icon: after the head, each picture as PNG behind its type and its length, head included. */
    private byte[] icns() throws IOException {
        int headSize = 8;
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> type : ICNS_TYPES.entrySet()) {
            byte[] png = png(type.getValue());
            entries.write(head(type.getKey(), headSize + png.length));
            entries.write(png);
        }
        ByteArrayOutputStream icns = new ByteArrayOutputStream();
        icns.write(head("icns", headSize + entries.size()));
        entries.writeTo(icns);
        return icns.toByteArray();
    }

    private static byte[] head(String type, int length) {
        return ByteBuffer.allocate(8).put(type.getBytes(StandardCharsets.US_ASCII)).putInt(length).array();
    }

    private void writeSplash(Path file) throws IOException {
        ImageIO.write(draw("splash.svg", 480, 300, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    private BufferedImage draw(String drawing, int width, int height, int type) throws IOException {
        SVGDocument document = new SVGLoader().load(drawings.resolve(drawing).toUri().toURL());
        if (document == null) {
            throw new IOException("not an SVG: " + drawing);
        }
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return image;
    }
}
