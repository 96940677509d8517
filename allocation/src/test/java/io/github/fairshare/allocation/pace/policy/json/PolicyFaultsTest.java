package io.github.fairshare.allocation.pace.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairshare.allocation.pace.policy.PolicyException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
