package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Allocations whose heading does not tell the order of its columns, or whose figures are parted as their thousands are: in
 * each row the allocation less the target is the distance, and that in per cent of the target the percentage.
 */
class ColumnsByFiguresTest {
    /** 1,100 - 1,000 = 100, 10.0 %; 1,900 - 2,000 = -100, -5.0 %; 1,200 - 1,000 = 200, 20.0 %; 3,090 - 3,000 = 90, 3.0 %. */
    private static final List<String> ROWS = List.of(
            "5D7 Newcastle PCT 1100 1000 100 10.0 REPAIRED",
            "5D8 North Tyneside PCT 1900 2000 -100 -5.0 REPAIRED",
            "5D9 Hartlepool PCT 1200 1000 200 20.0 REPAIRED",
            "5J9 Darlington PCT 3090 3000 90 3.0 REPAIRED");

    /** Weighted heads, distance, allocation, percentage and target. */
    private static final String OUT_OF_ORDER = """
            Distance
            Code PCT Weighted heads % Allocation Target £000
            5D7 Newcastle PCT 81.5 100 1,100 10.0 1,000
            5D8 North Tyneside PCT 92.5 -100 1,900 -5.0 2,000
            5D9 Hartlepool PCT 73.5 200 1,200 20.0 1,000
            5J9 Darlington PCT 64.5 90 3,090 3.0 3,000
            """;

    @ParameterizedTest
    @ValueSource(strings = {"""
                Code Primary care 2009/10 2009/10 target Distance from Distance
                trust recurrent allocation £000s target £000s from target
                baseline £000s %
                5D7 Newcastle PCT 1,100 1,000 100 10.0
                5D8 North Tyneside PCT 1,900 2,000 -100 -5.0
                5D9 Hartlepool PCT 1,200 1,000 200 20.0
                5J9 Darlington PCT 3,090 3,000 90 3.0
                """, OUT_OF_ORDER})
    void figuresThatGoTogetherInOneWay_tellTheOrderOfTheColumns(String text) {
        assertThat(positions(text)).containsExactlyElementsOf(ROWS);
    }

    @Test
    void figuresThatTellTheOrder_areNamedInTheRepairOfEachRow() {
        Parsed<AllocationPosition> parsed = parse(OUT_OF_ORDER);

        assertThat(parsed.entries())
                .allSatisfy(entry -> assertThat(entry.repairs())
                        .anySatisfy(repair -> assertThat(repair.rule()).isEqualTo("columns-by-figures")));
    }

    @Test
    void rowWhoseFiguresDoNotGoTogether_isUnresolved() {
        assertThat(positions(OUT_OF_ORDER.replace(" 200 ", " 300 ") + """
                        5KF Gateshead PCT 64.5 45 1,545 3.0 1,500
                        """))
                .filteredOn(row -> row.endsWith("UNRESOLVED"))
                .singleElement()
                .asString()
                .startsWith("5D9 Hartlepool PCT");
    }

    @Test
    void rowBesideOneWithOtherFigures_mayHaveThoseOfItsNeighbour() {
        assertThat(positions(OUT_OF_ORDER + """
                        5KF Gateshead PCT 64.5 45 1,545 3.0 1,500
                        5KG South Tyneside PCT 12.5 64.5
                        5KL Sunderland Teaching PCT 64.5 60 2,060 3.0 2,000
                        """))
                .filteredOn(row -> row.endsWith("REPAIRED"))
                .containsExactlyElementsOf(ROWS);
    }

    @Test
    void blanksThatPartThousandsAndFigures_areToldByThem() {
        // 1 100 100 - 1 000 100 = 100 000, 10.0 %; 1 900 100 - 2 000 100 = -100 000, -5.0 %;
        // 1 200 000 - 1 000 000 = 200 000, 20.0 %; 3 090 000 - 3 000 000 = 90 000, 3.0 %.
        Parsed<AllocationPosition> parsed = parse("""
                Code PCT Allocation £ Target £ Distance £ Distance %
                5D7 Newcastle PCT 1 100 100 1 000 100 100 000 10.0
                5D8 North Tyneside PCT 1 900 100 2 000 100 -100 000 -5.0
                5D9 Hartlepool PCT 1 200 000 1 000 000 200 000 20.0
                5J9 Darlington PCT 3 090 000 3 000 000 90 000 3.0
                """);

        assertThat(parsed.entries().stream().map(ColumnsByFiguresTest::shown))
                .containsExactly(
                        "5D7 Newcastle PCT 1100100 1000100 100000 10.0 REPAIRED",
                        "5D8 North Tyneside PCT 1900100 2000100 -100000 -5.0 REPAIRED",
                        "5D9 Hartlepool PCT 1200000 1000000 200000 20.0 REPAIRED",
                        "5J9 Darlington PCT 3090000 3000000 90000 3.0 REPAIRED");
    }

    @Test
    void headingsThatPandasMakesUp_areNone() {
        assertThat(positions("""
                        ,Unnamed: 0,Code,PCT,Allocation,Target
                        0,,5D7,Newcastle PCT,1100,1000
                        1,,5D8,North Tyneside PCT,1900,2000
                        2,,5D9,Hartlepool PCT,1200,1000
                        """))
                .containsExactly(
                        "5D7 Newcastle PCT 1100 1000 - - EXACT",
                        "5D8 North Tyneside PCT 1900 2000 - - EXACT",
                        "5D9 Hartlepool PCT 1200 1000 - - EXACT");
    }

    @Test
    void rowNamesOfR_beforeAColumnWithoutHeading_areSetAside() {
        assertThat(positions("""
                        "" "Code" "PCT" "Allocation" "Target"
                        "1" NA "5D7" "Newcastle PCT" "1,100" "1,000"
                        "2" NA "5D8" "North Tyneside PCT" "1,900" "2,000"
                        "3" NA "5D9" "Hartlepool PCT" "1,200" "1,000"
                        """))
                .containsExactly(
                        "5D7 Newcastle PCT 1100 1000 - - EXACT",
                        "5D8 North Tyneside PCT 1900 2000 - - EXACT",
                        "5D9 Hartlepool PCT 1200 1000 - - EXACT");
    }

    @Test
    void nameFarApart_asCellsOfTwoColumnsStand_isUnresolved() {
        Parsed<AllocationPosition> parsed = parse("""
                  STRATEGIC HEALTH AUTHORITY             PRIMARY CARE TRUST  PCT CODE     ALLOCATION      TARGET
                1                 North East                 NORTH EAST SHA       Q30     2,523,605    2,298,480
                2                                             NEWCASTLE PCT       5D7       322,052      307,595
                3                                        NORTH TYNESIDE PCT       5D8       730,603      652,907
                4                                            HARTLEPOOL PCT       5D9       548,700      537,414
                """);

        assertThat(parsed.entries().stream().map(ColumnsByFiguresTest::shown))
                .noneMatch(row -> row.contains("North East NORTH EAST SHA") && !row.endsWith("UNRESOLVED"))
                .contains("5D7 NEWCASTLE PCT 322052 307595 - - EXACT");
    }

    @Test
    void dayOnWhichMostBodiesWereNotOpen_isNotTheirs() {
        Parsed<AllocationPosition> parsed = parse("""
                Published 2 July 2018

                ICB code,ICB name,Allocation,Target
                QOQ,NHS Humber and North Yorkshire ICB,1100,1000
                QHM,NHS North East and North Cumbria ICB,1900,2000
                QF7,NHS South Yorkshire ICB,1200,1000
                """);

        assertThat(parsed.entries()).allMatch(entry -> entry.status().name().equals("EXACT"));
        assertThat(parsed.diagnostics(DiagnosticCode.DATE_UNKNOWN))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("2018-07-02"));
    }

    private static List<String> positions(String text) {
        return parse(text).entries().stream().map(ColumnsByFiguresTest::shown).toList();
    }

    private static Parsed<AllocationPosition> parse(String text) {
        return AllocationTableParser.standard().parse(SourceText.of(text));
    }

    private static String shown(Entry<AllocationPosition> entry) {
        AllocationPosition row = entry.value();
        return text(row.code()) + " " + text(row.name()) + " " + figure(row.allocation()) + " " + figure(row.target())
                + " " + figure(row.distance()) + " " + figure(row.distancePercentOfTarget()) + " " + entry.status();
    }

    private static String figure(Optional<PrintedFigure> figure) {
        return text(figure.map(PrintedFigure::value));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
