/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import java.util.List;
import org.jirei.lang.parsing.SyntaxMessages;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleMessages;
import org.jirei.model.rules.Severity;

/**
 * Something to tell an author about a place in a file.
 *
 * @param file the name of the source
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 * @param endLine 1-based line of the exclusive end
 * @param endColumn 1-based column of the exclusive end
 * @param offset 0-based, in UTF-16 units
 * @param length in UTF-16 units
 * @param severity as the rule settings have it
 * @param ruleId the rule, {@code syntax} for what is not Jirei at all
 * @param arguments what the message names
 */
public record Diagnostic(String file, int line, int column, int endLine, int endColumn, int offset, int length,
        Severity severity, String ruleId, List<String> arguments) {

    /** The rule of everything that the grammar does not know. Its first argument is the key of the message. */
    public static final String SYNTAX = "syntax";

    /** Returns what is wrong and what to do. */
    public String message(Language language) {
        return ruleId.equals(SYNTAX)
                ? SyntaxMessages.text(arguments.getFirst(), arguments.subList(1, arguments.size()), language)
                : RuleMessages.text(ruleId, arguments, language);
    }
}
