package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Columns that are not known, in headings whose cells have run together. The numbers are made up: 382,154 less 386,278 is
 * -4,124, which is -1.1 % of 386,278; 250,000 less 240,000 is 10,000, which is 4.2 % of 240,000.
 */
class AllocationOtherColumnsTest {
    private static final String HEADING =
            "Code PCT Recurrent allocation Target allocation Population Distance from target Distance from target %\n";
    private static final String ROWS = """
            5A4 Havering PCT 382,154 386,278 224,200 (4,124) -1.1%
            5A5 Kingston PCT 250,000 240,000 150,100 10,000 4.2%
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Code PCT Recurrent allocation Target allocation Population Distance from target Distance from target %;Population",
                "Code PCT Allocation £000 Target £000 Weighted population Distance £000 Distance %;Weighted population",
                "CodePCTAllocation £000Target £000PopulationDistance £000Distance %;Population"
            })
    void otherColumn_amongKnownOnes_isKeptWhereTheDistanceProvesIt(String heading, String column) {
        assertThatIsRead(parse(heading + "\n" + ROWS), column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void otherColumn_inRowsThatHaveLostGapsToo_isKept(String gap) {
        Parsed<AllocationPosition> parsed = parse(HEADING
                + "5A4Havering PCT382,154386,278" + gap + "224,200(4,124)" + gap + "-1.1%\n"
                + "5A5Kingston PCT250,000" + gap + "240,000150,10010,0004.2%\n");

        assertThatIsRead(parsed, "Population");
        assertThat(parsed.count(Status.REPAIRED)).isEqualTo(2);
    }

    @Test
    void otherColumn_behindAllKnownOnes_isKept() {
        Parsed<AllocationPosition> parsed =
                parse("Code PCT Allocation Target Distance Growth\n5A4 Havering PCT 382,154 386,278 (4,124) 9.4\n");

        assertThat(parsed.values())
                .singleElement()
                .satisfies(position -> assertThat(position.otherColumns()).isEqualTo(Map.of("Growth", "9.4")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The population stands first, and one figure is missing.
                "5A4 Havering PCT 224,200 382,154 386,278 (4,124) -1.1%",
                "5A4 Havering PCT 382,154 386,278 (4,124) -1.1%"
            })
    void figures_thatTheDistanceDoesNotProve_areUnresolved(String row) {
        assertThatHasNoFigures(parse(HEADING + row + "\n" + ROWS));
    }

    @Test
    void otherColumn_whereNoColumnCanProveIt_isUnresolvedAndSaysWhy() {
        Parsed<AllocationPosition> parsed = parse("""
                Code PCT Allocation Target Population
                5A4 Havering PCT 382,154 386,278 224,200
                5A5 Kingston PCT 250,000 240,000 150,100
                """);

        assertThatHasNoFigures(parsed);
        assertThat(parsed.count(Status.UNRESOLVED)).isEqualTo(2);
        assertThat(parsed.diagnostics(DiagnosticCode.NUMBER_UNREADABLE).get(0).message())
                .contains("the cells of the heading have run together");
    }

    /** It may be one column, growth in allocation, or two. */
    @Test
    void heading_thatGoesOnWithAKnownPhrase_isNotGuessed() {
        assertThatHasNoFigures(parse("""
                Code PCT Target Growth in allocation Distance
                5A4 Havering PCT 386,278 9.4 382,154 (4,124)

                """));
    }

    /** Nobody knows that a head count is a column, so that its figure must not be read as the distance. */
    @Test
    void lastRow_withMoreFiguresThanColumns_keepsNone() {
        assertThatHasNoFigures(parse("""
                Code PCT Allocation Target Heads Distance Distance %
                5A5 Kingston PCT 250,000 240,000 150,100 10,000 4.2%"""));
    }

    private static void assertThatIsRead(Parsed<AllocationPosition> parsed, String column) {
        assertThat(parsed.values())
                .extracting(AllocationPosition::toString)
                .containsExactly(
                        "BODY 5A4 Havering PCT: allocation 382154, target 386278, distance -4124 (-1.1 %)",
                        "BODY 5A5 Kingston PCT: allocation 250000, target 240000, distance 10000 (4.2 %)");
        assertThat(parsed.values())
                .extracting(AllocationPosition::otherColumns)
                .containsExactly(Map.of(column, "224,200"), Map.of(column, "150,100"));
        assertThat(parsed.diagnostics(DiagnosticCode.COLUMN_KEPT)).hasSize(1);
    }

    private static void assertThatHasNoFigures(Parsed<AllocationPosition> parsed) {
        assertThat(parsed.entries().get(0)).extracting(Entry::status).isEqualTo(Status.UNRESOLVED);
        AllocationPosition position = parsed.values().get(0);
        assertThat(position.code()).isPresent();
        assertThat(position.allocation()).isEmpty();
        assertThat(position.target()).isEmpty();
        assertThat(position.distance()).isEmpty();
        assertThat(position.otherColumns()).isEmpty();
    }

    private static Parsed<AllocationPosition> parse(String text) {
        return AllocationTableParser.standard().parse(SourceText.of(text));
    }
}
