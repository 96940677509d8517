package io.github.fairshare.allocation.pace;

import static io.github.fairshare.allocation.pace.Examples.allocations;
import static io.github.fairshare.allocation.pace.Examples.bodies;
import static io.github.fairshare.allocation.pace.Examples.curve;
import static io.github.fairshare.allocation.pace.Examples.five;
import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.limit;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.allocation.pace.policy.Blend;
import io.github.fairshare.allocation.pace.policy.CurveRule;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.GrowthPoint;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every edge of the specification has an answer; expected values follow by hand, as shown. */
class EdgeCaseTest {
    private static final String UNIFORM = "{\"type\": \"UNIFORM\"}";

    @Test
    void potGrowth_zero_leavesEverybodyAndHasNoM1() {
        PaceResult result = PaceOfChange.allocate(policy(growth("0"), UNIFORM, "", "NONE"), five());
        assertThat(allocations(result)).containsExactly("184", "192", "200", "208", "216");
        assertThat(result.measures().value("M1")).isEmpty();
        assertThat(result.measures().value("M2")).isEmpty();
    }

    @Test
    void potGrowth_negative_allowsANegativeFloor() {
        // Five baselines of 200, pot 980; the floor is -3 %, the solved shift is 0 as -2 % for all makes the pot.
        PaceResult result = PaceOfChange.allocate(
                policy(growth("-2"), UNIFORM, limit("MINIMUM_GROWTH", "-3"), "SHIFT"),
                bodies("200", "200", "200", "200", "200", "200"));
        assertThat(allocations(result)).containsOnly("196");
        assertThat(result.measures().value("M1")).isEmpty();
    }

    @Test
    void floor_equalToGrowth_givesEverybodyTheSame() {
        PaceResult result = PaceOfChange.allocate(
                policy(growth("5"), curve("0", "5", "4", "4"), limit("MINIMUM_GROWTH", "5"), "MAXIMUM_UNDER_TARGET"),
                five());
        assertThat(allocations(result)).containsExactly("193.2", "201.6", "210", "218.4", "226.8");
        // Any limit of 8 % or more does it: the smallest is taken.
        assertThat(result.solved().printed()).contains("8");
        assertThat(result.warnings()).anySatisfy(text -> assertThat(text).contains("several values"));
    }

    @Test
    void floor_solvedWhereTheRuleSpendsThePot_isTheHighestThatHoldsNobody() {
        // Targets are shares, so they spend the pot of 606.0202; the second gets 0.000016 of it, 0.0096963232.
        PaceResult result = PaceOfChange.allocate(
                policy(growth("1"), "{\"type\": \"FULL_TARGET\"}", "", "MINIMUM_GROWTH"),
                Positions.of(List.of(share("X00", "600", "0.999984"), share("X07", "0.02", "0.000016"))));
        // 0.0096963232 / 0.02 - 1 = -0.51518384
        assertThat(result.solved().value().orElseThrow()).isEqualByComparingTo("-51.518384");
    }

    private static OpeningPosition share(String code, String baseline, String share) {
        return OpeningPosition.builder()
                .code(code)
                .baseline(Pounds.of(baseline))
                .targetShare(Share.of(share))
                .build();
    }

    @Test
    void floor_aboveGrowth_isInfeasibleByTheMoneyMissing() {
        // 6 % of 1000 is 60, the pot grows by 50.
        PaceResult result = PaceOfChange.allocate(
                policy(growth("5"), curve("0", "5", "4", "4"), limit("MINIMUM_GROWTH", "6"), "MAXIMUM_UNDER_TARGET"),
                five());
        assertThat(result.status()).isEqualTo(AllocationStatus.INFEASIBLE);
        Infeasibility why = result.infeasibility().orElseThrow();
        assertThat(why.amount()).isEqualTo(Pounds.of("10"));
        assertThat(why.toString())
                .isEqualTo(
                        "no admissible MAXIMUM_UNDER_TARGET makes the pot: £10 missing; MINIMUM_GROWTH holds 5 bodies");
        assertThat(result.solved().value()).isEmpty();
    }

    @Test
    void floor_aboveGrowthWithNothingSolved_isUnbalanced() {
        PaceResult result =
                PaceOfChange.allocate(policy(growth("5"), UNIFORM, limit("MINIMUM_GROWTH", "6"), "NONE"), five());
        assertThat(result.status()).isEqualTo(AllocationStatus.UNBALANCED);
        assertThat(result.residual()).isEqualTo(Pounds.of("-10"));
        assertThat(result.infeasibility()).isEmpty();
    }

    @Test
    void baseline_zero_isANewBodyThatLimitsAloneDecide() {
        // Targets 100 of 1000, pot 1050, so the new body's closing target is 105; 6 % under it is 98.7.
        Positions positions = Positions.of(List.of(
                OpeningPosition.of("new", Pounds.ZERO, Pounds.of("100")),
                OpeningPosition.of("old", Pounds.of("1000"), Pounds.of("900"))));
        PaceResult result = PaceOfChange.allocate(
                policy(
                        growth("5"),
                        curve("0", "5"),
                        limit("MAXIMUM_GROWTH", "7") + "," + limit("MAXIMUM_UNDER_TARGET", "6"),
                        "SHIFT"),
                positions);
        BodyOutcome body = result.findBody("new").orElseThrow();
        assertThat(body.openingPercent()).contains(Percent.of("-100"));
        assertThat(body.growthPercent()).isEmpty();
        assertThat(body.allocation()).isEqualTo(Pounds.of("98.7"));
        assertThat(body.binding()).contains("MAXIMUM_UNDER_TARGET");
        assertThat(result.residual()).isEqualTo(Pounds.ZERO);
    }

    @Test
    void target_zero_liesBeyondTheLastPointWithoutPercents() {
        Positions positions = Positions.of(List.of(
                OpeningPosition.of("A", Pounds.of("100"), Pounds.ZERO),
                OpeningPosition.of("B", Pounds.of("900"), Pounds.of("1000"))));
        PaceResult result =
                PaceOfChange.allocate(policy(growth("5"), curve("0", "5", "4", "3"), "", "NONE"), positions);
        BodyOutcome body = result.findBody("A").orElseThrow();
        assertThat(body.allocation()).isEqualTo(Pounds.of("103"));
        assertThat(body.openingPercent()).isEmpty();
        assertThat(body.closingPercent()).isEmpty();
        assertThat(result.measures().value("M6.max")).isEmpty();
    }

    @Test
    void target_zeroUnderABlendedCurve_liesBeyondTheLastPoint() {
        CurveRule blended = new CurveRule(
                List.of(GrowthPoint.of("0", "6"), GrowthPoint.of("1", "5"), GrowthPoint.of("2", "4")),
                List.of(new Blend(Percent.of("1"), Percent.of("0.5"))));
        PacePolicy policy = ImmutablePacePolicy.copyOf(policy("\"NONE\"", curve("0", "5"), "", "NONE"))
                .withRule(blended);
        PaceResult result = PaceOfChange.allocate(
                policy,
                Positions.of(List.of(
                        OpeningPosition.of("A", Pounds.of("100"), Pounds.ZERO),
                        OpeningPosition.of("B", Pounds.of("100"), Pounds.of("100")))));
        // 4 % at the last point and beyond it, 6 % on target.
        assertThat(allocations(result)).containsExactly("104", "106");
    }

    @Test
    void oneBody_getsThePot() {
        PaceResult result = PaceOfChange.allocate(
                policy("{\"total\": \"123.45\"}", curve("0", "5"), "", "SHIFT"), bodies("100", "100"));
        assertThat(allocations(result)).containsExactly("123.45");
        // 23.45 less the curve's 5.
        assertThat(result.solved().printed()).contains("18.45");
    }

    @Test
    void shares_notAddingUpToOne_areRefusedWithTheDifference() {
        List<OpeningPosition> bodies = List.of(share("A", "0.5"), share("B", "0.4"));
        assertThatThrownBy(() -> Positions.of(bodies))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining("1 minus 0.1");
    }

    private static OpeningPosition share(String code, String share) {
        return OpeningPosition.builder()
                .code(code)
                .baseline(Pounds.of("100"))
                .targetShare(Share.of(share))
                .build();
    }

    @Test
    void shares_withinTheTolerance_areNormalisedWithANote() {
        Positions positions = Positions.of(List.of(share("A", "0.5"), share("B", "0.4999999999")));
        PaceResult result = PaceOfChange.allocate(policy(growth("5"), UNIFORM, "", "NONE"), positions);
        assertThat(result.warnings()).anySatisfy(text -> assertThat(text).contains("0.9999999999"));
        assertThat(result.totals().openingTarget()).contains(Pounds.of("200"));
    }

    @Test
    void body_exactlyOnAKink_getsTheCornersGrowth() {
        PaceResult result =
                PaceOfChange.allocate(policy(growth("5"), curve("-4", "6", "0", "5", "4", "3"), "", "NONE"), five());
        assertThat(allocations(result)).containsExactly("195.04", "203.52", "210", "214.24", "222.48");
    }

    @Test
    void overshoot_underFallingGrowth_isPreventedByTheLimit() {
        // 192 would get 12 %: 215.04 against a target of 210; A may not pass 210 either: 184 x 1.12 = 206.08.
        PacePolicy policy = policy(growth("5"), curve("-4", "12", "0", "5"), "{\"type\": \"NO_OVERSHOOT\"}", "NONE");
        PaceResult result = PaceOfChange.allocate(policy, five());
        assertThat(allocations(result)).containsExactly("206.08", "210", "210", "218.4", "226.8");
        assertThat(result.findBody("B").orElseThrow().binding()).contains("NO_OVERSHOOT");
    }

    @Test
    void noFurtherUnderTarget_previousGiven_goesByThePreviousDistance() {
        // T1 = 210; 10 % under was the year before, so -10 % is allowed: 189; the curve gives 184 x 1.02 = 187.68.
        OpeningPosition before = OpeningPosition.builder()
                .from(OpeningPosition.of("A", Pounds.of("184"), Pounds.of("200")))
                .previousPercent(Percent.of("-10"))
                .build();
        Positions positions =
                Positions.of(List.of(before, OpeningPosition.of("B", Pounds.of("216"), Pounds.of("200"))));
        PaceResult result = PaceOfChange.allocate(
                policy(growth("5"), curve("0", "2"), "{\"type\": \"NO_FURTHER_UNDER_TARGET\"}", "NONE"), positions);
        assertThat(allocations(result)).containsExactly("189", "220.32");
    }

    @Test
    void maximumUnderTarget_overTwoYears_goesHalfWay() {
        // d0 = -8 %, c = 4 %: half way is -6 %, 210 x 0.94 = 197.4; B is at -4 % and stays above 201.6.
        String overTwo = "{\"type\": \"MAXIMUM_UNDER_TARGET\", \"percent\": \"4\", \"overYears\": \"2\"}";
        PaceResult result = PaceOfChange.allocate(policy(growth("5"), curve("0", "4"), overTwo, "NONE"), five());
        assertThat(allocations(result)).startsWith("197.4", "201.6", "208");
    }

    @Test
    void equalSteps_fourYearsLeft_closeAQuarterOfTheDistance() {
        // 210 x (1 - 0.08 x 3/4) = 197.4
        PaceResult result = PaceOfChange.allocate(
                policy(growth("5"), "{\"type\": \"EQUAL_STEPS\", \"yearsLeft\": \"4\"}", "", "NONE"), five());
        assertThat(allocations(result)).containsExactly("197.4", "203.7", "210", "216.3", "222.6");
    }

    @Test
    void floorPlusTopUp_scaleSolved_sharesWhatTheFloorLeaves() {
        // Floor 3 %: 30 of 50; top-ups of 2 % and 1 % for A and B: 3.68 + 1.92 = 5.6; scale 20/5.6 = 25/7.
        String rule = "{\"type\": \"FLOOR_PLUS_TOP_UP\", \"floorPercent\": \"3\", \"points\": ["
                + "{\"distancePercent\": \"-8\", \"topUpPercent\": \"2\"},"
                + "{\"distancePercent\": \"0\", \"topUpPercent\": \"0\"}]}";
        PaceResult result = PaceOfChange.allocate(policy(growth("5"), rule, "", "SCALE"), five());
        assertThat(result.solved().printed()).contains("3.57142857");
        // 184 x 1.03 + 3.68 x 25/7 = 202.662857; 192 x 1.03 + 1.92 x 25/7 = 204.617143
        assertThat(allocations(result)).containsExactly("202.66", "204.62", "206", "214.24", "222.48");
    }

    @Test
    void minimumGrowth_solvedWithCurveAtFloor_lowersTheCurveToIt() {
        // Curve (0, 6) (8, FLOOR): A, B, C get 6 %: 610.56; D at 4 %: half of 6 and f; E: f.
        // 610.56 + 208 (1 + (0.06 + f)/2) + 216 (1 + f) = 1050 gives 320 f = 9.2, f = 2.875 %.
        PaceResult result =
                PaceOfChange.allocate(policy(growth("5"), curve("0", "6", "8", "FLOOR"), "", "MINIMUM_GROWTH"), five());
        assertThat(result.solved().printed()).contains("2.875");
        assertThat(allocations(result)).containsExactly("195.04", "203.52", "212", "217.23", "222.21");
    }

    @Test
    void overCap_solved_cutsTheFurthestOverTarget() {
        // Uniform 6 % gives 1060; E at 228.96 and D at 220.48 are cut to 1050 together: both to 219.72.
        PaceResult result = PaceOfChange.allocate(policy(growth("5"), curve("0", "6"), "", "OVER_CAP"), five());
        assertThat(allocations(result)).containsExactly("195.04", "203.52", "212", "219.72", "219.72");
        // 219.72 / 210 = 1.0462857
        assertThat(result.solved().printed()).contains("4.628571");
    }

    @Test
    void remainders_tied_goToTheLowerCodeWhateverTheOrder() {
        Positions positions = Positions.of(List.of(
                OpeningPosition.of("B", Pounds.of("100"), Pounds.of("100")),
                OpeningPosition.of("A", Pounds.of("100"), Pounds.of("100"))));
        PacePolicy policy = policy(
                growth("0.5"),
                UNIFORM,
                "",
                "NONE",
                "{\"unit\": \"1\", \"mode\": \"HALF_UP\", \"method\": \"CONSERVING\"}");
        // Two times 100.5 are 201.
        assertThat(allocations(PaceOfChange.allocate(policy, positions))).containsExactly("100", "101");
    }

    @Test
    void asPublished_halves_areRoundedEachOnItsOwn() {
        String rounding = "{\"unit\": \"1\", \"mode\": \"%s\", \"method\": \"AS_PUBLISHED\"}";
        Positions positions = bodies("100", "100", "300");
        // 100.5 and 301.5
        assertThat(allocations(PaceOfChange.allocate(
                        policy(growth("0.5"), UNIFORM, "", "NONE", rounding.formatted("HALF_UP")), positions)))
                .containsExactly("101", "302");
        assertThat(allocations(PaceOfChange.allocate(
                        policy(growth("0.5"), UNIFORM, "", "NONE", rounding.formatted("HALF_EVEN")), positions)))
                .containsExactly("100", "302");
        PaceResult down = PaceOfChange.allocate(
                policy(growth("0.5"), UNIFORM, "", "NONE", rounding.formatted("DOWN")), positions);
        assertThat(allocations(down)).containsExactly("100", "301");
        assertThat(down.residual()).isEqualTo(Pounds.of("1"));
        assertThat(down.status()).isEqualTo(AllocationStatus.BALANCED);
    }

    @Test
    void potNone_takesTheSumOfAllocations() {
        PaceResult result = PaceOfChange.allocate(policy("\"NONE\"", curve("0", "6"), "", "NONE"), five());
        assertThat(result.totals().pot()).isEqualTo(Pounds.of("1060"));
        assertThat(result.status()).isEqualTo(AllocationStatus.BALANCED);
        assertThat(result.findBody("A").orElseThrow().closingTarget()).contains(Pounds.of("212"));
    }

    @Test
    void potNone_withALimitOnClosings_isRefusedWithARemedy() {
        PacePolicy policy = policy("\"NONE\"", curve("0", "6"), limit("MAXIMUM_UNDER_TARGET", "5"), "NONE");
        assertThatThrownBy(() -> PaceOfChange.allocate(policy, five()))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining("give the column new_target, or a pot");
    }

    @Test
    void cohort_incomplete_targetsNeedNotMakeThePot() {
        // Three of five bodies: targets 600, baselines 576; closing targets grow with the pot.
        PaceResult result =
                PaceOfChange.allocate(policy(growth("5"), UNIFORM, "", "NONE"), bodies("200", "184", "192", "200"));
        assertThat(result.totals().closingTarget()).contains(Pounds.of("630"));
        assertThat(result.measures().value("M2b")).isEmpty();
    }

    @Test
    void merger_ofTwoBodies_addsBaselinesAndTargets() {
        // A and B together: 376 against 400, 6 % under; never the mean of -8 and -4 by luck of equal targets.
        PaceResult result = PaceOfChange.allocate(
                policy(growth("5"), UNIFORM, "", "NONE"),
                Positions.of(List.of(OpeningPosition.of("AB", Pounds.of("376"), Pounds.of("400")))));
        assertThat(result.bodies().get(0).openingPercent()).contains(Percent.of("-6"));
    }

    @Test
    void populationRebased_curve_goesByTheDistancePerHead() {
        // 216 of 200 is +8 %; with 8 % more people the body is on target and gets the curve's 5 %.
        OpeningPosition body = OpeningPosition.builder()
                .from(OpeningPosition.of("A", Pounds.of("216"), Pounds.of("200")))
                .populationGrowth(Percent.of("8"))
                .population(new BigDecimal("100"))
                .build();
        PacePolicy policy = ImmutablePacePolicy.copyOf(policy(growth("5"), curve("0", "5", "8", "1"), "", "NONE"))
                .withMeasuredOn(DistanceBasis.POPULATION_REBASED);
        PaceResult result = PaceOfChange.allocate(policy, Positions.of(List.of(body)));
        assertThat(allocations(result)).containsExactly("226.8");
        assertThat(result.bodies().get(0).allocationPerHead()).contains(Pounds.of("2.27"));
        // 1.05 / 1.08 - 1
        assertThat(result.bodies().get(0).growthPerHeadPercent()).contains(Percent.of("-2.777778"));
        assertThat(result.explain("A")).contains("per head");
    }

    @Test
    void unusedColumn_givesAWarning() {
        OpeningPosition body = OpeningPosition.builder()
                .from(OpeningPosition.of("A", Pounds.of("216"), Pounds.of("200")))
                .floor(Percent.of("3"))
                .build();
        PaceResult result =
                PaceOfChange.allocate(policy(growth("5"), UNIFORM, "", "NONE"), Positions.of(List.of(body)));
        assertThat(result.warnings()).anySatisfy(text -> assertThat(text).startsWith("column floor is given"));
    }

    @Test
    void totals_beyondTwoToTheFortyThreePence_stayExact() {
        // £120 thousand million twice, in pence more than 2^44; growth of 5.5 % with an odd penny.
        PaceResult result = PaceOfChange.allocate(
                policy(growth("5.5"), UNIFORM, "", "NONE"),
                bodies("120000000000", "120000000000.01", "119999999999.99"));
        assertThat(result.totals().allocation()).isEqualTo(Pounds.of("253200000000"));
        assertThat(allocations(result)).containsExactly("126600000000.01", "126599999999.99");
    }
}
