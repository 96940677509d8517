package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.DtocTables.SOME;
import static io.github.fairshare.parsers.DtocTables.TOTAL_OF_SOME;
import static io.github.fairshare.parsers.DtocTables.parse;
import static io.github.fairshare.parsers.DtocTables.plus;
import static io.github.fairshare.parsers.DtocTables.render;
import static io.github.fairshare.parsers.DtocTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.DtocTables.Row;
import io.github.fairshare.parsers.generators.TableLayout;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same table in every dress in which the next document of its family may come. */
class DtocTargetsLayoutTest {
    private static final List<Row> PRINTED = DtocTables.withoutThousandsCommas(DtocTables.printedRows());

    @ParameterizedTest
    @EnumSource(TableLayout.class)
    void parse_wholeTableInAnyLayout_readsAllRowsExactly(TableLayout layout) {
        Parsed<DtocTarget> parsed = parse(render(layout, DtocTables.printedRows()));

        assertThat(rows(parsed)).isEqualTo(PRINTED);
        assertThat(parsed.count(Status.EXACT)).isEqualTo(199);
        assertThat(parsed.reconciliation().count(CheckOutcome.Result.HOLDS)).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(TableLayout.class)
    void parse_columnsInAnotherOrder_readsByHeading(TableLayout layout) {
        List<Row> all = plus(SOME, TOTAL_OF_SOME);

        Parsed<DtocTarget> parsed = parse(render(layout, all, List.of(4, 1, 3, 0, 2)));

        if (layout == TableLayout.BLANKS || layout == TableLayout.TAB_STOPS) {
            // The code stands amid the row, so nothing tells which cell is empty in the aggregate and the totals.
            assertThat(rows(parsed)).contains(SOME.get(0), SOME.get(1), SOME.get(3));
        } else {
            assertThat(rows(parsed)).isEqualTo(all);
            assertThat(parsed.count(Status.EXACT)).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void parse_otherLineEnds_readsTheSame(String lineEnd) {
        String text = DtocTables.printed().replace("\n", lineEnd);

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(parsed.values()).isEqualTo(parse(DtocTables.printed()).values());
        assertThat(parsed.entries()).extracting(Entry::line).first().isEqualTo(4);
        assertThat(parsed.ledger().text()).isEqualTo(text);
        assertThat(parsed.ledger().count(Disposition.BLANK)).isEqualTo(6);
    }

    @Test
    void parse_byteOrderMark_isReportedAndReadsTheSame() {
        byte[] bytes = ("\uFEFF" + DtocTables.printed()).getBytes(StandardCharsets.UTF_8);

        Parsed<DtocTarget> parsed = DtocTargetsParser.standard().parse(SourceText.of(bytes));

        assertThat(rows(parsed)).isEqualTo(PRINTED);
        assertThat(parsed.diagnostics(DiagnosticCode.ENCODING_DETECTED))
                .singleElement()
                .satisfies(diagnostic ->
                        assertThat(diagnostic.attributes()).containsEntry("encoding", "UTF_8_WITH_BYTE_ORDER_MARK"));
    }

    /** 08Y bore this name in 2013; its curly apostrophe and the pound sign are single bytes in cp1252 and no UTF-8. */
    @Test
    void parse_windows1252_isReportedAndReadsApostropheAndPoundSign() {
        String name = "NHS West London (Kensington and Chelsea, Queen\u2019s Park and Paddington)";
        String text = "Each day of delay costs \u00A3300.\n\n"
                + render(TableLayout.TABS, List.of(new Row("08Y", name, "10.00", "7.13", "3.94")));

        Parsed<DtocTarget> parsed =
                DtocTargetsParser.standard().parse(SourceText.of(text.getBytes(Charset.forName("windows-1252"))));

        assertThat(rows(parsed)).containsExactly(new Row("08Y", name, "10.00", "7.13", "3.94"));
        assertThat(parsed.count(Status.EXACT)).isEqualTo(1);
        assertThat(parsed.ledger().text()).isEqualTo(text);
        assertThat(parsed.diagnostics(DiagnosticCode.ENCODING_DETECTED))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.attributes()).containsEntry("encoding", "WINDOWS_1252"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "|", ","})
    void parse_unknownColumns_areKeptAndReported(String separator) {
        String text = """
                CCG Code|Region|Name of CCG|Plan|Beds|Baseline|Target
                00C|North|NHS DARLINGTON CCG|6.14|12|3.66|3.66
                00M|North|NHS SOUTH TEES CCG|18.00|n/a|18.66|12.36
                """.replace("|", separator);

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(rows(parsed))
                .containsExactly(
                        new Row("00C", "NHS DARLINGTON CCG", "6.14", "3.66", "3.66"),
                        new Row("00M", "NHS SOUTH TEES CCG", "18.00", "18.66", "12.36"));
        assertThat(parsed.values())
                .extracting(DtocTarget::otherColumns)
                .containsExactly(Map.of("Region", "North", "Beds", "12"), Map.of("Region", "North", "Beds", "n/a"));
        assertThat(parsed.diagnostics(DiagnosticCode.COLUMN_KEPT))
                .extracting(diagnostic -> diagnostic.attributes().get("heading"))
                .containsExactly("Region", "Beds");
    }

    @Test
    void parse_cellBeyondTheHeadings_isKeptAndReported() {
        Parsed<DtocTarget> parsed = parse("""
                Code\tName\tPlan\tBaseline\tTarget
                00C\tNHS DARLINGTON CCG\t6.14\t3.66\t3.66\tprovisional
                """);

        assertThat(rows(parsed)).containsExactly(SOME.get(0));
        assertThat(parsed.values().get(0).otherColumns()).containsExactly(Map.entry("column 6", "provisional"));
        assertThat(parsed.diagnostics(DiagnosticCode.COLUMN_KEPT))
                .extracting(Diagnostic::firstLine)
                .containsExactly(2);
    }

    @Test
    void parse_namesWithBareCommas_areReadByWhatTheCellsHold() {
        String text = """
                CCG Code,Name of CCG,Plan,Baseline,Target
                00D,NHS DURHAM DALES, EASINGTON AND SEDGEFIELD CCG,6.14,5.94,4.41
                00C,NHS DARLINGTON CCG,6.14,3.66,3.66
                """;

        assertThat(rows(parse(text))).containsExactly(SOME.get(1), SOME.get(0));
    }

    /** 4,077 and the like without quotes are seven cells for five columns: no figure can be told for certain. */
    @Test
    void parse_bareThousandsCommas_inventNoFigure() {
        String text = """
                CCG Code,Name of CCG,Plan,Baseline,Target
                00C,NHS DARLINGTON CCG,6.14,3.66,3.66
                ,,4,177,3,594,2,260
                00M,NHS SOUTH TEES CCG,18.00,18.66,12.36
                """;

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(rows(parsed))
                .containsExactly(SOME.get(0), new Row("00M", "NHS SOUTH TEES CCG", "18.00", "18.66", "12.36"));
        assertThat(parsed.ledger().of(3)).isEqualTo(Disposition.UNPARSED);
        assertThat(parsed.diagnostics(DiagnosticCode.LINE_UNPARSED))
                .extracting(Diagnostic::firstLine)
                .containsExactly(3);
    }

    @Test
    void parse_quotesWithinAName_loseNoRow() {
        String text = """
                CCG Code,Name of CCG,Plan,Baseline,Target
                00C,"NHS" DARLINGTON CCG,6.14,3.66,3.66
                """;

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(rows(parsed)).containsExactly(new Row("00C", "\"NHS\" DARLINGTON CCG", "6.14", "3.66", "3.66"));
    }

    @Test
    void parse_blanksAfterCommas_readsQuotedNames() {
        String text = """
                CCG Code, Name of CCG, Plan, Baseline, Target
                00D, "NHS DURHAM DALES, EASINGTON AND SEDGEFIELD CCG", 6.14, 5.94, 4.41
                """;

        assertThat(rows(parse(text))).containsExactly(SOME.get(1));
    }

    @Test
    void parse_tabsReplacedByPipes_keepsRowsWithoutCodeInTheirColumns() {
        String text = DtocTables.printed().replace('\t', '|');

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(rows(parsed)).isEqualTo(PRINTED);
        assertThat(parsed.count(Status.EXACT)).isEqualTo(199);
    }

    @Test
    void parse_rowsWithoutOuterPipes_readsThemUnderAHeadingWithThem() {
        String text = """
                | CCG Code | Name of CCG | Plan | Baseline | Target |
                |----------|-------------|-----:|---------:|-------:|
                00C | NHS DARLINGTON CCG | 6.14 | 3.66 | 3.66
                | 00M | NHS SOUTH TEES CCG | 18.00 | 18.66 | 12.36 |
                """;

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(rows(parsed))
                .containsExactly(SOME.get(0), new Row("00M", "NHS SOUTH TEES CCG", "18.00", "18.66", "12.36"));
        assertThat(parsed.ledger().of(2)).isEqualTo(Disposition.HEADER);
    }

    /** "CCG" and "6.14" are one blank apart where the name ends just before a tab stop. */
    @Test
    void parse_singleBlankBetweenNameAndFigure_readsTheFigure() {
        String text = """
                CCG Code        Name of CCG     Plan    Baseline        Target
                00J     NHS NORTH DURHAM CCG 6.14    5.23    4.55
                        GREATER MANCHESTER (AGGREGATION OF 10 CCGs) 226.47  172.99  116.07
                """;

        assertThat(rows(parse(text)))
                .containsExactly(new Row("00J", "NHS NORTH DURHAM CCG", "6.14", "5.23", "4.55"), SOME.get(2));
    }

    /** Two blanks cannot show that the plan is empty, so neither figure has a column. */
    @Test
    void parse_missingCellAmongBlanks_placesNoFigure() {
        String text = """
                CCG Code  Name of CCG         Plan   Baseline  Target
                00C       NHS DARLINGTON CCG         3.66      3.66
                00M       NHS SOUTH TEES CCG  18.00  18.66     12.36
                """;

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(parsed.entries().get(0).status()).isEqualTo(Status.UNRESOLVED);
        assertThat(rows(parsed).get(0)).isEqualTo(new Row("00C", "NHS DARLINGTON CCG", "", "", ""));
        assertThat(parsed.values().get(0).otherColumns().values()).containsExactly("3.66 3.66");
        assertThat(parsed.entries().get(1).status()).isEqualTo(Status.EXACT);
    }

    /** Two headings that stand one blank apart are one cell, and then there is a figure too many in each row. */
    @Test
    void parse_headingsRunTogether_placesFiguresInTheirOrder() {
        String text = """
                CCG Code  Name of CCG Plan  Baseline  Target
                00C  NHS DARLINGTON CCG  6.14  3.66  3.67
                """;

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(parsed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.status()).isEqualTo(Status.EXACT);
            assertThat(entry.value().name()).contains("NHS DARLINGTON CCG");
            assertThat(entry.value().plan()).contains(PrintedFigure.of("6.14"));
            assertThat(entry.value().baseline()).contains(PrintedFigure.of("3.66"));
            assertThat(entry.value().target()).contains(PrintedFigure.of("3.67"));
        });
    }

    @ParameterizedTest
    @EnumSource(TableLayout.class)
    void parse_repeatedHeadings_areHeadersAndChangeNothing(TableLayout layout) {
        String page = render(layout, SOME);
        String text = page + "\n\f" + page.replace("00C", "00M").replace("DARLINGTON", "SOUTH TEES");

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(rows(parsed)).hasSize(8);
        assertThat(rows(parsed).subList(0, 4)).isEqualTo(SOME);
        assertThat(rows(parsed).subList(5, 8)).isEqualTo(SOME.subList(1, 4));
        assertThat(rows(parsed).get(4)).isEqualTo(new Row("00M", "NHS SOUTH TEES CCG", "6.14", "3.66", "3.66"));
        assertThat(parsed.ledger().count(Disposition.HEADER)).isEqualTo(layout == TableLayout.RULED_PIPES ? 4 : 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = TableLayout.class,
            names = {"BLANKS", "TAB_STOPS"},
            mode = EnumSource.Mode.EXCLUDE)
    void parse_repeatedHeadingsInAnotherOrder_readsEachPageByItsOwn(TableLayout layout) {
        String text = render(layout, SOME) + "\n" + render(layout, SOME, List.of(1, 4, 0, 2, 3));

        assertThat(rows(parse(text))).isEqualTo(plus(SOME, SOME.toArray(Row[]::new)));
    }

    @Test
    void parse_headingRepeatedAtTheEndOfAPage_isAHeader() {
        String page = render(TableLayout.TABS, SOME);
        String heading = String.join("\t", DtocTables.HEADINGS) + "\n";

        Parsed<DtocTarget> parsed = parse(page + heading);

        assertThat(rows(parsed)).isEqualTo(SOME);
        assertThat(parsed.ledger().of(6)).isEqualTo(Disposition.HEADER);
    }

    @Test
    void parse_noTotalsRow_checksNoTotals() {
        Parsed<DtocTarget> parsed = parse(render(TableLayout.TABS, SOME));

        assertThat(rows(parsed)).isEqualTo(SOME);
        assertThat(parsed.reconciliation().outcomes())
                .noneMatch(outcome -> outcome.check().startsWith("total-"));
    }

    @Test
    void parse_namedTotals_areATotal() {
        String text = render(TableLayout.TABS, plus(SOME, new Row("", "England total", "257", "193", "135")));

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(parsed.values().get(4).kind()).isEqualTo(DtocTarget.Kind.TOTAL);
        assertThat(parsed.diagnostics(DiagnosticCode.TOTAL_MATCHES)).hasSize(3);
    }

    /** 257 is what the rows add up to, so 275 is not. */
    @Test
    void parse_wrongTotal_isAFindingAndKept() {
        Parsed<DtocTarget> parsed = parse(render(TableLayout.TABS, plus(SOME, new Row("", "", "275", "193", "135"))));

        assertThat(parsed.diagnostics(DiagnosticCode.TOTAL_DIFFERS))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
                    assertThat(diagnostic.attributes())
                            .containsEntry("expected", "275")
                            .containsEntry("found", "256.75");
                });
        assertThat(rows(parsed).get(4).plan()).isEqualTo("275");
    }

    @ParameterizedTest
    @EnumSource(TableLayout.class)
    void parse_noPlanColumn_isReportedAndRowsStayExact(TableLayout layout) {
        Parsed<DtocTarget> parsed = parse(render(layout, SOME, List.of(0, 1, 3, 4)));

        assertThat(rows(parsed))
                .isEqualTo(SOME.stream()
                        .map(row -> new Row(row.code(), row.name(), "", row.baseline(), row.target()))
                        .toList());
        assertThat(parsed.count(Status.EXACT)).isEqualTo(4);
        assertThat(parsed.diagnostics(DiagnosticCode.COLUMN_MISSING))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.attributes()).containsEntry("column", "plan"));
        assertThat(parsed.document().asOf()).contains(new AsOf(LocalDate.of(2017, 9, 1), AsOf.Origin.HEADING));
    }

    @Test
    void parse_proseBeforeAndAfter_changesNoRecord() {
        String before = """
                Delayed transfers of care

                1. In March 2015 all 211 CCGs, NHS Darlington CCG among them, agreed a plan that
                gave, for each CCG, its name, its baseline, and its target of 3.5 per cent for 2016/17.
                The code, name, plan, baseline, and target of each CCG follow

                """;
        String after = """

                01H and NHS Cumbria CCG are named as before April 2017.
                207 CCGs were open; 2,260 beds were to be freed, 3,594 were delayed, 4,077 planned
                Source: NHS England, Unify2, 2017
                """;
        List<Row> all = plus(SOME, TOTAL_OF_SOME);

        Parsed<DtocTarget> parsed = parse(before + render(TableLayout.TABS, all) + after);

        assertThat(rows(parsed).subList(0, 5)).isEqualTo(all);
        assertThat(parsed.entries())
                .filteredOn(entry -> entry.status() == Status.EXACT)
                .hasSize(5);
        assertThat(parsed.document().asOf()).contains(new AsOf(LocalDate.of(2017, 9, 1), AsOf.Origin.HEADING));
        assertThat(parsed.ledger().of(1)).isEqualTo(Disposition.BOILERPLATE);
        assertThat(parsed.ledger().of(5)).isEqualTo(Disposition.BOILERPLATE);
    }

    @ParameterizedTest
    @EnumSource(TableLayout.class)
    void parse_sentencesThatNameAllColumns_areNoHeadings(TableLayout layout) {
        String sentence = "For each CCG its code, its name, its plan, its baseline, and its target are given\n";
        List<String> lines = new ArrayList<>(List.of(render(layout, SOME).split("(?<=\n)")));
        lines.add(0, sentence);
        lines.add(3, sentence);
        lines.add(sentence);

        Parsed<DtocTarget> parsed = parse(String.join("", lines));

        assertThat(rows(parsed)).isEqualTo(SOME);
        assertThat(parsed.count(Status.EXACT)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "117", "2017", "Page 3 of 7", "3 | Page", "- 12 -", "NHS England"})
    void parse_pageNumbersAndFooters_areNoRecords(String footer) {
        List<String> lines =
                new ArrayList<>(List.of(render(TableLayout.TABS, SOME).split("(?<=\n)")));
        lines.add(3, footer + "\n");

        Parsed<DtocTarget> parsed = parse(String.join("", lines));

        assertThat(rows(parsed)).isEqualTo(SOME);
        assertThat(parsed.count(Status.EXACT)).isEqualTo(4);
    }

    @Test
    void parse_nulBytesAmongTheLines_changeNoOtherRecord() {
        String text = render(TableLayout.TABS, SOME).replace("00D\t", "\0\0\0\n00D\t") + "\0";

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(rows(parsed)).isEqualTo(SOME);
        assertThat(parsed.ledger().text()).isEqualTo(text);
    }

    @Test
    void parse_lineOverTheLimit_isReportedAndTheOthersAreRead() {
        String tooLong = "00M\tNHS SOUTH TEES CCG\t18.00\t18.66\t12.36\t" + "x".repeat(SourceText.MAX_LINE_LENGTH);
        List<String> lines =
                new ArrayList<>(List.of(render(TableLayout.TABS, SOME).split("(?<=\n)")));
        lines.add(3, tooLong + "\n");

        Parsed<DtocTarget> parsed = parse(String.join("", lines));

        assertThat(rows(parsed)).isEqualTo(SOME);
        assertThat(parsed.ledger().of(4)).isEqualTo(Disposition.UNPARSED);
        assertThat(parsed.diagnostics(DiagnosticCode.LINE_TOO_LONG))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
                    assertThat(diagnostic.firstLine()).isEqualTo(4);
                    assertThat(diagnostic.raw()).hasSizeLessThan(1000).startsWith("00M");
                });
    }

    @Test
    void parse_longestLine_isRead() {
        String head = "00C\tNHS DARLINGTON CCG\t6.14\t3.66\t3.66\t";
        String longest = head + "x".repeat(SourceText.MAX_LINE_LENGTH - head.length());

        assertThat(rows(parse("Code\tName\tPlan\tBaseline\tTarget\n" + longest + "\n")))
                .containsExactly(SOME.get(0));
    }
}
