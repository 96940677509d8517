package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.cohort.Openings;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import java.util.Arrays;
import java.util.Optional;

/**
 * Year after year of one policy without rounding, in plain doubles. Bodies stand where a sweep has its scenarios.
 *
 * <p>Money is measured against what the pot has grown to, so that a target stays what it is.
 */
public final class LaneYears {
    /** Roundings of a ratio to its target that a year makes beside those of growth. */
    private static final double OF_YEAR = 16;

    private static final double DOUBT = 1e-11;
    private static final double OF_OFF = 8;
    private static final int MIXED = 0x9E3779B9;

    private final LaneBlock block;
    private final LaneLines lines;
    private final CommonRoot root;
    private final int size;
    private final double factor;
    private final double roundings;
    private double off;

    private LaneYears(SweepTerms terms, int size) {
        this.size = size;
        this.block = new LaneBlock((size + LaneBlock.LANES - 1) / LaneBlock.LANES, LaneBlock.LANES);
        this.lines = new LaneLines(terms, block);
        this.root = new CommonRoot(terms, block);
        this.factor = 1 + terms.growthFraction();
        this.roundings = LaneRoot.ULP * (terms.rule().curve().noise() + 4 * terms.largestRate() + OF_YEAR);
    }

    /**
     * The years that begin where bodies stand.
     *
     * @param policy of every year
     * @param positions where the bodies stand
     * @param shake baselines are moved by so much of themselves, some up and some down, which shows how errors grow
     * @return empty where the lanes do not take the policy or the positions
     */
    public static Optional<LaneYears> of(PacePolicy policy, Positions positions, double shake) {
        Openings openings = Openings.of(positions);
        return SweepTerms.of(ImmutablePacePolicy.copyOf(policy).withRounding(SweepTerms.PENCE))
                .filter(terms -> terms.growthFraction() > -1)
                .filter(terms -> isTaken(openings))
                .map(terms -> {
                    LaneYears years = new LaneYears(terms, openings.size());
                    years.open(openings.baseline(), openings.target(), shake);
                    return years;
                });
    }

    static boolean isTaken(Openings openings) {
        for (int rank = 0; rank < openings.size(); rank++) {
            double target = openings.target().high(rank);
            boolean isUsable = openings.baseline().high(rank) > 0 && target > 0 && target < Double.POSITIVE_INFINITY;
            if (!isUsable || openings.body(rank).newTarget().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Lanes beyond the last body hold nobody: nothing of next to nothing. */
    private void open(DoubleDoubles baselines, DoubleDoubles targets, double shake) {
        for (double[] row : block.target) {
            Arrays.fill(row, Double.MIN_NORMAL);
        }
        for (int rank = 0; rank < size; rank++) {
            double side = rank * MIXED < 0 ? -shake : shake;
            baseline(rank)[rank % LaneBlock.LANES] = baselines.high(rank) * (1 + side);
            block.target[rank / LaneBlock.LANES][rank % LaneBlock.LANES] = targets.high(rank);
        }
    }

    private double[] baseline(int rank) {
        return block.baseline[rank / LaneBlock.LANES];
    }

    /** How many bodies. */
    public int size() {
        return size;
    }

    /** What a year came to. */
    public enum Outcome {
        /** It is over, and everybody has something left. */
        PASSED,
        /** Nothing that the unknown may be makes the pot. */
        INFEASIBLE,
        /** Doubles cannot tell. */
        UNKNOWN
    }

    /** Goes on by a year. */
    public Outcome advance() {
        lines.fill(1, factor);
        if (root.isSolved()) {
            return isPassed() ? Outcome.PASSED : Outcome.UNKNOWN;
        }
        return root.isInfeasible(DOUBT + OF_OFF * off) ? Outcome.INFEASIBLE : Outcome.UNKNOWN;
    }

    private boolean isPassed() {
        double ofUnknown = root.off();
        double mostSlope = 0;
        double leastTarget = Double.POSITIVE_INFINITY;
        double mostRatio = 1;
        boolean hasAll = true;
        for (int rank = 0; rank < size; rank++) {
            int row = rank / LaneBlock.LANES;
            int lane = rank % LaneBlock.LANES;
            double target = block.target[row][lane];
            mostSlope = Math.max(mostSlope, block.slope[row][lane] / target);
            leastTarget = Math.min(leastTarget, target);
            block.baseline[row][lane] = (block.baseline[row][lane] + block.amount[row][lane]) / factor;
            mostRatio = Math.max(mostRatio, block.baseline[row][lane] / target);
            hasAll &= block.baseline[row][lane] > 0;
        }
        off += Math.min(ofUnknown * mostSlope, root.noise() / leastTarget) + roundings * mostRatio;
        return hasAll;
    }

    /** How far a body, by its rank, stands over target, as a fraction of it. */
    public double distance(int rank) {
        int lane = rank % LaneBlock.LANES;
        return baseline(rank)[lane] / block.target[rank / LaneBlock.LANES][lane] - 1;
    }

    /** By how much the years so far may have moved distances, each taken by itself. */
    public double off() {
        return off;
    }
}
