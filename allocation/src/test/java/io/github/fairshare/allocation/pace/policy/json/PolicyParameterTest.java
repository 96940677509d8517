package io.github.fairshare.allocation.pace.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.GrowthPoint;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyChange;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.PolicyParameter;
import io.github.fairshare.core.measure.Percent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Named figures of policies: one name, one value, one citation. */
class PolicyParameterTest {
    private static final PacePolicy POLICY = PacePolicies.find("pct-2009-10").orElseThrow();

    private static final String NAMED = """
            {"version": 1, "id": "example", "title": "An example", "unit": "POUNDS",
             "parameters": [{"name": "floor", "value": "5.2"}, {"name": "steep", "value": "1/15"}],
             "pot": {"growthPercent": "5.5"},
             "rule": {"type": "CONVERGENCE", "overSlope": "$steep", "overCapPercent": "0.7", "underSlope": "$steep",
              "underCapPercent": "0.2", "composition": "MULTIPLICATIVE"},
             "limits": [{"type": "MINIMUM_GROWTH", "percent": "$floor"}], "balance": {"solveFor": "NONE"}}
            """;

    static List<PacePolicy> bundled() {
        return PacePolicies.bundled();
    }

    @Test
    void with_otherFloor_changesLimitAndCurve() {
        PacePolicy lower = POLICY.with("floor", "4.0");

        assertThat(lower.floor()).contains(Percent.of("4"));
        assertThat(lower.rule().corners()).containsExactly(GrowthPoint.of("0", "5.5"), GrowthPoint.of("1.5", "4"));
        assertThat(lower.parameters())
                .anyMatch(parameter ->
                        parameter.name().equals("floor") && parameter.value().equals("4.0"));
        assertThat(POLICY.floor()).contains(Percent.of("5.2"));
    }

    @Test
    void with_otherFloor_isAnAssumptionWithTheGradientItMakes() {
        // (4.0 - 5.5) / 1.5 in place of (5.2 - 5.5) / 1.5
        assertThat(POLICY.with("floor", "4.0").assumptions())
                .contains(
                        "floor 4.0 in place of 5.2 (STATED, pex15 para 14(b))",
                        "gradient from 0% to 1.5% -1 in place of -0.2")
                .containsAll(POLICY.assumptions());
    }

    @Test
    void with_severalInAnyOrder_isTheSamePolicy() {
        PacePolicy one = POLICY.with("floor", "4.0").with("growth", "6").solving(Balance.MAXIMUM_UNDER_TARGET);
        PacePolicy other =
                POLICY.solving(Balance.MAXIMUM_UNDER_TARGET).with("growth", "6").with("floor", "4.0");

        assertThat(one).isEqualTo(other);
        assertThat(one.with("floor", "5.2").with("growth", "5.5").solving(Balance.NONE))
                .isEqualTo(POLICY);
    }

    @Test
    void with_unknownName_isRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> POLICY.with("flor", "4.0"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("'flor'")
                .hasMessageContaining("growth, floor, maximum-growth, under-target-limit");
    }

    @ParameterizedTest
    @CsvSource({
        "under-target-limit, 123, limits[2].percent",
        "under-target-limit, x, limits[2].percent",
        "growth, -100, pot.growthPercent",
        "growth, 5.1, rule"
    })
    void with_valueThatAPlaceRefuses_namesThePlace(String name, String value, String path) {
        assertThatThrownBy(() -> POLICY.with(name, value))
                .isInstanceOfSatisfying(
                        PolicyException.class, e -> assertThat(e.path()).isEqualTo(path));
    }

    @Test
    void slope_thatIsAParameter_canBeAQuotient() {
        PacePolicy policy = PacePolicies.parse(NAMED);

        assertThat(policy.with("steep", "1/10").rule())
                .isEqualTo(PacePolicies.parse(NAMED.replace("1/15", "1/10")).rule());
        assertThat(policy.with("steep", "1/10").changes())
                .containsExactly(new PolicyChange("steep", "1/10", "1/15", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"percent\": \"$floor\"|\"percent\": \"5.2\"|parameters[0]|nothing uses 'floor'",
                "\"percent\": \"$floor\"|\"percent\": \"$flor\"|limits[0].percent|known are floor, steep",
                "{\"name\": \"steep\"|{\"name\": \"floor\"|parameters[1].name|stands twice",
                "\"value\": \"5.2\"|\"value\": \"$steep\"|parameters[0].value|a value of its own",
                "\"value\": \"5.2\"|\"value\": \"5.2\", \"unit\": \"FEET\"|parameters[0].unit|expected one of",
                "\"value\": \"5.2\"|\"value\": \"5.2\", \"basis\": \"STATED\"|parameters[0].document|is missing",
                "\"solveFor\": \"NONE\"|\"solveFor\": \"MINIMUM_GROWTH\"|limits[0].percent|is solved for"
            })
    void parameters_withOneFault_areRefusedByPath(String good, String bad, String path, String problem) {
        String json = NAMED.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));
        assertThat(json).isNotEqualTo(NAMED);
        assertThatThrownBy(() -> PacePolicies.parse(json))
                .isInstanceOfSatisfying(
                        PolicyException.class, e -> assertThat(e.path()).isEqualTo(path))
                .hasMessageContaining(problem);
    }

    @Test
    void cap_thatIsSolvedFor_isNoParameter() {
        String json = NAMED.replace("\"overCapPercent\": \"0.7\"", "\"overCapPercent\": \"$floor\"")
                .replace("\"solveFor\": \"NONE\"", "\"solveFor\": \"OVER_CAP\"");
        assertThatThrownBy(() -> PacePolicies.parse(json))
                .isInstanceOfSatisfying(
                        PolicyException.class, e -> assertThat(e.path()).isEqualTo("rule.overCapPercent"));
    }

    @Test
    void solving_limit_keepsItsPlaceAndForgetsItsName() {
        PacePolicy solved = POLICY.solving(Balance.MAXIMUM_UNDER_TARGET);

        assertThat(solved.limits()).isEqualTo(POLICY.limits());
        assertThat(solved.parameters()).noneMatch(parameter -> parameter.name().equals("under-target-limit"));
        assertThat(solved.assumptions()).anyMatch(line -> line.startsWith("balance.solveFor MAXIMUM_UNDER_TARGET in"));
    }

    @Test
    void solving_floor_takesTheCurveWithIt() {
        PacePolicy solved = POLICY.solving(Balance.MINIMUM_GROWTH);

        assertThat(solved.rule().corners()).containsExactly(GrowthPoint.of("0", "5.5"), GrowthPoint.atFloor("1.5"));
        assertThat(solved.limits().get(0)).isEqualTo(new Limit.MinimumGrowth(Optional.of(Percent.of("5.2"))));
    }

    @Test
    void with_policyThatWasBuilt_isRefused() {
        PacePolicy built = PacePolicy.builder()
                .id("built")
                .title("Built")
                .pot(POLICY.pot())
                .rule(POLICY.rule())
                .build();
        assertThatThrownBy(() -> built.with("floor", "4")).hasMessageContaining("built without one");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void bundledPolicy_everyParameter_isCitedAndCanBeSetToItsOwnValue(PacePolicy policy) {
        assertThat(policy.parameters()).isNotEmpty().allSatisfy(parameter -> {
            assertThat(parameter.citation()).isPresent();
            assertThat(parameter.unit()).isPresent();
            assertThat(parameter.meaning()).isNotBlank();
            assertThat(policy.with(parameter.name(), parameter.value())).isEqualTo(policy);
        });
    }

    @Test
    void toString_ofParameter_isNameAndValue() {
        PolicyParameter floor = POLICY.parameters().get(1);
        assertThat(floor).hasToString("floor 5.2 PERCENT");
    }
}
