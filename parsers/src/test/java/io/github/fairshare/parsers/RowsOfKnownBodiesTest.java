package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in which only the order of words keeps cells apart, with columns of regions, places and other figures. */
class RowsOfKnownBodiesTest {
    private static final String EXACT = "EXACT";

    @ParameterizedTest
    @ValueSource(strings = {"""
                    Region Code CCG Registered population Plan, September 2017 Baseline, Q4 Target, Sept 17
                    North 00C Darlington 107,000 6.1 3.7 3.6
                    North 00D Durham Dales, Easington and Sedgefield 290,000 17.2 20.4 9.9
                    North 00K Hartlepool and Stockton-on-Tees 291,000 15.0 14.8 10.1
                    """, """
                    Region
                    Code
                    CCG
                    Delays per
                    100,000 adults
                    Plan, September
                    2017
                    STP Baseline, Q4
                    Target, Sept 17
                    North
                    00C Darlington 8.8 6.1 Kent and
                    Medway
                    3.7 3.6
                    00D Durham Dales, Easington
                    and Sedgefield
                    9.1 17.2 Dorset 20.4 9.9
                    00K Hartlepool and Stockton-on-Tees 8.2 15.0 Greater
                    Manchester
                    14.8 10.1
                    """, """
                    1
                    No CCG
                    Code
                    Plan, September 2017
                    Baseline, Q4
                    Target, Sept 17
                    1
                    Darlington
                    00C
                    6.1 3.7 3.6
                    2
                    Durham Dales, Easington and Sedgefield
                    00D
                    17.2 20.4 9.9
                    3
                    Hartlepool and Stockton-on-Tees
                    00K
                    15.0 14.8 10.1
                    """})
    void columnsOfWordsAndOtherFigures_leaveRowsSure(String text) {
        assertThat(targets(text))
                .containsExactly(
                        "00C Darlington 6.1 3.7 3.6 EXACT",
                        "00D Durham Dales, Easington and Sedgefield 17.2 20.4 9.9 EXACT",
                        "00K Hartlepool and Stockton-on-Tees 15.0 14.8 10.1 EXACT");
    }

    @Test
    void wordOfTheHeading_thatIsNoColumnsOrGoesWithOne_leavesNoRowSure() {
        assertThat(targets("""
                        Region Code CCG Turnover Plan, September 2017 Baseline, Q4 Target, Sept 17
                        North 00C Darlington 8.8 6.1 3.7 3.6
                        North 00D Durham Dales, Easington and Sedgefield 9.1 17.2 20.4 9.9
                        North 00K Hartlepool and Stockton-on-Tees 8.2 15.0 14.8 10.1
                        """)).noneMatch(row -> row.endsWith(EXACT));
    }

    @Test
    void figureMoreOrLessThanTheHeadingHasColumns_leavesItsRowUnresolved() {
        assertThat(targets("""
                        Region Code CCG Registered population Plan, September 2017 Baseline, Q4 Target, Sept 17
                        North 00C Darlington 107,000 6.1 3.7 3.6
                        North 00D Durham Dales, Easington and Sedgefield 290,000 17.2 20.4
                        North 00K Hartlepool and Stockton-on-Tees 291,000 15.0 14.8 10.1
                        North 00M South Tees 273,000 4.1 14.1 12.2 9.9
                        North 00J North Durham 242,000 6.1 5.2 4.5
                        """))
                .filteredOn(row -> row.endsWith(EXACT))
                .containsExactly(
                        "00C Darlington 6.1 3.7 3.6 EXACT",
                        "00K Hartlepool and Stockton-on-Tees 15.0 14.8 10.1 EXACT",
                        "00J North Durham 6.1 5.2 4.5 EXACT");
    }

    @Test
    void endOfAName_belowItsRow_goesOnWithIt() {
        assertThat(targets("""
                        NHS region CCG Code Baseline, Q4 Plan, September 2017 Target, Sept 17
                        North NHS DARLINGTON CLINICAL 00C 3.7 6.1 3.6
                        COMMISSIONING GROUP
                        NHS SOUTH TEES CLINICAL COMMISSIONING GROUP 00M 14.1 12.2 9.9
                        NHS NORTH DURHAM CLINICAL 00J 5.2 6.1 4.5
                        COMMISSIONING GROUP
                        """))
                .containsExactly(
                        "00C NHS DARLINGTON CLINICAL COMMISSIONING GROUP 6.1 3.7 3.6 EXACT",
                        "00M NHS SOUTH TEES CLINICAL COMMISSIONING GROUP 12.2 14.1 9.9 EXACT",
                        "00J NHS NORTH DURHAM CLINICAL COMMISSIONING GROUP 6.1 5.2 4.5 EXACT");
    }

    @Test
    void nameThatIsBrokenOff_isUnresolved_whereNothingGoesOnWithIt() {
        assertThat(targets("""
                        NHS region CCG Code Baseline, Q4 Plan, September 2017 Target, Sept 17
                        North NHS DARLINGTON CLINICAL 00C 3.7 6.1 3.6
                        NHS SOUTH TEES CLINICAL COMMISSIONING GROUP 00M 14.1 12.2 9.9
                        NHS NORTH DURHAM CLINICAL COMMISSIONING GROUP 00J 5.2 6.1 4.5
                        """))
                .filteredOn(row -> row.endsWith(EXACT))
                .containsExactly(
                        "00M NHS SOUTH TEES CLINICAL COMMISSIONING GROUP 12.2 14.1 9.9 EXACT",
                        "00J NHS NORTH DURHAM CLINICAL COMMISSIONING GROUP 6.1 5.2 4.5 EXACT");
    }

    @Test
    void unitsAlone_belowTheWordsForSeveralColumns_areTheirs() {
        assertThat(positions("""
                        Allocations to primary care trusts 2009/10
                        Organisation Funding Distance from target
                        Name Code Allocation Target £000s %
                        Newcastle PCT 5D7 1,100 1,000 100 10.0
                        North Tyneside PCT 5D8 1,900 2,000 -100 -5.0
                        Hartlepool PCT 5D9 1,200 1,000 200 20.0
                        """))
                .containsExactly(
                        "5D7 Newcastle PCT 1100 1000 100 10.0 EXACT",
                        "5D8 North Tyneside PCT 1900 2000 -100 -5.0 EXACT",
                        "5D9 Hartlepool PCT 1200 1000 200 20.0 EXACT");
    }

    @Test
    void day_yearsFromTheYearOfTheTitle_isThatOfThePage() {
        assertThat(positions("""
                        Published 12 July 2018
                        Allocations to primary care trusts 2009/10

                        Code Name Allocation Target
                        5D7 Newcastle PCT 1,100 1,000
                        5D8 North Tyneside PCT 1,900 2,000
                        5D9 Hartlepool PCT 1,200 1,000
                        """)).allMatch(row -> row.endsWith(EXACT)).hasSize(3);
    }

    @Test
    void flags_betweenNamesAndFiguresOrBetweenFigures_areTheirs() {
        String before = """
                PCT (code) Spearhead 2003-10 DFT Total £million 2003-10 DFT % Overall
                Bassetlaw PCT (5ET) -62.7 -6.4
                Knowsley PCT (5J4) S -114.5 -6.0
                North East Essex PCT (5PW) -168.4 -5.9
                """;
        String between = """
                No Region PCT 2003-10 DFT Total £million Spearhead (S) 2003-10 DFT % Overall
                1 East Midlands Bassetlaw PCT -62.7 -6.4
                2 North West Knowsley
                PCT
                -114.5 S -6.0
                3 East of England North East Essex PCT -168.4 -5.9
                """;

        assertThat(List.of(before, between))
                .allSatisfy(text -> assertThat(distances(text))
                        .containsExactly(
                                "5ET Bassetlaw PCT false -62.7 -6.4",
                                "5J4 Knowsley PCT true -114.5 -6.0",
                                "5PW North East Essex PCT false -168.4 -5.9"));
    }

    @Test
    void headingWhoseWovenWordsExchangeTotalAndPercentage_leavesNoRowSure() {
        Parsed<PctDistance> parsed = PctDistancesParser.standard().parse(SourceText.of("""
                        PCT Mean 2003-10
                        DFT % Total DFT
                        Bassetlaw PCT -62.7 -6.4
                        Knowsley PCT -114.5 -6.0
                        North East Essex PCT -168.4 -5.9
                        """));

        assertThat(parsed.entries()).noneMatch(entry -> entry.status().name().equals(EXACT));
    }

    @Test
    void columnHeadedByMoreThanItsWord_besideOneHeadedByThatAlone_isDoubted() {
        Parsed<AllocationPosition> parsed = AllocationTableParser.standard().parse(SourceText.of("""
                        Code,Name,Allocation,target £000,%,Target
                        5D7,Newcastle PCT,1100,100,10.0,1000
                        5D8,North Tyneside PCT,1900,-100,-5.0,2000
                        5D9,Hartlepool PCT,1200,200,20.0,1000
                        """));

        assertThat(parsed.entries()).noneMatch(entry -> entry.status().name().equals(EXACT));
        assertThat(parsed.diagnostics(DiagnosticCode.READING_DOUBTED)).isNotEmpty();
    }

    private static List<String> targets(String text) {
        return DtocTargetsParser.standard().parse(SourceText.of(text)).entries().stream()
                .map(RowsOfKnownBodiesTest::row)
                .toList();
    }

    private static String row(Entry<DtocTarget> entry) {
        DtocTarget target = entry.value();
        return text(target.code()) + " " + text(target.name()) + " " + text(target.plan()) + " "
                + text(target.baseline()) + " " + text(target.target()) + " " + entry.status();
    }

    private static List<String> positions(String text) {
        return AllocationTableParser.standard().parse(SourceText.of(text)).entries().stream()
                .map(entry ->
                        text(entry.value().code()) + " " + text(entry.value().name()) + " "
                                + text(entry.value().allocation().map(PrintedFigure::value)) + " "
                                + text(entry.value().target().map(PrintedFigure::value)) + " "
                                + text(entry.value().distance().map(PrintedFigure::value)) + " "
                                + text(entry.value().distancePercentOfTarget().map(PrintedFigure::value)) + " "
                                + entry.status())
                .toList();
    }

    private static List<String> distances(String text) {
        return PctDistancesParser.standard().parse(SourceText.of(text)).values().stream()
                .map(row -> text(row.code()) + " " + row.name() + " " + row.spearhead() + " "
                        + text(row.totalMillion().map(PrintedFigure::value)) + " "
                        + text(row.percent().map(PrintedFigure::value)))
                .toList();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
