package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.sweep.NormalDraws;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies repeated year after year, against the vectors of the specification and closed forms. */
class ProjectionTest {
    private static final PacePolicy POLICY = PacePolicies.find("pct-2009-10").orElseThrow();
    private static final PacePolicy UNIFORM = PacePolicies.find("pct-2008-09").orElseThrow();

    /** Richmond and Twickenham opens 23.83 % over target. */
    private static final Positions RICHMOND =
            Positions.of(List.of(OpeningPosition.of("5M6", Pounds.of("1238300"), Pounds.of("1000000"))));

    private static ProjectionHorizon horizon(PacePolicy policy, Positions positions) {
        return ProjectionHorizon.of(ProjectionPlan.of(policy, 200), positions, Percent.of("2"));
    }

    // ln(1.2383/1.02) / ln(1.055/1.052) = 68.1, and / ln(1.055/1.04) = 13.5
    @ParameterizedTest
    @CsvSource({"5.2, 68.1", "4.0, 13.5"})
    void horizon_ofRichmond_isTheFirstClosingAfterTheClosedForm(String floor, double years) {
        double closedForm = Math.log(1.2383 / 1.02) / Math.log(1.055 / (1 + Double.parseDouble(floor) / 100));
        assertThat(closedForm).isCloseTo(years, within(0.05));

        assertThat(horizon(POLICY.with("floor", floor), RICHMOND).years()).contains((int) Math.ceil(closedForm));
    }

    @ParameterizedTest
    @CsvSource({"QXU, 10", "QHL, 9", "QKK, 9", "QU9, 7"})
    void horizon_ofCareBoards_isThatOfThePublishedPace(String code, int years) {
        ProjectionHorizon horizon = horizon(
                PacePolicies.find("icb-core-2023-24").orElseThrow(),
                Cohorts.find("icb-core-2023-24").orElseThrow().positions());

        assertThat(horizon.years()).contains(10);
        assertThat(horizon.bodies())
                .filteredOn(body -> body.code().equals(code))
                .singleElement()
                .satisfies(body -> assertThat(body.years()).contains(years));
    }

    @Test
    void horizon_bodyBetweenTheLimitAndTarget_neverMoves() {
        Positions two = Positions.of(List.of(
                OpeningPosition.of("A", Pounds.of("950"), Pounds.of("1000")),
                OpeningPosition.of("B", Pounds.of("1050"), Pounds.of("1000"))));
        ProjectionHorizon horizon = horizon(POLICY, two);

        assertThat(horizon.years()).isEmpty();
        assertThat(horizon.held()).extracting(BodyHorizon::code).containsExactly("A");
        assertThat(horizon.held().get(0)).hasToString("A: never, stands still at -5%");
        assertThat(horizon.explain()).contains("grow as the whole does");
    }

    @Test
    void rows_ofRichmond_addUpDistancesInMoney() {
        // Both grow by 5.46 %, so the distance stays 24 % of the target while both grow.
        Positions one = Positions.of(List.of(OpeningPosition.of("A", Pounds.of("124"), Pounds.of("100"))));
        List<ProjectedRow> rows =
                Projection.of(ProjectionPlan.of(UNIFORM, 2), one).rows();

        // 24 x 1.0546 + 24 x 1.0546^2, pence rounded on the way: 130.77 and 137.91 against 105.46 and 111.218116
        assertThat(rows.get(0).cumulative()).contains(Pounds.of("25.31"));
        assertThat(rows.get(1).baseline()).isEqualTo(Pounds.of("130.77"));
        assertThat(rows.get(1).cumulative()).contains(Pounds.of("52.001884"));
        // 52.001884 of 216.678116
        assertThat(rows.get(1).cumulativePercent()).contains(Percent.of("23.999601"));
    }

    @Test
    void by_region_isARatioOfSums() {
        OpeningPosition a = OpeningPosition.builder()
                .code("A")
                .baseline(Pounds.of("90"))
                .target(Pounds.of("100"))
                .region("X")
                .build();
        OpeningPosition b = OpeningPosition.builder()
                .code("B")
                .baseline(Pounds.of("330"))
                .target(Pounds.of("300"))
                .region("X")
                .build();
        Projection projection = Projection.of(ProjectionPlan.of(UNIFORM, 1), Positions.of(List.of(a, b)));

        // 420 of 400
        assertThat(projection.by(OpeningPosition::region))
                .singleElement()
                .satisfies(row -> assertThat(row.openingPercent()).contains(Percent.of("5")));
    }

    @Test
    void plan_growthsSharesAndAdjustments_actInTheirYears() {
        Positions two = Positions.of(List.of(
                OpeningPosition.of("A", Pounds.of("100"), Pounds.of("100")),
                OpeningPosition.of("B", Pounds.of("100"), Pounds.of("100"))));
        ProjectionPlan plan = ProjectionPlan.of(UNIFORM, 3)
                .growing(List.of("10", "0"))
                .sharing(Map.of(3, Map.of("A", Share.of("0.25"), "B", Share.of("0.75"))))
                .adjusting(Map.of(2, Map.of("B", Pounds.of("-10"))));
        List<ProjectedRow> rows = Projection.of(plan, two).rows();

        assertThat(rows)
                .extracting(row -> row.allocation().amount().intValueExact())
                .containsExactly(110, 110, 110, 100, 110, 100);
        // A quarter of 210
        assertThat(rows.get(4).targets().orElseThrow().opening()).isEqualTo(Pounds.of("52.5"));
    }

    @Test
    void plan_bodyGrowths_replaceThoseOfTheBody() {
        Positions board = Positions.of(List.of(OpeningPosition.builder()
                .code("B")
                .baseline(Pounds.of("100000000"))
                .target(Pounds.of("100000000"))
                .growth(Percent.of("5"))
                .build()));
        ProjectionPlan plan = ProjectionPlan.of(
                        PacePolicies.find("icb-core-2023-24").orElseThrow(), 2)
                .growingEach(Map.of(2, Map.of("B", Percent.of("10"))));

        // 100 x 1.05 x 1.10 million
        assertThat(Projection.of(plan, board).last().rows().get(0).allocation()).isEqualTo(Pounds.of("115500000"));
    }

    @Test
    void scaleBack_beyondOneYear_isRefused() {
        Positions one = Positions.of(List.of(OpeningPosition.builder()
                .code("A")
                .baseline(Pounds.of("100"))
                .formula(Pounds.of("105"))
                .build()));
        PacePolicy policy = PacePolicies.find("local-government-2007-08").orElseThrow();

        assertThat(Projection.of(ProjectionPlan.of(policy, 1), one).years()).hasSize(1);
        assertThatThrownBy(() -> Projection.of(ProjectionPlan.of(policy, 2), one))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining("year 2");
    }

    @Test
    void explain_namesYearsAndAssumptions() {
        assertThat(Projection.of(ProjectionPlan.of(POLICY.with("floor", "4.0"), 2), RICHMOND)
                        .explain())
                .contains("Year 2", "floor 4.0 in place of 5.2", "no shares change (ASSUMED)");
    }

    @Test
    void frontier_valuesThatDoNotLoad_stayInTheTable() {
        Positions two = Positions.of(List.of(
                OpeningPosition.of("A", Pounds.of("184000000"), Pounds.of("200000000")),
                OpeningPosition.of("B", Pounds.of("216000000"), Pounds.of("200000000"))));
        Frontier frontier = Frontier.of(
                Turning.of(POLICY, "floor", two), new BigDecimal("4.0"), new BigDecimal("5.6"), new BigDecimal("0.8"));

        assertThat(frontier.rows())
                .extracting(FrontierRow::status)
                .containsExactly("UNBALANCED", "UNBALANCED", "REFUSED");
        FrontierRow.Outcome lower = frontier.rows().get(0).outcome().orElseThrow();
        // B gets 4.0 % in place of 5.2 %; A closes at the limit as before.
        assertThat(lower.losers()).isEqualTo(1);
        assertThat(lower.moved()).isEqualTo(Pounds.ZERO);
        assertThat(lower.maxUnder()).isEqualTo(Percent.of("6.2"));
        assertThat(frontier.rows().get(2).outcome()).isEqualTo(Optional.empty());
        assertThat(frontier.explain()).contains("floor 5.6: REFUSED");
    }

    @Test
    void sweep_sameSeed_isTheSameAndNoErrorIsTheClosing() {
        PacePolicy policy = PacePolicies.find("icb-core-2023-24").orElseThrow();
        Positions boards = Cohorts.find("icb-core-2023-24").orElseThrow().positions();
        Sweep.Plan plan = new Sweep.Plan(policy, 40, 7, Percent.of("1"), 1);

        assertThat(Sweep.of(plan, boards).rows())
                .isEqualTo(Sweep.of(plan, boards).rows());
        Sweep sure = Sweep.of(new Sweep.Plan(policy, 2, 7, Percent.ZERO, 1), boards);
        // The published closing distance of Humber and North Yorkshire: 0.0121790923346.
        assertThat(sure.rows().get(0).p50()).isEqualTo(Percent.of("1.217909"));
        assertThat(sure.probabilityUnder("QOQ", Percent.ZERO)).isEqualByComparingTo("0");
        assertThat(sure.probabilityBelow("QOQ", "QHM")).isEqualByComparingTo("1");
    }

    @Test
    void normalDraws_manyOfThem_haveMeanZeroAndDeviationOne() {
        double sum = 0;
        double squares = 0;
        int count = 100_000;
        NormalDraws draws = new NormalDraws(1, 0);
        for (int i = 0; i < count; i++) {
            double deviate = draws.next();
            sum += deviate;
            squares += deviate * deviate;
        }
        // Five standard errors: 5 / sqrt(100000), and 5 x sqrt(2 / 100000) of the variance
        assertThat(sum / count).isCloseTo(0, within(0.0159));
        assertThat(squares / count).isCloseTo(1, within(0.0224));
    }

    @Test
    void implied_ofWestminster_isTheIntervalOfThePrintedDigits() {
        ImpliedPosition implied = ImpliedPosition.of("5LC", new BigDecimal("445.3"), new BigDecimal("21.2"));

        // 445.25 / 0.2125 and 445.35 / 0.2115
        assertThat(implied.target().orElseThrow().low())
                .isCloseTo(new BigDecimal("2095.294118"), within(new BigDecimal("0.000001")));
        assertThat(implied.target().orElseThrow().high())
                .isCloseTo(new BigDecimal("2105.673759"), within(new BigDecimal("0.000001")));
        assertThat(implied.allocation().orElseThrow().high())
                .isCloseTo(new BigDecimal("2551.023759"), within(new BigDecimal("0.000001")));
    }

    @ParameterizedTest
    @CsvSource({"1.0, -2.0, SIGN_CONFLICT", "1.0, 0.0, UNBOUNDED"})
    void implied_withoutInterval_saysWhy(BigDecimal millions, BigDecimal percent, String why) {
        assertThat(ImpliedPosition.of("A", millions, percent)).satisfies(row -> {
            assertThat(row.target()).isEmpty();
            assertThat(row.allocation()).isEmpty();
            assertThat(row.remark()).isEqualTo(why);
        });
    }
}
