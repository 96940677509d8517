package io.github.fairshare.allocation.pace.cohort;

import io.github.fairshare.allocation.internal.Memo;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.PenceColumns;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where bodies start from, ready for arithmetic: in the order of their codes, money in pence; the same for every policy. */
public final class Openings {
    private static final Percent NOBODY = Percent.of("-100");

    private final List<OpeningPosition> bodies;
    private final int[] order;
    private final int[] ranks;
    private final BigDecimal baselineTotal;
    private final BigDecimal shareTotal;
    private final boolean hasVanished;
    private final boolean isInColumns;
    private final DoubleDoubles baseline;
    private final DoubleDoubles target;
    private final DoubleDoubles ratio;
    private final DoubleDoubles distance;
    private final Memo<DoubleDoubles> product;

    private Openings(Positions positions) {
        this.bodies = positions.bodies();
        Optional<PenceColumns> columns = positions.columns();
        this.order = columns.map(PenceColumns::byCode).orElseGet(() -> order(bodies));
        this.ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        this.baselineTotal = columns.map(PenceColumns::baselineTotal)
                .map(Pounds::amount)
                .orElseGet(() ->
                        bodies.stream().map(body -> body.baseline().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
        this.shareTotal = bodies.get(0).targetShare().isPresent() ? sumOfShares(bodies) : BigDecimal.ONE;
        this.isInColumns = columns.isPresent();
        this.hasVanished = !isInColumns && bodies.stream().anyMatch(Openings::vanishes);
        this.baseline = new DoubleDoubles(order.length);
        this.target = new DoubleDoubles(order.length);
        this.ratio = new DoubleDoubles(order.length);
        this.distance = new DoubleDoubles(order.length);
        this.product = Memo.of(this::products);
        columns.ifPresentOrElse(this::fill, this::fill);
    }

    private static int[] order(List<OpeningPosition> bodies) {
        return IntStream.range(0, bodies.size())
                .boxed()
                .sorted(Comparator.comparing(i -> bodies.get(i).code()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Those of positions, worked out once. */
    public static Openings of(Positions positions) {
        return positions.derived(Openings.class, Openings::new);
    }

    /** Whether a body's growth of population leaves nobody. */
    public static boolean vanishes(OpeningPosition body) {
        return body.populationGrowth()
                .filter(growth -> growth.compareTo(NOBODY) <= 0)
                .isPresent();
    }

    private static BigDecimal sumOfShares(List<OpeningPosition> bodies) {
        return bodies.stream()
                .map(body -> body.targetShare().map(Share::fraction).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void fill() {
        for (int rank = 0; rank < order.length; rank++) {
            OpeningPosition body = body(rank);
            set(
                    rank,
                    pence(DecimalQuotient.of(body.baseline().amount())),
                    target(body).map(Openings::pence).orElse(DoubleDouble.INFINITE));
        }
    }

    private void fill(PenceColumns columns) {
        for (int rank = 0; rank < order.length; rank++) {
            int place = order[rank];
            set(rank, DoubleDouble.of(columns.baseline(place)), DoubleDouble.of(columns.target(place)));
        }
    }

    private void set(int rank, DoubleDouble from, DoubleDouble pence) {
        boolean isUsable = pence.isFinite() && pence.signum() > 0;
        DoubleDouble share = isUsable ? from.over(pence) : DoubleDouble.INFINITE;
        baseline.set(rank, from);
        target.set(rank, pence);
        ratio.set(rank, share);
        distance.set(rank, isUsable ? share.minus(DoubleDouble.ONE) : share);
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

    /** The place among the positions of the body of a rank by code. */
    public int placeOf(int rank) {
        return order[rank];
    }

    /** The rank by code of the body at a place among the positions. */
    public int rankOf(int place) {
        return ranks[place];
    }

    /** Whether bodies have nothing but code, baseline and target. */
    boolean isInColumns() {
        return isInColumns;
    }

    /** Whether a growth of population leaves nobody somewhere. */
    public boolean hasVanished() {
        return hasVanished;
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

    /** What each starts from, in pence. */
    public DoubleDoubles baseline() {
        return baseline;
    }

    /** The opening target of each, in pence; infinite where it has none. */
    public DoubleDoubles target() {
        return target;
    }

    /** Baseline over opening target of each; infinite without a target above zero. */
    DoubleDoubles ratio() {
        return ratio;
    }

    /** Baseline times distance of each; zero without a target above zero. */
    public DoubleDoubles product() {
        return product.get();
    }

    private DoubleDoubles products() {
        DoubleDoubles products = new DoubleDoubles(order.length);
        for (int rank = 0; rank < order.length; rank++) {
            DoubleDouble away = distance.at(rank);
            products.set(rank, away.isFinite() ? baseline.at(rank).times(away) : DoubleDouble.ZERO);
        }
        return products;
    }

    /** How far each opens over target, as a fraction of it; infinite without a target above zero. */
    public DoubleDoubles distance() {
        return distance;
    }
}
