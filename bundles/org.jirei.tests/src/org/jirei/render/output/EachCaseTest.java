/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jirei.model.Case;
import org.jirei.model.JireiFactory;
import org.junit.jupiter.api.Test;

class EachCaseTest {

    private static final int CASES = 64;
    private static final int ROUNDS = 20;

    private final List<Case> cases = IntStream.range(0, CASES).mapToObj(EachCaseTest::kase).toList();

    private static Case kase(int number) {
        Case kase = JireiFactory.eINSTANCE.createCase();
        kase.setName("case" + number);
        return kase;
    }

    @Test
    void whatIsMadeKeepsTheOrderOfTheCases() {
        assertEquals(cases.stream().map(Case::getName).toList(), EachCase.of(cases, Case::getName));
    }

    @Test
    void theFailureOfTheFirstCaseIsThrownWhicheverCameFirst() {
        for (int round = 0; round < ROUNDS; round++) {
            Set<Case> tried = ConcurrentHashMap.newKeySet();
            IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> EachCase.of(cases, kase -> {
                tried.add(kase);
                if (kase == cases.getFirst()) {
                    return kase;
                }
                throw new IllegalStateException(kase.getName());
            }));
            assertEquals("case1", thrown.getMessage());
            assertEquals(CASES, tried.size());
        }
    }

    @Test
    void nothingMoreIsBegunOnceTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> EachCase.of(cases, kase -> {
                throw new AssertionError("begun");
            }));
            assertTrue(Thread.currentThread().isInterrupted(), "it stays interrupted");
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void whatGivesUpEndsAll() {
        assertThrows(CancellationException.class, () -> EachCase.of(cases, kase -> {
            throw new CancellationException();
        }));
    }
}
