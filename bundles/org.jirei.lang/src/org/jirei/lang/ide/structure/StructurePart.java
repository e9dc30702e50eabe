/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.structure;

import java.util.List;
import org.jirei.lang.TextRegion;

/**
 * A part of a source by which two versions are compared.
 *
 * @param icon what its picture is called
 * @param key tells it from all others around it, and finds it again in another version
 * @param label how a reader calls it
 * @param region what belongs to it: whole lines where nothing else stands on them
 * @param children the parts inside, in source order; what has some is no more than the sum of them
 */
public record StructurePart(String icon, String key, String label, TextRegion region, List<StructurePart> children) {
}
