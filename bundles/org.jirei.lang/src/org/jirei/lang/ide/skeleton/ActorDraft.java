/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.skeleton;

import org.jirei.model.ActorKind;

/**
 * Somebody or something that takes part in a case that is about to be written.
 *
 * @param kind what it is
 * @param name how the flow and the prose call it
 * @param label what figures and texts show
 */
public record ActorDraft(ActorKind kind, String name, String label) {
}
