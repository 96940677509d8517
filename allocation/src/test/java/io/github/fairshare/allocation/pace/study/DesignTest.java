package io.github.fairshare.allocation.pace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a wish to the figure, and where a curve treats neighbours unequally. */
class DesignTest {
    private static final PacePolicy POLICY = PacePolicies.find("pct-2009-10").orElseThrow();
    private static final Positions TWO = Positions.of(List.of(
            OpeningPosition.of("A", Pounds.of("184000000"), Pounds.of("200000000")),
            OpeningPosition.of("B", Pounds.of("216000000"), Pounds.of("200000000"))));

    private static CurveAudit audit(Optional<Positions> positions) {
        return CurveAudit.of(POLICY, Percent.of("-15"), Percent.of("30"), positions);
    }

    @Test
    void audit_of2009_hasTheStretchesOfTheMemorandum() {
        // Where 7.7 % and the limit meet: 0.938 x 1.055 / 1.077 - 1 = -8.116063 %. The slope of the limit is
        // -0.938 x 1.055 / (1 + d)^2, and the blend is as steep as the line before it where they meet.
        assertThat(audit(Optional.empty()).stretches())
                .extracting(CurveStretch::toString)
                .containsExactly(
                        "FLAT from -15 to -8.116063, slope 0",
                        "KINK from -8.116063 to -8.116063, slope -1.172131",
                        "CLIFF from -8.116063 to -6.2, slope -1.172131",
                        "KINK from -6.2 to -6.2, slope 1.124733",
                        "FLAT from -6.2 to 0, slope 0",
                        "KINK from 0 to 0, slope -0.2",
                        "SLOPE from 0 to 1, slope -0.2",
                        "SLOPE from 1 to 2, slope -0.2",
                        "FLAT from 2 to 30, slope 0");
    }

    @Test
    void audit_withPositions_countsTheBodies() {
        // A opens at -8 %, B at 8 %.
        assertThat(audit(Optional.of(TWO)).stretches())
                .extracting(CurveStretch::bodies)
                .containsExactly(
                        Optional.of(0),
                        Optional.of(1),
                        Optional.of(1),
                        Optional.of(0),
                        Optional.of(0),
                        Optional.of(0),
                        Optional.of(0),
                        Optional.of(0),
                        Optional.of(1));
    }

    @Test
    void audit_steepConvergence_findsWhoOvertakes() {
        // Over target a board loses a point for each point: (1 + d)(1 - d) falls from the target on.
        CurveAudit audit = CurveAudit.of(
                PacePolicies.find("icb-core-2023-24").orElseThrow(),
                Percent.of("-5"),
                Percent.of("5"),
                Optional.empty());

        assertThat(audit.stretches())
                .anyMatch(stretch -> stretch.kind() == CurveStretch.Kind.LEAPFROG
                        && stretch.to().compareTo(new BigDecimal("0.71")) == 0);
    }

    @Test
    void audit_ofAPolicyThatSolves_isRefused() {
        PacePolicy balanced = PacePolicies.find("pct-2009-10-balanced").orElseThrow();
        assertThatThrownBy(() -> CurveAudit.of(balanced, Percent.of("-5"), Percent.of("5"), Optional.empty()))
                .hasMessageContaining("hangs on the bodies");
    }

    @Test
    void design_growthUsed_findsTheFloorThatUsesIt() {
        PacePolicy balanced = PacePolicies.find("pct-2009-10-balanced").orElseThrow();
        // B gets 4.0 % in place of 5.5 %: 1.5 % of 216 of a growth of 5.5 % of 400.
        BigDecimal used = new BigDecimal("14.727273");
        Design design = Design.of(Turning.of(balanced, "floor", wide()), new Wish(Wish.Measured.GROWTH_USED, used));

        assertThat(design.reached().orElseThrow().value()).isEqualByComparingTo("4");
        assertThat(design.explain()).startsWith("floor 4 reaches growth_used 14.727273");
    }

    /** As the two, but A so near that no maximum keeps it from what B leaves. */
    private static Positions wide() {
        return Positions.of(List.of(
                OpeningPosition.of("A", Pounds.of("184000000"), Pounds.of("190000000")),
                OpeningPosition.of("B", Pounds.of("216000000"), Pounds.of("200000000"))));
    }

    @Test
    void design_underTarget_isTheLimitItself() {
        Design design = Design.of(
                Turning.of(POLICY, "under-target-limit", single("-7")),
                new Wish(Wish.Measured.MAX_UNDER_PERCENT, new BigDecimal("5.5")));

        assertThat(design.reached().orElseThrow().value()).isEqualByComparingTo("5.5");
    }

    @Test
    void design_bodyThatNoFloorMoves_namesItAndWhatWould() {
        Design design = Design.of(
                new Turning(POLICY, "floor", single("-5"), Percent.of("2"), 30),
                new Wish(Wish.Measured.YEARS, BigDecimal.TEN));

        assertThat(design.reached()).isEmpty();
        assertThat(design.explain()).contains("held are 1 bodies", "stands still at -5%", "under-target-limit");
    }

    private static Positions single(String percent) {
        BigDecimal baseline = new BigDecimal("1000000").multiply(new BigDecimal("100").add(new BigDecimal(percent)));
        return Positions.of(List.of(OpeningPosition.of("A", Pounds.of(baseline), Pounds.of("100000000"))));
    }

    @Test
    void wish_text_isReadStrictly() {
        assertThat(Wish.parse("years=10")).hasToString("years at most 10");
        assertThatThrownBy(() -> Wish.parse("speed=10")).hasMessageContaining("growth_used=NUMBER");
    }

    @Test
    void design_yearsWithTheLastValueBesideInfeasibleOnes_isTheClosedForm() {
        // B opens at 21.2 % and is held at the floor: within 5 % after five years where
        // 1.212 ((1 + f)/1.055)^5 = 1.05, f = 2.515572 %. Much lower floors free more than those under target can take.
        Positions three = Positions.of(List.of(
                OpeningPosition.of("A", Pounds.of("1880000000"), Pounds.of("2000000000")),
                OpeningPosition.of("B", Pounds.of("121200000"), Pounds.of("100000000")),
                OpeningPosition.of("C", Pounds.of("1038800000"), Pounds.of("1000000000"))));
        PacePolicy balanced = PacePolicies.find("pct-2009-10-balanced").orElseThrow();
        Turning turning = new Turning(balanced, "floor", three, Percent.of("5"), 10);
        Design design = Design.of(turning, Wish.parse("years=5"));

        double closed = 105.5 * Math.pow(1.05 / 1.212, 0.2) - 100;
        assertThat(design.reached().orElseThrow().value().doubleValue()).isBetween(closed - 0.0001, closed);
        // The scan beside the solver.
        Frontier scan = Frontier.of(turning, new BigDecimal("2.5"), new BigDecimal("2.53"), new BigDecimal("0.01"));
        assertThat(scan.rows())
                .extracting(row -> row.outcome().flatMap(FrontierRow.Outcome::years))
                .containsExactly(Optional.of(5), Optional.of(5), Optional.of(6), Optional.of(6));
    }
}
