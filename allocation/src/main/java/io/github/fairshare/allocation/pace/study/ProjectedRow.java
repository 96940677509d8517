package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One body, or several together, in one year of a projection.
 *
 * @param year from 1
 * @param code of the body, or the name of a region or group
 * @param baseline what it starts from
 * @param allocation what it gets, as printed
 * @param targets opening and closing target, and both sums over the years so far; empty without a target
 */
public record ProjectedRow(int year, String code, Pounds baseline, Pounds allocation, Optional<Targets> targets) {
    private static final int DECIMALS = 6;

    /**
     * What the distances of a row are made of.
     *
     * @param opening the opening target
     * @param closing the closing target
     * @param distanceSoFar the closing distances of the years so far together
     * @param closingSoFar the closing targets of the years so far together
     */
    public record Targets(Pounds opening, Pounds closing, Pounds distanceSoFar, Pounds closingSoFar) {
        Targets times(BigDecimal part) {
            return new Targets(
                    opening.times(part), closing.times(part), distanceSoFar.times(part), closingSoFar.times(part));
        }

        Targets plus(Targets other) {
            return new Targets(
                    opening.plus(other.opening),
                    closing.plus(other.closing),
                    distanceSoFar.plus(other.distanceSoFar),
                    closingSoFar.plus(other.closingSoFar));
        }
    }

    /** This row and another together, under a name; sums, so that a percentage of it is a ratio of sums. */
    ProjectedRow plus(ProjectedRow other) {
        return new ProjectedRow(
                year,
                code,
                baseline.plus(other.baseline),
                allocation.plus(other.allocation),
                targets.flatMap(own -> other.targets.map(own::plus)));
    }

    ProjectedRow named(String name) {
        return new ProjectedRow(year, name, baseline, allocation, targets);
    }

    /**
     * Distance from target before allocation.
     *
     * @return percentage of the opening target, negative under target; empty without a target above zero
     */
    public Optional<Percent> openingPercent() {
        return targets.flatMap(of -> percent(baseline.minus(of.opening()), of.opening()));
    }

    /**
     * Distance from target after allocation.
     *
     * @return percentage of the closing target, negative under target; empty without a target above zero
     */
    public Optional<Percent> closingPercent() {
        return targets.flatMap(of -> percent(allocation.minus(of.closing()), of.closing()));
    }

    /**
     * The closing distances of the years so far.
     *
     * @return in pounds; empty without a target
     */
    public Optional<Pounds> cumulative() {
        return targets.map(Targets::distanceSoFar);
    }

    /**
     * The closing distances of the years so far.
     *
     * @return percentage of the closing targets of these years together
     */
    public Optional<Percent> cumulativePercent() {
        return targets.flatMap(of -> percent(of.distanceSoFar(), of.closingSoFar()));
    }

    private static Optional<Percent> percent(Pounds part, Pounds whole) {
        BigDecimal of = whole.amount();
        return of.signum() <= 0
                ? Optional.empty()
                : Optional.of(Percent.of(part.amount().movePointRight(2).divide(of, DECIMALS, RoundingMode.HALF_UP)));
    }
}
