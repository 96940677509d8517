package io.github.fairshare.allocation.pace.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that is wrong with a policy is told at once, each with the path of its field. */
class PolicyFaultsTest {
    private static final String GOOD = """
            {"version": 1, "id": "example", "title": "An example", "unit": "POUNDS",
             "parameters": [{"name": "floor", "value": "5.2", "unit": "PERCENT", "meaning": "the least"}],
             "pot": {"growthPercent": "5.5"},
             "rule": {"type": "CURVE", "points": [{"distancePercent": "0", "growthPercent": "5.5"},
              {"distancePercent": "1.5", "growthPercent": "$floor"}]},
             "limits": [{"type": "MINIMUM_GROWTH", "percent": "$floor"}],
             "balance": {"solveFor": "NONE"},
             "rounding": {"unit": "0.01", "mode": "HALF_UP", "method": "CONSERVING"}}
            """;

    private static PolicyException refusal(String json) {
        return assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PacePolicies.parse(json))
                .actual();
    }

    @Test
    void policy_withThreeFaults_namesAllThreeByPath() {
        assertThat(PacePolicies.parse(GOOD).limits()).hasSize(1);

        PolicyException refused =
                refusal(GOOD.replace("{\"growthPercent\": \"5.5\"},\n \"rule\"", "{\"growthPercent\": 5.5},\n \"rule\"")
                        .replace("\"distancePercent\": \"1.5\"", "\"distancePercent\": \"1,5\"")
                        .replace("HALF_UP", "UP"));

        assertThat(refused.path()).isEqualTo("pot.growthPercent");
        assertThat(refused)
                .hasMessageStartingWith("policy, field pot.growthPercent: 5.5 was given as a bare number")
                .hasMessageContaining("; field rule.points[1].distancePercent: \"1,5\" was given")
                .hasMessageContaining(
                        "; field rounding.mode: 'UP' is unknown; expected one of HALF_UP, HALF_EVEN, DOWN");
    }

    @Test
    void policy_withTwoBadPoints_namesBoth() {
        PolicyException refused = refusal(GOOD.replace("\"0\"", "\"zero\"").replace("\"1.5\"", "\"far\""));

        assertThat(refused)
                .hasMessageContaining("field rule.points[0].distancePercent: \"zero\" was given")
                .hasMessageContaining("; field rule.points[1].distancePercent: \"far\" was given");
    }

    /** Each part with one unknown field and one bad figure, or with two bad figures. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pot            | {"growthPercent": "5.5 %", "oops": "1"}                                | growthPercent | oops
            limits         | [{"type": "MINIMUM_GROWTH", "percent": "abc", "oops": "1"}]            | [0].percent   | [0].oops
            limits         | [{"type": "MAXIMUM_GROWTH", "percent": "abc", "oops": "1"}]            | [0].percent   | [0].oops
            limits         | [{"type": "MAXIMUM_UNDER_TARGET", "percent": "101", "overYears": "0"}] | [0].percent   | [0].overYears
            rule           | {"type": "TWO_PART", "lambda": "half", "oops": "1"}                    | lambda        | oops
            rule           | {"type": "EQUAL_STEPS", "yearsLeft": "0", "oops": "1"}                 | yearsLeft     | oops
            rule           | {"type": "CURVE", "points": [{"distancePercent": "x"}], "oops": "1"}   | oops          | points[0].growthPercent
            rule           | {"type": "CURVE", "points": [{"distancePercent": "x"}]}                | points[0].distancePercent | points[0].growthPercent
            rule           | {"type": "CURVE", "points": "none", "blend": [{"atPercent": "x"}]}     | points        | blend[0].halfWidthPercent
            rule           | {"type": "FLOOR_PLUS_TOP_UP", "points": [{"topUpPercent": "x"}]}       | floorPercent  | points[0].topUpPercent
            rule           | {"type": "SCALE_BACK", "floorPercent": "x", "paidBy": "NOBODY"}        | floorPercent  | paidBy
            rule           | {"type": "MINIMUM_GROWTH_TAPER", "cashPercent": "x"}                   | cashPercent   | targetUpliftPerHeadPercent
            rule           | {"type": "CONVERGENCE", "overSlope": "x", "composition": "NONE"}       | overSlope     | underCapPercent
            rounding       | {"unit": "penny", "mode": "HALF_UP", "method": "FAIR"}                 | unit          | method
            balance        | {"solveFor": "POT", "oops": "1"}                                       | solveFor      | oops
            sources        | [{"document": "pex15", "basis": "HEARSAY"}]                            | [0].basis     | [0].locator
            """)
    void part_withTwoFaults_namesBothByPath(String field, String value, String one, String other) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode policy = (ObjectNode) mapper.readTree(GOOD);

        PolicyException refused =
                refusal(policy.<ObjectNode>set(field, mapper.readTree(value)).toString());

        assertThat(refused)
                .hasMessageContaining("field " + path(field, one) + ": ")
                .hasMessageContaining("field " + path(field, other) + ": ");
    }

    private static String path(String field, String below) {
        return below.startsWith("[") ? field + below : field + "." + below;
    }

    @Test
    void parameter_withThreeFaults_namesAllThree() {
        PolicyException refused = refusal(GOOD.replace(
                "\"unit\": \"PERCENT\", \"meaning\": \"the least\"",
                "\"unit\": \"PER CENT\", \"meaning\": 7, \"basis\": \"HEARSAY\""));

        assertThat(refused)
                .hasMessageContaining("field parameters[0].unit: ")
                .hasMessageContaining("field parameters[0].meaning: ")
                .hasMessageContaining("field parameters[0].document: is missing")
                .hasMessageContaining("field parameters[0].basis: 'HEARSAY' is unknown");
    }

    @Test
    void parameters_thatNothingUses_areNamedTogether() {
        PolicyException refused = refusal(GOOD.replace(
                "\"parameters\": [",
                "\"parameters\": [{\"name\": \"cap\", \"value\": \"1\"}, {\"name\": \"fee\", \"value\": \"2\"}, "));

        assertThat(refused)
                .hasMessageContaining("field parameters[0]: nothing uses 'cap'")
                .hasMessageContaining("field parameters[1]: nothing uses 'fee'");
    }

    /** Without a version the rest is read; of another version nothing can be said. */
    @Test
    void version_missing_isToldWithTheRest_other_isToldAlone() {
        assertThat(refusal(GOOD.replace("\"version\": 1, ", "").replace("HALF_UP", "UP")))
                .hasMessageContaining("field version: is missing")
                .hasMessageContaining("field rounding.mode: ");
        assertThat(refusal(GOOD.replace("\"version\": 1", "\"version\": 2").replace("HALF_UP", "UP"))
                        .getMessage())
                .doesNotContain("rounding");
    }

    @Test
    void policy_withTwoUnknownFields_namesBoth() {
        PolicyException refused = refusal(
                GOOD.replace("\"unit\": \"POUNDS\",", "\"unit\": \"POUNDS\", \"colour\": \"red\", \"size\": \"9\","));

        assertThat(refused)
                .hasMessageContaining("field colour: is unknown")
                .hasMessageContaining("; field size: is unknown");
    }

    /** The figures that use the parameter are not at fault. */
    @Test
    void parameter_atFault_isToldOnceAndNotWhereItIsUsed() {
        PolicyException refused =
                refusal(GOOD.replace("\"PERCENT\"", "\"PER CENT\"").replace("HALF_UP", "UP"));

        assertThat(refused.getMessage().split("; field ")).hasSize(2);
        assertThat(refused)
                .hasMessageContaining("field parameters[0].unit: 'PER CENT' is unknown")
                .hasMessageContaining("; field rounding.mode: ");
    }

    /** A limit without a figure may be the one that is solved for. */
    @Test
    void balance_thatCannotBeRead_makesNoFaultOfALimitWithoutFigure() {
        PolicyException refused = refusal(GOOD.replace("MINIMUM_GROWTH\", \"percent\": \"$floor\"", "MINIMUM_GROWTH\"")
                .replace("\"solveFor\": \"NONE\"", "\"solveFor\": \"MINIMUM\""));

        assertThat(refused.getMessage().split("; field ")).hasSize(1);
        assertThat(refused.path()).isEqualTo("balance.solveFor");
    }

    /** 12 bad limits: as many are told as 600 characters hold, the others are counted. */
    @Test
    void policy_withManyFaults_tellsSomeAndCountsTheRest() {
        String limits = IntStream.range(0, 12)
                .mapToObj(at -> "{\"type\": \"LIMIT_" + at + "\"}")
                .collect(Collectors.joining(", "));

        PolicyException refused =
                refusal(GOOD.replace("{\"type\": \"MINIMUM_GROWTH\", \"percent\": \"$floor\"}", limits));

        int told = refused.getMessage().split("; field ").length;
        assertThat(told).isBetween(3, 11);
        assertThat(refused).hasMessageEndingWith("; and " + (12 - told) + " more");
        assertThat(refused.getMessage()).hasSizeLessThan(650);
    }
}
