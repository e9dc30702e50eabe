/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jirei.build.notice.Notice;
import org.jirei.model.rules.ConfidentialWords;
import org.jirei.render.output.UnsoundPictureException;
import org.jirei.render.output.XmlTexts;
import org.xml.sax.SAXException;

/** Looks once more at what was written: the last moment at which something wrong can be kept from readers. */
final class OutputInspector {

    private static final String LEAK = "unsound.confidential";

    private final ConfidentialWords confidential;

    /** Makes an inspector that lets no word of {@code confidential} pass. */
    OutputInspector(ConfidentialWords confidential) {
        this.confidential = confidential;
    }

    /** Returns what is wrong with {@code written}, the bytes that were read back; empty where it is sound. */
    Optional<Notice> inspect(Output output, byte[] written) {
        if (!Arrays.equals(output.content(), written)) {
            return Optional.of(Notice.of("unsound.differs", output.path()));
        }
        List<String> texts;
        try {
            texts = texts(output, written);
        } catch (SAXException e) {
            return Optional.of(Notice.of("unsound.malformed", output.path()));
        } catch (UnsoundPictureException e) {
            return Optional.of(Notice.of("unsound.picture", output.path(), e.getMessage()));
        }
        return missingNumber(output, texts).or(() -> confidentialWord(output, texts));
    }

    private static List<String> texts(Output output, byte[] written) throws SAXException, UnsoundPictureException {
        if (output.file().readback().isPresent()) {
            return output.file().readback().get().texts(written);
        }
        if (output.path().endsWith(".svg")) {
            return textsOfPicture(written);
        }
        return output.path().endsWith(".html") ? XmlTexts.of(written)
                : new String(written, StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> textsOfPicture(byte[] written) throws SAXException, UnsoundPictureException {
        SvgCanvas canvas = new SvgCanvas();
        List<String> texts = XmlTexts.of(written, canvas);
        if (canvas.problem().isPresent()) {
            throw new UnsoundPictureException(canvas.problem().get());
        }
        return texts;
    }

    private static Optional<Notice> missingNumber(Output output, List<String> texts) {
        return output.file().numbers().stream().filter(number -> texts.stream().noneMatch(text -> text.contains(number)))
                .findFirst().map(number -> Notice.of("unsound.number-missing", output.path(), number));
    }

    private Optional<Notice> confidentialWord(Output output, List<String> texts) {
        return confidential.isEmpty() ? Optional.empty()
                : texts.stream().flatMap(text -> confidential.find(text).stream()).findFirst()
                        .map(match -> Notice.of(LEAK, output.path(), match.word()));
    }

    /** Returns whether {@code problem}, which an inspection found, is a confidential word. */
    static boolean isLeak(Notice problem) {
        return problem.key().equals(LEAK);
    }

    /** Returns what is wrong with paths that the manifest, too, would show to readers; empty where nothing is. */
    Optional<Notice> inspectPaths(List<ManifestEntry> entries) {
        return entries.stream().map(ManifestEntry::path).filter(path -> !confidential.find(path).isEmpty())
                .findFirst().map(path -> Notice.of("unsound.confidential-path", path));
    }
}
