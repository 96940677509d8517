package io.github.fairshare.allocation.pace.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.allocation.pace.policy.GrowthRule;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.pace.rule.LimitKinds;
import io.github.fairshare.allocation.pace.rule.RuleKinds;
import io.github.fairshare.core.json.FairshareJson;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks all kinds of rules, limits and pots: each has JSON, an entry in the schema, an example here, and behaviour. */
class KindsTest {
    private static final String UNIFORM = "{\"type\": \"UNIFORM\"}";
    private static final String POT = "{\"growthPercent\": \"5\"}";

    static Stream<String> rules() {
        return Stream.of(
                UNIFORM,
                "{\"type\": \"TWO_PART\", \"lambda\": \"0.6\"}",
                "{\"type\": \"CURVE\", \"points\": [{\"distancePercent\": \"0\", \"growthPercent\": \"5\"}]}",
                """
                {"type": "FLOOR_PLUS_TOP_UP", "floorPercent": "5",
                 "points": [{"distancePercent": "0", "topUpPercent": "0"}]}""",
                "{\"type\": \"FULL_TARGET\"}",
                "{\"type\": \"EQUAL_STEPS\", \"yearsLeft\": \"5\"}",
                "{\"type\": \"SCALE_BACK\", \"floorPercent\": \"2.7\"}",
                """
                {"type": "MINIMUM_GROWTH_TAPER", "cashPercent": "2.08", "perHeadPercent": "1.36", "flatPercent": "0.02",
                 "fromPercent": "5", "toPercent": "10", "targetUpliftPerHeadPercent": "2.202"}""",
                """
                {"type": "CONVERGENCE", "overSlope": "1", "overCapPercent": "0.71", "underSlope": "1/15",
                 "underCapPercent": "0.2", "composition": "MULTIPLICATIVE"}""");
    }

    static Stream<String> limits() {
        return Stream.of(
                "{\"type\": \"MINIMUM_GROWTH\", \"percent\": \"5\"}",
                "{\"type\": \"MAXIMUM_GROWTH\", \"percent\": \"8\"}",
                "{\"type\": \"MAXIMUM_UNDER_TARGET\", \"percent\": \"6\", \"overYears\": \"2\"}",
                "{\"type\": \"NO_FURTHER_UNDER_TARGET\"}",
                "{\"type\": \"NO_OVERSHOOT\"}");
    }

    static Stream<String> pots() {
        return Stream.of(POT, "{\"total\": \"1050\"}", "\"NONE\"");
    }

    private static String policy(String pot, String rule, String limit) {
        String solveFor = rule.contains("SCALE_BACK") ? "SCALE" : "NONE";
        return """
                {"version": 1, "id": "example", "title": "An example", "unit": "POUNDS", "pot": %s, "rule": %s,
                 "limits": [%s], "balance": {"solveFor": "%s"}, "rounding": null}
                """.formatted(pot, rule, limit, solveFor);
    }

    private static JsonNode tree(String json) throws IOException {
        return FairshareJson.mapper().readTree(json);
    }

    private static boolean fitsSchema(String policy) throws IOException {
        return new SchemaCheck(tree(PacePolicies.schema())).accepts(tree(policy));
    }

    private static GrowthRule rule(String json) {
        return PacePolicies.parse(policy(POT, json, "")).rule();
    }

    private static Limit limit(String json) {
        return PacePolicies.parse(policy(POT, UNIFORM, json)).limits().get(0);
    }

    private static Pot pot(String json) {
        String rule = "{\"type\": \"FULL_TARGET\"}";
        return PacePolicies.parse(policy(json, rule, "")).pot();
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return Arrays.asList(sealed.getPermittedSubclasses());
    }

    @Test
    void rules_everyKind_hasAnExampleThatIsReadAsIt() {
        assertThat(rules().<Class<?>>map(json -> rule(json).getClass()))
                .containsExactlyInAnyOrderElementsOf(kinds(GrowthRule.class));
    }

    @Test
    void limits_everyKind_hasAnExampleThatIsReadAsIt() {
        assertThat(limits().<Class<?>>map(json -> limit(json).getClass()))
                .containsExactlyInAnyOrderElementsOf(kinds(Limit.class));
    }

    @Test
    void pots_everyKind_hasAnExampleThatIsReadAsIt() {
        assertThat(pots().<Class<?>>map(json -> pot(json).getClass()))
                .containsExactlyInAnyOrderElementsOf(kinds(Pot.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_anyKind_fitsTheSchemaUnderItsOwnTypeAlone(String json) throws IOException {
        String policy = policy(POT, json, "");
        assertThat(fitsSchema(policy)).isTrue();
        assertThat(fitsSchema(policy.replace("\"type\": \"", "\"type\": \"UNKNOWN_")))
                .isFalse();
        assertThat(tree(json).get("type").textValue()).isEqualTo(rule(json).type());
    }

    @ParameterizedTest
    @MethodSource("limits")
    void limit_anyKind_fitsTheSchemaUnderItsOwnTypeAlone(String json) throws IOException {
        assertThat(fitsSchema(policy(POT, UNIFORM, json))).isTrue();
        assertThat(fitsSchema(policy(POT, UNIFORM, json.replace("\"type\": \"", "\"type\": \"UNKNOWN_"))))
                .isFalse();
        assertThat(tree(json).get("type").textValue()).isEqualTo(limit(json).type());
    }

    @ParameterizedTest
    @MethodSource("pots")
    void pot_anyKind_fitsTheSchema(String json) throws IOException {
        assertThat(fitsSchema(policy(json, "{\"type\": \"FULL_TARGET\"}", ""))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_anyKind_knowsItsOwnKindAYearLaterIfAny(String json) {
        GrowthRule rule = rule(json);
        assertThat(RuleKinds.of(rule).yearLater().stream())
                .allSatisfy(later -> assertThat(later).hasSameClassAs(rule));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void limit_anyKind_knowsItsOwnKindAYearLater(String json) {
        Limit limit = limit(json);
        assertThat(LimitKinds.of(limit).yearLater()).hasSameClassAs(limit);
    }
}
