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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of positions: distances often stand exactly on half points, bodies are often twins. */
public final class PositionArbitraries {
    private PositionArbitraries() {}

    /**
     * One to eight bodies with a target and every optional column that some rule needs.
     *
     * @return small and large amounts, new bodies without a baseline now and then
     */
    public static Arbitrary<Positions> positions() {
        return Arbitraries.oneOf(amounts(), amounts(), amounts(), sharePositions());
    }

    /**
     * As {@link #positions()}, all with target shares, so that distances add up to nothing.
     *
     * @return bodies whose shares add up to 1
     */
    public static Arbitrary<Positions> sharePositions() {
        return amounts().map(positions -> Positions.of(asShares(positions.bodies())));
    }

    private static Arbitrary<Positions> amounts() {
        Arbitrary<List<OpeningPosition>> bodies = body().list().ofMinSize(1).ofMaxSize(6);
        Arbitrary<Integer> twins = Arbitraries.integers().between(0, 2);
        return Combinators.combine(bodies, twins).as(PositionArbitraries::cohort);
    }

    private static Positions cohort(List<OpeningPosition> bodies, int twins) {
        List<OpeningPosition> all = new ArrayList<>(bodies);
        for (int i = 0; i < twins; i++) {
            all.add(bodies.get(0));
        }
        boolean nothing = all.stream().allMatch(body -> body.baseline().equals(Pounds.ZERO));
        List<OpeningPosition> coded = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ImmutableOpeningPosition body =
                    ImmutableOpeningPosition.copyOf(all.get(i)).withCode(String.format("X%02d", (i * 7) % 50));
            coded.add(nothing && i == 0 ? body.withBaseline(Pounds.of("100")) : body);
        }
        return Positions.of(coded);
    }

    private static List<OpeningPosition> asShares(List<OpeningPosition> bodies) {
        BigDecimal total = bodies.stream()
                .map(body -> body.target().orElse(Pounds.ZERO).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> parts = new ArrayList<>();
        for (OpeningPosition body : bodies) {
            BigDecimal part = body.target().orElse(Pounds.ZERO).amount().divide(total, 6, RoundingMode.DOWN);
            parts.add(part.max(new BigDecimal("0.000001")));
        }
        BigDecimal left = BigDecimal.ONE.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int largest = parts.indexOf(Collections.max(parts));
        parts.set(largest, parts.get(largest).add(left));
        List<OpeningPosition> shared = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            shared.add(OpeningPosition.builder()
                    .from(bodies.get(i))
                    .target(Optional.empty())
                    .targetShare(Share.of(parts.get(i)))
                    .build());
        }
        return shared;
    }

    /**
     * One body with a target above zero.
     *
     * @return a distance in half points, mostly between 15 % under and 20 % over target, and odd pence now and then
     */
    public static Arbitrary<OpeningPosition> body() {
        Arbitrary<BigDecimal> target = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 40).map(n -> BigDecimal.valueOf(200L * n)),
                Arbitraries.integers().between(1, 3_000).map(n -> BigDecimal.valueOf(200_000L * n)),
                Arbitraries.longs().between(1, 900_000_000_00L).map(n -> BigDecimal.valueOf(n, 2)));
        Arbitrary<Integer> halfPoints = Arbitraries.frequencyOf(
                Tuple.of(14, Arbitraries.integers().between(-10, 10)),
                Tuple.of(6, Arbitraries.integers().between(-30, 40)),
                Tuple.of(1, Arbitraries.just(-200)));
        Arbitrary<Integer> oddPence = Arbitraries.oneOf(
                Arbitraries.just(0), Arbitraries.just(0), Arbitraries.integers().between(0, 199));
        Arbitrary<Integer> population = Arbitraries.integers().between(-20, 40);
        Arbitrary<Integer> other = Arbitraries.integers().between(0, 100);
        return Combinators.combine(target, halfPoints, oddPence, population, other)
                .as(PositionArbitraries::body);
    }

    private static OpeningPosition body(BigDecimal target, int halfPoints, int oddPence, int population, int other) {
        BigDecimal baseline = halfPoints == -200
                ? BigDecimal.ZERO
                : target.multiply(BigDecimal.valueOf(200L + halfPoints))
                        .divide(BigDecimal.valueOf(200))
                        .add(BigDecimal.valueOf(oddPence, 2));
        BigDecimal formula =
                baseline.multiply(BigDecimal.valueOf(95L + other % 20)).movePointLeft(2);
        return OpeningPosition.builder()
                .code("X")
                .baseline(Pounds.of(baseline))
                .target(Pounds.of(target))
                .population(BigDecimal.valueOf(1000L + other))
                .populationGrowth(Percent.of(BigDecimal.valueOf(population, 1)))
                .growth(Percent.of(BigDecimal.valueOf(30L + other % 40, 1)))
                .formula(Pounds.of(formula))
                .baseShare(Share.of(BigDecimal.valueOf(other % 101, 2)))
                .build();
    }
}
