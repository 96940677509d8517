package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of allocations in the prints of 2003 to 2016; the numbers are made up, and add up. */
class AllocationTableParserTest {
    private static final String HEADING =
            "Code\tPCT\tRecurrent allocation £000\tTarget allocation £000\tDistance from target £000\tDistance from target %\n";
    private static final String ROWS = """
            5A4\tHavering PCT\t382,154\t386,278\t(4,124)\t-1.1%
            5A5\tKingston PCT\t250,000\t240,000\t10,000\t4.2%
            Q36\tLondon SHA\t632,154\t626,278\t5,876\t0.9%
            5JE\tBarnsley PCT\t400,000\t410,000\t(10,000)\t-2.4%
            \tEngland\t1,032,154\t1,036,278\t(4,124)\t-0.4%
            """;
    private static final Map<String, BigDecimal> DISTANCES = Map.of(
            "5HG", new BigDecimal("1.2"),
            "5NM", new BigDecimal("-2.3"),
            "5NQ", new BigDecimal("0.5"),
            "5J4", new BigDecimal("-1.0"));
    private static final List<String> EXPECTED = List.of(
            "BODY 5A4 Havering PCT: allocation 382154, target 386278, distance -4124 (-1.1 %)",
            "BODY 5A5 Kingston PCT: allocation 250000, target 240000, distance 10000 (4.2 %)",
            "SUBTOTAL Q36 London SHA: allocation 632154, target 626278, distance 5876 (0.9 %)",
            "BODY 5JE Barnsley PCT: allocation 400000, target 410000, distance -10000 (-2.4 %)",
            "TOTAL England: allocation 1032154, target 1036278, distance -4124 (-0.4 %)");

    /** 316,500 - 327,050 = -10,550, which is -3.2 % of 327,050; the opening columns are kept as they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code\tPCT\tOpening target\tOpening distance\tAllocation\tClosing target\tClosing distance\tClosing %",
                "code\tpct_name\topening_target\topening_distance\tallocation\tclosing_target\tclosing_distance\tclosing_percent",
                "Code\tPCT\tOpening allocation\tOpening distance\tAllocation\tClosing target\tClosing distance\tClosing %",
                "Code\tPCT\tBaseline allocation\tGrowth\tAllocation\tTarget\tDistance\tDistance %"
            })
    void allocation_besideWhatStoodBeforeIt_goesWithItsClosingTarget(String heading) {
        assertThat(parse(
                                heading
                                        + "\n5C2\tBarking and Dagenham PCT\t310,000\t(10,000)\t316,500\t327,050\t(10,550)\t-3.2\n")
                        .entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.status()).isEqualTo(Status.EXACT);
                    assertThat(entry.value().allocation().map(PrintedFigure::value))
                            .contains(new BigDecimal("316500"));
                    assertThat(entry.value().target().map(PrintedFigure::value)).contains(new BigDecimal("327050"));
                    assertThat(entry.value().distancePercentOfTarget().map(PrintedFigure::value))
                            .contains(new BigDecimal("-3.2"));
                    assertThat(entry.value().otherColumns()).hasSize(2);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " | ", "   "})
    void rows_oneOnEachLine_areExact(String separator) {
        Parsed<AllocationPosition> parsed = parse((HEADING + ROWS).replace("\t", separator));

        assertRows(parsed);
        assertThat(parsed.count(Status.EXACT)).isEqualTo(5);
        assertThat(parsed.reconciliation().outcomes())
                .hasSizeGreaterThan(7)
                .extracting(CheckOutcome::result)
                .containsOnly(CheckOutcome.Result.HOLDS);
    }

    @Test
    void cells_oneOnEachLine_areExact() {
        String table = "Code\nPCT\nAllocation £000\nTarget £000\nDistance £000\nDistance %\n"
                + ROWS.replace("\t", "\n").replace("\n\n", "\n");

        assertRows(parse(table));
    }

    /** The distance is printed before the code that it belongs to: read from codes on, it would be that of the body above. */
    @ParameterizedTest
    @ValueSource(strings = {"once", "on each page", "numbered"})
    void cells_oneOnEachLineDistanceFirst_noRowIsSureWithoutItsOwn(String heading) {
        List<String> bodies = List.of(
                "1.2%\n5HG\nAshton Leigh and Wigan PCT\n502,860\n497,000\n",
                "-2.3%\n5NM\nHalton and St Helens PCT\n300,000\n307,062\n",
                "0.5%\n5NQ\nHeywood Middleton and Rochdale PCT\n201,000\n200,000\n",
                "-1.0%\n5J4\nKnowsley PCT\n99,000\n100,000\n");
        String columns = "Distance from target\nCode\nPCT\nAllocation\nTarget\n";
        String text = switch (heading) {
            case "once" -> columns + String.join("", bodies);
            case "on each page" ->
                columns + String.join("", bodies.subList(0, 2)) + columns + String.join("", bodies.subList(2, 4));
            default ->
                "No\n" + columns
                        + IntStream.range(0, 4)
                                .mapToObj(at -> (at + 1) + "\n" + bodies.get(at))
                                .collect(Collectors.joining());
        };

        Parsed<AllocationPosition> parsed = parse(text);

        assertThat(parsed.entries()).isNotEmpty();
        assertThat(parsed.entries())
                .filteredOn(entry -> entry.status() != Status.UNRESOLVED)
                .allSatisfy(entry -> assertThat(entry.value()
                                .distancePercentOfTarget()
                                .or(entry.value()::distance)
                                .map(PrintedFigure::value))
                        .contains(
                                DISTANCES.get(entry.value().code().orElseThrow().toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", ""})
    void cells_runTogether_areSplitWhereTheDistanceProvesIt(String lineEnd) {
        String table = "CodePCTAllocation £000Target £000Distance £000Distance %\n"
                + ROWS.replace("\t", "").replace("\n", lineEnd);
        Parsed<AllocationPosition> parsed = parse(table);

        assertRows(parsed);
        assertThat(parsed.count(Status.REPAIRED)).isEqualTo(5);
    }

    @Test
    void rows_allOnOneLine_areToldApart() {
        assertRows(parse("Code PCT Allocation £000 Target £000 Distance £000 Distance %\n"
                + ROWS.replace("\t", " ").replace("\n", " ")));
    }

    @Test
    void columns_inAnotherOrderAndUnknownOnes_areReadByTheirHeadings() {
        Parsed<AllocationPosition> parsed = parse("""
                Target £k\tCCG name\tCCG code\tClosing DfT %\tPopulation\t2016-17 allocation £k
                410,000\tNHS Barnsley CCG\t02P\t-2.4\t245,000\t400,000
                """);

        assertThat(parsed.values()).singleElement().satisfies(position -> {
            assertThat(position)
                    .hasToString(
                            "BODY 02P NHS Barnsley CCG: allocation 400000, target 410000, distance unknown (-2.4 %)");
            assertThat(position.otherColumns()).containsEntry("Population", "245,000");
        });
    }

    @Test
    void distance_thatIsNotAllocationLessTarget_isReportedAndKept() {
        Parsed<AllocationPosition> parsed = parse(HEADING + ROWS.replace("(4,124)\t-1.1%", "(9,124)\t-1.1%"));

        assertThat(parsed.values().get(0).distance()).hasToString("Optional[-9124]");
        assertThat(parsed.reconciliation().find("distance"))
                .map(CheckOutcome::result)
                .contains(CheckOutcome.Result.DIFFERS);
    }

    @Test
    void distance_thatIsNotAllocationLessTarget_isNamedAsAMisprint() {
        // 382,154 less 386,278 is -4,124, and -4,124 is -1.1 % of 386,278; all but the first digit is printed.
        Parsed<AllocationPosition> parsed = parse(HEADING + ROWS.replace("(4,124)\t-1.1%", "(9,124)\t-1.1%"));

        assertThat(parsed.diagnostics(DiagnosticCode.MISPRINT_SUSPECTED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.before()).contains("-9124");
                    assertThat(finding.after()).contains("-4124");
                });
    }

    /** 382,154 and 250,000 are 632,154, which less 626,278 is 5,876: the row of London says so too. */
    @Test
    void subtotal_thatIsNotTheSumOfItsBodies_isNamedAsAMisprint() {
        Parsed<AllocationPosition> parsed = parse(HEADING + ROWS.replace("632,154", "682,154"));

        assertThat(parsed.diagnostics(DiagnosticCode.MISPRINT_SUSPECTED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.firstLine()).isEqualTo(4);
                    assertThat(finding.before()).contains("682154");
                    assertThat(finding.after()).contains("632154");
                });
    }

    @Test
    void sums_areStatedByTheirRows() {
        assertThat(parse(HEADING + ROWS).reconciliation().outcomes())
                .extracting(CheckOutcome::statement)
                .contains(
                        "the rows of body of subtotal 1 add up to 632154 in allocation",
                        "the rows of body add up to 1032154 in allocation");
    }

    /** Without the distance, 100,000 may be too much in the subtotal, or too little in one of its bodies. */
    @Test
    void subtotal_thatNothingElseContradicts_isOneOfSeveralDoubts() {
        Parsed<AllocationPosition> parsed = parse("""
                Code\tPCT\tRecurrent allocation £000\tTarget allocation £000
                5A4\tHavering PCT\t382,154\t386,278
                5A5\tKingston PCT\t250,000\t240,000
                Q36\tLondon SHA\t732,154\t626,278
                """);

        assertThat(parsed.diagnostics(DiagnosticCode.MISPRINT_SUSPECTED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("382154 for 482154", "250000 for 350000", "732154 for 632154")
                        .contains("the statements cannot tell which"));
    }

    @ParameterizedTest
    @CsvSource({"-1.1%,HOLDS", "-1.0%,DIFFERS", "-1.2%,DIFFERS", "1.1%,DIFFERS"})
    void percentage_isHeldAgainstTheDistanceWithinItsPrintedPrecision(String percent, CheckOutcome.Result result) {
        // 100 x -4,124 / 386,278 is -1.0676.
        Parsed<AllocationPosition> parsed = parse(HEADING + ROWS.replace("-1.1%", percent));

        assertThat(parsed.reconciliation().find("percentage-of-distance"))
                .map(CheckOutcome::result)
                .contains(result);
        assertThat(parsed.reconciliation().find("percentage-of-allocation"))
                .map(CheckOutcome::result)
                .contains(result);
    }

    @Test
    void figuresRunTogether_withoutADistance_areSplitWhereThePercentageProvesIt() {
        Parsed<AllocationPosition> parsed = parse("""
                CodePCTAllocation £000Target £000Distance %
                5A4Havering PCT382154386278-1.1%
                5A5Kingston PCT2500002400004.2%
                5JEBarnsley PCT400000410000-9.9%
                """);

        assertThat(parsed.values())
                .extracting(AllocationPosition::toString)
                .containsExactly(
                        "BODY 5A4 Havering PCT: allocation 382154, target 386278, distance unknown (-1.1 %)",
                        "BODY 5A5 Kingston PCT: allocation 250000, target 240000, distance unknown (4.2 %)",
                        "BODY 5JE Barnsley PCT: allocation unknown, target unknown, distance unknown (unknown %)");
        assertThat(parsed.entries())
                .extracting(Entry::status)
                .containsExactly(Status.REPAIRED, Status.REPAIRED, Status.UNRESOLVED);
        assertThat(parsed.entries().get(0).repairs().get(0).rule()).isEqualTo("cells-split-by-percentage");
    }

    @Test
    void day_restrictsCodesAndNamesToBodiesOfThatDay() {
        // 5A4 was a PCT until 31 March 2013, and 02P is a CCG from 1 April 2013 on.
        String text = """
                Code\tName\tAllocation\tTarget
                5A4\tHavering PCT\t100\t110
                02P\tNHS Barnsley CCG\t120\t130
                \tHeart of Birmingham Teaching PCT\t140\t150
                """;

        assertThat(parse(text).entries()).extracting(Entry::status).containsOnly(Status.EXACT);
        assertThat(parse(text).diagnostics(DiagnosticCode.DATE_UNKNOWN)).hasSize(1);
        assertThat(on(text, "2010-06-01").entries())
                .extracting(Entry::status)
                .containsExactly(Status.EXACT, Status.UNRESOLVED, Status.EXACT);
        Parsed<AllocationPosition> later = on(text, "2016-06-01");
        assertThat(later.entries())
                .extracting(Entry::status)
                .containsExactly(Status.UNRESOLVED, Status.EXACT, Status.UNRESOLVED);
        assertThat(later.values().get(0).code()).isEmpty();
        assertThat(later.diagnostics(DiagnosticCode.NAME_UNRESOLVED)).hasSize(2);
    }

    @Test
    void day_beforeTheFirstListOfPcts_restrictsNone() {
        // The first list is of 2009, and says nothing of who was open in 2006.
        String text = "Code\tName\tAllocation\tTarget\n5A4\tHavering PCT\t100\t110\n";

        assertThat(on(text, "2006-11-01").entries()).extracting(Entry::status).containsExactly(Status.EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5A7\tBromley PCT\t300,000\t29",
                "5A7\tBromley PCT\t300,000",
                "5A7\tBrom",
                "5A7\tBromley PCT\t300,000\t290,000\t10,000\t3"
            })
    void lastRow_cutOff_isKeptAsUnresolved(String cut) {
        Parsed<AllocationPosition> parsed = parse(HEADING + ROWS + cut);

        assertThat(parsed.entries()).hasSize(6);
        assertThat(parsed.entries().get(5).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(parsed.values().get(5).code()).hasToString("Optional[5A7]");
    }

    @Test
    void cell_thatIsNoNumber_makesItsRowUnresolvedAndNoOther() {
        Parsed<AllocationPosition> parsed = parse(HEADING + ROWS.replace("250,000", "n/a"));

        assertThat(parsed.entries())
                .extracting(Entry::status)
                .containsExactly(Status.EXACT, Status.UNRESOLVED, Status.EXACT, Status.EXACT, Status.EXACT);
    }

    @Test
    void lineEndsMarkAndProse_changeNoRecord() {
        String prose = "The allocation and the target of each PCT are given below.\n\n";

        assertRows(parse("\uFEFF" + (prose + HEADING + ROWS + "\n" + prose).replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Code\tName\tPlan\tBaseline\tTarget\n00C\tNHS DARLINGTON CCG\t1\t2\t3\n",
                "Allocations and targets.\n"
            })
    void text_ofAnotherKind_isRefused(String text) {
        assertThat(parse(text).findRefusal()).isPresent();
    }

    @Test
    void otherBundledSources_areRefused() {
        assertThat(Sources.values())
                .allSatisfy(source -> assertThat(AllocationTableParser.standard()
                                .parse(source.text())
                                .findRefusal())
                        .isPresent());
    }

    @Property(seed = "20170901", tries = 200)
    void anyText_belowAHeading_isReadSoundly(@ForAll String text) {
        Soundness<AllocationPosition> reader = new Soundness<>(
                AllocationTableParser.standard()::parse,
                row -> Soundness.cells(
                        row.name(), row.allocation(), row.target(), row.distance(), row.distancePercentOfTarget()));
        reader.check(SourceText.of(HEADING + text));
        reader.check(SourceText.of("CodePCTAllocationTargetDistance\n" + text));
    }

    private static void assertRows(Parsed<AllocationPosition> parsed) {
        assertThat(parsed.values()).extracting(AllocationPosition::toString).containsExactlyElementsOf(EXPECTED);
    }

    private static Parsed<AllocationPosition> on(String text, String day) {
        return AllocationTableParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.parse(day)));
    }

    private static Parsed<AllocationPosition> parse(String text) {
        return AllocationTableParser.standard().parse(SourceText.of(text));
    }
}
