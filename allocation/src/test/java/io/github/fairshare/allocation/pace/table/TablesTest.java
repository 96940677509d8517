package io.github.fairshare.allocation.pace.table;

import static io.github.fairshare.allocation.pace.Examples.curve;
import static io.github.fairshare.allocation.pace.Examples.five;
import static io.github.fairshare.allocation.pace.Examples.growth;
import static io.github.fairshare.allocation.pace.Examples.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.measure.Movement;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.study.PaceComparison;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.measure.Pounds;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables and summaries, as the command line hands them on. */
class TablesTest {
    private static PaceResult solved() {
        return PaceOfChange.allocate(
                policy(growth("5"), curve("0", "5", "4", "4"), "", "MAXIMUM_UNDER_TARGET"), five());
    }

    private static String allocations(PaceResult result) throws IOException {
        StringBuilder out = new StringBuilder();
        AllocationsCsv.write(result, out);
        return out.toString();
    }

    private static String measures(PaceMeasures measures) throws IOException {
        StringBuilder out = new StringBuilder();
        MeasuresCsv.write(measures, out);
        return out.toString();
    }

    private static String comparison(PaceComparison comparison) throws IOException {
        StringBuilder out = new StringBuilder();
        ComparisonCsv.write(comparison, out);
        return out.toString();
    }

    private static Positions read(String csv) {
        return PositionsCsv.read(new StringReader(csv), MoneyUnit.POUNDS);
    }

    @Test
    void allocations_exactVector_areWrittenByTheContract() throws IOException {
        assertThat(allocations(solved()).lines())
                .startsWith(
                        "code,baseline,opening_target,opening_percent,growth_percent,allocation,closing_target,"
                                + "closing_percent,binding",
                        "A,184,200.00,-8.000000,7.304348,197.44,210.00,-5.980952,MAXIMUM_UNDER_TARGET",
                        "B,192,200.00,-4.000000,5.000000,201.60,210.00,-4.000000,")
                .hasSize(6);
    }

    @Test
    void summary_exactVector_isTheContractsExample() throws IOException {
        JsonNode json = FairshareJson.mapper().readTree(solved().summary().toJson());
        assertThat(names(json))
                .containsExactly(
                        "policy",
                        "status",
                        "solved",
                        "residual",
                        "unit",
                        "totals",
                        "measures",
                        "warnings",
                        "assumptions");
        assertThat(json.get("status").textValue()).isEqualTo("BALANCED");
        assertThat(json.get("solved")).hasToString("{\"name\":\"MAXIMUM_UNDER_TARGET\",\"value\":\"5.980952\"}");
        assertThat(json.get("residual").textValue()).isEqualTo("0.00");
        assertThat(json.get("totals"))
                .hasToString(
                        "{\"bodies\":5,\"baseline\":\"1000.00\",\"opening_target\":\"1000.00\",\"pot\":\"1050.00\","
                                + "\"allocation\":\"1050.00\",\"closing_target\":\"1050.00\"}");
        JsonNode measures = json.get("measures");
        assertThat(names(measures)).containsExactly("M1", "M2", "M2b", "M3", "M4", "M6", "M5");
        assertThat(measures.get("M1").textValue()).isEqualTo("80");
        assertThat(measures.get("M2").textValue()).isEqualTo("8.48");
        assertThat(measures.get("M2b").textValue()).isEqualTo("8.48");
        assertThat(measures.get("M3").textValue()).isEqualTo("0.424");
        assertThat(measures.get("M4")).hasToString("{\"unweighted\":\"5.943396\",\"targetWeighted\":\"5.943396\"}");
        assertThat(measures.get("M6").get("min").textValue()).isEqualTo("-5.980952");
        assertThat(measures.get("M6").get("max").textValue()).isEqualTo("6.971429");
        // 12.952381; of five bodies A and E are more than 5 points away, A, B, D and E more than 2.5.
        assertThat(measures.get("M6").get("range").textValue()).isEqualTo("12.952381");
        assertThat(measures.get("M6").get("outside2.5").textValue()).isEqualTo("0.8");
        assertThat(measures.get("M6").get("outside5").textValue()).isEqualTo("0.4");
        assertThat(measures.get("M6").get("outside10").textValue()).isEqualTo("0");
        // By hand in RepeatedYearsTest.
        assertThat(measures.get("M5").textValue()).isEqualTo("6");
        assertThat(json.get("warnings").isEmpty()).isTrue();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void summary_nothingDefined_holdsNulls() throws IOException {
        PaceResult result = PaceOfChange.allocate(policy(growth("0"), "{\"type\": \"UNIFORM\"}", "", "NONE"), five());
        JsonNode json = FairshareJson.mapper().readTree(result.summary().toJson());
        assertThat(json.get("solved")).hasToString("{\"name\":\"NONE\",\"value\":null}");
        assertThat(json.get("measures").get("M1").isNull()).isTrue();
        assertThat(json.get("measures").get("M4").get("unweighted").isNull()).isTrue();
    }

    @Test
    void gini_twoBodies_asByHand() {
        // Targets 100 and 100, allocations 50 and 150: the Lorenz curve leaves a quarter.
        List<Movement> movements = MovementsCsv.read(
                new StringReader(
                        "code,baseline,opening_target,allocation,closing_target\nA,50,100,50,100\nB,140,100,150,100\n"),
                MoneyUnit.POUNDS);
        PaceMeasures measures = PaceMeasures.of(movements);
        assertThat(measures.value("M6.gini").orElseThrow()).isEqualByComparingTo("0.25");
        assertThat(measures.value("M6.sd").orElseThrow()).isEqualByComparingTo("50");
    }

    @Test
    void measures_ofAWrittenTable_areThoseOfTheResultButForTheRepeatedPolicy() throws IOException {
        PaceResult result = solved();
        PaceMeasures again =
                PaceMeasures.of(MovementsCsv.read(new StringReader(allocations(result)), MoneyUnit.POUNDS));
        assertThat(withoutHorizon(again)).isEqualTo(withoutHorizon(result.measures()));
        assertThat(again.value("M5")).isEmpty();
        assertThat(measures(again)).startsWith("name,value,unit,definition\nM1,80,percent,");
    }

    private static List<String> withoutHorizon(PaceMeasures measures) throws IOException {
        return measures(measures)
                .lines()
                .filter(line -> !line.startsWith("M5,"))
                .toList();
    }

    @Test
    void comparison_twoPolicies_showsTheDifference() throws IOException {
        PaceResult uniform = PaceOfChange.allocate(policy(growth("5"), "{\"type\": \"UNIFORM\"}", "", "NONE"), five());
        assertThat(comparison(PaceComparison.of(uniform, solved())).lines())
                .startsWith(
                        "code,allocation_a,allocation_b,difference,closing_percent_a,closing_percent_b",
                        "A,193.20,197.44,4.24,-8.000000,-5.980952");
    }

    @Test
    void positions_anyOrderOfColumns_areRead() {
        Positions positions = PositionsCsv.read(
                new StringReader(
                        "\uFEFFtarget,name,code,baseline,population_growth\n205.23,\"R, and T\",R,254.17,\n\n1,Z,Z,2,0.5\n"),
                MoneyUnit.MILLIONS);
        assertThat(positions.bodies().get(0).baseline()).isEqualTo(Pounds.ofMillions("254.17"));
        assertThat(positions.bodies().get(0).name()).contains("R, and T");
        assertThat(positions.bodies().get(0).populationGrowth()).isEmpty();
        assertThat(positions.bodies().get(1).populationGrowth()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,baseline,target;A,1,1;A,2,2|line 3, column code: 'A' stands in line 2 already",
                "code,baseline,target;A,-1,1|line 2, column baseline: -£1 is negative",
                "code,baseline,target;A,abc,1|line 2, column baseline: 'abc' is no number",
                "code,baseline,target;A,£5,1|line 2, column baseline: '£5' is no number",
                "code,baseline,target;,5,1|line 2, column code: is empty",
                "code,baseline,target;A,,1|line 2, column baseline: is empty",
                "code,baseline,target;A,5|line 2: has 2 cells, expected 3",
                "code,baseline,targt;A,5,1|line 1: column 'targt' is unknown",
                "code,baseline,code;A,5,1|line 1: column code stands twice",
                "code,target;A,5|line 1: column baseline is missing",
                "code,baseline,target_share;A,5,1.5|line 2, column target_share: a share lies between 0 and 1",
                "code,baseline,target,target_share;A,5,1,1|has both target and target_share",
                "code,baseline,target|there are no positions",
                "code,baseline,target;A,5,\"1|line 2: is no row"
            })
    void positions_withOneFault_areRefusedByLineAndColumn(String csv, String problem) {
        assertThatThrownBy(() -> read(csv.replace(';', '\n')))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void positions_emptyTable_isRefused() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void explain_heldBody_readsAsAPersonWouldWriteIt() {
        assertThat(solved().explain("A")).isEqualToNormalizingNewlines("""
                        A starts from £184, which is 8 % under its opening target of £200.
                        The rule CURVE gives £193.2, growth of 5 %.
                        The solved MAXIMUM_UNDER_TARGET of 5.980952 % asks for at least £197.44 and adds £4.24; it holds the body there.
                        It receives £197.44, £13.44 or 7.304348 % more than it started from.
                        It closes 5.980952 % under its closing target of £210.""");
    }

    @Test
    void explain_freeBody_saysSo() {
        assertThat(solved().explain("C"))
                .contains("exactly on its opening target")
                .contains("No limit holds it.");
        assertThatThrownBy(() -> solved().explain("Q"))
                .isInstanceOf(PositionsException.class)
                .hasMessageContaining("'Q'");
    }
}
