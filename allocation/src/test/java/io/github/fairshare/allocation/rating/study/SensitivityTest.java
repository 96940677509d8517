package io.github.fairshare.allocation.rating.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.rating.IndicatorResult;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.OverDispersion;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.Bands;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    private static final RuleSet RULES = RuleSets.maternity();
    private static final IndicatorRule POINTS =
            IndicatorRule.of("points", Benchmark.score("0"), GoodIs.HIGH, Bands.three("0", "1", "2"));

    private static BodyIndicators body(String code, long deaths, long smokers) {
        return BodyIndicators.of(code)
                .counts("stillbirth-neonatal", deaths, 3000)
                .score("experience", "1")
                .score("choices", "1")
                .counts("smoking", smokers, 3000);
    }

    @Test
    void of_countsOnTheEdge_ratingDependsOnTheMethod() {
        // 22 deaths: beyond 2 SD (E = 14.4, limit 21.99), within Byar's and the exact interval of 22 (from 13.8).
        // 1 + 1 + 1 + 1.25 = 4.25 is Good, 0 + 1 + 1 + 1.25 = 3.25 is not.
        Sensitivity sensitivity = Sensitivity.of(RULES, List.of(body("X01", 22, 291), body("X02", 14, 291)));
        Map<String, Optional<RatingName>> ratings = sensitivity.ratings("X01").entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));

        assertThat(ratings).hasSize(8);
        assertThat(ratings.get("2 SD")).contains(RatingName.of("REQUIRES_IMPROVEMENT"));
        assertThat(ratings.get("byar 95 %")).contains(RatingName.of("GOOD"));
        assertThat(ratings.get("exact-poisson 95 %")).contains(RatingName.of("GOOD"));
        assertThat(sensitivity.dependent()).containsExactly("X01");
        assertThat(sensitivity).hasToString("8 variants, 1 bodies depend on them");
    }

    @Test
    void of_methodThatDoesNotSuit_fallsBackAndSaysSo() {
        RatingResult result = RatingEngine.of(RULES.withLimits(LimitRule.interval(LimitMethod.WILSON, "2")))
                .score(body("X01", 14, 291));
        assertThat(result.indicators())
                .extracting(IndicatorResult::method)
                .containsExactly(
                        LimitMethod.STANDARD_DEVIATIONS,
                        LimitMethod.STANDARD_DEVIATIONS,
                        LimitMethod.STANDARD_DEVIATIONS,
                        LimitMethod.WILSON);
        assertThat(result.notes()).anyMatch(note -> note.contains("wilson does not suit a RATE"));
    }

    @Test
    void estimate_twoScores_followsTheFormula() {
        // z = -3 and 3: phi = 9. w = 1 each: (2 x 9 - 1) / (2 - 2/2) = 17.
        List<BodyIndicators> bodies = List.of(
                BodyIndicators.of("X01").estimate("points", "-3", "1"),
                BodyIndicators.of("X02").estimate("points", "3", "1"));
        OverDispersion found = OverDispersions.estimate(POINTS, bodies, 0).orElseThrow();

        assertThat(found.phi()).isEqualTo(9, within(1e-12));
        assertThat(found.betweenVariance()).isEqualTo(17, within(1e-12));
        assertThat(found.widened(1)).isEqualTo(Math.sqrt(18), within(1e-12));
    }

    @Test
    void estimate_unequalErrors_weighsByPrecision() {
        // z = 4 / 1 and 2 / 2: phi = (16 + 1) / 2. w = 1 and 1/4: sum 1.25, squares 1.0625, 1.25 - 0.85 = 0.4; (17 - 1)
        // / 0.4.
        List<BodyIndicators> bodies = List.of(
                BodyIndicators.of("X01").estimate("points", "4", "1"),
                BodyIndicators.of("X02").estimate("points", "2", "2"));
        OverDispersion found = OverDispersions.estimate(POINTS, bodies, 0).orElseThrow();
        assertThat(found.phi()).isEqualTo(8.5, within(1e-12));
        assertThat(found.betweenVariance()).isEqualTo(40, within(1e-9));
    }

    @Test
    void estimate_lessSpreadThanChance_hasNoVarianceBetween() {
        List<BodyIndicators> bodies = List.of(
                BodyIndicators.of("X01").estimate("points", "0.1", "1"),
                BodyIndicators.of("X02").estimate("points", "-0.1", "1"));
        assertThat(OverDispersions.estimate(POINTS, bodies, 0).orElseThrow().betweenVariance())
                .isZero();
        assertThat(OverDispersions.estimate(POINTS, bodies.subList(0, 1), 0)).isEmpty();
    }

    @Test
    void winsorise_tenPercent_pullsTheEndsIn() {
        // Of 0 to 10 the quantiles of 10 % and 90 % are 1 and 9.
        double[] scores = IntStream.rangeClosed(0, 10).asDoubleStream().toArray();
        assertThat(OverDispersions.winsorise(scores, 0.1)).containsExactly(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9);
    }

    @Test
    void estimate_partOutsideItsRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OverDispersions.estimate(POINTS, List.of(), 0.5))
                .withMessageContaining("0.5");
    }

    @Test
    void widened_bodiesFarApart_areNoLongerSignificant() {
        List<BodyIndicators> bodies = List.of(
                body("X01", 14, 150),
                body("X02", 14, 450),
                body("X03", 14, 291),
                body("X04", 14, 600),
                body("X05", 14, 60));
        RatingEngine plain = RatingEngine.of(RULES);
        RatingEngine wide = plain.widened(OverDispersions.estimate(RULES, bodies));

        assertThat(plain.score(bodies.get(0)).indicators().get(3).band()).contains(Band.SIGNIFICANTLY_BETTER);
        assertThat(wide.score(bodies.get(0)).indicators().get(3).band()).contains(Band.BETTER);
        assertThat(wide.score(bodies.get(0)).notes()).anyMatch(note -> note.contains("over-dispersion"));
    }
}
