/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.lang.formatting.JireiFormatter;
import org.jirei.model.Document;
import org.jirei.model.JireiPackage;
import org.jirei.model.Language;
import org.jirei.testing.Golden;
import org.jirei.testing.ModelDump;
import org.jirei.testing.ModelGenerator;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written from a model reads as the same model, and is already in the canonical form. */
final class RoundTripTest {

    private static final int MODELS = 1_000;

    @ParameterizedTest
    @EnumSource(Language.class)
    void generatedModels(Language keywords) {
        for (long seed = 0; seed < MODELS; seed++) {
            Document model = ModelGenerator.document(seed);
            String text = JireiWriter.write(model, keywords);
            requireSameModel(model, text, "seed " + seed);
            requireCanonical(text, "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void correctFiles(Language keywords) {
        List<Document> models = parse(Sources.correctFiles().stream().map(Golden::read).toList());
        List<String> texts = models.stream().map(model -> JireiWriter.write(model, keywords)).toList();
        List<Document> read = parse(texts);
        assertEquals(dumps(models), dumps(read));
        assertTrue(new EcoreUtil.EqualityHelper().equals(new ArrayList<EObject>(models), new ArrayList<EObject>(read)));
        texts.forEach(text -> requireCanonical(text, text));
    }

    private static List<Document> parse(List<String> texts) {
        ParsedSources parsed = Sources.parse(texts.toArray(String[]::new));
        parsed.sources().forEach(source -> assertEquals(List.of(), source.syntaxProblems()));
        return parsed.documents();
    }

    private static String dumps(List<Document> models) {
        return models.stream().map(ModelDump::of).collect(Collectors.joining());
    }

    @Test
    void modelsUseEveryFeature() {
        Set<EStructuralFeature> unused = new LinkedHashSet<>();
        JireiPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .forEach(type -> unused.addAll(type.getEAllStructuralFeatures()));
        unused.removeAll(JireiPackage.Literals.TRACE.getEAllStructuralFeatures());
        unused.remove(JireiPackage.Literals.ELEMENT__TRACE);
        for (long seed = 0; seed < MODELS && !unused.isEmpty(); seed++) {
            ModelGenerator.document(seed).eAllContents().forEachRemaining(object -> unused.removeIf(
                    feature -> feature.getEContainingClass().isInstance(object) && object.eIsSet(feature)));
        }
        unused.removeAll(JireiPackage.Literals.DOCUMENT.getEAllStructuralFeatures());
        assertEquals(Set.of(), unused);
    }

    private static void requireSameModel(Document model, String text, String which) {
        Document read = Sources.document(text);
        assertEquals(ModelDump.of(model), ModelDump.of(read), () -> which + "\n" + text);
        assertTrue(EcoreUtil.equals(model, read), which);
    }

    private static void requireCanonical(String text, String which) {
        assertEquals(text, JireiFormatter.format(new SourceText("text.jirei", text), null).text(), which);
    }
}
