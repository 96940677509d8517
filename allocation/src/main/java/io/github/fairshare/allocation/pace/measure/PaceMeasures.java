package io.github.fairshare.allocation.pace.measure;

import io.github.fairshare.allocation.pace.position.PositionsException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The measures of a round, M1 to M6, from openings and closings; M5 also needs the policy.
 *
 * <p>M1 and M2 reproduce the last two columns of the memorandum's Table 1, M4 its "reciprocal of the reduction in mean
 * DFT". M5 is how many whole years of the same policy, each allocation being the next baseline, bring every body within
 * 2.5 points of target; where there is no such number, its definition says why.
 *
 * @param all every measure in the order of its name, M5 last
 * @source pex15 Table 1 and para 11
 */
public record PaceMeasures(List<Measure> all) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final String NO_GROWTH_HERE = "the whole does not grow";
    private static final String NO_TARGET = "a body has no target above zero before or after";

    /** A millionth of a per cent. */
    private static final BigDecimal NO_GROWTH = new BigDecimal("1e-8");

    /** Takes a copy. */
    public PaceMeasures {
        all = List.copyOf(all);
    }

    /**
     * Measures a round of which no policy is known, so that M5 is undefined.
     *
     * @param movements every body's opening and closing, at least one
     * @return the measures; those that need targets are empty where a body has none
     * @throws PositionsException where there is no body
     */
    public static PaceMeasures of(List<Movement> movements) {
        return of(movements, Horizon.undefined("openings and closings alone have no policy to repeat"));
    }

    /**
     * Measures a round whose policy is known.
     *
     * @param movements every body's opening and closing, at least one
     * @param horizon how many years of the policy bring every body near its target
     * @return the measures, M5 with them
     * @throws PositionsException where there is no body
     */
    public static PaceMeasures of(List<Movement> movements, Horizon horizon) {
        if (movements.isEmpty()) {
            throw new PositionsException("there are no openings and closings to measure; give at least one body");
        }
        YearFigures round = new YearFigures(movements);
        List<Measure> all = new ArrayList<>();
        all.addAll(growth(round));
        all.addAll(convergence(round));
        all.addAll(dispersion(round));
        all.add(horizon.measure());
        return new PaceMeasures(all);
    }

    /**
     * M2 alone, without the time that the others take.
     *
     * @param movements every body's opening and closing
     * @return for example 8.48 for 8.48 % of the growth; empty where the whole does not grow
     */
    public static Optional<BigDecimal> growthUsed(List<Movement> movements) {
        return used(new YearFigures(movements));
    }

    /** M1 to M3. */
    private static List<Measure> growth(YearFigures round) {
        Optional<BigDecimal> floorRatio = floorRatio(round);
        Optional<BigDecimal> used = used(round);
        return List.of(
                new Measure("M1", floorRatio, "percent", "smallest growth of any body over the growth of the whole")
                        .because(NO_GROWTH_HERE),
                new Measure("M2", used, "percent", "part of the growth that moves bodies away from uniform growth")
                        .because(NO_GROWTH_HERE),
                new Measure(
                                "M2b",
                                usedEffectively(round),
                                "percent",
                                "part of the growth that brings bodies nearer to target")
                        .because(
                                used.isEmpty()
                                        ? NO_GROWTH_HERE
                                        : round.hasDistances()
                                                ? "the targets do not add up to the baselines and to the allocations"
                                                : NO_TARGET),
                new Measure("M3", atFloor(floorRatio, used), "fraction", "M2 over (100 - M1)")
                        .because(used.isEmpty() ? NO_GROWTH_HERE : "M1 is 100"));
    }

    /** M4. */
    private static List<Measure> convergence(YearFigures round) {
        String why = round.hasDistances() ? "the mean distance does not shrink" : NO_TARGET;
        return List.of(
                new Measure(
                                "M4.unweighted",
                                years(round.hasDistances(), round::meanOpening, round::meanClosing),
                                "years",
                                "1/(1 - m1/m0), m the mean distance from target without sign, each body weighing the same")
                        .because(why),
                new Measure(
                                "M4.targetWeighted",
                                years(
                                        round.hasDistances(),
                                        () -> round.openingMoney().divide(round.openingTargets(), YearFigures.DIGITS),
                                        () -> round.closingMoney().divide(round.closingTargets(), YearFigures.DIGITS)),
                                "years",
                                "1/(1 - m1/m0), m the mean distance from target without sign, bodies weighing as their targets")
                        .because(why));
    }

    /** M6. */
    private static List<Measure> dispersion(YearFigures round) {
        return List.of(
                closing(round, "min", "percent of target", "smallest closing distance", PaceMeasures::smallest),
                closing(round, "max", "percent of target", "largest closing distance", PaceMeasures::largest),
                closing(
                        round,
                        "range",
                        "percentage points",
                        "largest less smallest closing distance",
                        distances -> largest(distances).subtract(smallest(distances))),
                closing(
                        round,
                        "sd",
                        "percentage points",
                        "standard deviation of the closing distances, of the whole population",
                        PaceMeasures::deviation),
                outside(round, "2.5"),
                outside(round, "5"),
                outside(round, "10"),
                new Measure(
                                "M6.gini",
                                round.hasDistances() ? round.gini() : Optional.empty(),
                                "fraction",
                                "Gini coefficient of allocation over closing target, bodies weighing as their targets")
                        .because(round.hasDistances() ? "nothing is allocated" : NO_TARGET));
    }

    /** One figure out of all closing distances. */
    private interface Statistic {
        BigDecimal of(List<BigDecimal> distances);
    }

    /** A mean that is only asked for where it exists. */
    private interface Mean {
        BigDecimal value();
    }

    private static Measure closing(
            YearFigures round, String name, String unit, String definition, Statistic statistic) {
        Optional<BigDecimal> value =
                round.hasDistances() ? Optional.of(statistic.of(round.closingPercents())) : Optional.empty();
        return new Measure("M6." + name, value, unit, definition).because(NO_TARGET);
    }

    private static Measure outside(YearFigures round, String points) {
        BigDecimal edge = new BigDecimal(points);
        return closing(
                round,
                "outside" + points,
                "fraction",
                "share of bodies that close more than " + points + " points from target",
                distances -> BigDecimal.valueOf(distances.stream()
                                .filter(distance -> distance.abs().compareTo(edge) > 0)
                                .count())
                        .divide(BigDecimal.valueOf(distances.size()), YearFigures.DIGITS));
    }

    /** Where there is no growth, printed money still differs in its last digits, and a ratio to that says nothing. */
    private static Optional<BigDecimal> measurableGrowth(YearFigures round) {
        return round.growth().filter(growth -> growth.compareTo(NO_GROWTH) > 0);
    }

    private static Optional<BigDecimal> floorRatio(YearFigures round) {
        return measurableGrowth(round)
                .flatMap(growth -> round.smallestGrowth()
                        .map(smallest -> smallest.multiply(HUNDRED).divide(growth, YearFigures.DIGITS)));
    }

    private static Optional<BigDecimal> used(YearFigures round) {
        return measurableGrowth(round)
                .map(growth -> round.belowUniform().multiply(HUNDRED).divide(round.growthMoney(), YearFigures.DIGITS));
    }

    private static Optional<BigDecimal> usedEffectively(YearFigures round) {
        Optional<BigDecimal> growth = measurableGrowth(round);
        if (growth.isEmpty() || !round.isZeroSum()) {
            return Optional.empty();
        }
        BigDecimal grown = round.openingMoney().multiply(BigDecimal.ONE.add(growth.get()));
        BigDecimal nearer = grown.subtract(round.closingMoney());
        return Optional.of(nearer.multiply(HUNDRED)
                .divide(round.growthMoney().multiply(BigDecimal.valueOf(2)), YearFigures.DIGITS));
    }

    private static Optional<BigDecimal> atFloor(Optional<BigDecimal> floorRatio, Optional<BigDecimal> used) {
        if (floorRatio.isEmpty() || used.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal room = HUNDRED.subtract(floorRatio.get());
        // Uniform growth leaves only the noise of the last digits here.
        return room.setScale(20, RoundingMode.HALF_UP).signum() == 0
                ? Optional.empty()
                : Optional.of(used.get().divide(room, YearFigures.DIGITS));
    }

    private static Optional<BigDecimal> years(boolean defined, Mean opening, Mean closing) {
        if (!defined) {
            return Optional.empty();
        }
        BigDecimal before = opening.value();
        BigDecimal reduction = before.subtract(closing.value());
        boolean shrinks = before.signum() > 0
                && reduction
                                .divide(before, YearFigures.DIGITS)
                                .setScale(20, RoundingMode.HALF_UP)
                                .signum()
                        > 0;
        return shrinks ? Optional.of(before.divide(reduction, YearFigures.DIGITS)) : Optional.empty();
    }

    private static BigDecimal smallest(List<BigDecimal> distances) {
        return distances.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static BigDecimal largest(List<BigDecimal> distances) {
        return distances.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static BigDecimal deviation(List<BigDecimal> distances) {
        BigDecimal count = BigDecimal.valueOf(distances.size());
        BigDecimal mean =
                distances.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, YearFigures.DIGITS);
        return distances.stream()
                .map(distance -> distance.subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(count, YearFigures.DIGITS)
                .sqrt(YearFigures.DIGITS);
    }

    /**
     * Finds a measure by its name.
     *
     * @param name for example {@code M1}, {@code M4.unweighted} or {@code M6.gini}
     * @return empty where there is no such measure
     */
    public Optional<Measure> find(String name) {
        return all.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /**
     * The value of a measure.
     *
     * @param name for example {@code M1}
     * @return empty where it is undefined or there is no such measure
     */
    public Optional<BigDecimal> value(String name) {
        return find(name).flatMap(Measure::value);
    }
}
