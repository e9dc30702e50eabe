/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/** What lies over what: a later layer is drawn over all earlier ones. */
public enum Layer {
    SHEET,
    BOUNDARY,
    LIFELINE,
    HEAD,
    FLOW
}
