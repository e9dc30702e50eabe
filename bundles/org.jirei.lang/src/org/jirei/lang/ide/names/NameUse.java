/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.names;

/** What a name does where it stands. */
public enum NameUse {
    /** It is given to something here. */
    DECLARATION,
    /** Somebody takes part in a step or an action. */
    PARTICIPANT,
    /** One end of a standing connection. */
    LINK,
    /** A category lists a case. */
    LISTED,
    /** A case meets a criterion. */
    MET,
    /** Prose refers to it in double braces. */
    PROSE
}
