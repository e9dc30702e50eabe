/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.ReferencePart;

/** Deletes an idle actor with all inside it, unless prose refers to one of them. */
final class DeleteActor implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> statement = place.statement();
        Optional<Actor> actor = place.kase().stream().flatMap(kase -> Actors.all(kase).stream())
                .filter(found -> place.region(found).filter(region -> region.offset() == statement
                        .map(SourceStatement::start).orElse(-1)).isPresent()).findFirst();
        return statement.isEmpty() || actor.isEmpty() || isReferredTo(place.kase().orElseThrow(), actor.get())
                ? List.of() : List.of(place.fix("delete-actor", place.delete(statement.get()), place.words()));
    }

    private static boolean isReferredTo(Case kase, Actor actor) {
        for (var contents = EcoreUtil.getAllContents(List.of(kase)); contents.hasNext();) {
            if (contents.next() instanceof ReferencePart part && (Objects.equals(part.getTarget(), actor)
                    || EcoreUtil.isAncestor(actor, part.getTarget()))) {
                return true;
            }
        }
        return false;
    }
}
