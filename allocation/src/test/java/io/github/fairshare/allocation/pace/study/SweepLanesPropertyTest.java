package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.generators.AllocationCase;
import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.sweep.DrawnLanes;
import io.github.fairshare.allocation.pace.sweep.LaneSweep;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the lanes settle is what the exact engine says, to the printed digit. */
class SweepLanesPropertyTest extends LaneShapes {
    private static final PacePolicy RULE = PacePolicies.find("pct-2009-10").orElseThrow();

    /** Every balance and limit that the lanes take, with ties, kinks and tight limits. */
    @Provide
    Arbitrary<PacePolicy> policies() {
        String topUp = "{\"type\": \"FLOOR_PLUS_TOP_UP\", \"floorPercent\": \"4\", \"points\": ["
                + "{\"distancePercent\": \"-8\", \"topUpPercent\": \"3\"},"
                + "{\"distancePercent\": \"0\", \"topUpPercent\": \"0\"}]}";
        Arbitrary<String> unit = Arbitraries.of("0.01", "1", "1000", "100000");
        Arbitrary<PacePolicy> shapes = Arbitraries.of(Stream.concat(
                        all().stream(),
                        Stream.of(
                                policy(topUp, "", "SCALE"),
                                policy(topUp, "", "NONE"),
                                RULE,
                                PacePolicies.find("pct-2008-09").orElseThrow()))
                .toList());
        return Combinators.combine(shapes, unit)
                .as((shape, size) -> ImmutablePacePolicy.copyOf(shape)
                        .withRounding(
                                new Rounding(Pounds.of(size), Rounding.Mode.HALF_UP, Rounding.Method.CONSERVING)));
    }

    @Property(tries = 60)
    void settledDraws_ofAnyCohort_areTheExactAnswer(
            @ForAll("cohorts") Positions cohort,
            @ForAll("policies") PacePolicy policy,
            @ForAll @IntRange(min = 1, max = 3) int years,
            @ForAll long seed) {
        requireExact(new Sweep.Plan(policy, 8, seed, Percent.of("2"), years), cohort);
    }

    @Property(tries = 100)
    void settledDraws_ofAnyPolicy_areTheExactAnswer(@ForAll("cases") AllocationCase given, @ForAll long seed) {
        PacePolicy policy = ImmutablePacePolicy.copyOf(given.policy())
                .withRounding(new Rounding(Pounds.of("1"), Rounding.Mode.HALF_EVEN, Rounding.Method.CONSERVING));
        requireExact(new Sweep.Plan(policy, 6, seed, Percent.of("5"), 1), given.positions());
    }

    @Property(tries = 12)
    void settledDraws_ofTheTrusts_areTheExactAnswer(@ForAll("policies") PacePolicy policy, @ForAll long seed) {
        requireExact(new Sweep.Plan(policy, 6, seed, Percent.of("2"), 2), TRUSTS);
    }

    /** Floors that the pool pays for or somebody else, a ceiling, floors that are too dear, and a limit that goes by baselines. */
    @Provide
    Arbitrary<PacePolicy> scaleBacks() {
        String least = Examples.limit("MINIMUM_GROWTH", "1");
        return Arbitraries.of(
                scaleBack("\"floorPercent\": \"2.7\"", ""),
                scaleBack("\"floorPercent\": \"-5\", \"ceilingPercent\": \"5\"", least),
                scaleBack("\"floorPercent\": \"2.7\", \"paidBy\": \"EXTERNAL\"", ""),
                scaleBack("\"floorPercent\": \"90\"", ""));
    }

    private static PacePolicy scaleBack(String figures, String limits) {
        return Examples.policy("\"NONE\"", "{\"type\": \"SCALE_BACK\", " + figures + "}", limits, "SCALE");
    }

    /** Every third body's formula is below its baseline, the others above. */
    private static Positions withFormula(Positions cohort) {
        List<OpeningPosition> bodies = new ArrayList<>();
        for (OpeningPosition body : cohort.bodies()) {
            BigDecimal part = new BigDecimal(bodies.size() % 3 == 0 ? "0.987" : "1.0523");
            bodies.add(ImmutableOpeningPosition.copyOf(body)
                    .withFormula(Pounds.of(body.baseline().amount().multiply(part))));
        }
        return Positions.of(bodies);
    }

    @Property(tries = 40)
    void settledDraws_ofAScaleBack_areTheExactAnswer(
            @ForAll("cohorts") Positions cohort, @ForAll("scaleBacks") PacePolicy policy, @ForAll long seed) {
        requireExact(new Sweep.Plan(policy, 8, seed, Percent.of("2"), 1), withFormula(cohort));
    }

    /** What bodies get goes by no target, so that a draw hangs on nothing but its closing targets. */
    @Example
    void lanes_ofAScaleBack_settleAllDraws() {
        Positions trusts = withFormula(TRUSTS);
        scaleBacks()
                .sampleStream()
                .limit(12)
                .distinct()
                .forEach(policy -> assertThat(requireExact(new Sweep.Plan(policy, 12, 3, Percent.of("2"), 1), trusts))
                        .isEqualTo(12));
    }

    @Example
    void lanes_ofAScaleBackWithALimitUnderTarget_areNotTaken() {
        PacePolicy policy = scaleBack("\"floorPercent\": \"2.7\"", Examples.limit("MAXIMUM_UNDER_TARGET", "6.2"));

        assertThat(DrawnLanes.of(policy, 1, Percent.of("2"), withFormula(TRUSTS)))
                .isEmpty();
    }

    private static int requireExact(Sweep.Plan plan, Positions cohort) {
        Optional<DrawnLanes> drawn = DrawnLanes.of(plan.policy(), plan.years(), plan.targetError(), cohort);
        if (drawn.isEmpty()) {
            return 0;
        }
        LaneSweep lanes = drawn.get().lanes();
        lanes.run(plan.seed(), 0, plan.draws());
        SweepDraws exact = SweepDraws.of(plan, cohort);
        int settled = 0;
        for (int draw = 0; draw < plan.draws(); draw++) {
            if (lanes.isSettled(draw)) {
                settled++;
                List<ProjectedRow> rows = Projection.of(
                                ProjectionPlan.of(plan.policy(), plan.years()), exact.positions(draw))
                        .last()
                        .rows();
                for (int place = 0; place < rows.size(); place++) {
                    long millionths = rows.get(place)
                            .closingPercent()
                            .orElseThrow()
                            .points()
                            .movePointRight(6)
                            .longValueExact();
                    assertThat(lanes.closing(drawn.get().rankAt(place), draw))
                            .as("%s draw %d body %d", plan.policy(), draw, place)
                            .isEqualTo(millionths);
                }
            }
        }
        return settled;
    }

    /** Money by the thousand million in pence, over years, which plain doubles alone cannot tell. */
    @Example
    void lanes_ofTheTrusts_settleDrawsOfManyYears() {
        List<Balance> taken = Stream.of(Balance.values())
                .filter(solved -> solved != Balance.OVER_CAP)
                .toList();
        for (Balance solved : taken) {
            PacePolicy policy = ImmutablePacePolicy.copyOf(RULE).withBalance(solved);
            assertThat(requireExact(new Sweep.Plan(policy, 12, 3, Percent.of("2"), 5), TRUSTS))
                    .as("%s", solved)
                    .isGreaterThanOrEqualTo(11);
        }
        assertThat(requireExact(new Sweep.Plan(RULE, 64, 3, Percent.of("2"), 1), TRUSTS))
                .isEqualTo(64);
    }

    /**
     * After years all are held by a floor that comes to the growth of the pot: many grow at written rates that lie a
     * million-millionth from it or are it, and their remainders are thousandths of a penny that tie.
     */
    @Example
    void lanes_floorThatComesToTheGrowthOfThePot_settleTies() {
        PacePolicy policy = ImmutablePacePolicy.copyOf(RULE).withBalance(Balance.MINIMUM_GROWTH);

        assertThat(requireExact(new Sweep.Plan(policy, 16, 11, Percent.of("2"), 10), TRUSTS))
                .isGreaterThanOrEqualTo(14);
    }

    /** A scale leaves those at the floor as they are, however little of its own value plain doubles know. */
    @Example
    void lanes_scaleOverAFloor_settleTies() {
        PacePolicy policy = ImmutablePacePolicy.copyOf(RULE).withBalance(Balance.SCALE);

        assertThat(requireExact(new Sweep.Plan(policy, 16, 3, Percent.of("2"), 10), TRUSTS))
                .isEqualTo(16);
    }

    /** Each board on its own, in every way that a pull joins the base growth; the published round and the same by the penny. */
    @Example
    void draws_ofTheBoards_areTheExactAnswer() {
        PacePolicy boards = PacePolicies.find("icb-core-2023-24").orElseThrow();
        Positions positions = Cohorts.find("icb-core-2023-24").orElseThrow().positions();
        ConvergenceRule rule = (ConvergenceRule) boards.rule();
        for (ConvergenceRule.Composition composition :
                List.of(ConvergenceRule.Composition.MULTIPLICATIVE, ConvergenceRule.Composition.ADDITIVE)) {
            for (String unit : List.of("1000", "0.01")) {
                PacePolicy policy = ImmutablePacePolicy.copyOf(boards)
                        .withRule(new ConvergenceRule(rule.over(), rule.under(), composition))
                        .withRounding(
                                new Rounding(Pounds.of(unit), Rounding.Mode.HALF_UP, Rounding.Method.AS_PUBLISHED));
                Sweep.Plan plan = new Sweep.Plan(policy, 24, 5, Percent.of("2"), 3);
                SweepDraws draws = SweepDraws.of(plan, positions);
                int settled = draws.run(0, 24, (draw, closings) -> {
                    assertThat(closings).as("draw %d", draw).isEqualTo(exactly(plan, draws.positions(draw)));
                    return true;
                });
                // Of pence by the hundred thousand million doubles know too little; those draws go to the engine.
                assertThat(unit.equals("0.01") || settled > 20)
                        .as("%d of 24", settled)
                        .isTrue();
            }
        }
    }

    /** Of so many bodies only 16 draws are worked out at a time; those on both sides of such a border are looked at. */
    @Example
    void draws_ofManyBodies_areTheExactAnswerOnBothSidesOfABorder() {
        Positions many = Positions.of(IntStream.range(0, 2_100)
                .mapToObj(i -> OpeningPosition.of(
                        String.format(Locale.ROOT, "B%04d", i),
                        Pounds.of(String.valueOf(1_000_000 + 7_919 * i)),
                        Pounds.of(String.valueOf(1_050_000 + 7_907 * i))))
                .toList());
        Sweep.Plan plan = new Sweep.Plan(RULE, 40, 5, Percent.of("2"), 1);
        SweepDraws draws = SweepDraws.of(plan, many);
        List<Long> seen = new ArrayList<>();
        int settled = draws.run(0, 40, (draw, closings) -> {
            seen.add(draw);
            if (draw == 15 || draw == 16) {
                assertThat(closings).as("draw %d", draw).isEqualTo(exactly(plan, draws.positions(draw)));
            }
            return draw < 33;
        });

        assertThat(seen).isEqualTo(LongStream.rangeClosed(0, 33).boxed().toList());
        assertThat(settled).isGreaterThan(30);
    }

    private static long[] exactly(Sweep.Plan plan, Positions positions) {
        return Projection.of(ProjectionPlan.of(plan.policy(), plan.years()), positions).last().rows().stream()
                .mapToLong(row -> row.closingPercent()
                        .orElseThrow()
                        .points()
                        .movePointRight(6)
                        .longValueExact())
                .toArray();
    }
}
