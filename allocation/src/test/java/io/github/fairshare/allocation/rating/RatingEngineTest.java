package io.github.fairshare.allocation.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.Bands;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.ImmutableRuleSet;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.Around;
import io.github.fairshare.allocation.rating.rule.LimitRule.OnLimit;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSet.MissingRule;
import io.github.fairshare.allocation.rating.rule.RuleSource;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.core.measure.Fraction;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingEngineTest {
    private static final RuleSet RULES = RuleSets.maternity();
    private static final RatingEngine ENGINE = RatingEngine.of(RULES);

    private static BodyIndicators scores(String... scores) {
        BodyIndicators body = BodyIndicators.of("X01");
        for (int i = 0; i < scores.length; i++) {
            body = body.score(RULES.indicators().get(i).id(), scores[i]);
        }
        return body;
    }

    private static IndicatorResult only(BodyIndicators body, String indicator) {
        return ENGINE.score(body).indicators().stream()
                .filter(result -> result.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void score_fourCounts_isRatedAndExplained() {
        RatingResult result = ENGINE.score(BodyIndicators.of("X01")
                .counts("stillbirth-neonatal", 12, 3000)
                .estimate("experience", "85.1", "0.9")
                .estimate("choices", "60.8", "1.2")
                .counts("smoking", 300, 3000));

        // 4.0 per 1000 is similar: 1. (85.1 - 83.0) = 2.1 > 2 x 0.9: 2. 60.8 is the benchmark: 1. 10 % is above 9.7 %:
        // 0.75.
        assertThat(result.indicators())
                .extracting(indicator -> indicator.score().orElseThrow().toString())
                .containsExactly("1", "2", "1", "0.75");
        assertThat(result.mean()).contains(Fraction.of(19, 16));
        assertThat(result.rating()).contains(RatingName.of("GOOD"));
        assertThat(result.toNextUp()).contains(Fraction.of(2, 16));
        assertThat(result.marginDown()).contains(Fraction.of(2, 16));
        assertThat(result.explain())
                .contains("Good", "12 of 3000", "4.8 per 1000", "standard-deviations", "19/16 = 1.1875", "ASSUMED");
        assertThat(result.assumptions()).extracting(RuleSource::of).contains("limits.onLimit", "missing");
    }

    @Test
    void explain_bodyOnThresholdAndTies_saysSoInWords() {
        String words = ENGINE.score(BodyIndicators.of("X01")
                        .counts("stillbirth-neonatal", 20, 3000)
                        .estimate("experience", "84.0", "0.5")
                        .estimate("choices", "61.0", "1")
                        .counts("smoking", 291, 3000))
                .explain();

        // 20 of 3000 is 6.667 per 1000; 1 + 1 + 1 + 1.25 = 4.25, by four 1.0625, where Good begins.
        assertThat(words.lines())
                .startsWith(
                        "X01 under maternity-2017-18: Good.",
                        "Limits: 2 standard deviations either side of the benchmark; a value on a limit is not"
                                + " significant.")
                .anyMatch(line -> line.startsWith("- stillbirth-neonatal (low is good): 20 of 3000 is 6.66667 per 1000"
                        + " against a benchmark of 4.8 per 1000"))
                .anyMatch(line -> line.startsWith("- experience (high is good): 84 with standard error 0.5 against"))
                .contains("Mean of the scores 1, 1, 1, 1.25: 17/16 = 1.0625, compared with the thresholds as it is,"
                        + " without rounding; Good begins at 1.0625.")
                .anyMatch(line -> line.contains("exactly on the threshold"));
    }

    @Test
    void explain_otherMethod_saysHowSureItIs() {
        RuleSet rules = RULES.withLimits(LimitRule.interval(LimitMethod.WILSON, "1.96"));

        assertThat(RatingEngine.of(rules).score(scores("1", "1", "1", "1.25")).explain())
                .contains("Limits: wilson, as sure as 1.96 standard deviations, round the observed value;");
    }

    @ParameterizedTest
    @CsvSource({
        // 1875 births: E = 9, SD = 3, limits 3 and 15. 7500 births: E = 36, SD = 6, limits 24 and 48.
        "3, 1875, ON_LOWER_LIMIT, 1",
        "15, 1875, ON_UPPER_LIMIT, 1",
        "2, 1875, BELOW_LIMIT, 2",
        "16, 1875, ABOVE_LIMIT, 0",
        "24, 7500, ON_LOWER_LIMIT, 1",
        "48, 7500, ON_UPPER_LIMIT, 1",
        "23, 7500, BELOW_LIMIT, 2",
        "49, 7500, ABOVE_LIMIT, 0"
    })
    void stillbirth_onTheLimit_isATieThatIsNotSignificant(long deaths, long births, Standing standing, String score) {
        IndicatorResult result =
                only(BodyIndicators.of("X01").counts("stillbirth-neonatal", deaths, births), "stillbirth-neonatal");

        assertThat(result.standing()).contains(standing);
        assertThat(result.score()).contains(Fraction.of(score));
        assertThat(result.notes().stream().anyMatch(note -> note.contains("exactly on")))
                .isEqualTo(standing.isOnLimit());
    }

    @ParameterizedTest
    @CsvSource({"97, 1000", "291, 3000", "9700000, 100000000", "388, 4000"})
    void smoking_exactlyOnTheTrajectory_isOnTrack(long smokers, long deliveries) {
        IndicatorResult result = only(BodyIndicators.of("X01").counts("smoking", smokers, deliveries), "smoking");

        assertThat(result.standing()).contains(Standing.ON_BENCHMARK);
        assertThat(result.score()).contains(Fraction.of("1.25"));
        assertThat(result.notes()).anyMatch(note -> note.contains("exactly on the benchmark"));
    }

    @Test
    void stillbirth_below834Births_cannotBeSignificantlyLow() {
        // 833 births: E = 3.9984 < 2 SD; 834: E = 4.0032 > 2 x 2.0008.
        IndicatorResult few =
                only(BodyIndicators.of("X01").counts("stillbirth-neonatal", 0, 833), "stillbirth-neonatal");
        IndicatorResult enough =
                only(BodyIndicators.of("X01").counts("stillbirth-neonatal", 0, 834), "stillbirth-neonatal");

        assertThat(few.band()).contains(Band.SIMILAR);
        assertThat(few.notes()).anyMatch(note -> note.contains("not even a count of 0"));
        assertThat(enough.band()).contains(Band.SIGNIFICANTLY_BETTER);
        assertThat(enough.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD_DEVIATIONS, 2, BENCHMARK, stillbirth-neonatal, 22",
        "BYAR, 1.959963984540054, OBSERVED, stillbirth-neonatal, 23",
        "EXACT_POISSON, 1.959963984540054, OBSERVED, stillbirth-neonatal, 23",
        "EXACT_POISSON, 1.959963984540054, BENCHMARK, stillbirth-neonatal, 24",
        "STANDARD_DEVIATIONS, 2, BENCHMARK, smoking, 324",
        "STANDARD_DEVIATIONS, 1.96, BENCHMARK, smoking, 323",
        "WILSON, 2, OBSERVED, smoking, 324",
        "CLOPPER_PEARSON, 1.959963984540054, OBSERVED, smoking, 324"
    })
    void smallestSignificantCount_of3000_dependsOnTheMethod(
            LimitMethod method, String multiple, Around around, String indicator, long smallest) {
        RatingEngine engine = RatingEngine.of(
                RULES.withLimits(new LimitRule(method, Fraction.of(multiple), around, OnLimit.NOT_SIGNIFICANT)));
        List<Band> bands = Stream.of(smallest - 1, smallest)
                .map(count -> engine.score(BodyIndicators.of("X01").counts(indicator, count, 3000)))
                .flatMap(result -> result.indicators().stream())
                .flatMap(result -> result.band().stream())
                .toList();

        assertThat(bands.get(0)).isNotEqualTo(Band.SIGNIFICANTLY_WORSE);
        assertThat(bands.get(1)).isEqualTo(Band.SIGNIFICANTLY_WORSE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 2.0, GOOD, 1.25",
        "2, 1, 1, 1.25, OUTSTANDING, 1.3125",
        "1, 1, 1, 1.25, GOOD, 1.0625",
        "1, 0, 0, 1.25, REQUIRES_IMPROVEMENT, 0.5625",
        "1, 1, 0, 0, INADEQUATE, 0.5"
    })
    void score_givenScores_meanIsComparedExactly(
            String s, String e, String c, String smoking, String rating, String mean) {
        RatingResult result = ENGINE.score(scores(s, e, c, smoking));
        assertThat(result.mean()).contains(Fraction.of(mean));
        assertThat(result.rating()).contains(RatingName.of(rating));
        assertThat(result.lowest()).isEqualTo(result.highest()).isEqualTo(RatingName.of(rating));
    }

    @Test
    void score_missingIndicator_hasOnlyReachableRatings() {
        RatingResult result = ENGINE.score(BodyIndicators.of("X01")
                .score("stillbirth-neonatal", "1")
                .score("experience", "1")
                .score("choices", "1"));

        // Smoking scores 0 to 2, so the mean lies between 3/4 and 5/4.
        assertThat(result.rating()).isEmpty();
        assertThat(result.mean()).isEmpty();
        assertThat(result.reachable()).isEqualTo(new RatingResult.MeanRange(Fraction.of(3, 4), Fraction.of(5, 4)));
        assertThat(result.lowest()).isEqualTo(RatingName.of("REQUIRES_IMPROVEMENT"));
        assertThat(result.highest()).isEqualTo(RatingName.of("GOOD"));
        assertThat(result.toNextUp()).isEmpty();
        assertThat(result.notes()).contains("1 of 4 indicators missing, so no rating", "smoking: missing");
        assertThat(result.explain()).contains("Requires Improvement to Good");
    }

    @Test
    void score_meanOfPresent_ratesWhatIsThere() {
        RuleSet rules = ImmutableRuleSet.builder()
                .from(RULES)
                .missing(MissingRule.MEAN_OF_PRESENT)
                .build();
        RatingResult result = RatingEngine.of(rules)
                .score(BodyIndicators.of("X01").score("experience", "2").score("choices", "1"));

        assertThat(result.mean()).contains(Fraction.of(3, 2));
        assertThat(result.rating()).contains(RatingName.of("OUTSTANDING"));
        assertThat(result.lowest()).isEqualTo(RatingName.of("REQUIRES_IMPROVEMENT"));
    }

    @Test
    void score_topRating_hasNothingAbove() {
        RatingResult result = ENGINE.score(scores("2", "2", "2", "2"));
        assertThat(result.toNextUp()).isEmpty();
        assertThat(result.marginDown()).contains(Fraction.of("0.6875"));
        assertThat(result.explain()).contains("there is no better rating");
    }

    /** Nine indicators of three bands and what is missing leave 4^9 = 262,144 combinations. */
    @Test
    void score_moreCombinationsThanAreKept_isTheMeanAllTheSame() {
        List<IndicatorRule> many = IntStream.rangeClosed(1, 9)
                .mapToObj(i ->
                        IndicatorRule.of("part-" + i, Benchmark.score("50"), GoodIs.HIGH, Bands.three("0", "1", "2")))
                .toList();
        RatingEngine engine = RatingEngine.of(
                ImmutableRuleSet.builder().from(RULES).indicators(many).build());
        BodyIndicators body = BodyIndicators.of("X01");
        for (IndicatorRule rule : many) {
            body = body.estimate(rule.id(), "53", "1");
        }

        // 53 lies three standard errors above 50, so eight indicators score 2, and the ninth, 1 point above, scores 1.
        assertThat(engine.score(body.estimate("part-9", "51", "1")).mean()).contains(Fraction.of(17, 9));
    }

    @Test
    void score_sameBodyTwice_givesEqualResults() {
        RatingResult first = ENGINE.score(scores("2", "1", "1", "0"));
        assertThat(RatingEngine.of(RULES).score(scores("2", "1", "1", "0")))
                .isEqualTo(first)
                .hasSameHashCodeAs(first);
        assertThat(ENGINE.score(scores("2", "1", "1", "0.75"))).isNotEqualTo(first);
        assertThat(RatingEngine.of(RULES.withLimits(LimitRule.standardDeviations("3")))
                        .score(scores("2", "1", "1", "0")))
                .isNotEqualTo(first);
    }

    @Test
    void score_tieRuleSignificant_countsTheLimitAsBeyond() {
        RuleSet rules = RULES.withLimits(
                new LimitRule(LimitMethod.STANDARD_DEVIATIONS, Fraction.of(2), Around.BENCHMARK, OnLimit.SIGNIFICANT));
        RatingResult result =
                RatingEngine.of(rules).score(BodyIndicators.of("X01").counts("stillbirth-neonatal", 15, 1875));
        assertThat(result.indicators().get(0).band()).contains(Band.SIGNIFICANTLY_WORSE);
    }

    @Test
    void score_unknownIndicator_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.score(BodyIndicators.of("X01").counts("smokers", 1, 2)))
                .withMessageContaining("smokers")
                .withMessageContaining("stillbirth-neonatal, experience, choices, smoking");
    }

    @Test
    void score_observationOfAnotherKind_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.score(BodyIndicators.of("X01").counts("experience", 1, 2)))
                .withMessageContaining("standard error");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.score(BodyIndicators.of("X01").estimate("smoking", "9", "1")))
                .withMessageContaining("denominator");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.score(BodyIndicators.of("X01").counts("smoking", 3, 2)))
                .withMessageContaining("3 of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.score(BodyIndicators.of("X01").score("smoking", "1")))
                .withMessageContaining("1.25");
    }

    @Test
    void scoreAll_threeBodies_isSummedUpByRating() {
        RatingBatch batch =
                ENGINE.scoreAll(List.of(scores("2", "2", "2", "2"), scores("0", "0", "0", "0"), scores("1", "1", "1")));
        assertThat(batch.countByRating().values()).containsExactly(1L, 0L, 0L, 1L);
        assertThat(batch.withoutRating()).isEqualTo(1);
        assertThat(batch)
                .hasToString(
                        "3 bodies: {Outstanding=1, Good=0, Requires Improvement=0, Inadequate=1}, 1 without a rating");
    }
}
