package io.github.fairshare.allocation.pace.measure;

import io.github.fairshare.allocation.internal.Memo;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sums and distances of a round that its measures are made of; fractions, to fifty digits. */
final class YearFigures {
    static final MathContext DIGITS = new MathContext(50);
    private static final BigDecimal ZERO_SUM = new BigDecimal("1e-9");

    private final List<Movement> bodies;
    private final BigDecimal baselines;
    private final BigDecimal allocations;
    private final Memo<List<BigDecimal>> closingRatios = Memo.of(this::ratioOfEach);
    private final Memo<List<BigDecimal>> closingPercents = Memo.of(this::percentOfEach);

    YearFigures(List<Movement> bodies) {
        this.bodies = List.copyOf(bodies);
        this.baselines = sum(Movement::baseline);
        this.allocations = sum(Movement::allocation);
    }

    private BigDecimal sum(Function<Movement, Pounds> part) {
        return bodies.stream().map(body -> part.apply(body).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All money less all baselines. */
    BigDecimal growthMoney() {
        return allocations.subtract(baselines);
    }

    /** Growth of the whole as a fraction; empty without baselines. */
    Optional<BigDecimal> growth() {
        return baselines.signum() > 0 ? Optional.of(growthMoney().divide(baselines, DIGITS)) : Optional.empty();
    }

    /** The smallest growth of a body with a baseline, as a fraction. */
    Optional<BigDecimal> smallestGrowth() {
        return bodies.stream()
                .filter(body -> body.baseline().amount().signum() > 0)
                .map(body -> body.allocation().amount().divide(body.baseline().amount(), DIGITS))
                .min(Comparator.naturalOrder())
                .map(ratio -> ratio.subtract(BigDecimal.ONE));
    }

    /** What bodies got less than uniform growth would have given them, together. */
    BigDecimal belowUniform() {
        BigDecimal total = BigDecimal.ZERO;
        for (Movement body : bodies) {
            BigDecimal uniform = body.baseline().amount().multiply(allocations);
            BigDecimal given = body.allocation().amount().multiply(baselines);
            total = total.add(uniform.subtract(given).max(BigDecimal.ZERO));
        }
        return total.divide(baselines, DIGITS);
    }

    boolean hasDistances() {
        return !bodies.isEmpty() && bodies.stream().allMatch(Movement::hasDistances);
    }

    /** Whether the targets share out just what there is, before and after. */
    boolean isZeroSum() {
        return hasDistances() && near(openingTargets(), baselines) && near(closingTargets(), allocations);
    }

    private static boolean near(BigDecimal targets, BigDecimal money) {
        return targets.subtract(money).abs().compareTo(money.multiply(ZERO_SUM)) <= 0;
    }

    BigDecimal openingTargets() {
        return sum(body -> body.openingTarget().orElse(Pounds.ZERO));
    }

    BigDecimal closingTargets() {
        return sum(body -> body.closingTarget().orElse(Pounds.ZERO));
    }

    /** All distances in money before, without their signs. */
    BigDecimal openingMoney() {
        return sum(body -> absolute(body.baseline(), body.openingTarget().orElse(Pounds.ZERO)));
    }

    /** All distances in money after, without their signs. */
    BigDecimal closingMoney() {
        return sum(body -> absolute(body.allocation(), body.closingTarget().orElse(Pounds.ZERO)));
    }

    private static Pounds absolute(Pounds amount, Pounds target) {
        return Pounds.of(amount.minus(target).amount().abs());
    }

    /** Mean of the distances before without their signs, as a fraction of target. */
    BigDecimal meanOpening() {
        return mean(bodies.stream().map(body -> ratio(body.baseline(), body.openingTarget())));
    }

    /** Mean of the distances after without their signs, as a fraction of target. */
    BigDecimal meanClosing() {
        return mean(closingRatios.get().stream());
    }

    private BigDecimal mean(Stream<BigDecimal> ratios) {
        return ratios.map(ratio -> ratio.subtract(BigDecimal.ONE).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(bodies.size()), DIGITS);
    }

    private static BigDecimal ratio(Pounds amount, Optional<Pounds> target) {
        return amount.amount().divide(target.orElseThrow().amount(), DIGITS);
    }

    private List<BigDecimal> ratioOfEach() {
        return bodies.stream()
                .map(body -> ratio(body.allocation(), body.closingTarget()))
                .toList();
    }

    private List<BigDecimal> percentOfEach() {
        return closingRatios.get().stream()
                .map(ratio -> ratio.subtract(BigDecimal.ONE).movePointRight(2))
                .toList();
    }

    /** The distances after, in percentage points. */
    List<BigDecimal> closingPercents() {
        return closingPercents.get();
    }

    /** Gini coefficient of allocation over target, each body weighing as its target. */
    Optional<BigDecimal> gini() {
        if (allocations.signum() <= 0) {
            return Optional.empty();
        }
        List<BigDecimal> ratios = closingRatios.get();
        List<Integer> rising =
                new ArrayList<>(IntStream.range(0, bodies.size()).boxed().toList());
        rising.sort(Comparator.comparing(ratios::get));
        BigDecimal area = BigDecimal.ZERO;
        BigDecimal reached = BigDecimal.ZERO;
        for (int place : rising) {
            Movement body = bodies.get(place);
            BigDecimal next = reached.add(body.allocation().amount());
            area = area.add(body.closingTarget().orElseThrow().amount().multiply(reached.add(next)));
            reached = next;
        }
        return Optional.of(BigDecimal.ONE.subtract(area.divide(closingTargets().multiply(allocations), DIGITS)));
    }
}
