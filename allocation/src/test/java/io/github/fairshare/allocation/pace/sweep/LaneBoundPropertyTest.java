package io.github.fairshare.allocation.pace.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.core.measure.Pounds;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Amounts before rounding against exact ones, and what a run costs. */
class LaneBoundPropertyTest {
    private static final String CURVE = Examples.curve("-6", "7", "0", "5.5", "2", "5.2");
    private static final String LIMITS =
            Examples.limit("MINIMUM_GROWTH", "5.2") + "," + Examples.limit("MAXIMUM_GROWTH", "7.5");

    @Provide
    Arbitrary<PacePolicy> policies() {
        String growth = Examples.growth("5.5");
        return Arbitraries.of(List.of(
                Examples.policy(growth, CURVE, LIMITS, "NONE"),
                Examples.policy(growth, CURVE, LIMITS, "SHIFT"),
                Examples.policy(growth, CURVE, "", "SHIFT"),
                Examples.policy(growth, CURVE, Examples.limit("MAXIMUM_GROWTH", "9"), "MAXIMUM_UNDER_TARGET"),
                Examples.policy(growth, "{\"type\": \"TWO_PART\", \"lambda\": \"0.6\"}", "", "NONE")));
    }

    /** Baselines from pennies to a tenth of all money, targets near them, some on a corner of the curve. */
    private static Positions cohort(int size, long seed) {
        Random random = new Random(seed);
        List<OpeningPosition> bodies = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            BigDecimal baseline = BigDecimal.valueOf(1_000_000 + Math.abs(random.nextLong() % 1_000_000_000_00L), 2);
            String[] ratios = {"1.02", "0.94", "1", Double.toString(0.9 + random.nextDouble() / 5)};
            BigDecimal ratio = new BigDecimal(ratios[random.nextInt(ratios.length)]);
            BigDecimal target = baseline.divide(ratio, 10, RoundingMode.HALF_UP);
            bodies.add(
                    OpeningPosition.of(String.format(Locale.ROOT, "%04d", i), Pounds.of(baseline), Pounds.of(target)));
        }
        return Positions.of(bodies);
    }

    private static LaneSweep lanes(PacePolicy policy, Positions cohort, LaneSweep.Doubts doubts) {
        List<OpeningPosition> bodies = cohort.bodies();
        SweepColumns columns = new SweepColumns(
                bodies.stream()
                        .mapToLong(body ->
                                body.baseline().amount().movePointRight(2).longValueExact())
                        .toArray(),
                bodies.stream()
                        .map(body -> DoubleDouble.of(
                                body.target().orElseThrow().amount().movePointRight(2)))
                        .toList(),
                IntStream.range(0, bodies.size()).toArray(),
                SweepColumns.Kind.AMOUNTS,
                DoubleDouble.ZERO);
        return new LaneSweep(SweepTerms.of(policy).orElseThrow(), columns, 1, doubts);
    }

    @Property(tries = 60)
    void amounts_beforeRounding_areWithinTheBoundOfTheExactOnes(
            @ForAll("policies") PacePolicy policy, @ForAll @IntRange(min = 2, max = 200) int size, @ForAll long seed) {
        Positions cohort = cohort(size, seed);
        LaneSweep lanes = lanes(policy, cohort, LaneSweep.Doubts.SETTLED);
        lanes.run(1, 0, 1);
        List<BodyOutcome> exact = PaceOfChange.allocate(
                        ImmutablePacePolicy.copyOf(policy).withRounding(Optional.empty()), cohort)
                .bodies();
        if (lanes.isSettled(0)) {
            for (int i = 0; i < size; i++) {
                BigDecimal growth = exact.get(i)
                        .unrounded()
                        .amount()
                        .subtract(exact.get(i).baseline().amount())
                        .movePointRight(2);
                BigDecimal off =
                        new BigDecimal(lanes.growth(i, 0)).subtract(growth).abs();
                assertThat(off).as("%s", policy).isLessThanOrEqualTo(new BigDecimal(lanes.off(0)));
            }
        }
    }

    /** So many that remainders stand nearer together than plain doubles tell, thousands of them the same: whole pounds at one rate. */
    @Property(tries = 8)
    void allocations_ofThousandsOfBodies_areTheExactPennies(@ForAll("policies") PacePolicy policy, @ForAll long seed) {
        Positions cohort = wholePounds(2_500, seed);
        LaneSweep lanes = lanes(policy, cohort, LaneSweep.Doubts.SETTLED);
        lanes.run(1, 0, 1);
        List<BodyOutcome> exact = PaceOfChange.allocate(policy, cohort).bodies();
        // Whole pounds of baseline and target tie exactly in two parts; few bodies at a limit say little of the
        // unknown.
        assertThat(lanes.isSettled(0) || policy.balance() != Balance.SHIFT)
                .as("%s", policy)
                .isTrue();
        for (int i = 0; lanes.isSettled(0) && i < exact.size(); i++) {
            assertThat(lanes.allocation(i, 0))
                    .as("%s body %d", policy, i)
                    .isEqualTo(
                            exact.get(i).allocation().amount().movePointRight(2).longValueExact());
        }
    }

    private static Positions wholePounds(int size, long seed) {
        Random random = new Random(seed);
        return Positions.of(IntStream.range(0, size)
                .mapToObj(i -> {
                    long pounds = 1_000_000 + Math.abs(random.nextLong() % 400_000_000L);
                    BigDecimal target = BigDecimal.valueOf(Math.round(pounds / (0.9 + random.nextDouble() / 5)));
                    return OpeningPosition.of(
                            String.format(Locale.ROOT, "%04d", i),
                            Pounds.of(BigDecimal.valueOf(pounds)),
                            Pounds.of(target));
                })
                .toList());
    }

    @Example
    void run_ofManyBlocks_allocatesNothing() {
        PacePolicy policy = Examples.policy(Examples.growth("5.5"), CURVE, LIMITS, "SHIFT");
        LaneSweep lanes = lanes(policy, cohort(152, 1), LaneSweep.Doubts.LEFT);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        lanes.run(1, 0, LaneSweep.LANES);
        long none = threads.getThreadAllocatedBytes(self);
        long asking = threads.getThreadAllocatedBytes(self) - none;
        long least = Long.MAX_VALUE;
        for (int series = 0; series < 5; series++) {
            long before = threads.getThreadAllocatedBytes(self);
            for (int block = 1; block < 20; block++) {
                lanes.run(series, (long) block * LaneSweep.LANES, LaneSweep.LANES);
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
        }
        // Asking itself takes a few bytes; an object a block would take 19 times 16 at least in every series. One
        // cosine in
        // 300,000 is left to Java, some versions of which make an object for it.
        assertThat(least).isLessThan(asking + 19 * 16);
    }

    @Example
    void lane_besideOthers_isTheSameAsAlone() {
        PacePolicy policy = Examples.policy(Examples.growth("5.5"), CURVE, LIMITS, "SHIFT");
        LaneSweep many = lanes(policy, cohort(50, 7), LaneSweep.Doubts.SETTLED);
        LaneSweep alone = lanes(policy, cohort(50, 7), LaneSweep.Doubts.SETTLED);
        many.run(9, 0, LaneSweep.LANES);
        for (int lane = 0; lane < LaneSweep.LANES; lane += 7) {
            alone.run(9, lane, 1);
            assertThat(alone.isSettled(0)).isEqualTo(many.isSettled(lane));
            for (int body = 0; body < 50; body++) {
                assertThat(alone.closing(body, 0)).isEqualTo(many.closing(body, lane));
                assertThat(alone.growth(body, 0)).isEqualTo(many.growth(body, lane));
            }
        }
    }
}
