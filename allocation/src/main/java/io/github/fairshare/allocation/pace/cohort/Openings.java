package io.github.fairshare.allocation.pace.cohort;

import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where bodies start from, ready for arithmetic: in the order of their codes, money in pence; the same for every policy. */
public final class Openings {
    private final List<OpeningPosition> bodies;
    private final int[] order;
    private final BigDecimal baselineTotal;
    private final BigDecimal shareTotal;
    private final DoubleDoubles baseline;
    private final DoubleDoubles target;

    private Openings(List<OpeningPosition> bodies) {
        this.bodies = bodies;
        this.order = IntStream.range(0, bodies.size())
                .boxed()
                .sorted(Comparator.comparing(i -> bodies.get(i).code()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.baselineTotal =
                bodies.stream().map(body -> body.baseline().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.shareTotal = bodies.get(0).targetShare().isPresent() ? sumOfShares(bodies) : BigDecimal.ONE;
        this.baseline = new DoubleDoubles(order.length);
        this.target = new DoubleDoubles(order.length);
        fill();
    }

    /** Those of positions, worked out once. */
    public static Openings of(Positions positions) {
        return positions.derived(Openings.class, given -> new Openings(given.bodies()));
    }

    private static BigDecimal sumOfShares(List<OpeningPosition> bodies) {
        return bodies.stream()
                .map(body -> body.targetShare().map(Share::fraction).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void fill() {
        for (int rank = 0; rank < order.length; rank++) {
            OpeningPosition body = body(rank);
            baseline.set(rank, pence(DecimalQuotient.of(body.baseline().amount())));
            target.set(rank, target(body).map(Openings::pence).orElse(DoubleDouble.INFINITE));
        }
    }

    static DoubleDouble pence(DecimalQuotient pounds) {
        BigDecimal above = pounds.numerator().movePointRight(2);
        return DoubleDouble.quotient(above, pounds.denominator());
    }

    /** The opening target in pounds, exactly; empty where a body has neither an amount nor a share. */
    public Optional<DecimalQuotient> target(OpeningPosition body) {
        if (body.targetShare().isPresent()) {
            BigDecimal share = body.targetShare().get().fraction();
            return Optional.of(new DecimalQuotient(share.multiply(baselineTotal), shareTotal));
        }
        return body.target().map(amount -> DecimalQuotient.of(amount.amount()));
    }

    public int size() {
        return order.length;
    }

    public OpeningPosition body(int rank) {
        return bodies.get(order[rank]);
    }

    /** The place among the positions of the body that comes at a rank by code. */
    public int atRank(int rank) {
        return order[rank];
    }

    /** The rank by code of a body; empty where no body has the code. */
    public OptionalInt findRank(String code) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int side = body(middle).code().compareTo(code);
            if (side == 0) {
                return OptionalInt.of(middle);
            }
            low = side < 0 ? middle + 1 : low;
            high = side > 0 ? middle : high;
        }
        return OptionalInt.empty();
    }

    /** All baselines together, in pounds. */
    public BigDecimal baselineTotal() {
        return baselineTotal;
    }

    /** What the shares add up to; 1 where targets are amounts. */
    public BigDecimal shareTotal() {
        return shareTotal;
    }

    /** What each starts from. */
    DoubleDoubles baseline() {
        return baseline;
    }

    /** The opening target of each; infinite where it has none. */
    DoubleDoubles target() {
        return target;
    }
}
