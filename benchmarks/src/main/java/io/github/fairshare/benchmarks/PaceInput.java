package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Made-up bodies of any number with targets that share out the baselines' total nearly, and a policy for them. */
public final class PaceInput {
    /** A curve between a floor and a ceiling, shifted until it makes the pot. */
    public static final String POLICY = """
            {"version": 1, "id": "benchmark", "title": "Shift between a floor and a ceiling", "unit": "POUNDS",
             "pot": {"growthPercent": "5.5"},
             "rule": {"type": "CURVE", "points": [{"distancePercent": "-10", "growthPercent": "9"},
              {"distancePercent": "2", "growthPercent": "5.2"}]},
             "limits": [{"type": "MINIMUM_GROWTH", "percent": "5.2"}, {"type": "MAXIMUM_GROWTH", "percent": "8"}],
             "balance": {"solveFor": "SHIFT"},
             "rounding": {"unit": "0.01", "mode": "HALF_UP", "method": "CONSERVING"}}
            """;

    private final long[] baselinePence;
    private final long[] targetPence;

    private PaceInput(long[] baselinePence, long[] targetPence) {
        this.baselinePence = baselinePence;
        this.targetPence = targetPence;
    }

    /**
     * Bodies from a fixed seed.
     *
     * @param bodies how many
     * @return the same for the same number
     */
    public static PaceInput of(int bodies) {
        SplittableRandom random = new SplittableRandom(20100914L);
        long[] baseline = new long[bodies];
        long[] target = new long[bodies];
        for (int i = 0; i < bodies; i++) {
            baseline[i] = 10_000_000L + random.nextLong(40_000_000_000L);
            target[i] = (long) (baseline[i] / (1 + 0.06 * (random.nextDouble() + random.nextDouble() - 1)));
        }
        return new PaceInput(baseline, target);
    }

    /**
     * The policy.
     *
     * @return a curve, a floor, a ceiling and a solved shift
     */
    public static PacePolicy policy() {
        return PacePolicies.parse(POLICY);
    }

    /**
     * How many bodies.
     *
     * @return as asked for
     */
    public int size() {
        return baselinePence.length;
    }

    /**
     * The bodies as the engine takes them.
     *
     * @return codes in rising order
     */
    public Positions positions() {
        List<OpeningPosition> bodies = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            bodies.add(OpeningPosition.of(
                    String.format(Locale.ROOT, "B%07d", i),
                    Pounds.of(BigDecimal.valueOf(baselinePence[i], 2)),
                    Pounds.of(BigDecimal.valueOf(targetPence[i], 2))));
        }
        return Positions.of(bodies);
    }

    /**
     * The same bodies in columns.
     *
     * @return codes in rising order
     */
    Positions columns() {
        String[] codes = IntStream.range(0, size())
                .mapToObj(i -> String.format(Locale.ROOT, "B%08d", i))
                .toArray(String[]::new);
        return Positions.ofPence(codes, baselinePence, targetPence);
    }

    long baselinePence(int i) {
        return baselinePence[i];
    }

    long targetPence(int i) {
        return targetPence[i];
    }
}
