package io.github.fairshare.benchmarks;

import java.util.List;
import java.util.Map;

/** The figures that are held against a goal: how often as long one variant takes as another. */
final class PeerGoals {
    private static final int MANY = 8_000;

    private static final List<Goal> GOALS = List.of(
            new Goal("kernel", "triad", "", ""),
            new Goal("allocate", "kernel", "<= 2", "<= 2"),
            new Goal("expert numpy", "kernel", ">= 5", ">= 2"),
            new Goal("expert numpy", "allocate", ">= 5", ">= 1.5"),
            new Goal("scipy brentq", "allocate", "", ""),
            new Goal("R uniroot", "allocate", ">= 40", ">= 10"),
            new Goal("C", "kernel", "", ""),
            new Goal("records and streams", "kernel", ">= 40", ">= 80"));

    private PeerGoals() {}

    /** A ratio and what is wanted of it, for few and for many bodies; empty where nothing is. */
    private record Goal(String above, String below, String few, String many) {}

    static void print(int size, Map<String, double[]> times) {
        for (Goal goal : GOALS) {
            if (times.containsKey(goal.above()) && times.containsKey(goal.below())) {
                String name = goal.above() + " / " + goal.below();
                String wanted = size < MANY ? goal.few() : goal.many();
                Ratios.print(size, name, times.get(goal.above()), times.get(goal.below()), wanted);
            }
        }
        Ratios.printTimes(size, times);
    }
}
