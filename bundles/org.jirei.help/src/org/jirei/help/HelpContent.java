/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.help.IHelpContentProducer;
import org.jirei.model.Language;

/** Gives the platform's help the pages that its table of contents names. */
public final class HelpContent implements IHelpContentProducer {

    /** Made by the help system. */
    public HelpContent() {
    }

    @Override
    public InputStream getInputStream(String plugin, String href, Locale locale) {
        Language language = language(locale.getLanguage());
        String address = href.replaceFirst("[?#].*", "");
        return HelpPages.find(address, language)
                .map(page -> HelpHtml.of(page, language).getBytes(StandardCharsets.UTF_8))
                .map(ByteArrayInputStream::new).orElse(null);
    }

    /** Returns the language of the pages for a reader with the locale {@code code}, such as {@code ja_JP}. */
    static Language language(String code) {
        return code.startsWith(Language.JAPANESE.code()) ? Language.JAPANESE : Language.ENGLISH;
    }
}
