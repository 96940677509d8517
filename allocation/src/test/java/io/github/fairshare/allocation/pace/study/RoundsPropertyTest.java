package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.generators.PositionArbitraries;
import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The identities of beyond one round, and of pace of change, section 9, on cohorts of any kind. */
class RoundsPropertyTest {
    private static final PacePolicy RULE = PacePolicies.find("pct-2009-10").orElseThrow();
    private static final PacePolicy UNIFORM =
            Examples.policy(Examples.growth("5"), "{\"type\": \"UNIFORM\"}", "", "NONE", "null");
    private static final PacePolicy TWO_PART =
            Examples.policy(Examples.growth("5"), "{\"type\": \"TWO_PART\", \"lambda\": \"0.6\"}", "", "NONE", "null");

    @Provide
    Arbitrary<Positions> cohorts() {
        return PositionArbitraries.sharePositions();
    }

    @Provide
    Arbitrary<PacePolicy> rules() {
        return Arbitraries.of(RULE, UNIFORM, TWO_PART);
    }

    @Property(tries = 60)
    void split_ofAnyCohort_addsUpToThePenny(@ForAll("cohorts") Positions cohort, @ForAll("rules") PacePolicy policy) {
        List<MovementSplit> splits = MovementSplit.of(Projection.of(ProjectionPlan.of(policy, 3), cohort));

        assertThat(splits).allSatisfy(split -> {
            assertThat(split.opening()
                            .plus(split.increase())
                            .plus(split.targetGrowth())
                            .plus(split.closingRounding()))
                    .isEqualTo(split.closing());
            split.before()
                    .ifPresent(before -> assertThat(before.closing()
                                    .plus(before.adjustment())
                                    .plus(before.share())
                                    .plus(before.pot())
                                    .plus(before.rounding()))
                            .isEqualTo(split.opening()));
        });
    }

    @Property(tries = 60)
    void rollUp_ofAPartition_equalsTheWhole(
            @ForAll("cohorts") Positions cohort,
            @ForAll("rules") PacePolicy policy,
            @ForAll @IntRange(min = 1, max = 4) int parts) {
        Positions parted = Positions.of(cohort.bodies().stream()
                .<OpeningPosition>map(body -> ImmutableOpeningPosition.copyOf(body)
                        .withRegion("R" + Math.floorMod(body.code().hashCode(), parts)))
                .toList());
        ProjectedYear year = Projection.of(ProjectionPlan.of(policy, 2), parted).last();

        assertThat(sum(year.by(OpeningPosition::region))).isEqualTo(sum(year.rows()));
        PaceComparison comparison =
                PaceComparison.of(PaceOfChange.allocate(policy, parted), PaceOfChange.allocate(UNIFORM, parted));
        assertThat(difference(comparison.by(OpeningPosition::region))).isEqualTo(difference(comparison.rows()));
        assertThat(difference(comparison.winners()).plus(difference(comparison.losers())))
                .isEqualTo(difference(comparison.rows()));
    }

    private static Pounds sum(List<ProjectedRow> rows) {
        return rows.stream().map(ProjectedRow::allocation).reduce(Pounds.ZERO, Pounds::plus);
    }

    private static Pounds difference(List<PaceComparison.Row> rows) {
        return rows.stream().map(PaceComparison.Row::difference).reduce(Pounds.ZERO, Pounds::plus);
    }

    @Property(tries = 60)
    void merger_underUniformAndTwoPart_commutesWithAllocation(
            @ForAll("cohorts") Positions cohort, @ForAll @IntRange(min = 0, max = 1) int rule) {
        PacePolicy policy = List.of(UNIFORM, TWO_PART).get(rule);
        String first = cohort.bodies().get(0).code();
        String last = cohort.bodies().get(cohort.size() - 1).code();
        ProjectionPlan plan = ProjectionPlan.of(policy, 1);
        List<Succession> merger = first.equals(last) ? List.of() : List.of(Succession.whole(last, first));
        Projection merged = Projection.of(plan.succeeding(Map.of(1, merger)), cohort);
        Projection apart = Projection.of(plan, cohort);

        BigDecimal together = apart.last().result().bodies().stream()
                .filter(body -> body.code().equals(first) || body.code().equals(last))
                .map(body -> body.unrounded().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal after = merged.last()
                .result()
                .findBody(first)
                .map(BodyOutcome::unrounded)
                .orElseThrow()
                .amount();
        // Unrounded figures agree within 1e-5 pence (pace of change, section 8), of two bodies and of one.
        assertThat(after.subtract(together).abs()).isLessThanOrEqualTo(new BigDecimal("0.000001"));
    }

    /**
     * A sweep keeps twelve decimals of a pound of each opening and closing target, and six decimals of points: an amount over a
     * target that is a million-millionth off is off by as much of itself as that is of the target.
     */
    private static BigDecimal offByCutTargets(Percent closing, BigDecimal target) {
        return closing.points()
                .add(BigDecimal.valueOf(100))
                .multiply(new BigDecimal("1e-12"))
                .divide(target.max(new BigDecimal("1e-12")), MathContext.DECIMAL64)
                .add(new BigDecimal("0.000001"));
    }

    @Property(tries = 40)
    void sweep_withoutError_isTheAllocation(@ForAll("cohorts") Positions cohort, @ForAll long seed) {
        PaceResult allocated = PaceOfChange.allocate(RULE, cohort);
        boolean hasTargets = allocated.bodies().stream()
                .allMatch(body -> body.closingPercent().isPresent());
        if (hasTargets) {
            Sweep sweep = Sweep.of(new Sweep.Plan(RULE, 3, seed, Percent.ZERO, 1), cohort);
            assertThat(sweep.rows()).allSatisfy(row -> {
                Percent closing = allocated
                        .findBody(row.code())
                        .flatMap(BodyOutcome::closingPercent)
                        .orElseThrow();
                assertThat(row.p05()).isEqualByComparingTo(row.p95());
                BigDecimal target = allocated
                        .findBody(row.code())
                        .flatMap(BodyOutcome::closingTarget)
                        .orElseThrow()
                        .amount();
                assertThat(row.p50().points().subtract(closing.points()).abs())
                        .isLessThanOrEqualTo(offByCutTargets(closing, target));
            });
        }
    }

    @Property(tries = 200)
    void deflator_ofGrownMoney_givesItBack(
            @ForAll @IntRange(min = 0, max = 2_000_000_000) int pence,
            @ForAll @IntRange(min = -500, max = 2000) int rise,
            @ForAll @IntRange(min = 0, max = 30) int years) {
        Percent aYear = Percent.of(BigDecimal.valueOf(rise, 2));
        Pounds amount = Pounds.of(BigDecimal.valueOf(pence, 2));
        BigDecimal factor = BigDecimal.ONE.add(aYear.asFraction()).pow(years);
        Pounds grown = Pounds.of(amount.amount().multiply(factor).setScale(20, RoundingMode.HALF_UP));

        assertThat(new Deflator(aYear).real(grown, years)).isEqualTo(amount);
    }

    @Property(tries = 40)
    void lowerFloor_ofTheBalancedRule_takesFromNobodyUnderTarget(@ForAll("cohorts") Positions cohort) {
        PacePolicy balanced = PacePolicies.find("pct-2009-10-balanced").orElseThrow();
        PaceResult higher = PaceOfChange.allocate(balanced, cohort);
        PaceResult lower = PaceOfChange.allocate(balanced.with("floor", "4.9"), cohort);
        boolean bothBalance =
                higher.infeasibility().isEmpty() && lower.infeasibility().isEmpty();
        if (bothBalance) {
            assertThat(PaceComparison.of(higher, lower).losers()).allSatisfy(row -> {
                Optional<Percent> opening = higher.findBody(row.code()).flatMap(BodyOutcome::openingPercent);
                boolean isUnder = opening.filter(open -> open.compareTo(Percent.of("-0.000001")) < 0)
                        .isPresent();
                // A penny may move by the rounding that keeps the pot.
                assertThat(!isUnder || row.difference().amount().abs().compareTo(new BigDecimal("0.01")) <= 0)
                        .isTrue();
            });
        }
    }
}
