/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import com.google.inject.Singleton;
import java.util.function.Function;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Translates between the spelling of a token and the value that the model holds. Keeps no state, and is one for all
 * parsers because setting it up takes as long as parsing a case.
 */
@Singleton
public final class JireiValueConverters extends AbstractDeclarativeValueConverterService {

    /** A name; {@code ^} marks one that equals a keyword. */
    @ValueConverter(rule = "ID")
    public IValueConverter<String> name() {
        return converter(JireiValueConverters::readName, JireiValueConverters::spellName);
    }

    /** A label in quotation marks; an unfinished one is told by {@link TokenChecks}. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> label() {
        return converter(text -> EnclosedSource.decode(text).text(), EnclosedSource::encodeLabel);
    }

    /** A time in brackets. */
    @ValueConverter(rule = "TIME")
    public IValueConverter<String> time() {
        return converter(text -> EnclosedSource.decode(text).text(),
                value -> "[" + value + "]");
    }

    /** A stretch of prose. */
    @ValueConverter(rule = "PROSE_TEXT")
    public IValueConverter<String> prose() {
        return converter(text -> ProseSource.decode(text).text(), value -> ProseSource.encode(value, ""));
    }

    /** A date, kept as written. */
    @ValueConverter(rule = "DATE")
    public IValueConverter<String> date() {
        return converter(Function.identity(), Function.identity());
    }

    /** The level of a bullet, by its mark. */
    @ValueConverter(rule = "BulletLevel")
    public IValueConverter<Integer> bulletLevel() {
        return converter(text -> text.strip().equals("--") ? 2 : 1, level -> level == 2 ? "--" : "-");
    }

    /** Returns {@code name} as a source spells it. */
    public static String spellName(String name) {
        return Keyword.of(name) == null ? name : "^" + name;
    }

    /** Returns the name that a source spells {@code text}. */
    public static String readName(String text) {
        return text.startsWith("^") ? text.substring(1) : text;
    }

    private static <T> IValueConverter<T> converter(Function<String, T> toValue, Function<T, String> toText) {
        return new IValueConverter<>() {
            @Override
            public T toValue(String text, INode node) {
                return text == null ? null : toValue.apply(text);
            }

            @Override
            public String toString(T value) {
                return toText.apply(value);
            }
        };
    }
}
