package io.github.fairshare.allocation.pace.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.allocation.pace.Examples;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.PolicySource;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.source.Basis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies as data: what is bundled, and what is refused. */
class PacePolicyTest {
    private static final String GOOD = """
            {"version": 1, "id": "example", "title": "An example", "financialYear": "2009-10", "unit": "POUNDS",
             "pot": {"growthPercent": "5.5"}, "distance": {"measuredOn": "OPENING"},
             "rule": {"type": "CURVE", "points": [{"distancePercent": "0", "growthPercent": "5.5"},
              {"distancePercent": "1.5", "growthPercent": "5.2"}], "blend": [{"atPercent": "1.5", "halfWidthPercent": "0.5"}]},
             "limits": [{"type": "MINIMUM_GROWTH", "percent": "5.2"}, {"type": "MAXIMUM_UNDER_TARGET", "percent": "6.2"}],
             "balance": {"solveFor": "NONE"},
             "rounding": {"unit": "0.01", "mode": "HALF_UP", "method": "CONSERVING"},
             "sources": [{"document": "pex15", "locator": "para 14", "basis": "STATED", "of": "pot.growthPercent"}]}
            """;

    private static JsonNode tree(String json) throws IOException {
        return FairshareJson.mapper().readTree(json);
    }

    static List<String> ids() {
        return PacePolicies.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bundledPolicy_anyId_loadsUnderItAndFitsTheSchema(String id) throws IOException {
        PacePolicy policy = PacePolicies.find(id).orElseThrow();
        assertThat(policy.id()).isEqualTo(id);
        SchemaCheck schema = new SchemaCheck(tree(PacePolicies.schema()));
        assertThat(schema.accepts(tree(PacePolicies.findJson(id).orElseThrow())))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bundledPolicy_everyFigure_hasASource(String id) throws IOException {
        List<String> sourced = PacePolicies.find(id).orElseThrow().sources().stream()
                .map(PolicySource::of)
                .toList();
        JsonNode policy = tree(PacePolicies.findJson(id).orElseThrow());
        assertThat(figures(policy, "")).allSatisfy(path -> assertThat(sourced).anyMatch(path::equals));
    }

    /** Paths of all percentages and slopes of a policy, but a point's distance of nothing. */
    private static List<String> figures(JsonNode node, String path) {
        List<String> found = new ArrayList<>();
        if (node.isTextual() && (path.endsWith("Percent") || path.endsWith(".percent") || path.endsWith("Slope"))) {
            boolean isTarget =
                    path.endsWith("distancePercent") && node.textValue().equals("0");
            // A blend stands at a point, which is cited itself.
            return isTarget || path.endsWith("atPercent") ? List.of() : List.of(path);
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!name.equals("sources")) {
                found.addAll(figures(node.get(name), path.isEmpty() ? name : path + "." + name));
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(figures(node.get(i), path + "[" + i + "]"));
        }
        return found;
    }

    @Test
    void assumptions_of2009_areTheAssumedFiguresOnly() {
        PacePolicy policy = PacePolicies.find("pct-2009-10").orElseThrow();
        assertThat(policy.assumptions())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("(ASSUMED)"));
        assertThat(policy.sources()).anyMatch(source -> source.citation().basis() == Basis.STATED);
    }

    @Test
    void examplePolicy_asInTheContract_loads() {
        assertThat(PacePolicies.parse(GOOD).limits()).hasSize(2);
        assertThat(PacePolicies.parse(GOOD)).hasToString("example: CURVE, 2 limits, solves NONE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\"|\"titel\"|titel|is unknown",
                "\"version\": 1|\"version\": 2|version|expected 1",
                "\"growthPercent\": \"5.5\"}, \"dis|\"growthPercent\": 5.5}, \"dis|pot.growthPercent|write it in quotes",
                "\"growthPercent\": \"5.5\"}, \"dis|\"growthPercent\": 1e999999999}, \"dis|pot.growthPercent|1e999999999 was given",
                "\"version\": 1|\"version\": 1e999999999|version|1e999999999 was given, expected 1",
                "{\"growthPercent\": \"5.5\"}, \"dis|\"SOME\", \"dis|pot|'SOME' is unknown",
                "CURVE|CURVY|rule.type|'CURVY' is unknown",
                "\"growthPercent\": \"5.2\"|\"growthPercent\": \"5.6\"|rule|growth never rises",
                "\"growthPercent\": \"5.2\"|\"growthPercent\": \"5,2\"|rule.points[1].growthPercent|expected a number",
                "\"percent\": \"6.2\"|\"percent\": \"162\"|limits[1].percent|from 0 to 100",
                "\"percent\": \"6.2\"|\"percent\": \"6.2\", \"percent\": \"6.3\"|limits[1].percent|the field stands twice",
                "MAXIMUM_UNDER_TARGET\", \"percent\": \"6.2\"|MAXIMUM_UNDER_TARGET\"|limits[1].percent|is missing",
                "MAXIMUM_UNDER_TARGET|MINIMUM_GROWTH|limits[1].type|stands twice",
                "\"solveFor\": \"NONE\"|\"solveFor\": \"ALL\"|balance.solveFor|expected one of",
                "\"unit\": \"0.01\"|\"unit\": \"0.05\"|rounding.unit|0.01, 0.1",
                "HALF_UP|UP|rounding.mode|expected one of HALF_UP, HALF_EVEN, DOWN",
                "2009-10|2009-11|financialYear|2010 follows 2009",
                "\"atPercent\": \"1.5\"|\"atPercent\": \"1\"|rule|no point is at 1%",
                "STATED|SURE|sources[0].basis|expected one of"
            })
    void policy_withOneFault_isRefusedByPath(String good, String bad, String path, String problem) {
        assertThat(GOOD).contains(good);
        String json = GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));
        assertThatThrownBy(() -> PacePolicies.parse(json))
                .isInstanceOfSatisfying(
                        PolicyException.class, e -> assertThat(e.path()).isEqualTo(path))
                .hasMessageContaining(problem);
    }

    @Test
    void policy_thatIsNoJson_isRefused() {
        assertThatThrownBy(() -> PacePolicies.parse("{\"version\": 1,")).isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> PacePolicies.parse("")).isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> PacePolicies.parse(GOOD + "{}")).isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> PacePolicies.parse("[]")).isInstanceOf(PolicyException.class);
    }

    @Test
    void potNone_withUniform_isRefused() {
        assertThatThrownBy(() -> Examples.policy("\"NONE\"", "{\"type\": \"UNIFORM\"}", "", "NONE"))
                .isInstanceOfSatisfying(
                        PolicyException.class, e -> assertThat(e.path()).isEqualTo("pot"));
    }
}
