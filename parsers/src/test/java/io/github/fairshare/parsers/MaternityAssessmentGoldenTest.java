package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AssessmentIndicator;
import io.github.fairshare.core.model.AssessmentIndicator.Benchmark;
import io.github.fairshare.core.model.AssessmentIndicator.Direction;
import io.github.fairshare.core.model.AssessmentIndicator.Position;
import io.github.fairshare.core.model.AssessmentIndicator.Unit;
import io.github.fairshare.core.model.AssessmentRule;
import io.github.fairshare.core.model.AssessmentRule.Threshold;
import io.github.fairshare.core.model.ImmutableAssessmentIndicator;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of the specification, on the bundled tables. */
class MaternityAssessmentGoldenTest {
    private static final Sources SOURCE = Sources.CCG_MATERNITY_ASSESSMENT_2017_18;
    private static final Parsed<MaternityRating> RATINGS =
            MaternityAssessmentParser.standard().parse(SOURCE.text(), SOURCE.options());

    private static long count(Rating rating) {
        return RATINGS.values().stream()
                .filter(row -> row.rating().filter(rating::equals).isPresent())
                .count();
    }

    private static List<Entry<MaternityRating>> repaired(boolean name, boolean rating) {
        return RATINGS.entries().stream()
                .filter(entry -> entry.status() == Status.REPAIRED)
                .filter(entry -> entry.value().name().isPresent() == name)
                .filter(entry ->
                        entry.repairs().stream().map(Repair::rule).noneMatch("rating-from-head"::equals) == rating)
                .toList();
    }

    @Test
    void ratings_are207OfTheStatedKinds() {
        assertThat(RATINGS.entries()).hasSize(207);
        assertThat(count(Rating.OUTSTANDING)).isEqualTo(13);
        assertThat(count(Rating.GOOD)).isEqualTo(70);
        assertThat(count(Rating.REQUIRES_IMPROVEMENT)).isEqualTo(123);
        assertThat(count(Rating.INADEQUATE)).isEqualTo(1);
        assertThat(RATINGS.reconciliation()
                        .find("ccgs-of-the-day")
                        .orElseThrow()
                        .describe())
                .isEqualTo("HOLDS ccgs-of-the-day: expected 207, found 207");
        assertThat(RATINGS.document().asOf().orElseThrow().day()).isEqualTo(LocalDate.of(2017, 4, 1));
        assertThat(RATINGS.values().get(0).year()).contains(FinancialYear.startingIn(2017));
    }

    @Test
    void ratings_ofTheDamagedPage_are25RepairedOfThreeSorts() {
        assertThat(RATINGS.count(Status.EXACT)).isEqualTo(182);
        assertThat(RATINGS.count(Status.REPAIRED)).isEqualTo(25);
        assertThat(RATINGS.strict().entries()).hasSize(182);
        assertThat(repaired(false, true)).as("only the rating is printed").hasSize(6);
        assertThat(repaired(true, false)).as("only the name is printed").hasSize(4);
        assertThat(repaired(false, false)).as("neither is printed").hasSize(15);
    }

    @Test
    void repairs_ofNeitherCell_sayThatThereIsNoSecondCheck() {
        assertThat(repaired(false, false))
                .hasSize(15)
                .allSatisfy(entry -> assertThat(entry.repairs())
                        .hasSize(2)
                        .allSatisfy(repair ->
                                assertThat(String.join(" ", repair.evidence())).contains("no second check")));
        assertThat(repaired(false, true))
                .hasSize(6)
                .allSatisfy(entry -> assertThat(
                                String.join(" ", entry.repairs().get(0).evidence()))
                        .contains("the rating printed in the row is the one at the head"));
    }

    /** Two rows that a majority of the repeated text gets wrong: the page says otherwise at its heads. */
    @Test
    void row_thatAMajorityVoteGetsWrong_hasTheRatingPrintedInIt() {
        assertThat(RATINGS.values())
                .filteredOn(row -> row.code().orElseThrow().text().equals("03H"))
                .singleElement()
                .satisfies(row -> assertThat(row.rating()).contains(Rating.REQUIRES_IMPROVEMENT));
    }

    @Test
    void ledger_accountsForEveryLine() {
        assertThat(RATINGS.ledger().count(Disposition.RECORD)).isEqualTo(207);
        assertThat(RATINGS.ledger().count(Disposition.UNPARSED)).isZero();
        StringBuilder text = new StringBuilder();
        SOURCE.text().lines().forEach(line -> text.append(line.text()).append(line.terminator()));
        assertThat(RATINGS.ledger().text()).isEqualTo(text.toString());
    }

    @Test
    void rule_isTheOneOfTheSpecification() {
        Parsed<AssessmentRule> parsed = AssessmentRuleParser.standard().parse(SOURCE.text(), SOURCE.options());

        assertThat(parsed.count(Status.EXACT)).isEqualTo(1);
        assertThat(parsed.values().get(0))
                .isEqualTo(AssessmentRule.builder()
                        .year(FinancialYear.startingIn(2017))
                        .controlLimitMultiple(PrintedFigure.of("2"))
                        .addIndicators(
                                indicator("Stillbirth & Neonatal Mortality Rate", "2016", Direction.LOW)
                                        .benchmark(benchmark("2015 National mean", "4.8", Unit.PER_1000_BIRTHS))
                                        .addBands(
                                                band(Position.SIGNIFICANTLY_ABOVE, "0"),
                                                band(Position.NOT_SIGNIFICANT, "1"),
                                                band(Position.SIGNIFICANTLY_BELOW, "2"))
                                        .build(),
                                highIsGood("Women's experience of maternity services", "83.0"),
                                highIsGood("Choices in maternity services", "60.8"),
                                indicator("Rate of maternal smoking at delivery", "2017-18 Q1-Q3", Direction.LOW)
                                        .benchmark(benchmark(
                                                "National trajectory to national ambition", "9.7", Unit.PERCENT))
                                        .addBands(
                                                band(Position.SIGNIFICANTLY_ABOVE, "0"),
                                                band(Position.ABOVE, "0.75"),
                                                band(Position.BELOW, "1.25"),
                                                band(Position.SIGNIFICANTLY_BELOW, "2"))
                                        .build())
                        .addThresholds(
                                threshold(Rating.OUTSTANDING, "1.3125", ""),
                                threshold(Rating.GOOD, "1.0625", "1.3125"),
                                threshold(Rating.REQUIRES_IMPROVEMENT, "0.5625", "1.0625"),
                                threshold(Rating.INADEQUATE, "", "0.5625"))
                        .build());
    }

    @Test
    void rule_withoutTheMultiple_isUnresolvedAndNothingIsPutInItsPlace() {
        StringBuilder text = new StringBuilder();
        SOURCE.text().lines().stream()
                .filter(line -> !line.text().contains("standard deviations"))
                .forEach(line -> text.append(line.text()).append('\n'));
        Parsed<AssessmentRule> parsed = AssessmentRuleParser.standard().parse(SourceText.of(text.toString()));
        assertThat(parsed.values().get(0).controlLimitMultiple()).isEmpty();
        assertThat(parsed.entries().get(0).status()).isEqualTo(Status.UNRESOLVED);
    }

    @Test
    void rule_inADocumentWithoutOne_isRefused() {
        for (Sources other : List.of(Sources.DTOC_TARGETS_2017_09, Sources.CCG_ANNUAL_RATINGS_2016_17)) {
            assertThat(AssessmentRuleParser.standard()
                            .parse(other.text(), other.options())
                            .findRefusal())
                    .isPresent();
            assertThat(MaternityAssessmentParser.standard()
                            .parse(other.text(), other.options())
                            .findRefusal())
                    .isPresent();
        }
    }

    @Test
    void prose_aroundTheTables_changesNothing() {
        StringBuilder text = new StringBuilder("""
                A foreword

                CCGs were rated good in March 2014 and NHS Bury CCG was one of
                them. It was rated outstanding.

                - 1. We rate CCGs as inadequate.

                """);
        SOURCE.text().lines().forEach(line -> text.append(line.text()).append('\n'));
        text.append("\nAfter all, NHS Bury CCG is\ngood.\n");
        Parsed<MaternityRating> parsed = MaternityAssessmentParser.standard().parse(SourceText.of(text.toString()));
        assertThat(parsed.values()).isEqualTo(RATINGS.values());
    }

    private static ImmutableAssessmentIndicator.Builder indicator(String name, String period, Direction good) {
        return AssessmentIndicator.builder().name(name).period(period).goodIs(good);
    }

    private static AssessmentIndicator highIsGood(String name, String mean) {
        return indicator(name, "2017", Direction.HIGH)
                .benchmark(benchmark("2017 National mean", mean, Unit.OUT_OF_100))
                .addBands(
                        band(Position.SIGNIFICANTLY_BELOW, "0"),
                        band(Position.NOT_SIGNIFICANT, "1"),
                        band(Position.SIGNIFICANTLY_ABOVE, "2"))
                .build();
    }

    private static Benchmark benchmark(String basis, String figure, Unit unit) {
        return new Benchmark(basis, PrintedFigure.of(figure), unit);
    }

    private static AssessmentIndicator.Band band(Position position, String score) {
        return new AssessmentIndicator.Band(position, PrintedFigure.of(score));
    }

    private static Threshold threshold(Rating rating, String atLeast, String below) {
        return new Threshold(rating, PrintedFigure.find(atLeast), PrintedFigure.find(below));
    }
}
