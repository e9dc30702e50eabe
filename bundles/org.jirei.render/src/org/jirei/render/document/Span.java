/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

/** A stretch of a {@link Line}. What it prints is the same in every format; how it is marked is the writer's. */
public sealed interface Span {

    /** Returns what is printed. */
    String text();

    /** Plain words. */
    record Words(String text) implements Span {
    }

    /** An address such as {@code https://example.jp/} that readers can follow. */
    record Address(String text) implements Span {
    }

    /** The number of a step or action; {@code anchor} is its place in the report ({@link Anchors}). */
    record LineMention(String text, String anchor) implements Span {
    }

    /** A case by its number or title; {@code folder} is the name of its folder among the outputs. */
    record CaseMention(String text, String anchor, String folder) implements Span {
    }

    /** An arrow between participants; {@code spoken} says in words what the sign means. */
    record Sign(String text, String spoken) implements Span {
    }
}
