package io.github.fairshare.allocation.generators;

import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of cohorts from tame to adversarial; every body has every column that some rule needs. */
public final class CohortArbitraries {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CohortArbitraries() {}

    /**
     * Cohorts of every temper, each as often; a failing one shrinks towards the tame.
     *
     * @return one to forty bodies
     */
    public static Arbitrary<Positions> cohorts() {
        return Arbitraries.of(CohortTemper.class).flatMap(CohortArbitraries::cohorts);
    }

    /**
     * Cohorts of one temper.
     *
     * @param temper for example {@link CohortTemper#TWINS}
     * @return one to forty bodies
     */
    public static Arbitrary<Positions> cohorts(CohortTemper temper) {
        return switch (temper) {
            case TAME -> of(body(thousands(90_000, 110_000), tenths(-50, 50)), 10, 40);
            case ORDINARY -> PositionArbitraries.positions();
            case TWINS ->
                Combinators.combine(
                                body(thousands(1, 900), tenths(-150, 200)),
                                Arbitraries.integers().between(2, 12))
                        .as((body, count) -> coded(
                                IntStream.range(0, count).mapToObj(at -> body).toList()));
            case ON_TURNING_POINTS -> of(body(thousands(1, 900_000), halves(-30, 40)), 2, 12);
            case UNEQUAL ->
                Combinators.combine(
                                body(thousands(500_000_000, 900_000_000), tenths(-50, 50)),
                                body(Arbitraries.just(BigDecimal.ONE), tenths(-200, 200))
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(9))
                        .as(CohortArbitraries::with);
            case NEWCOMERS ->
                Combinators.combine(
                                body(thousands(1, 900_000), tenths(-100, 100)),
                                body(thousands(1, 900_000), Arbitraries.just(HUNDRED.negate()))
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(4))
                        .as(CohortArbitraries::with);
            case EXTREME ->
                of(
                        body(
                                Arbitraries.integers()
                                        .between(-2, 15)
                                        .map(power -> BigDecimal.ONE
                                                .scaleByPowerOfTen(power)
                                                .setScale(2, RoundingMode.UNNECESSARY)),
                                tenths(-990, 9_000)),
                        1,
                        12);
        };
    }

    private static Positions with(OpeningPosition first, List<OpeningPosition> others) {
        List<OpeningPosition> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return coded(all);
    }

    private static Arbitrary<Positions> of(Arbitrary<OpeningPosition> bodies, int fewest, int most) {
        return bodies.list().ofMinSize(fewest).ofMaxSize(most).map(CohortArbitraries::coded);
    }

    private static Positions coded(List<OpeningPosition> bodies) {
        return Positions.of(IntStream.range(0, bodies.size())
                .<OpeningPosition>mapToObj(
                        at -> ImmutableOpeningPosition.copyOf(bodies.get(at)).withCode(String.format("B%02d", at)))
                .toList());
    }

    /** A body whose baseline stands so many per cent over its target, to the penny. */
    private static Arbitrary<OpeningPosition> body(Arbitrary<BigDecimal> targets, Arbitrary<BigDecimal> distances) {
        return Combinators.combine(
                        targets,
                        distances,
                        Arbitraries.integers().between(-20, 40),
                        Arbitraries.integers().between(0, 100))
                .as((target, distance, population, other) -> {
                    BigDecimal baseline =
                            target.multiply(HUNDRED.add(distance)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
                    return OpeningPosition.builder()
                            .code("B")
                            .baseline(Pounds.of(baseline))
                            .target(Pounds.of(target))
                            .population(BigDecimal.valueOf(1_000L + other))
                            .populationGrowth(Percent.of(BigDecimal.valueOf(population, 1)))
                            .growth(Percent.of(BigDecimal.valueOf(30L + other % 40, 1)))
                            .formula(Pounds.of(baseline))
                            .baseShare(Share.of(BigDecimal.valueOf(other, 2)))
                            .build();
                });
    }

    private static Arbitrary<BigDecimal> thousands(int least, int most) {
        return Arbitraries.integers().between(least, most).map(number -> BigDecimal.valueOf(1_000L * number));
    }

    private static Arbitrary<BigDecimal> tenths(int least, int most) {
        return Arbitraries.integers().between(least, most).map(number -> BigDecimal.valueOf(number, 1));
    }

    private static Arbitrary<BigDecimal> halves(int least, int most) {
        return Arbitraries.integers().between(least, most).map(number -> BigDecimal.valueOf(5L * number, 1));
    }
}
