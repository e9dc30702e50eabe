/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Tries many seeds on all processors, each as soon as one is free, for some take a hundred times as long as others. */
public final class AtOnce {

    private AtOnce() {
    }

    /**
     * Returns what {@code faults} tells of the seeds from 0 to below {@code count}, in their order, each fault with its
     * seed; an exception is a fault too.
     */
    public static List<String> of(int count, LongFunction<List<String>> faults) {
        try (ExecutorService processors = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<List<String>>> tried = LongStream.range(0, count)
                    .mapToObj(seed -> processors.submit(() -> faults.apply(seed))).toList();
            List<String> all = new ArrayList<>();
            for (int seed = 0; seed < count; seed++) {
                String name = "seed " + seed + " ";
                told(tried.get(seed)).forEach(fault -> all.add(name + fault));
            }
            return all;
        }
    }

    private static List<String> told(Future<List<String>> tried) {
        try {
            return tried.get();
        } catch (ExecutionException e) {
            return List.of("throws " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("was interrupted");
        }
    }
}
