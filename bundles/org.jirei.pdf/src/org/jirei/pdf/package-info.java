/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * The report as PDF. Content comes from {@code org.jirei.render.document}; here it is laid out in pieces
 * ({@link org.jirei.pdf.Piece}), which flow into columns ({@link org.jirei.pdf.Flow}) on sheets
 * ({@link org.jirei.pdf.SheetPlan}), and drawn with their elements of the document's structure
 * ({@link org.jirei.pdf.Structure}).
 *
 * <p>Pages are set here rather than from HTML by a library (openhtmltopdf 1.1.65 was tried): what it wrote gave back
 * radicals in place of some kanji, so that a search for 利用 found nothing; it set a sign for a character that no
 * font has without saying so; its bytes differed from run to run; and it could draw figures neither in the fonts of
 * the text nor as text. All of this {@code org.jirei.print} does already, and lines are broken as in the figures.
 */
package org.jirei.pdf;
