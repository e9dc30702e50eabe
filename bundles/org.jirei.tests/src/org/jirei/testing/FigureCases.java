/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

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
import org.jirei.render.typography.RandomText.Words;

/**
 * Cases at random to draw figures of, the same for the same seed: up to 300 lines between up to 40 actors nested up to
 * six deep, with every kind of arrow, relays, several receivers, notes, times, phases and links, in Japanese, Latin and
 * mixed words. Names are sensible, for figures are asked for things by name; every eighth case has hostile labels.
 */
public final class FigureCases {

    /** How large a case is at most. Most are small, as real ones are, for what goes wrong does so in small ones too. */
    private enum Size {
        SMALL(6, 8), USUAL(12, 8), MIDDLING(60, 40), LARGE(300, 40);

        private final int lines;
        private final int actors;

        Size(int lines, int actors) {
            this.lines = lines;
            this.actors = actors;
        }

        /** Primes, so that each size comes with all words, hostile ones too. */
        static Size of(long seed) {
            return seed % 401 == 400 ? LARGE : seed % 97 == 96 ? MIDDLING : seed % 11 == 10 ? USUAL : SMALL;
        }
    }

    private static final int DEEPEST = 6;
    private static final int LONG_LABEL = 10_000;
    private static final List<String> LONG_CHARACTERS = List.of("x", "障", "。", "「", "\u3099", "\uD83D\uDE00");

    private final Random random;
    private final Size size;
    private final Words words;
    private final boolean hostile;
    private final boolean overlong;
    private final CaseBuilder builder = new CaseBuilder();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    private FigureCases(long seed) {
        random = new Random(seed);
        size = Size.of(seed);
        words = Words.values()[(int) (seed % Words.values().length)];
        hostile = seed % 8 == 3;
        overlong = seed % 400 == 3;
    }

    /** Returns the case of {@code seed}, which is not negative. */
    public static CaseBuilder of(long seed) {
        return new FigureCases(seed).build();
    }

    /** Returns whether the case of {@code seed} has labels that try to break things. */
    public static boolean isHostile(long seed) {
        return new FigureCases(seed).hostile;
    }

    private CaseBuilder build() {
        builder.language(words == Words.LATIN ? "en" : null);
        builder.kase().setTitle(label(8));
        addActors();
        addLinks();
        addLines();
        return builder;
    }

    private void addActors() {
        for (int count = upTo(1, size.actors); count > 0; count--) {
            int outer = actors.isEmpty() || random.nextInt(3) == 0 ? -1 : random.nextInt(actors.size());
            boolean inside = outer >= 0 && depths.get(outer) < DEEPEST;
            ActorKind kind = ActorKind.VALUES.get(random.nextInt(ActorKind.VALUES.size()));
            actors.add(builder.actor(inside ? actors.get(outer) : null, kind, "actor" + actors.size(), label(4)));
            depths.add(inside ? depths.get(outer) + 1 : 1);
        }
    }

    private void addLinks() {
        for (int count = random.nextInt(4); count > 0 && actors.size() > 1; count--) {
            int one = random.nextInt(actors.size());
            int other = (one + 1 + random.nextInt(actors.size() - 1)) % actors.size();
            builder.link(actors.get(one), actors.get(other), random.nextBoolean() ? label(3) : null);
        }
    }

    private void addLines() {
        Phase phase = null;
        for (int count = upTo(0, size.lines); count > 0; count--) {
            if (random.nextInt(8) == 0) {
                phase = random.nextInt(3) == 0 ? null : builder.phase(label(3));
            }
            addLine(phase);
        }
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
                ? builder.step(phase, label(20), anyActor(), messages)
                : builder.action(phase, label(20), anyActor(), messages);
        if (random.nextInt(4) == 0) {
            line.setTime(random.nextBoolean() ? "2018-06-12 10:05" : label(3));
        }
        for (int notes = random.nextInt(6) - 3; notes > 0; notes--) {
            CaseBuilder.note(line, label(15));
        }
    }

    /** Returns the most now and then, for it is the edge where things go wrong; of the few large cases every second. */
    private int upTo(int least, int most) {
        return random.nextInt(size == Size.LARGE ? 2 : 8) == 0 ? most : least + random.nextInt(most - least + 1);
    }

    private Actor anyActor() {
        return actors.get(random.nextInt(actors.size()));
    }

    private String label(int mostWords) {
        if (overlong && random.nextInt(8) == 0) {
            return LONG_CHARACTERS.get(random.nextInt(LONG_CHARACTERS.size())).repeat(LONG_LABEL);
        }
        if (hostile && random.nextInt(3) == 0) {
            return new HostileText(random).label();
        }
        return RandomText.sentence(random, 1 + random.nextInt(mostWords), words);
    }
}
