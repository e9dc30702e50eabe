/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jirei.model.Actor;
import org.jirei.model.ActorKind;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.model.Message;
import org.jirei.model.Phase;
import org.jirei.render.typography.RandomText;
import org.jirei.testing.CaseBuilder;

/**
 * A case at random, the same for the same seed: up to 60 lines between up to 20 actors nested up to four deep, with
 * every kind of arrow, relays, several receivers, notes, times and phases.
 */
final class RandomCase {

    private static final int MOST_LINES = 60;
    private static final int MOST_ACTORS = 20;
    private static final int DEEPEST = 4;

    private final Random random;
    private final CaseBuilder builder = new CaseBuilder();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    private RandomCase(long seed) {
        random = new Random(seed);
    }

    static CaseBuilder of(long seed) {
        return new RandomCase(seed).build();
    }

    private CaseBuilder build() {
        builder.language(random.nextBoolean() ? "en" : null);
        int actorCount = 1 + random.nextInt(MOST_ACTORS);
        for (int index = 0; index < actorCount; index++) {
            addActor(index);
        }
        int lineCount = random.nextInt(MOST_LINES + 1);
        Phase phase = null;
        for (int index = 0; index < lineCount; index++) {
            if (random.nextInt(8) == 0) {
                phase = random.nextInt(3) == 0 ? null : builder.phase(words(3));
            }
            addLine(phase);
        }
        return builder;
    }

    private void addActor(int index) {
        int outer = actors.isEmpty() || random.nextBoolean() ? -1 : random.nextInt(actors.size());
        boolean inside = outer >= 0 && depths.get(outer) < DEEPEST;
        ActorKind kind = ActorKind.VALUES.get(random.nextInt(ActorKind.VALUES.size()));
        actors.add(builder.actor(inside ? actors.get(outer) : null, kind, "actor" + index, words(4)));
        depths.add(inside ? depths.get(outer) + 1 : 1);
    }

    private void addLine(Phase phase) {
        Message[] messages = new Message[random.nextInt(4)];
        for (int index = 0; index < messages.length; index++) {
            Actor[] receivers = new Actor[random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 1];
            for (int receiver = 0; receiver < receivers.length; receiver++) {
                receivers[receiver] = anyActor();
            }
            messages[index] = CaseBuilder.message(Arrow.VALUES.get(random.nextInt(Arrow.VALUES.size())), receivers);
        }
        FlowLine line = random.nextBoolean()
                ? builder.step(phase, words(20), anyActor(), messages)
                : builder.action(phase, words(20), anyActor(), messages);
        if (random.nextInt(4) == 0) {
            line.setTime(random.nextBoolean() ? "2018-06-12 10:05" : words(3));
        }
        for (int note = random.nextInt(6) - 3; note > 0; note--) {
            CaseBuilder.note(line, words(15));
        }
    }

    private Actor anyActor() {
        return actors.get(random.nextInt(actors.size()));
    }

    private String words(int most) {
        return RandomText.sentence(random, 1 + random.nextInt(most));
    }
}
