package io.github.fairshare.allocation.pace.rule;

import static io.github.fairshare.allocation.pace.Examples.allocations;
import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules do where one part of them ends and another begins; every body opens with 100. */
class KindEdgesTest {
    private static final String TAPER = """
            {"type": "MINIMUM_GROWTH_TAPER", "cashPercent": "2", "perHeadPercent": "1", "flatPercent": "0.5",
             "fromPercent": "5", "toPercent": "10", "targetUpliftPerHeadPercent": "0"}""";
    private static final String CONVERGENCE = """
            {"type": "CONVERGENCE", "overSlope": "1", "overCapPercent": "10", "underSlope": "1",
             "underCapPercent": "10", "composition": "MULTIPLICATIVE"}""";
    private static final String SCALE_BACK = "{\"type\": \"SCALE_BACK\", \"floorPercent\": \"2\"}";

    private static ImmutableOpeningPosition.Builder body(String code, String target) {
        return OpeningPosition.builder()
                .from(OpeningPosition.of(code, Pounds.of("100"), Pounds.of(target)))
                .growth(Percent.ZERO)
                .populationGrowth(Percent.ZERO);
    }

    private static PaceResult allocate(PacePolicy policy, OpeningPosition... bodies) {
        return PaceOfChange.allocate(policy, Positions.of(List.of(bodies)));
    }

    private static PaceResult alone(String rule, OpeningPosition body) {
        return allocate(policy("\"NONE\"", rule, "", "NONE"), body);
    }

    @Test
    void taper_withATargetOfZero_givesTheFlatGrowth() {
        PaceResult result = allocate(
                policy("\"NONE\"", TAPER, "", "NONE"),
                body("A", "0").build(),
                body("B", "100").build());
        // As far over target as can be: 0.5 %; on target 2 % in cash.
        assertThat(allocations(result)).containsExactly("100.5", "102");
    }

    @ParameterizedTest
    @CsvSource({
        // The standard is the larger of 2 % in cash and (1 + 1 %)(1 + population) - 1.
        "100, 0, CASH, 102",
        "100, 1, PER_HEAD, 102.01",
        "80, 0, FLAT, 100.5",
        // 100 is 7.5 % over target: half way from 2 % to 0.5 %.
        "93.023255813953488372, 0, TAPER, 101.25"
    })
    void taper_namesThePartThatDecided(String target, String population, String part, String allocation) {
        OpeningPosition body =
                body("A", target).populationGrowth(Percent.of(population)).build();
        PaceResult result = alone(TAPER, body);
        assertThat(result.bodies().get(0).binding()).contains(part);
        assertThat(allocations(result)).containsExactly(allocation);
    }

    @Test
    void taper_whereTwoPartsMeet_namesTheSimpler() {
        OpeningPosition atTheEnd = OpeningPosition.builder()
                .from(body("A", "100").build())
                .baseline(Pounds.of("110"))
                .build();
        // 110 is 10 % over target, where the taper has come down to the flat growth.
        assertThat(alone(TAPER, atTheEnd).bodies().get(0).binding()).contains("FLAT");
        // 2 % per head of a population that stays is 2 % in cash.
        String alike = TAPER.replace("\"perHeadPercent\": \"1\"", "\"perHeadPercent\": \"2\"");
        assertThat(alone(alike, body("A", "100").build()).bodies().get(0).binding())
                .contains("CASH");
    }

    @Test
    void convergence_whereTheSlopeMeetsTheCap_namesTheCap() {
        // 100 / 200 - 1 is -50 %, beyond the cap of 10 %; 100 / 125 - 1 is -20 %; 100 / 95.238... - 1 is 5 %, within
        // it.
        assertThat(alone(CONVERGENCE, body("A", "200").build()).bodies().get(0).binding())
                .contains("CAP");
        assertThat(alone(CONVERGENCE, body("A", "80").build()).bodies().get(0).binding())
                .contains("CAP");
        assertThat(alone(CONVERGENCE, body("A", "105").build()).bodies().get(0).binding())
                .contains("SLOPE");
        assertThat(alone(CONVERGENCE, body("A", "100").build()).bodies().get(0).binding())
                .isEmpty();
        // The same at exactly 10 % under: 1 - 90/100.
        OpeningPosition atTheCap = OpeningPosition.builder()
                .from(body("A", "100").build())
                .baseline(Pounds.of("90"))
                .build();
        assertThat(alone(CONVERGENCE, atTheCap).bodies().get(0).binding()).contains("CAP");
    }

    @Test
    void convergence_solvedCapOfATargetOfZero_takesWhatThePotLacks() {
        PaceResult result = allocate(
                policy("{\"growthPercent\": \"2.5\"}", CONVERGENCE, "", "OVER_CAP"),
                body("A", "0").build(),
                body("B", "200").build());
        // B is pulled up by its cap, to 110; of the pot of 205 that leaves 95, which is 100 less 5 %.
        assertThat(allocations(result)).containsExactly("95", "110");
        assertThat(result.solved().value().orElseThrow()).isEqualByComparingTo("5");
    }

    @Test
    void equalSteps_fromATargetOfZero_takeAQuarterOfTheMoneyInTheFirstOfFourYears() {
        PaceResult result = allocate(
                policy("\"NONE\"", "{\"type\": \"EQUAL_STEPS\", \"yearsLeft\": \"4\"}", "", "NONE"),
                body("A", "0").newTarget(Pounds.ZERO).build(),
                body("B", "100").newTarget(Pounds.of("100")).build());
        assertThat(allocations(result)).containsExactly("75", "100");
    }

    @Test
    void columns_thatPlayNoPart_areNamed() {
        PacePolicy uniform = policy(growth("5"), "{\"type\": \"UNIFORM\"}", "", "NONE");
        PacePolicy held =
                policy(growth("5"), "{\"type\": \"UNIFORM\"}", "{\"type\": \"NO_FURTHER_UNDER_TARGET\"}", "SHIFT");
        OpeningPosition plain = OpeningPosition.of("A", Pounds.of("100"), Pounds.of("100"));
        Positions previous = Positions.of(List.of(OpeningPosition.builder()
                .from(plain)
                .previousPercent(Percent.of("-1"))
                .build()));

        assertThat(PositionChecks.unused(uniform, Positions.of(List.of(plain)))).isEmpty();
        assertThat(PositionChecks.unused(uniform, previous))
                .containsExactly("column previous_percent is given, but UNIFORM and the limits of policy example do not"
                        + " use it");
        assertThat(PositionChecks.unused(held, previous)).isEmpty();
    }

    @Test
    void scaleBack_withPriorFloorAndCeiling_usesThem() {
        Positions given = Positions.of(List.of(OpeningPosition.builder()
                .code("A")
                .baseline(Pounds.of("100"))
                .formula(Pounds.of("110"))
                .prior(Pounds.of("100"))
                .floor(Percent.of("2"))
                .ceiling(Percent.of("20"))
                .build()));
        assertThat(PositionChecks.unused(policy("\"NONE\"", SCALE_BACK, "", "SCALE"), given))
                .isEmpty();
    }

    @Test
    void scaleBack_thatSpendsThePot_isNotCalledCapped() {
        PaceResult spent =
                allocate(policy("\"NONE\"", SCALE_BACK, "", "SCALE"), formula("A", "98"), formula("B", "110"));
        // The floor costs 4 of the 8 that B would gain.
        assertThat(allocations(spent)).containsExactly("102", "106");
        assertThat(spent.warnings()).noneMatch(text -> text.contains("capped"));
    }

    private static OpeningPosition formula(String code, String formula) {
        return OpeningPosition.builder()
                .code(code)
                .baseline(Pounds.of("100"))
                .formula(Pounds.of(formula))
                .build();
    }

    private static RuleKind kind(String rule) {
        return RuleKinds.of(policy("\"NONE\"", rule, "", "NONE").rule());
    }

    @Test
    void columns_rulesThatGoByFurtherFigures_areNamed() {
        assertThat(kind(TAPER).needs()).containsExactly(PositionColumn.POPULATION_GROWTH);
        assertThat(kind(TAPER).uses()).containsExactly(PositionColumn.UPLIFT);
        assertThat(kind(CONVERGENCE).needs()).containsExactly(PositionColumn.GROWTH);
        assertThat(kind(CONVERGENCE.replace("MULTIPLICATIVE", "PARTIAL_BASE")).needs())
                .containsExactly(PositionColumn.GROWTH, PositionColumn.BASE_SHARE);
    }

    /** The taper re-bases distances once by itself. */
    @Test
    void measuredOn_taper_isNotRebasedTwice() {
        assertThat(kind(TAPER).measuredOn(DistanceBasis.POPULATION_REBASED)).isEqualTo(DistanceBasis.OPENING);
        for (DistanceBasis basis :
                List.of(DistanceBasis.OPENING, DistanceBasis.GIVEN_TARGET, DistanceBasis.NEW_TARGET)) {
            assertThat(kind(TAPER).measuredOn(basis)).isEqualTo(basis);
        }
    }

    @Test
    void yearLater_rulesThatGoOn_areThemselves() {
        String topUp = "{\"type\": \"FLOOR_PLUS_TOP_UP\", \"floorPercent\": \"3\", \"points\": ["
                + "{\"distancePercent\": \"0\", \"topUpPercent\": \"0\"}]}";
        PacePolicy policy = policy("\"NONE\"", topUp, "", "NONE");
        assertThat(RuleKinds.of(policy.rule()).yearLater()).contains(policy.rule());
        assertThat(kind(TAPER).yearLater()).isEmpty();
    }
}
