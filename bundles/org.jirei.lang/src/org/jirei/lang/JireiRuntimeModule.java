/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.IResourceValidator;
import org.jirei.lang.checking.JireiResourceValidator;
import org.jirei.lang.linking.JireiNameScopes;
import org.jirei.lang.parsing.GuardedParser;
import org.jirei.lang.parsing.JireiLexer;
import org.jirei.lang.parsing.JireiValueConverters;

/** What Jirei does otherwise than Xtext's defaults. */
public final class JireiRuntimeModule extends AbstractJireiRuntimeModule {

    /** Prose cannot be lexed by a generated lexer: see {@link org.jirei.lang.parsing.JireiScanner}. */
    @Override
    public Class<? extends Lexer> bindLexer() {
        return JireiLexer.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(JireiLexer.class);
    }

    /** Checks see the tokens that the parser saw. */
    @Override
    public Class<? extends IParser> bindIParser() {
        return GuardedParser.class;
    }

    /** Names with {@code ^}, labels, times and prose have spellings of their own. */
    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return JireiValueConverters.class;
    }

    /** What is wrong is told by our own rules, with the same words everywhere. */
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return JireiResourceValidator.class;
    }

    /** Actors, steps and actions are known in their case only, cases and criteria everywhere. */
    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return JireiNameScopes.class;
    }
}
