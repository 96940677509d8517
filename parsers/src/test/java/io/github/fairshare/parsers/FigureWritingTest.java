package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ways to write figures, and columns of figures beside those that are known. The numbers are made up: 382,154 less 386,278
 * is -4,124, which is -1.1 % of 386,278; 250,000 less 240,000 is 10,000, which is 4.2 % of 240,000; 99,000 less 90,000 is
 * 9,000, which is 10.0 % of 90,000.
 */
class FigureWritingTest {
    private static final String HEADING = "Code\tPCT\tAllocation £000\tTarget £000\tDistance £000\tDistance %\n";

    @Test
    void minusBehindFigures_isTheirSign() {
        Parsed<AllocationPosition> parsed = parse(HEADING
                + "5A4\tHavering PCT\t382,154\t386,278\t4,124-\t1.1-\n"
                + "5A5\tKingston PCT\t250,000\t240,000\t10,000\t4.2\n");

        assertThat(parsed.count(Status.EXACT)).isEqualTo(2);
        assertThat(figures(parsed.values().get(0))).isEqualTo("382154 386278 -4124 -1.1");
    }

    @Test
    void minusBehindFigures_ofALineOfWords_isTheirSign() {
        Parsed<AllocationPosition> parsed = parse("""
                        Code PCT Allocation £000 Target £000 Distance £000 Distance %
                        5A4 Havering PCT 382,154386,278 4,124- 1.1-
                        """);

        assertThat(parsed.count(Status.REPAIRED)).isEqualTo(1);
        assertThat(figures(parsed.values().get(0))).isEqualTo("382154 386278 -4124 -1.1");
    }

    @Test
    void minusBehindAFigureThatIsNotBelowZero_isDoubted() {
        Parsed<AllocationPosition> parsed = parse(HEADING
                + "5A4\tHavering PCT\t382,154\t386,278-\t4,124\t1.1-\n"
                + "5A5\tKingston PCT\t250,000\t240,000\t10,000\t4.2\n"
                + "5A7\tBromley PCT\t99,000\t90,000\t9,000\t10.0\n");

        assertThat(parsed.entries().get(0).status()).isEqualTo(Status.UNRESOLVED);
    }

    @Test
    void minusBehindANumberOfBeds_isDoubted() {
        String text = """
                        Code\tName\tPlan\tBaseline\tTarget
                        00C\tNHS Darlington CCG\t6.14\t3.66\t3.66-
                        00D\tNHS Durham Dales, Easington and Sedgefield CCG\t6.14\t5.94\t4.41
                        00J\tNHS North Durham CCG\t6.14\t5.23\t4.55
                        """;

        assertThat(DtocTargetsParser.standard().parse(SourceText.of(text)).entries())
                .extracting(entry -> entry.status())
                .containsExactly(Status.UNRESOLVED, Status.EXACT, Status.EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "   ", ";"})
    void thousandsPartedByBlanks_inCellsOfTheirOwn_areOneFigure(String gap) {
        Parsed<AllocationPosition> parsed = parse((HEADING
                        + "5A4\tHavering PCT\t382 154\t386 278\t-4 124\t-1.1\n"
                        + "5A5\tKingston PCT\t250\u00A0000\t240\u00A0000\t10\u00A0000\t4.2\n")
                .replace("\t", gap));

        assertThat(parsed.count(Status.EXACT)).isEqualTo(2);
        assertThat(parsed.values())
                .map(FigureWritingTest::figures)
                .containsExactly("382154 386278 -4124 -1.1", "250000 240000 10000 4.2");
    }

    @Test
    void thousandsPartedByBlanks_besideSomeThatAreNot_areNoFigures() {
        Parsed<AllocationPosition> parsed = parse(HEADING
                + "5A4\tHavering PCT\t382 154\t386 278\t-4 124\t-1.1\n"
                + "5A5\tKingston PCT\t250000\t240000\t10000\t4.2\n");

        assertThat(parsed.entries().get(0).status()).isEqualTo(Status.UNRESOLVED);
    }

    @Test
    void thousandsPartedByBlanks_betweenSingleBlanks_areProvenByTheDistance() {
        Parsed<AllocationPosition> parsed = parse("""
                        Code PCT Allocation £000 Target £000 Distance £000 Distance %
                        5A4 Havering PCT 382 154 386 278 -4 124 -1.1
                        5A7 Bromley PCT 99 000 90 000 9 000 10.0
                        """);

        assertThat(parsed.count(Status.REPAIRED)).isEqualTo(2);
        assertThat(parsed.values())
                .map(FigureWritingTest::figures)
                .containsExactly("382154 386278 -4124 -1.1", "99000 90000 9000 10.0");
    }

    @Test
    void thousandsPartedByBlanks_thatCanBeCutInTwoWays_areShownInBoth() {
        Parsed<AllocationPosition> parsed = parse("""
                        Code\tPCT\tAllocation\tTarget\tDistance\tPopulation\tGrowth
                        5A4 Havering PCT 600 400 200 12 345 678
                        5A5 Kingston PCT 300 200 100 12 345
                        5A7 Bromley PCT 310 200 110 12 345
                        """);

        assertThat(parsed.entries().get(0).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(parsed.diagnostics())
                .anySatisfy(diagnostic -> assertThat(diagnostic.message())
                        .contains("'600 | 400 | 200 | 12,345 | 678'", "'600 | 400 | 200 | 12 | 345,678'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "   ", "\n"})
    void allocationOfTheYearBefore_isAColumnOfItsOwn(String gap) {
        Parsed<AllocationPosition> parsed =
                parse("No.,Code,PCT,2008/09 allocation £000,2009/10 allocation £000,".replace(",", gap)
                        + "2009/10 target £000,2009/10 distance £000,2009/10 distance %\n".replace(",", gap)
                        + "1;5A4;Havering PCT;370,100;382,154;386,278;-4,124;-1.1\n".replace(";", gap)
                        + "2;5A5;Kingston PCT;230,200;250,000;240,000;10,000;4.2\n".replace(";", gap)
                        + "3;5A7;Bromley PCT;80,500;99,000;90,000;9,000;10.0\n".replace(";", gap)
                        + "4;5A8;Greenwich Teaching PCT;80,500;99,000;90,000;9,000;10.0\n".replace(";", gap));

        assertThat(parsed.count(Status.EXACT)).isEqualTo(4);
        assertThat(figures(parsed.values().get(0))).isEqualTo("382154 386278 -4124 -1.1");
        assertThat(parsed.values().get(0).name()).contains("Havering PCT");
        assertThat(parsed.values().get(0).otherColumns()).containsValue("370,100");
    }

    @Test
    void targetWithoutAHeadingOfItsOwn_isToldByTheDistance() {
        Parsed<AllocationPosition> parsed = parse("""
                        Code\tPCT\tAllocation\tNeeds\tDistance\tDistance %
                        5A4\tHavering PCT\t382,154\t386,278\t-4,124\t-1.1
                        5A5\tKingston PCT\t250,000\t240,000\t10,000\t4.2
                        5A7\tBromley PCT\t99,000\t90,000\t9,000\t10.0
                        """);

        assertThat(parsed.values())
                .map(AllocationPosition::target)
                .containsExactly(figure("386278"), figure("240000"), figure("90000"));
    }

    @Test
    void columnWithoutAHeadingOfItsOwn_thatIsNoTarget_isKept() {
        Parsed<AllocationPosition> parsed = parse("""
                        Code\tPCT\tAllocation\tNeeds\tDistance\tDistance %
                        5A4\tHavering PCT\t382,154\t386,278\t-4,124\t-1.1
                        5A5\tKingston PCT\t250,000\t240,000\t10,000\t4.2
                        5A7\tBromley PCT\t99,000\t95,000\t9,000\t10.0
                        """);

        assertThat(parsed.values()).allMatch(position -> position.target().isEmpty());
        assertThat(parsed.values().get(0).otherColumns()).isEqualTo(Map.of("Needs", "386,278"));
    }

    @Test
    void totalBesideTheCodeOfABody_isDoubted() {
        Parsed<AllocationPosition> parsed = parse(HEADING
                + "5A4\tHavering PCT\t382,154\t386,278\t-4,124\t-1.1\n"
                + "5A5\tKingston PCT\t250,000\t240,000\t10,000\t4.2\n"
                + "Q36\tEngland\t632,154\t626,278\t5,876\t0.9\n");

        assertThat(parsed.entries())
                .filteredOn(entry -> entry.value().kind() == Kind.TOTAL)
                .extracting(entry -> entry.status())
                .containsExactly(Status.UNRESOLVED);
    }

    @Test
    void distanceInWordsOfBothSides_isKnown() {
        Parsed<AllocationPosition> parsed = parse("""
                        Code\tPCT\tAllocation £k\tTarget £k\t£k above/(below) target\t% above/(below) target
                        5A4\tHavering PCT\t382,154\t386,278\t(4,124)\t(1.1)
                        """);

        assertThat(figures(parsed.values().get(0))).isEqualTo("382154 386278 -4124 -1.1");
    }

    @Test
    void flagsBesideCodes_areThoseOfTheirRows() {
        String text = """
                        2003-10 Distance from Target
                        No. Spearhead = Org PCT DFT Total DFT %
                        S £million Overall
                        1 S 5C2 Barking and Dagenham PCT -103.5 -5.9
                        2 5P2 Bedfordshire PCT -108.2 -3.4
                        3 S 5HP Blackpool PCT -35.4 -2.3
                        """;

        assertThat(PctDistancesParser.standard().parse(SourceText.of(text)).entries())
                .extracting(entry -> entry.value().code().map(Object::toString).orElse("") + " "
                        + entry.value().spearhead() + " "
                        + entry.value().totalMillion().map(PrintedFigure::text).orElse("") + " " + entry.status())
                .containsExactly("5C2 true -103.5 EXACT", "5P2 false -108.2 EXACT", "5HP true -35.4 EXACT");
    }

    private static Optional<PrintedFigure> figure(String text) {
        return Optional.of(PrintedFigure.of(text));
    }

    private static String figures(AllocationPosition position) {
        return String.join(
                " ",
                List.of(
                                position.allocation(),
                                position.target(),
                                position.distance(),
                                position.distancePercentOfTarget())
                        .stream()
                        .map(figure -> figure.map(PrintedFigure::text).orElse("nothing"))
                        .toList());
    }

    private static Parsed<AllocationPosition> parse(String text) {
        return AllocationTableParser.standard().parse(SourceText.of(text));
    }
}
