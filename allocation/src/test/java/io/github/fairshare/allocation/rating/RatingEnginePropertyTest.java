package io.github.fairshare.allocation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.generators.RatingArbitraries;
import io.github.fairshare.allocation.rating.engine.ExactLimits;
import io.github.fairshare.allocation.rating.engine.Judge;
import io.github.fairshare.allocation.rating.limit.ControlLimits;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.Level;
import io.github.fairshare.allocation.rating.limit.LimitPair;
import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.Bands;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.ImmutableRuleSet;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.allocation.rating.study.CountChange;
import io.github.fairshare.allocation.rating.study.WhatIf;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RatingEnginePropertyTest {
    private static final RuleSet RULES = RuleSets.maternity();
    private static final RatingEngine ENGINE = RatingEngine.of(RULES);

    @Provide
    Arbitrary<BodyIndicators> bodies() {
        return RatingArbitraries.bodies(RULES);
    }

    @Provide
    Arbitrary<Observation.Counts> anyCounts() {
        return RatingArbitraries.counts();
    }

    @Provide
    Arbitrary<Benchmark> proportions() {
        return RatingArbitraries.proportions();
    }

    @Provide
    Arbitrary<Benchmark> rates() {
        return RatingArbitraries.rates();
    }

    @Provide
    Arbitrary<Fraction> multiples() {
        return RatingArbitraries.multiples();
    }

    @Provide
    Arbitrary<LimitRule> limitRules() {
        return RatingArbitraries.limitRules();
    }

    private static int goodness(RatingName rating) {
        return -RULES.thresholds().names().indexOf(rating);
    }

    @Property(seed = "20170901", tries = 300)
    void score_higherScoreOfOneIndicator_neverGivesAWorseRating(
            @ForAll("bodies") BodyIndicators body, @ForAll @IntRange(min = 0, max = 3) int which) {
        IndicatorRule rule = RULES.indicators().get(which);
        RatingResult before = ENGINE.score(body);
        Fraction own = before.indicators().get(which).score().orElseThrow();
        for (Fraction score : rule.bands().scores().values()) {
            RatingResult after = ENGINE.score(body.with(rule.id(), new Observation.Given(score)));
            if (score.compareTo(own) >= 0) {
                assertThat(goodness(after.rating().orElseThrow()))
                        .isGreaterThanOrEqualTo(goodness(before.rating().orElseThrow()));
            }
        }
    }

    @Property(seed = "20170901", tries = 300)
    void score_oneMoreDeathOrSmoker_neverScoresHigher(
            @ForAll("anyCounts") Observation.Counts counts, @ForAll("limitRules") LimitRule limits) {
        Assume.that(counts.count() < counts.denominator());
        for (String indicator : List.of("stillbirth-neonatal", "smoking")) {
            Judge judge = Judge.of(RULES.find(indicator).orElseThrow(), limits);
            Band fewer = judge.band(counts);
            Band more = judge.band(new Observation.Counts(counts.count() + 1, counts.denominator()));
            assertThat(more).isLessThanOrEqualTo(fewer);
        }
    }

    @Property(seed = "20170901", tries = 200)
    void score_indicatorsInAnotherOrder_isTheSame(@ForAll("bodies") BodyIndicators body, @ForAll Random random) {
        List<IndicatorRule> shuffled = new ArrayList<>(RULES.indicators());
        Collections.shuffle(shuffled, random);
        RuleSet other =
                ImmutableRuleSet.builder().from(RULES).indicators(shuffled).build();

        RatingResult first = ENGINE.score(body);
        RatingResult second = RatingEngine.of(other).score(body);
        assertThat(second.mean()).isEqualTo(first.mean());
        assertThat(second.rating()).isEqualTo(first.rating());
        assertThat(second.indicators()).containsExactlyInAnyOrderElementsOf(first.indicators());
    }

    @Property(seed = "20170901", tries = 300)
    void score_otherUnits_decidesTheSame(
            @ForAll("rates") Benchmark rate, @ForAll("anyCounts") Observation.Counts counts) {
        Benchmark perTenTimesAsMany =
                new Benchmark(IndicatorKind.RATE, rate.value().times(Fraction.of(10)), rate.per() * 10);
        assertThat(ExactLimits.of(perTenTimesAsMany, Fraction.of(2))
                        .aroundBenchmark(counts.count(), counts.denominator()))
                .isEqualTo(ExactLimits.of(rate, Fraction.of(2)).aroundBenchmark(counts.count(), counts.denominator()));
    }

    @Property(seed = "20170901", tries = 500)
    void standing_ofCounts_equalsTheDecisionInDecimals(
            @ForAll("proportions") Benchmark proportion,
            @ForAll("rates") Benchmark rate,
            @ForAll("anyCounts") Observation.Counts counts,
            @ForAll("multiples") Fraction multiple) {
        BigDecimal chance = proportion.perCase().decimal().orElseThrow();
        assertThat(ExactLimits.of(proportion, multiple).aroundBenchmark(counts.count(), counts.denominator()))
                .isEqualTo(inDecimals(counts, chance, chance.multiply(BigDecimal.ONE.subtract(chance)), multiple));
        BigDecimal perCase = rate.perCase().decimal().orElseThrow();
        assertThat(ExactLimits.of(rate, multiple).aroundBenchmark(counts.count(), counts.denominator()))
                .isEqualTo(inDecimals(counts, perCase, perCase, multiple));
    }

    /** From a hundredth of a point down to 10^-60 beyond benchmark or limit, and exactly on them. */
    @Property(seed = "20170901", tries = 2000)
    void standing_ofEstimatesNextToATie_equalsTheDecisionInDecimals(
            @ForAll @LongRange(min = -10_000, max = 10_000) long benchmarkInHundredths,
            @ForAll @LongRange(min = 1, max = 500) long errorInHundredths,
            @ForAll @IntRange(min = -2, max = 2) int errorsAway,
            @ForAll @IntRange(min = 2, max = 60) int decimals,
            @ForAll @IntRange(min = -1, max = 1) int beside) {
        BigDecimal benchmark = BigDecimal.valueOf(benchmarkInHundredths, 2);
        BigDecimal error = BigDecimal.valueOf(errorInHundredths, 2);
        BigDecimal value = benchmark
                .add(error.multiply(BigDecimal.valueOf(errorsAway)))
                .add(BigDecimal.ONE.movePointLeft(decimals).multiply(BigDecimal.valueOf(beside)));
        BigDecimal distance = value.subtract(benchmark);

        Judge judge = Judge.of(
                IndicatorRule.of(
                        "experience",
                        Benchmark.score(benchmark.toPlainString()),
                        GoodIs.HIGH,
                        Bands.three("0", "1", "2")),
                LimitRule.standardDeviations("2"));
        assertThat(judge.standing(new Observation.Estimate(value, error)))
                .isEqualTo(Standing.of(distance.signum(), distance.abs().compareTo(error.add(error))));
    }

    @Property(seed = "20170901", tries = 200)
    void score_ratingAndItsIndicators_tellTheSame(@ForAll("bodies") BodyIndicators body) {
        RatingResult result = ENGINE.score(body);
        Fraction sum = result.indicators().stream()
                .map(indicator -> indicator.score().orElseThrow())
                .reduce(Fraction.ZERO, Fraction::plus);
        assertThat(result.mean()).contains(sum.dividedBy(Fraction.of(4)));
    }

    private static Standing inDecimals(
            Observation.Counts counts, BigDecimal chance, BigDecimal variance, Fraction multiple) {
        BigDecimal cases = BigDecimal.valueOf(counts.denominator());
        BigDecimal distance = BigDecimal.valueOf(counts.count()).subtract(chance.multiply(cases));
        BigDecimal k = multiple.decimal().orElseThrow();
        int reach = distance.pow(2).compareTo(k.pow(2).multiply(variance).multiply(cases));
        return Standing.of(distance.signum(), reach);
    }

    @Property(seed = "20170901", tries = 500)
    void standing_roundTheBenchmark_isWhetherWilsonExcludesTheBenchmark(
            @ForAll("proportions") Benchmark benchmark,
            @ForAll("anyCounts") Observation.Counts counts,
            @ForAll("multiples") Fraction multiple) {
        LimitPair wilson = ControlLimits.wilson(
                (double) counts.count(), (double) counts.denominator(), Level.ofMultiple(multiple.toDouble()));
        double middle = benchmark.value().toDouble();
        Assume.that(Math.abs(wilson.lower() - middle) > 1e-12 && Math.abs(wilson.upper() - middle) > 1e-12);

        Standing standing = ExactLimits.of(benchmark, multiple).aroundBenchmark(counts.count(), counts.denominator());
        assertThat(standing.isBeyond()).isEqualTo(middle < wilson.lower() || middle > wilson.upper());
    }

    @Property(seed = "20170901", tries = 300)
    void standing_moreDataAtAnEqualRate_isNeverLessSignificant(
            @ForAll("proportions") Benchmark benchmark,
            @ForAll("anyCounts") Observation.Counts counts,
            @ForAll @IntRange(min = 2, max = 100) int times) {
        ExactLimits test = ExactLimits.of(benchmark, Fraction.of(2));
        Standing few = test.aroundBenchmark(counts.count(), counts.denominator());
        Assume.that(few.isBeyond());

        assertThat(test.aroundBenchmark(counts.count() * times, counts.denominator() * times))
                .isEqualTo(few);
    }

    @Property(seed = "20170901", tries = 300)
    void score_someIndicatorsMissing_intervalContainsTheFullResult(
            @ForAll("bodies") BodyIndicators body, @ForAll @IntRange(min = 0, max = 15) int missing) {
        RatingResult full = ENGINE.score(body);
        Map<String, Observation> left = new LinkedHashMap<>(body.observations());
        for (int i = 0; i < 4; i++) {
            if ((missing & (1 << i)) != 0) {
                left.remove(RULES.indicators().get(i).id());
            }
        }
        RatingResult partial = ENGINE.score(new BodyIndicators(body.code(), left));

        Fraction mean = full.mean().orElseThrow();
        assertThat(mean)
                .isBetween(partial.reachable().lowest(), partial.reachable().highest());
        assertThat(goodness(full.rating().orElseThrow()))
                .isBetween(goodness(partial.lowest()), goodness(partial.highest()));
        assertThat(partial.isComplete()).isEqualTo(missing == 0);
    }

    @Property(seed = "20170901", tries = 200)
    void score_observationsInAnotherOrder_isEqualAndExplained(@ForAll("bodies") BodyIndicators body) {
        Map<String, Observation> backwards = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(body.observations().keySet());
        Collections.reverse(ids);
        ids.forEach(id -> backwards.put(id, body.find(id).orElseThrow()));
        RatingResult result = ENGINE.score(body);

        assertThat(RatingEngine.of(RuleSets.maternity()).score(new BodyIndicators(body.code(), backwards)))
                .isEqualTo(result);
        assertThat(result.explain())
                .startsWith(body.code())
                .contains(result.rating().orElseThrow().label())
                .contains(RULES.indicators().stream().map(IndicatorRule::id).toList())
                .contains(result.mean().orElseThrow().asQuotient());
    }

    @Property(seed = "20170901", tries = 200)
    void bandChanges_anyCounts_areTheNearestInTheirBand(
            @ForAll("bodies") BodyIndicators body, @ForAll("limitRules") LimitRule limits) {
        RatingEngine engine = RatingEngine.of(RULES.withLimits(limits));
        List<CountChange> changes = WhatIf.of(engine, body).bandChanges();
        Assume.that(!changes.isEmpty());
        for (CountChange change : changes) {
            long towards = change.to() - Long.signum(change.difference());
            assertThat(band(engine, body, change.indicator(), change.to())).isEqualTo(change.after());
            assertThat(band(engine, body, change.indicator(), towards)).isNotEqualTo(change.after());
        }
    }

    private static Band band(RatingEngine engine, BodyIndicators body, String indicator, long count) {
        Observation.Counts counts = (Observation.Counts) body.find(indicator).orElseThrow();
        return engine.score(body.counts(indicator, count, counts.denominator())).indicators().stream()
                .filter(result -> result.indicator().equals(indicator))
                .findFirst()
                .flatMap(IndicatorResult::band)
                .orElseThrow();
    }
}
