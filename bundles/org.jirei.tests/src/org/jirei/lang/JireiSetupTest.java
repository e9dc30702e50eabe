/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.jirei.lang.ide.JireiIdeSetup;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Xtext's services, set up as the language server sets them up, tell what our rules find, and once. */
final class JireiSetupTest {

    static List<Injector> injectors() {
        return List.of(new JireiStandaloneSetup().createInjectorAndDoEMFRegistration(),
                new JireiIdeSetup().createInjectorAndDoEMFRegistration());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("injectors")
    void runsOurRules(Injector injector) throws Exception {
        String whole = Golden.read(Sources.testdata("language").resolve("water-works.jirei"));
        assertEquals(List.of(), issues(injector, whole));
        assertEquals(List.of("10:4 typed-number"), issues(injector, whole.replace("水質への影響はなかった。", "(1)の影響はなかった。")));
        assertEquals(List.of("9:10 unresolved-name"), issues(injector, whole.replace("{{端末}}に入られ", "{{誰か}}に入られ")));
        assertEquals(List.of("3:6 date-malformed"), issues(injector, whole.replace("発生日 2020-02\n", "発生日 2020年\n")));
    }

    private static List<String> issues(Injector injector, String text) throws Exception {
        Resource resource = injector.getInstance(XtextResourceSet.class)
                .createResource(URI.createURI("memory:/text.jirei"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        List<Issue> issues = injector.getInstance(IResourceValidator.class)
                .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
        return issues.stream().map(issue -> issue.getLineNumber() + ":" + issue.getColumn() + " "
                + (issue.isSyntaxError() ? issue.getData()[0] : issue.getCode())).toList();
    }
}
