/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.moving;

import java.util.List;
import org.jirei.lang.ide.edit.TextEdit;

/**
 * How a statement moves.
 *
 * @param edits the change; nothing where it stands at the end of its way already
 * @param caret where the caret stands afterwards, 0-based, in UTF-16 units
 */
public record Move(List<TextEdit> edits, int caret) {
}
