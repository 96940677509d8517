package io.github.fairshare.allocation.pace.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rounding from plain doubles against rounding from exact amounts, ties and amounts beside a whole unit included. */
class NearRoundingPropertyTest {
    private static final int BODIES = 700;

    /** Amounts at whole pence, a hair beside them, halfway between, and anywhere, for bodies of any size. */
    private static DoubleDouble amount(SplittableRandom random) {
        double whole = random.nextLong(1L << (1 + random.nextInt(42)));
        return switch (random.nextInt(12)) {
            case 0 -> new DoubleDouble(whole, 0);
            case 1 -> new DoubleDouble(whole, whole * 0x1p-60);
            case 2 -> new DoubleDouble(whole, -whole * 0x1p-60);
            case 3 -> new DoubleDouble(whole + 0.5, 0);
            default -> new DoubleDouble(whole, 0).plus(new DoubleDouble(random.nextDouble(), 0));
        };
    }

    private static Rounding rounding(SplittableRandom random) {
        String unit = new String[] {"0.01", "1", "1000"}[random.nextInt(3)];
        return new Rounding(Pounds.of(unit), Rounding.Mode.HALF_UP, Rounding.Method.CONSERVING);
    }

    @Property(seed = "20170901", tries = 300)
    void conserving_anyAmounts_isWhatExactAmountsGive(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Lines lines = new Lines(BODIES);
        for (int i = 0; i < BODIES; i++) {
            lines.set(i, Line.constant(amount(random)));
        }
        LineFamily family = LineFamily.of(lines);
        Solution solution = Solution.found(
                new Solver.Root(DoubleDouble.ZERO, Solver.Outcome.UNIQUE), family, NearFamily.of(family.kernel()));
        Rounding rounding = rounding(random);
        BigDecimal total = solution.amounts().totalPounds().setScale(2, RoundingMode.HALF_UP);
        Optional<RoundedAmounts> near = RoundedAmounts.conserving(solution, rounding, total, 0x1p60);
        RoundedAmounts exact = RoundedAmounts.conserving(solution.amounts(), rounding, total);
        near.ifPresent(rounded -> assertThat(rounded.units()).containsExactly(exact.units()));
    }

    @Property(seed = "20170901", tries = 50)
    void conserving_amountsOfNoPattern_needsNoExactAmountsOfEverybody(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Lines lines = new Lines(BODIES);
        for (int i = 0; i < BODIES; i++) {
            lines.set(i, Line.constant(new DoubleDouble(1e9 * random.nextDouble(), 0)));
        }
        LineFamily family = LineFamily.of(lines);
        Solution solution = Solution.found(
                new Solver.Root(DoubleDouble.ZERO, Solver.Outcome.UNIQUE), family, NearFamily.of(family.kernel()));
        Rounding rounding = new Rounding(Pounds.of("0.01"), Rounding.Mode.HALF_UP, Rounding.Method.CONSERVING);
        BigDecimal total = solution.amounts().totalPounds().setScale(2, RoundingMode.HALF_UP);
        assertThat(RoundedAmounts.conserving(solution, rounding, total, 0x1p60)).isPresent();
    }
}
