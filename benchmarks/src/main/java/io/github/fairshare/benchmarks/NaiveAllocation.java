package io.github.fairshare.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The policy of {@link PaceInput} as one would first write it: records, streams, doubles and bisection. */
public final class NaiveAllocation {
    private NaiveAllocation() {}

    record Body(double baseline, double target) {
        double growth(double shift) {
            double distance = Math.min(Math.max(baseline / target - 1, -0.10), 0.02);
            double curve = 0.09 - (distance + 0.10) * (0.038 / 0.12);
            return Math.min(Math.max(curve + shift, 0.052), 0.08);
        }
    }

    record Part(int index, long pence, double remainder) {}

    static List<Body> bodies(PaceInput input) {
        return IntStream.range(0, input.size())
                .mapToObj(i -> new Body(input.baselinePence(i), input.targetPence(i)))
                .toList();
    }

    /** Allocations in pence. */
    static long[] allocate(List<Body> bodies) {
        double pot = bodies.stream().mapToDouble(Body::baseline).sum() * 1.055;
        double low = -0.1;
        double high = 0.1;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            double total = bodies.stream()
                    .mapToDouble(body -> body.baseline() * (1 + body.growth(middle)))
                    .sum();
            low = total < pot ? middle : low;
            high = total < pot ? high : middle;
        }
        double shift = low;
        List<Part> parts = IntStream.range(0, bodies.size())
                .mapToObj(i -> {
                    double amount =
                            bodies.get(i).baseline() * (1 + bodies.get(i).growth(shift));
                    return new Part(i, (long) Math.floor(amount), amount - Math.floor(amount));
                })
                .toList();
        long[] pence = parts.stream().mapToLong(Part::pence).toArray();
        long left = Math.round(pot) - parts.stream().mapToLong(Part::pence).sum();
        parts.stream()
                .sorted(Comparator.comparingDouble(Part::remainder).reversed())
                .limit(Math.max(0, left))
                .forEach(part -> pence[part.index()]++);
        return pence;
    }
}
