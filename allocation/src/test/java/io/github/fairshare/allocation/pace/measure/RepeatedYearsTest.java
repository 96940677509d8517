package io.github.fairshare.allocation.pace.measure;

import static io.github.fairshare.allocation.pace.Examples.bodies;
import static io.github.fairshare.allocation.pace.Examples.curve;
import static io.github.fairshare.allocation.pace.Examples.five;
import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.limit;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.table.MeasuresCsv;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M5: the years of the same policy that bring every body near its target. */
class RepeatedYearsTest {
    private static final String UNIFORM = "{\"type\": \"UNIFORM\"}";
    private static final String FULL_TARGET = "{\"type\": \"FULL_TARGET\"}";

    private static Measure m5(PacePolicy policy, Positions positions) {
        return PaceOfChange.allocate(policy, positions).measures().find("M5").orElseThrow();
    }

    private static PacePolicy bundled(String id) {
        return PacePolicies.find(id).orElseThrow();
    }

    /**
     * Over target by 23.83 % the body falls to +2 % by (1 + f)/1.055 a year: ln(1.2383/1.02)/ln(1.055/1.052) = 68.1
     * years with the floor of 5.2 %, and ln(1.2383/1.02)/ln(1.055/1.04) = 13.5 with one of 4 %; the year in which it
     * passes is the next whole one.
     */
    @ParameterizedTest
    @CsvSource({"5.2,69", "4.0,14"})
    void within_richmondAndTwickenhamAtTheFloor_takesTheLogarithmsYears(String floor, int years) {
        PacePolicy policy = policy(growth("5.5"), curve("0", "5.5", "2", floor), "", "NONE");
        assertThat(RepeatedYears.within(new BigDecimal("2"), policy, bodies("100", "123.83"))
                        .years())
                .contains(years);
    }

    @Test
    void m5_fullTarget_isOneYear() {
        assertThat(m5(policy(growth("5"), FULL_TARGET, "", "NONE"), five()).printed())
                .contains("1");
    }

    @Test
    void m5_everybodyNearTargetAlready_isNoYear() {
        // 195 and 205 of 200 are 2.5 % away: within the tolerance, not outside it.
        assertThat(m5(policy(growth("5"), UNIFORM, "", "NONE"), bodies("200", "195", "205"))
                        .printed())
                .contains("0");
    }

    @Test
    void m5_uniform_neverConverges() {
        Measure m5 = m5(policy(growth("5"), UNIFORM, "", "NONE"), five());
        assertThat(m5.value()).isEmpty();
        assertThat(m5.unit()).isEqualTo("years");
        assertThat(m5.definition())
                .isEqualTo("years of the same policy, each allocation being the next baseline, until every body is"
                        + " within 2.5 points of target; undefined: never converges: bodies between -8 % and 8 % do"
                        + " not move");
    }

    /** From -6.2 % to 0 the growth is that of the pot; the body that opens at -8 % stays at the limit of -6.2 %. */
    @Test
    void m5_ruleOf2009BodiesUnderTarget_neverConverges() {
        Measure m5 = m5(bundled("pct-2009-10"), bodies("100", "92", "93.8", "95.3", "99", "123.83"));
        assertThat(m5.value()).isEmpty();
        assertThat(m5.definition()).endsWith("never converges: bodies between -6.2 % and -4.7 % do not move");
    }

    @Test
    void m5_ruleOf2009BodyAtTheLimitOnly_namesTheOneDistance() {
        Measure m5 = m5(bundled("pct-2009-10"), bodies("100", "92", "100"));
        assertThat(m5.definition()).endsWith("never converges: bodies at -6.2 % do not move");
    }

    /**
     * Targets are equal, so that distances add up to nothing. D: 4, 3.010, 2.271, 1.718, 1.302, 0.988, 0.751 (over
     * target and below 4 %, (1 + d)(1.05 - d/4)/1.05). E: 8, 6.971, 5.953, 4.944, 3.944, 2.968, 2.238 (at 4 % and
     * above, (1 + d) 1.04/1.05). A and B together have the opposite of these; from the third year on both are at the
     * solved limit: -3.331, -2.623, -1.978, -1.494. Year 6 is the first without anybody more than 2.5 points away.
     */
    @Test
    void m5_curveOfTheExactVector_isSixYears() {
        PacePolicy policy = policy(growth("5"), curve("0", "5", "4", "4"), "", "MAXIMUM_UNDER_TARGET");
        assertThat(m5(policy, five()).printed()).contains("6");
        assertThat(RepeatedYears.within(new BigDecimal("2.97"), policy, five()).years())
                .contains(5);
        assertThat(RepeatedYears.within(new BigDecimal("2.96"), policy, five()).years())
                .contains(6);
        assertThat(RepeatedYears.within(new BigDecimal("6.971"), policy, five()).years())
                .contains(2);
        assertThat(RepeatedYears.within(new BigDecimal("6.972"), policy, five()).years())
                .contains(1);
    }

    @Test
    void m5_potGivenAsTotal_repeatsItsGrowth() {
        PacePolicy policy = policy("{\"total\": \"1050\"}", curve("0", "5", "4", "4"), "", "MAXIMUM_UNDER_TARGET");
        assertThat(m5(policy, five()).printed()).contains("6");
    }

    /** With d1 = d0 (1 + 0.6 x 0.05)/1.05 the distance of 8 needs ln(2.5/8)/ln(1.03/1.05) = 60.5 years. */
    @Test
    void m5_twoPart_takesTheLogarithmsYears() {
        PacePolicy policy = policy(growth("5"), "{\"type\": \"TWO_PART\", \"lambda\": \"0.6\"}", "", "NONE");
        assertThat(m5(policy, five()).printed()).contains("61");
    }

    /** Of 8 points a fifth goes every year: 6.4, 4.8, 3.2, 1.6, 0. */
    @ParameterizedTest
    @CsvSource({"2.5,4", "0,5"})
    void within_equalSteps_countsTheYearsLeftDown(String tolerance, int years) {
        PacePolicy policy = policy(growth("5"), "{\"type\": \"EQUAL_STEPS\", \"yearsLeft\": \"5\"}", "", "NONE");
        assertThat(RepeatedYears.within(new BigDecimal(tolerance), policy, five())
                        .years())
                .contains(years);
    }

    /** From -8 to -2 in three years: -6, -4, -2. The bodies at -8 and -4 both get there. */
    @Test
    void m5_limitReachedOverYears_countsThemDown() {
        String limits = "{\"type\": \"MAXIMUM_UNDER_TARGET\", \"percent\": \"2\", \"overYears\": \"3\"}";
        assertThat(m5(policy(growth("5"), UNIFORM, limits, "NONE"), bodies("200", "184", "192", "200"))
                        .printed())
                .contains("3");
    }

    @Test
    void m5_bodiesNotInTheOrderOfTheirCodes_isTheSame() {
        Positions turned = Positions.of(List.of(
                OpeningPosition.of("B", Pounds.of("123.83"), Pounds.of("100")),
                OpeningPosition.of("A", Pounds.of("95.3"), Pounds.of("100"))));
        assertThat(m5(bundled("pct-2009-10"), turned).definition())
                .endsWith("never converges: bodies at -4.7 % do not move");
    }

    @Test
    void m5_bodyPushedAway_endsAtTheCap() {
        // The floor of 6 % carries the body on and on away: the targets grow by 5 %.
        PacePolicy policy = policy(growth("5"), UNIFORM, limit("MINIMUM_GROWTH", "6"), "NONE");
        assertThat(m5(policy, bodies("200", "216")).definition())
                .endsWith("undefined: not every body gets there within 200 years");
    }

    @Test
    void m5_nothingBalances_saysTheYear() {
        PacePolicy policy = policy(growth("5"), curve("0", "5"), limit("MINIMUM_GROWTH", "6"), "MAXIMUM_UNDER_TARGET");
        assertThat(m5(policy, five()).definition()).endsWith("undefined: year 1 cannot be balanced");
    }

    @ParameterizedTest
    @CsvSource({
        "ccg-2019-20,MINIMUM_GROWTH_TAPER",
        "icb-core-2023-24,CONVERGENCE",
        "local-government-2007-08,SCALE_BACK"
    })
    void of_ruleWithYearlyInputs_isUndefined(String id, String rule) {
        assertThat(Horizon.of(bundled(id), five()))
                .isEqualTo(Horizon.undefined(rule + " needs figures of every body that change from year to year"));
    }

    @Test
    void of_potOfNone_isUndefined() {
        PacePolicy policy = policy("\"NONE\"", curve("0", "5", "4", "4"), "", "NONE");
        assertThat(Horizon.of(policy, five()).reason()).startsWith("the pot is NONE");
    }

    @Test
    void of_populationRebased_isUndefined() {
        PacePolicy policy = ImmutablePacePolicy.copyOf(policy(growth("5"), curve("0", "5", "4", "4"), "", "NONE"))
                .withMeasuredOn(DistanceBasis.POPULATION_REBASED);
        Positions positions = Positions.of(List.of(OpeningPosition.builder()
                .from(OpeningPosition.of("A", Pounds.of("184"), Pounds.of("200")))
                .populationGrowth(Percent.of("1"))
                .build()));
        assertThat(Horizon.of(policy, positions).reason()).startsWith("POPULATION_REBASED needs");
    }

    @Test
    void of_largeCohort_isUndefined() {
        Positions positions = Positions.of(IntStream.rangeClosed(0, RepeatedYears.MOST_BODIES)
                .mapToObj(i -> OpeningPosition.of("B" + i, Pounds.of("184"), Pounds.of("200")))
                .toList());
        assertThat(Horizon.of(policy(growth("5"), FULL_TARGET, "", "NONE"), positions)
                        .reason())
                .isEqualTo("only cohorts of at most 500 bodies are repeated year by year");
    }

    @Test
    void m5_bodyWithoutTarget_isUndefined() {
        assertThat(m5(policy(growth("5"), UNIFORM, "", "NONE"), bodies("0", "184"))
                        .definition())
                .endsWith("undefined: a body has no target above zero");
    }

    @Test
    void m5_openingsAndClosingsAlone_isUndefined() throws IOException {
        Movement movement = new Movement(
                "A", Pounds.of("184"), Optional.of(Pounds.of("200")), Pounds.of("210"), Optional.of(Pounds.of("210")));
        StringBuilder out = new StringBuilder();
        MeasuresCsv.write(PaceMeasures.of(List.of(movement)), out);
        String row = out.toString()
                .lines()
                .filter(line -> line.startsWith("M5,"))
                .findFirst()
                .orElseThrow();
        assertThat(row)
                .startsWith("M5,,years,")
                .contains("undefined: openings and closings alone have no policy to repeat");
    }

    @Test
    void summary_neverConverges_holdsNull() throws IOException {
        PaceResult result = PaceOfChange.allocate(policy(growth("5"), UNIFORM, "", "NONE"), five());
        JsonNode measures =
                FairshareJson.mapper().readTree(result.summary().toJson()).get("measures");
        assertThat(measures.has("M5")).isTrue();
        assertThat(measures.get("M5").isNull()).isTrue();
    }
}
