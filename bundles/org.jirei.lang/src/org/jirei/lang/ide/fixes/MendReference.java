/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.JireiValueConverters.spellName;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.model.Action;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Step;

/** Makes references of what stands between double braces: several names, a number; or else plain braces. */
final class MendReference implements Fixer {

    private static final Pattern NAME = Pattern.compile("\\^?[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\s*(対処|R|事象)?\\s*(\\d{1,3})\\s*\\)?");

    @Override
    public List<Fix> fixes(FixPlace place) {
        String inside = place.words().replaceFirst("^\\{\\{", "").replaceFirst("[}｝]{0,2}$", "").strip();
        List<Fix> fixes = new ArrayList<>();
        line(place, inside).ifPresent(name -> fixes.add(refer(place, "{{" + name + "}}")));
        List<String> known = NamesInReach.EVERYTHING.names(place);
        StringBuilder references = new StringBuilder();
        Matcher names = NAME.matcher(inside);
        while (names.find()) {
            String name = names.group().replaceFirst("^\\^", "");
            references.append(known.contains(name) ? "{{" + spellName(name) + "}}" : "");
        }
        if (!references.isEmpty()) {
            fixes.add(refer(place, references.toString()));
        }
        if (NAME.matcher(inside).matches()) {
            fixes.add(refer(place, "{{" + inside + "}}"));
        }
        fixes.add(place.fix("plain-braces", place.insert(place.start(), "\\")));
        return fixes;
    }

    private static Fix refer(FixPlace place, String reference) {
        return place.fix("refer", place.replace(place.start(), place.end(), reference), reference);
    }

    private static Optional<String> line(FixPlace place, String inside) {
        Matcher number = NUMBER.matcher(Normalizer.normalize(inside, Normalizer.Form.NFKC));
        Optional<Case> kase = place.kase();
        if (kase.isEmpty() || !number.matches()) {
            return Optional.empty();
        }
        boolean action = number.group(1) != null && !number.group(1).equals("事象");
        List<FlowLine> lines = Flows.lines(kase.get()).stream()
                .filter(line -> action ? line instanceof Action : line instanceof Step).toList();
        int index = Integer.parseInt(number.group(2)) - 1;
        return 0 <= index && index < lines.size() && lines.get(index).getName() != null
                ? Optional.of(spellName(lines.get(index).getName())) : Optional.empty();
    }
}
