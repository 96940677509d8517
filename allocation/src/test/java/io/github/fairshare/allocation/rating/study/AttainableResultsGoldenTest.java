package io.github.fairshare.allocation.rating.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Bands;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSet.Combine;
import io.github.fairshare.allocation.rating.rule.RuleSet.MissingRule;
import io.github.fairshare.allocation.rating.rule.Threshold;
import io.github.fairshare.allocation.rating.rule.Thresholds;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The counts follow from table 1 and table 2 of the assessment: 3 x 3 x 3 x 4 combinations of scores. */
class AttainableResultsGoldenTest {
    private static final AttainableResults ALL = AttainableResults.of(RuleSets.maternity());

    private static List<Integer> numbers(Collection<BigInteger> counts) {
        return counts.stream().map(BigInteger::intValue).toList();
    }

    @Test
    void of_maternity_hasEveryCombination() {
        assertThat(ALL.combinations()).isEqualTo(108);
        assertThat(ALL.combinationsByMean()).hasSize(23);
        assertThat(numbers(ALL.combinationsByRating().values())).containsExactly(25, 23, 44, 16);
        assertThat(ALL.combinationsByMean().keySet())
                .allSatisfy(mean ->
                        assertThat(16 % mean.denominator().intValueExact()).isZero());
    }

    @Test
    void combinationsOnThreshold_maternity_everyThresholdIsHit() {
        assertThat(numbers(ALL.combinationsOnThreshold().values())).containsExactly(6, 7, 3);
    }

    @Test
    void changedByRounding_twoDecimals_demotesAllOnAThreshold() {
        // 1.3125, 1.0625 and 0.5625 become 1.31, 1.06 and 0.56: 6 + 7 + 3.
        assertThat(ALL.changedByRounding(2)).isEqualTo(16);
        assertThat(ALL.changedByRounding(4)).isZero();
    }

    @Test
    void of_maternity_agreesWithScoringEveryCombination() {
        RuleSet rules = RuleSets.maternity();
        RatingEngine engine = RatingEngine.of(rules);
        Map<RatingName, Integer> counts = new HashMap<>();
        for (Fraction death : rules.indicators().get(0).bands().scores().values()) {
            for (Fraction experience :
                    rules.indicators().get(1).bands().scores().values()) {
                for (Fraction choice :
                        rules.indicators().get(2).bands().scores().values()) {
                    for (Fraction smoking :
                            rules.indicators().get(3).bands().scores().values()) {
                        BodyIndicators body = BodyIndicators.of("X01")
                                .with("stillbirth-neonatal", new Observation.Given(death))
                                .with("experience", new Observation.Given(experience))
                                .with("choices", new Observation.Given(choice))
                                .with("smoking", new Observation.Given(smoking));
                        counts.merge(engine.score(body).rating().orElseThrow(), 1, Integer::sum);
                    }
                }
            }
        }
        ALL.combinationsByRating()
                .forEach((rating, ways) -> assertThat(counts.get(rating)).isEqualTo(ways.intValue()));
    }

    @Test
    void of_weightedMean_usesTheWeights() {
        RuleSet rules = RuleSet.builder()
                .id("weighted")
                .title("weighted")
                .combine(Combine.WEIGHTED_MEAN)
                .missing(MissingRule.INTERVAL)
                .limits(LimitRule.standardDeviations("2"))
                .addIndicators(
                        new IndicatorRule(
                                "one", Benchmark.score("50"), GoodIs.HIGH, Bands.three("0", "1", "2"), Fraction.ONE),
                        new IndicatorRule(
                                "two", Benchmark.score("50"), GoodIs.HIGH, Bands.three("0", "1", "2"), Fraction.of(2)))
                .thresholds(new Thresholds(List.of(
                        new Threshold(RatingName.of("GOOD"), Optional.of(Fraction.ONE)),
                        new Threshold(RatingName.of("POOR"), Optional.empty()))))
                .build();

        // (a + 2 b) / 3 for a, b in 0, 1, 2: the sums 0 to 6.
        assertThat(AttainableResults.of(rules).combinationsByMean()).hasSize(7);
        RatingResult result = RatingEngine.of(rules)
                .score(BodyIndicators.of("X01").score("one", "2").score("two", "0"));
        assertThat(result.mean()).contains(Fraction.of(2, 3));
        assertThat(result.mean().orElseThrow()).hasToString("2/3");
    }
}
