/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.rename;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.SourceText;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.lang.ide.names.NamePlace;
import org.jirei.model.NamedElement;

/** Reads the sources as they would be after a renaming, and compares what each name means then and now. */
final class RenameTrial {

    private final NameIndex before;
    private final NameIndex after;
    private final Map<NamePlace, Integer> offsets = new IdentityHashMap<>();
    private final Map<NamedElement, NamePlace> declarations = new IdentityHashMap<>();
    private int known;

    private RenameTrial(NameIndex before, NameIndex after, List<TextEdit> edits) {
        this.before = before;
        this.after = after;
        Map<String, List<TextEdit>> byFile = byFile(edits);
        for (ParsedSource source : before.parsed().sources()) {
            String file = source.source().name();
            move(before.in(file), byFile.getOrDefault(file, List.of()));
        }
    }

    static RenameTrial of(NameIndex before, List<TextEdit> edits) {
        Map<String, List<TextEdit>> byFile = byFile(edits);
        List<SourceText> texts = before.parsed().sources().stream().map(ParsedSource::source).map(source ->
                new SourceText(source.name(), TextEdit.apply(source.text(),
                        byFile.getOrDefault(source.name(), List.of())))).toList();
        return new RenameTrial(before, NameIndex.of(JireiLanguage.shared().parse(texts)), edits);
    }

    private static Map<String, List<TextEdit>> byFile(List<TextEdit> edits) {
        Map<String, List<TextEdit>> byFile = new HashMap<>();
        edits.forEach(edit -> byFile.computeIfAbsent(edit.file(), unused -> new ArrayList<>()).add(edit));
        return byFile;
    }

    /** Both are in the order of their offsets. */
    private void move(List<NamePlace> places, List<TextEdit> edits) {
        int shift = 0;
        int next = 0;
        for (NamePlace place : places) {
            while (next < edits.size() && edits.get(next).offset() < place.region().offset()) {
                shift += edits.get(next).text().length() - edits.get(next).length();
                next++;
            }
            offsets.put(place, place.region().offset() + shift);
            known++;
            if (place.isDeclaration()) {
                declarations.putIfAbsent(place.element(), place);
            }
        }
    }

    /** Returns the first name that would no longer mean what it means now. */
    Optional<NamePlace> astray() {
        return before.parsed().sources().stream().flatMap(source -> before.in(source.source().name()).stream())
                .filter(place -> !staysTrue(place)).findFirst();
    }

    private boolean staysTrue(NamePlace place) {
        NamePlace declared = declarations.get(place.element());
        Optional<NamePlace> meant = after.at(place.file(), offsets.get(place))
                .flatMap(then -> after.declaration(then.element()));
        return declared == null || meant.isPresent() && meant.get().file().equals(declared.file())
                && meant.get().region().offset() == offsets.get(declared);
    }

    /** Returns how many references, which mean nothing now, would then mean something. */
    int attracted() {
        int then = after.parsed().sources().stream().mapToInt(source -> after.in(source.source().name()).size()).sum();
        return Math.max(0, then - known);
    }
}
