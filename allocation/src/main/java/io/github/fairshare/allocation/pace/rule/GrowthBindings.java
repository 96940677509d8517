package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.cohort.Cohort;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.GrowthCurve;
import io.github.fairshare.allocation.pace.solve.GrowthLines;
import java.util.List;
import java.util.Optional;

/**
 * What holds bodies under a shift over a curve of the opening distance, where limits on growth are all there is: told from
 * plain doubles, since everything goes by each penny of the baseline.
 *
 * <p>A double is off by some 2^-48 of the growth. A body whose growth lies within a thousand-millionth of a limit, or that
 * has no penny to grow from, is left to its exact judgement.
 */
public final class GrowthBindings {
    private static final double MARGIN = 1e-9;
    private static final double PENNY = 1;

    private final Cohort cohort;
    private final GrowthCurve curve;
    private final double shift;
    private final Held least;
    private final Held most;

    /** The limit that stands at one end, and the growth there; no text where there is none. */
    private record Held(String limit, double growth) {}

    private GrowthBindings(Cohort cohort, GrowthCurve curve, double shift, Held least, Held most) {
        this.cohort = cohort;
        this.curve = curve;
        this.shift = shift;
        this.least = least;
        this.most = most;
    }

    /** Those of a problem at a value of the unknown; empty where its limits or its rule are of another kind. */
    public static Optional<GrowthBindings> of(Problem problem, DoubleDouble x) {
        return new HeldLines(problem)
                .growth()
                .filter(GrowthLines::isTame)
                .flatMap(lines ->
                        problem.bounds().growthLimits().flatMap(limits -> of(problem, lines.curve(), x, limits)));
    }

    private static Optional<GrowthBindings> of(Problem problem, GrowthCurve curve, DoubleDouble x, List<Bound> limits) {
        Held least = new Held("", Double.NEGATIVE_INFINITY);
        Held most = new Held("", Double.POSITIVE_INFINITY);
        for (Bound limit : limits) {
            double growth = limit.value().hi();
            boolean isLower = limit.side() == Bound.Side.LOWER;
            Held earlier = isLower ? least : most;
            boolean isClear = growth > least.growth() + MARGIN && growth < most.growth() - MARGIN;
            // Two limits on one side that say the same, or any two that meet or conflict, are judged body by body.
            if (!isClear || !earlier.limit().isEmpty()) {
                return Optional.empty();
            }
            least = isLower ? new Held(limit.limit(), growth) : least;
            most = isLower ? most : new Held(limit.limit(), growth);
        }
        return Optional.of(new GrowthBindings(problem.cohort(), curve, x.hi(), least, most));
    }

    /** The limit that holds a body, empty text where none does; empty where doubles do not tell. */
    public Optional<String> find(int rank) {
        double distance = cohort.openings().distance().high(rank);
        double growth = curve.near(distance) + shift;
        double doubt = MARGIN * (1 + Math.abs(growth) + Math.abs(shift) + Math.abs(distance));
        boolean isClear = cohort.baselines().high(rank) >= PENNY
                && Math.abs(growth - least.growth()) > doubt
                && Math.abs(growth - most.growth()) > doubt;
        return isClear
                ? Optional.of(growth < least.growth() ? least.limit() : growth > most.growth() ? most.limit() : "")
                : Optional.empty();
    }
}
