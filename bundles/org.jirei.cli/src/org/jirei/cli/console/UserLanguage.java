/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jirei.model.Language;

/** Finds the language in which to speak to the user. */
public final class UserLanguage {

    /** The variables that POSIX has for the language of messages, the strongest first. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");
    private static final String OPTION = "--lang";

    private UserLanguage() {
    }

    /**
     * Returns the language that {@code --lang} among the arguments asks for, else that of the environment, else, where
     * the environment says nothing (as on Windows), that of the machine. Asked before the arguments are understood, so
     * that even wrong usage is told in the right language.
     */
    public static Language of(List<String> arguments, Map<String, String> environment, Locale machine) {
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            String code = argument.equals(OPTION) && at + 1 < arguments.size() ? arguments.get(at + 1)
                    : argument.startsWith(OPTION + "=") ? argument.substring(OPTION.length() + 1) : "";
            for (Language language : Language.values()) {
                if (language.code().equals(code)) {
                    return language;
                }
            }
        }
        return ofLocale(VARIABLES.stream().map(variable -> environment.getOrDefault(variable, ""))
                .filter(locale -> !locale.isEmpty()).findFirst().orElse(machine.getLanguage()));
    }

    private static Language ofLocale(String locale) {
        return locale.startsWith(Language.JAPANESE.code()) ? Language.JAPANESE : Language.ENGLISH;
    }
}
