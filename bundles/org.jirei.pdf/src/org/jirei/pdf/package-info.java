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
 * radicals in place of some kanji, so that a search for 利用 found nothing, and its bytes differed from run to run.
 * {@code org.jirei.print} sets searchable text already, tells of every character that no font has, and draws figures
 * in the fonts of the text; lines are broken as in the figures.
 */
package org.jirei.pdf;
