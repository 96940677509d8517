package io.github.fairshare.allocation.rating.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.allocation.rating.RatingBatch;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.limit.ImmutableLimitsRequest;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.Level;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.LimitPair;
import io.github.fairshare.allocation.rating.limit.LimitsRequest;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.core.json.FairshareJson;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsCsvTest {
    private static final RuleSet RULES = RuleSets.maternity();
    private static final String HEADER = "code,name,stillbirth-neonatal_count,stillbirth-neonatal_denominator,"
            + "experience_value,experience_se,choices_score,smoking_score,smoking_count,smoking_denominator\n";

    private static List<BodyIndicators> read(String rows) {
        return IndicatorsCsv.read(new StringReader(HEADER + rows), RULES);
    }

    @Test
    void read_everyKindOfColumn_givesObservations() {
        assertThat(read("X01,Made up,12,3000,85.1,0.9,1,,300,3000\nX02,,,,,,,1.25,,\n"))
                .containsExactly(
                        BodyIndicators.of("X01")
                                .counts("stillbirth-neonatal", 12, 3000)
                                .estimate("experience", "85.10", "0.90")
                                .score("choices", "1")
                                .counts("smoking", 300, 3000),
                        BodyIndicators.of("X02").score("smoking", "1.25"));
    }

    @Test
    void read_byteOrderMarkAndCarriageReturns_isTheSame() {
        assertThat(IndicatorsCsv.read(new StringReader("\uFEFFcode,smoking_score\r\nX01,2\r\n"), RULES))
                .containsExactly(BodyIndicators.of("X01").score("smoking", "2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X01,,12,3000,85.1,0.9,1,,300 | line 2: has 9 cells",
                ",,12,3000,85.1,0.9,1,,300,3000 | line 2, column code",
                "X01,,twelve,3000,85.1,0.9,1,,300,3000 | line 2, column stillbirth-neonatal_count: the cell is 'twelve'",
                "X01,,-1,3000,85.1,0.9,1,,300,3000 | whole number",
                "X01,,12,,85.1,0.9,1,,300,3000 | column stillbirth-neonatal_denominator: the cell is empty",
                "X01,,12,0,85.1,0.9,1,,300,3000 | expected 1 or more",
                "X01,,12,3000,85.1,,1,,300,3000 | column experience_se: the cell is empty",
                "X01,,12,3000,85.1,0,1,,300,3000 | standard error above 0",
                "X01,,12,3000,high,0.9,1,,300,3000 | column experience_value: the cell is 'high'",
                "X01,,12,3000,85.1,0.9,3,,300,3000 | column choices_score: the cell is '3'; expected one of [0, 1, 2]",
                "X01,,12,3000,85.1,0.9,1,2,300,3000 | not both",
                "X01,,12,3000,85.1,0.9,1,,3001,3000 | expected at most 3000"
            })
    void read_damagedRow_namesLineColumnAndRemedy(String row, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(row + "\n")).withMessageContaining(message);
    }

    @Test
    void read_laterRow_namesItsOwnLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("X01,,,,,,,,,\nX02,,,,,,,,,\nX03,,,,,,9,,,"))
                .withMessageContaining("line 4, column choices_score");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,smoking_score | no column code",
                "code,smokng_score | there is no column 'smokng_score'",
                "code,,smoking_score | line 1: column number 2 has no name; name it or remove it",
                "code,smoking_score,smoking_score | line 1: column smoking_score stands twice",
                "code,experience_count | there is no column 'experience_count'"
            })
    void read_unknownHeader_isRefused(String header, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorsCsv.read(new StringReader(header + "\nX01,1\n"), RULES))
                .withMessageContaining(message);
        assertThatIllegalArgumentException().isThrownBy(() -> IndicatorsCsv.read(new StringReader(""), RULES));
    }

    @Test
    void read_brokenQuotes_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorsCsv.read(new StringReader("code,smoking_score\n\"X01,1\n"), RULES))
                .withMessageContaining("CSV");
    }

    @Test
    void write_ratings_hasTheColumnsOfTheContract() throws IOException {
        StringBuilder out = new StringBuilder();
        RatingBatch batch =
                RatingEngine.of(RULES).scoreAll(read("X01,,15,1875,85.1,0.9,1,1.25,,\nX02,,,,,,1,1.25,,\n"));
        RatingsCsv.write(batch.results(), RULES, out);

        // 1 + 2 + 1 + 1.25 = 5.25, a mean of 1.3125. Two missing: 2.25 to 6.25 of 4.
        assertThat(out).hasToString("""
                        code,stillbirth-neonatal_score,experience_score,choices_score,smoking_score,mean,rating,lowest_rating,highest_rating,to_next_up,notes
                        X01,1,2,1,1.25,1.3125,Outstanding,Outstanding,Outstanding,,"stillbirth-neonatal: exactly on the upper limit, taken as not significant"
                        X02,,,1,1.25,,,Requires Improvement,Outstanding,,"2 of 4 indicators missing, so no rating; stillbirth-neonatal: missing; experience: missing"
                        """);
    }

    @Test
    void read_whatRatingsWrote_scoresTheSame() throws IOException {
        List<RatingResult> results = RatingEngine.of(RULES)
                .scoreAll(read("X01,,15,1875,85.1,0.9,1,1.25,,\nX02,,,,,,1,1.25,,\n"))
                .results();
        StringBuilder out = new StringBuilder();
        RatingsCsv.write(results, RULES, out);

        List<RatingResult> again = RatingEngine.of(RULES)
                .scoreAll(IndicatorsCsv.read(new StringReader(out.toString()), RULES))
                .results();

        assertThat(again)
                .extracting(RatingResult::code, RatingResult::mean, RatingResult::rating, RatingResult::reachable)
                .containsExactlyElementsOf(results.stream()
                        .map(result -> tuple(result.code(), result.mean(), result.rating(), result.reachable()))
                        .toList());
    }

    @Test
    void limits_ofAnAnswer_areAnsweredAgain() throws IOException {
        LimitsRequest request = LimitsRequest.builder()
                .method(LimitMethod.WILSON)
                .level(Level.ofConfidence(new BigDecimal("0.95")))
                .build();
        StringBuilder first = new StringBuilder();
        LimitsCsv.answer(new StringReader("count,denominator\n0,10\n7,10\n"), request, first);
        StringBuilder second = new StringBuilder();

        assertThat(LimitsCsv.answer(new StringReader(first.toString()), request, second))
                .isEmpty();
        assertThat(second).hasToString(first.toString());
    }

    @Test
    void json_ofAResult_hasExactNumbersAsText() throws IOException {
        RatingResult result = RatingEngine.of(RULES)
                .score(read("X01,,12,3000,85.1,0.9,1,1.25,,").get(0));
        JsonNode tree = FairshareJson.mapper().readTree(FairshareJson.mapper().writeValueAsString(result));

        assertThat(tree.at("/rating").textValue()).isEqualTo("OUTSTANDING");
        assertThat(tree.at("/mean").textValue()).isEqualTo("1.3125");
        assertThat(tree.at("/indicators/0/limits/lower").isTextual()).isTrue();
    }

    @Test
    void limits_ofATable_areAnsweredToFifteenDigits() throws IOException {
        StringBuilder out = new StringBuilder();
        LimitsRequest request = LimitsRequest.builder()
                .method(LimitMethod.WILSON)
                .level(Level.ofConfidence(new BigDecimal("0.95")))
                .build();
        LimitsCsv.answer(new StringReader("count,denominator\n0,10\n10,10\n"), request, out);

        // The mirror image of 0 in 10.
        assertThat(out)
                .hasToString("count,denominator,lower,upper\n0,10,0,0.277532799862889\n10,10,0.722467200137111,1\n");
    }

    @Test
    void limits_columnsBesideCountAndDenominator_areNamed() throws IOException {
        StringBuilder out = new StringBuilder();
        LimitsRequest request = LimitsRequest.builder()
                .method(LimitMethod.EXACT_POISSON)
                .level(Level.ofConfidence(new BigDecimal("0.95")))
                .build();

        assertThat(LimitsCsv.answer(new StringReader("code,count,denominater\nX01,0,10\n"), request, out))
                .containsExactly("code", "denominater");
        assertThat(out).hasToString("count,denominator,lower,upper\n0,,0,3.68887945411394\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count,count | column count stands twice",
                "count,denominator,denominator | column denominator stands twice",
                "count, | column number 2 has no name"
            })
    void limits_headerThatCannotBe_isRefused(String header, String message) {
        LimitsRequest request = LimitsRequest.builder()
                .method(LimitMethod.BYAR)
                .level(Level.ofMultiple(2))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitsCsv.answer(new StringReader(header + "\n5\n"), request, new StringBuilder()))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"150,", "1.5, 1", "1001, 1000", "-1,"})
    void limits_benchmarkThatNoProportionCanHave_isRefusedAtOnce(BigDecimal benchmark, Long per) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitsRequest.builder()
                        .method(LimitMethod.STANDARD_DEVIATIONS)
                        .level(Level.ofMultiple(2))
                        .kind(IndicatorKind.PROPORTION)
                        .benchmark(benchmark)
                        .per(Optional.ofNullable(per))
                        .build())
                .withMessageContaining("given was " + benchmark);
    }

    @Test
    void limits_withoutDenominator_areRefusedWithTheLine() {
        LimitsRequest request = LimitsRequest.builder()
                .method(LimitMethod.CLOPPER_PEARSON)
                .level(Level.ofMultiple(2))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitsCsv.answer(new StringReader("count\n5\n"), request, new StringBuilder()))
                .withMessageContaining("line 2")
                .withMessageContaining("needs a denominator");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitsCsv.answer(new StringReader("cnt\n5\n"), request, new StringBuilder()))
                .withMessageContaining("no column count");
    }

    @ParameterizedTest
    @CsvSource({
        // E = 14.4: 14.4 + 2 sqrt(14.4) = 21.98947 of 3000, 7.329822 per 1000.
        "RATE, 4.8, 1000, 2.270178, 7.329822",
        "RATE, 4.8, , 2.270178, 7.329822",
        // 2 sqrt(0.097 x 0.903 / 3000) = 0.010807.
        "PROPORTION, 0.097, , 0.086193, 0.107807",
        "PROPORTION, 9.7, 100, 8.619300, 10.780700",
        "PROPORTION, 9.7, , 8.619300, 10.780700"
    })
    void limits_roundABenchmark_areInItsUnit(
            IndicatorKind kind, BigDecimal benchmark, Long per, double lower, double upper) {
        LimitPair pair = LimitsRequest.builder()
                .method(LimitMethod.STANDARD_DEVIATIONS)
                .level(Level.ofMultiple(2))
                .kind(kind)
                .benchmark(benchmark)
                .per(Optional.ofNullable(per))
                .build()
                .limits(BigDecimal.ZERO, Optional.of(new BigDecimal("3000")));
        assertThat(pair.lower()).isEqualTo(lower, within(5e-5));
        assertThat(pair.upper()).isEqualTo(upper, within(5e-5));
    }

    @Test
    void limits_byarWithABase_areRates() {
        ImmutableLimitsRequest.Builder byar =
                LimitsRequest.builder().method(LimitMethod.BYAR).level(Level.ofConfidence(new BigDecimal("0.95")));
        LimitPair counts = byar.build().limits(new BigDecimal(65), Optional.of(new BigDecimal(1000)));
        LimitPair rates = byar.per(100L).build().limits(new BigDecimal(65), Optional.of(new BigDecimal(1000)));

        assertThat(counts.lower()).isEqualTo(50.16318771045945, within(1e-12));
        assertThat(rates.lower()).isEqualTo(5.016318771045945, within(1e-14));
    }

    @Test
    void limits_questionThatTheMethodCannotAnswer_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitsRequest.builder()
                        .method(LimitMethod.STANDARD_DEVIATIONS)
                        .level(Level.ofMultiple(2))
                        .build())
                .withMessageContaining("benchmark");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitMethod.parse("wald"))
                .withMessageContaining("wilson, byar, exact-poisson");
    }
}
