package io.github.fairshare.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.core.TestJson;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models of ratings, distances, measures and allocations, written to JSON and read back. */
class ModelJsonTest {
    private static final FinancialYear YEAR = FinancialYear.startingIn(2016);

    @Test
    void distance_inJson_readsBackEqualAndKeepsItsSigns() throws Exception {
        PctDistance dorset = PctDistance.builder()
                .code(OrganisationCode.of("5QM"))
                .name("Dorset PCT")
                .spearhead(false)
                .totalMillion(PrintedFigure.of("-1.0"))
                .percent(PrintedFigure.of("-0.0"))
                .build();

        assertThat(TestJson.write(dorset))
                .isEqualTo("{\"code\":\"5QM\",\"name\":\"Dorset PCT\",\"spearhead\":false,\"totalMillion\":\"-1.0\","
                        + "\"percent\":\"-0.0\",\"suggestedTotalMillion\":null,\"otherColumns\":{}}");
        assertThat(TestJson.roundTrip(dorset, PctDistance.class)).isEqualTo(dorset);
    }

    @Test
    void distance_withOtherColumns_readsBackEqual() throws Exception {
        PctDistance dorset = PctDistance.builder()
                .name("Dorset PCT")
                .spearhead(false)
                .suggestedTotalMillion(PrintedFigure.of("-1.0"))
                .otherColumns(Map.of("Rank", "88"))
                .build();

        assertThat(TestJson.write(dorset)).contains("\"otherColumns\":{\"Rank\":\"88\"}");
        assertThat(TestJson.roundTrip(dorset, PctDistance.class)).isEqualTo(dorset);
    }

    @Test
    void position_inJson_readsBackEqualWithItsOtherColumns() throws Exception {
        AllocationPosition havering = AllocationPosition.builder()
                .kind(AllocationPosition.Kind.BODY)
                .code(OrganisationCode.of("5A4"))
                .name("Havering PCT")
                .allocation(PrintedFigure.of("382154"))
                .target(PrintedFigure.of("386278"))
                .distance(PrintedFigure.of("-4124"))
                .distancePercentOfTarget(PrintedFigure.of("-1.1"))
                .otherColumns(Map.of("Population", "245,000"))
                .build();

        assertThat(TestJson.roundTrip(havering, AllocationPosition.class)).isEqualTo(havering);
        assertThat(TestJson.write(havering)).contains("\"otherColumns\":{\"Population\":\"245,000\"}");
    }

    @Test
    void round_inJson_readsBackEqual() throws Exception {
        PublishedRound round = PublishedRound.builder()
                .year(FinancialYear.startingIn(2008))
                .organisations(PrintedFigure.of("152"))
                .growth(PrintedFigure.of("5.46"))
                .minimum(PrintedFigure.of("5.46"))
                .minimumShareOfGrowth(PrintedFigure.of("100"))
                .growthUsed(PrintedFigure.of("0"))
                .note("2008-09 was different")
                .build();

        assertThat(TestJson.roundTrip(round, PublishedRound.class)).isEqualTo(round);
    }

    @Test
    void ratings_inJson_readBackEqual() throws Exception {
        CcgAnnualRating annual = CcgAnnualRating.builder()
                .year(YEAR)
                .code(OrganisationCode.of("00C"))
                .name("Darlington")
                .rating(Rating.GOOD)
                .build();
        MaternityRating maternity =
                MaternityRating.builder().year(YEAR).name("North CCG").build();

        ClinicalRating clinical = ClinicalRating.builder()
                .year(YEAR)
                .name("North CCG")
                .area(ClinicalArea.MENTAL_HEALTH)
                .label(new RatingLabel(RatingScale.BASELINE_2016, "Performing well"))
                .build();

        assertThat(TestJson.roundTrip(annual, CcgAnnualRating.class)).isEqualTo(annual);
        assertThat(TestJson.roundTrip(clinical, ClinicalRating.class)).isEqualTo(clinical);
        assertThat(clinical.describe()).isEqualTo("unknown North CCG, mental-health: Performing well");
        assertThat(TestJson.roundTrip(maternity, MaternityRating.class)).isEqualTo(maternity);
    }

    @Test
    void indicator_inJson_readsBackEqualAndKeepsItsDecimals() throws Exception {
        AssessmentIndicator stillbirths = stillbirths();

        assertThat(TestJson.write(stillbirths))
                .isEqualTo(
                        "{\"name\":\"Stillbirth and neonatal mortality rate\",\"period\":\"2015\",\"goodIs\":\"LOW\","
                                + "\"benchmark\":{\"basis\":\"2015 National mean\",\"figure\":\"4.80\","
                                + "\"unit\":\"PER_1000_BIRTHS\"},\"bands\":["
                                + "{\"position\":\"SIGNIFICANTLY_ABOVE\",\"score\":\"0\"},"
                                + "{\"position\":\"SIGNIFICANTLY_BELOW\",\"score\":\"2.00\"}]}");
        assertThat(TestJson.roundTrip(stillbirths, AssessmentIndicator.class)).isEqualTo(stillbirths);
        AssessmentIndicator unread =
                AssessmentIndicator.builder().name("Choices").build();
        assertThat(TestJson.roundTrip(unread, AssessmentIndicator.class)).isEqualTo(unread);
    }

    @Test
    void rule_inJson_readsBackEqualWithItsOpenThresholds() throws Exception {
        AssessmentRule rule = AssessmentRule.builder()
                .year(FinancialYear.startingIn(2017))
                .controlLimitMultiple(PrintedFigure.of("2"))
                .addIndicators(stillbirths())
                .addThresholds(
                        new AssessmentRule.Threshold(
                                Rating.OUTSTANDING, Optional.of(PrintedFigure.of("1.3125")), Optional.empty()),
                        new AssessmentRule.Threshold(
                                Rating.GOOD,
                                Optional.of(PrintedFigure.of("1.0625")),
                                Optional.of(PrintedFigure.of("1.3125"))),
                        new AssessmentRule.Threshold(
                                Rating.INADEQUATE, Optional.empty(), Optional.of(PrintedFigure.of("0.5000"))))
                .build();

        assertThat(TestJson.roundTrip(rule, AssessmentRule.class)).isEqualTo(rule);
        assertThat(TestJson.write(rule)).startsWith("{\"year\":").contains("\"below\":\"0.5000\"");
        AssessmentRule unread = AssessmentRule.builder().build();
        assertThat(TestJson.roundTrip(unread, AssessmentRule.class)).isEqualTo(unread);
    }

    @Test
    void unknownField_isRefusedByEveryModel() {
        Map<Class<?>, String> fewest = Map.of(
                PctDistance.class, "'name':'A','spearhead':false,'otherColumns':{}",
                AllocationPosition.class, "'kind':'BODY','otherColumns':{}",
                PublishedRound.class, "'year':'2009-10','otherColumns':{}",
                CcgAnnualRating.class, "'otherColumns':{}",
                MaternityRating.class, "'otherColumns':{}",
                AssessmentRule.class, "'indicators':[],'thresholds':[]",
                AssessmentIndicator.class, "'name':'A','bands':[]");

        assertThat(fewest).allSatisfy((type, fields) -> {
            String json = "{" + fields.replace('\'', '"') + "}";
            assertThatCode(() -> TestJson.read(json, type)).doesNotThrowAnyException();
            assertThatExceptionOfType(JsonProcessingException.class)
                    .isThrownBy(() -> TestJson.read("{\"surprise\":1," + json.substring(1), type))
                    .withMessageContaining("surprise");
        });
    }

    @ParameterizedTest
    @ValueSource(classes = {PctDistance.class, AllocationPosition.class, PublishedRound.class, AssessmentRule.class})
    void missingField_isNamed(Class<?> type) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> TestJson.read("{}", type))
                .withMessageContaining("Missing required creator property");
    }

    private static AssessmentIndicator stillbirths() {
        return AssessmentIndicator.builder()
                .name("Stillbirth and neonatal mortality rate")
                .period("2015")
                .goodIs(AssessmentIndicator.Direction.LOW)
                .benchmark(new AssessmentIndicator.Benchmark(
                        "2015 National mean", PrintedFigure.of("4.80"), AssessmentIndicator.Unit.PER_1000_BIRTHS))
                .addBands(
                        new AssessmentIndicator.Band(
                                AssessmentIndicator.Position.SIGNIFICANTLY_ABOVE, PrintedFigure.of("0")),
                        new AssessmentIndicator.Band(
                                AssessmentIndicator.Position.SIGNIFICANTLY_BELOW, PrintedFigure.of("2.00")))
                .build();
    }
}
