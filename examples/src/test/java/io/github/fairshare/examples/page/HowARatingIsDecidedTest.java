package io.github.fairshare.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairshare.allocation.rating.IndicatorResult;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.LimitPair;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSetJson;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.allocation.rating.study.AttainableResults;
import io.github.fairshare.allocation.rating.study.CountChange;
import io.github.fairshare.allocation.rating.study.WhatIf;
import io.github.fairshare.allocation.rating.table.IndicatorsCsv;
import io.github.fairshare.allocation.rating.table.RatingsCsv;
import io.github.fairshare.core.measure.Fraction;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Recomputes every number of the page. X01 is made up, so that its mean lies exactly on a threshold. */
class HowARatingIsDecidedTest {
    private static final Page PAGE = Page.of("how-a-rating-is-decided.md");
    private static final RuleSet RULES = RuleSets.maternity();
    private static final BodyIndicators X01 = BodyIndicators.of("X01")
            .counts("stillbirth-neonatal", 20, 3000)
            .estimate("experience", "84.0", "0.5")
            .estimate("choices", "61.0", "1")
            .counts("smoking", 291, 3000);

    private final RatingResult result = RatingEngine.of(RULES).score(X01);

    @Test
    void rule_table_isTheBundledRuleSet() {
        assertThat(PAGE.rows(0))
                .isEqualTo(RULES.indicators().stream()
                        .map(rule -> List.of(
                                rule.id(),
                                rule.benchmark().kind().name(),
                                rule.goodIs().name(),
                                rule.benchmark().value().toString(),
                                rule.bands().scores().values().stream()
                                        .sorted()
                                        .map(Fraction::toString)
                                        .collect(Collectors.joining(", "))))
                        .toList());
        // mat1718, Annex A, table 2.
        assertThat(PAGE.rows(1))
                .containsExactly(
                        List.of("Outstanding", "1.3125"),
                        List.of("Good", "1.0625"),
                        List.of("Requires Improvement", "0.5625"),
                        List.of("Inadequate", ""))
                .isEqualTo(RULES.thresholds().steps().stream()
                        .map(step -> List.of(
                                step.rating().label(),
                                step.atLeast().map(Fraction::toString).orElse("")))
                        .toList());
    }

    @Test
    void example_everyIndicator_isAsRecomputed() {
        List<List<String>> recomputed =
                result.indicators().stream().map(HowARatingIsDecidedTest::row).toList();

        assertThat(PAGE.rows(2)).isEqualTo(recomputed);
        // By hand: 14.4 +/- 2 sqrt(14.4) deaths are 6.8105 and 21.9895, by 3000 and per 1000 2.270 and 7.330.
        assertThat(PAGE.rows(2).get(0)).contains("2.270", "7.330");
        // By hand: 9.7 +/- 2 x 100 sqrt(0.087591/3000) = 9.7 +/- 1.0807.
        assertThat(PAGE.rows(2).get(3)).contains("8.619", "10.781");
    }

    @Test
    void example_mean_liesExactlyOnTheThreshold() {
        assertThat(result.mean()).contains(Fraction.of(17, 16));
        assertThat(result.rating().map(RatingName::label)).contains("Good");
        assertThat(RULES.thresholds().rate(Fraction.ofDecimal("1.06")).label()).isEqualTo("Requires Improvement");
    }

    @Test
    void choices_eachInstead_ratesX01AsThePageSays() {
        BodyIndicators surer = X01.estimate("experience", "84.0", "0.4");
        BodyIndicators moreDeaths = X01.counts("stillbirth-neonatal", 22, 3000);
        BodyIndicators without = new BodyIndicators(
                "X01",
                X01.observations().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("choices"))
                        .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue())));
        LimitRule wilson = LimitRule.interval(LimitMethod.WILSON, "1.959963984540054");
        List<String> ratings = List.of(
                rating(RULES.withLimits(LimitRule.standardDeviations("1.96")), X01),
                rating(edited("\"NOT_SIGNIFICANT\"", "\"SIGNIFICANT\""), X01),
                rating(edited("\"onBenchmark\": \"BETTER\"", "\"onBenchmark\": \"WORSE\""), X01),
                rating(RULES.withLimits(wilson), X01),
                rating(RULES, surer),
                rating(RULES, moreDeaths),
                rating(edited("\"missing\": \"INTERVAL\"", "\"missing\": \"MEAN_OF_PRESENT\""), without));

        assertThat(PAGE.rows(3).stream().map(row -> row.get(3)).toList()).isEqualTo(ratings);
        RatingResult open = RatingEngine.of(RULES).score(without);
        assertThat(open.rating()).isEmpty();
        assertThat(List.of(open.lowest().label(), open.highest().label()))
                .containsExactly("Requires Improvement", "Outstanding");
    }

    @Test
    void choices_madeHere_areThoseOfTheRuleSet() {
        assertThat(PAGE.rows(3).stream().map(row -> row.get(1)).toList())
                .containsExactly(
                        RULES.limits().multiple().toString(),
                        RULES.limits().onLimit().name(),
                        RULES.find("smoking")
                                .orElseThrow()
                                .bands()
                                .onBenchmark()
                                .orElseThrow()
                                .name(),
                        RULES.limits().around().name(),
                        "0.5",
                        "20",
                        RULES.missing().name());
    }

    @Test
    void change_oneCount_isTheSmallest() {
        WhatIf whatIf = WhatIf.of(RatingEngine.of(RULES), X01);
        List<List<String>> recomputed = new ArrayList<>();
        whatIf.smallestOfOneCount(WhatIf.Direction.BETTER)
                .ifPresent(change -> recomputed.add(List.of(
                        "better, one count alone",
                        change.size() + " fewer deaths",
                        change.after().label())));
        whatIf.smallestOfOneCount(WhatIf.Direction.WORSE)
                .ifPresent(change -> recomputed.add(List.of(
                        "worse, one count alone",
                        change.size() + " more smoker",
                        change.after().label())));

        // The lower limit is 6.81 deaths, so 6 of them, 14 fewer, are significantly better; 291 smokers are the
        // trajectory.
        assertThat(PAGE.rows(4)).isEqualTo(recomputed);
        assertThat(whatIf.smallestOfOneCount(WhatIf.Direction.BETTER)
                        .orElseThrow()
                        .changes())
                .extracting(CountChange::indicator)
                .containsExactly("stillbirth-neonatal");
        assertThat(whatIf.smallestOfOneCount(WhatIf.Direction.WORSE)
                        .orElseThrow()
                        .changes())
                .extracting(CountChange::indicator)
                .containsExactly("smoking");
    }

    @Test
    void results_everyCombination_areCounted() {
        AttainableResults all = AttainableResults.of(RULES);

        // 3 x 3 x 3 x 4 bands.
        assertThat(all.combinations()).hasToString("108");
        assertThat(all.combinationsByMean()).hasSize(23);
        assertThat(all.changedByRounding(2)).hasToString("16");
        assertThat(PAGE.rows(5))
                .isEqualTo(all.combinationsByRating().entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey().label(),
                                entry.getValue().toString(),
                                all.combinationsOnThreshold().containsKey(entry.getKey())
                                        ? all.combinationsOnThreshold()
                                                .get(entry.getKey())
                                                .toString()
                                        : ""))
                        .toList());
    }

    @Test
    void prose_everyNumber_isOneOfTheExample() {
        Set<String> example = Set.of(
                "20",
                "3000",
                "84.0",
                "0.5",
                "61.0",
                "1",
                "291",
                "-2",
                "01",
                "2017",
                "18",
                "2",
                "4.8",
                "1000",
                "0.097",
                "0.903",
                "1.25",
                "4",
                "17",
                "16",
                "1.0625",
                "1.06",
                "108",
                "23",
                // The benchmarks and the scores of the tables in words, and the two changes.
                "83.0",
                "60.8",
                "100",
                "9.7",
                "0",
                "0.75",
                "14.4",
                "6",
                "6.81",
                "5.25",
                "1.3125",
                "292",
                "3.75",
                "0.9375");

        assertThat(PAGE.proseNumbers()).isNotEmpty().allMatch(example::contains);
    }

    @Test
    void change_means_areThoseOfTheSentences() {
        RatingResult fewer = RatingEngine.of(RULES).score(X01.counts("stillbirth-neonatal", 6, 3000));
        RatingResult more = RatingEngine.of(RULES).score(X01.counts("smoking", 292, 3000));

        assertThat(fewer.mean()).contains(Fraction.ofDecimal("1.3125"));
        assertThat(more.mean()).contains(Fraction.ofDecimal("0.9375"));
        // Limits are per 1000 births, of which there are 3000.
        assertThat(3 * result.indicators().get(0).limits().orElseThrow().lower())
                .isCloseTo(6.81, within(0.005));
        assertThat(result.toNextUp()).contains(Fraction.ofDecimal("0.25"));
    }

    @Test
    void example_command_printsWhatThePageShows() throws IOException {
        List<BodyIndicators> bodies =
                IndicatorsCsv.read(new StringReader(PAGE.blocks().get(0)), RULES);
        StringBuilder printed = new StringBuilder();
        RatingsCsv.write(RatingEngine.of(RULES).scoreAll(bodies).results(), RULES, printed);

        assertThat(bodies).containsExactly(X01);
        assertThat(printed).hasToString(PAGE.blocks().get(1));
    }

    private static String rating(RuleSet rules, BodyIndicators body) {
        return RatingEngine.of(rules)
                .score(body)
                .rating()
                .map(RatingName::label)
                .orElse("");
    }

    private static RuleSet edited(String from, String to) {
        String json = RuleSetJson.write(RULES).replace("\" : ", "\": ");
        assertThat(json).contains(from);
        return RuleSetJson.read(json.replace(from, to));
    }

    private static List<String> row(IndicatorResult indicator) {
        boolean proportion = indicator.benchmark().kind() == IndicatorKind.PROPORTION;
        boolean rate = indicator.benchmark().kind() == IndicatorKind.RATE;
        double unit = proportion ? 100 : 1;
        LimitPair limits = indicator.limits().orElseThrow();
        return List.of(
                indicator.indicator() + (proportion ? ", %" : rate ? ", per 1000" : ""),
                three(indicator.value().orElseThrow() * unit),
                three(indicator.benchmark().value().toDouble() * unit),
                three(limits.lower() * unit),
                three(limits.upper() * unit),
                indicator.band().orElseThrow().name().toLowerCase(Locale.ROOT),
                indicator.score().orElseThrow().toString());
    }

    private static String three(double number) {
        return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
