package io.github.fairshare.allocation.pace.cohort;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.PenceColumns;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The money that the engine holds exactly; more is refused before anything is computed.
 *
 * <p>Allocations are whole numbers of 64 bits, in pence or, where a policy does not round, in millionths of its unit. The
 * bodies of a column may have 2^60 of them together, so that growth and sums have room as well.
 */
public final class Range {
    private static final BigDecimal UNITS = new BigDecimal(1L << 60);
    private static final BigDecimal PENNY = new BigDecimal("0.01");

    /** The unit in which amounts are held where a policy does not round. */
    private static final BigDecimal PART = new BigDecimal("0.000001");

    private static final double PENCE = 100;

    private final List<Column> columns;

    private Range(List<Column> columns) {
        this.columns = columns;
    }

    /** A column of money: all of it together, and the body that has the most. */
    private record Column(String name, BigDecimal total, String code, BigDecimal most) {
        static Column of(Positions positions, String name, Function<OpeningPosition, Optional<Pounds>> money) {
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal most = BigDecimal.ZERO;
            String code = "";
            for (OpeningPosition body : positions.bodies()) {
                BigDecimal amount = money.apply(body).map(Pounds::amount).orElse(BigDecimal.ZERO);
                total = total.add(amount);
                if (amount.compareTo(most) > 0) {
                    most = amount;
                    code = body.code();
                }
            }
            return new Column(name, total, code, most);
        }
    }

    private static Range of(Positions positions) {
        return positions.columns().filter(Range::isSmall).isPresent() ? new Range(List.of()) : each(positions);
    }

    /** Whether no column can be too large under any policy, so that nobody need be named. */
    private static boolean isSmall(PenceColumns columns) {
        BigDecimal most =
                columns.baselineTotal().amount().max(columns.targetTotal().amount());
        return most.compareTo(UNITS.multiply(PART)) <= 0;
    }

    private static Range each(Positions positions) {
        return new Range(List.of(
                Column.of(positions, "baseline", body -> Optional.of(body.baseline())),
                Column.of(positions, "target", OpeningPosition::target),
                Column.of(positions, "prior", OpeningPosition::prior),
                Column.of(positions, "formula", OpeningPosition::formula),
                Column.of(positions, "new_target", OpeningPosition::newTarget)));
    }

    /** The unit in which amounts are held where a policy does not round, in pounds. */
    public static BigDecimal part(PacePolicy policy) {
        return policy.unit().toPounds(PART).amount();
    }

    /** The most pounds that all bodies may have together under a policy. */
    public static BigDecimal largest(PacePolicy policy) {
        return policy.derived(Most.class, Most::of).pounds();
    }

    /** The same in pence, to the nearest double. */
    public static double largestPence(PacePolicy policy) {
        return policy.derived(Most.class, Most::of).pence();
    }

    private record Most(BigDecimal pounds, double pence) {
        static Most of(PacePolicy policy) {
            BigDecimal pounds =
                    policy.rounding().isPresent() ? UNITS.multiply(PENNY) : UNITS.multiply(PENNY.min(part(policy)));
            return new Most(pounds, pounds.doubleValue() * PENCE);
        }
    }

    static void check(PacePolicy policy, Positions positions, Optional<BigDecimal> pot) {
        BigDecimal largest = largest(policy);
        for (Column column : positions.derived(Range.class, Range::of).columns) {
            if (column.total().compareTo(largest) > 0) {
                throw new PositionsException("body " + column.code() + ", column " + column.name() + ": it has "
                        + Pounds.of(column.most()) + " of " + Pounds.of(column.total()) + " altogether, "
                        + tooMuch(largest));
            }
        }
        if (pot.filter(amount -> amount.compareTo(largest) > 0).isPresent()) {
            throw new PositionsException(
                    "policy " + policy.id() + ": the pot is " + Pounds.of(pot.get()) + ", " + tooMuch(largest));
        }
    }

    /** Refuses what a policy makes of figures that are no money, as percentages far beyond any meant. */
    public static PositionsException beyond(PacePolicy policy, OpeningPosition body) {
        return new PositionsException("body " + body.code() + ": policy " + policy.id()
                + " gives the bodies, and this one the most, " + tooMuch(largest(policy)) + " and its percentages");
    }

    private static String tooMuch(BigDecimal largest) {
        return "more than the " + Pounds.of(largest.setScale(0, RoundingMode.DOWN))
                + " that this engine holds exactly; check the unit of the table";
    }
}
