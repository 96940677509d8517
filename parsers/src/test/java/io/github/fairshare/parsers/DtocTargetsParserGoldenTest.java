package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.DtocTarget.Kind;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.AsOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printed table of September 2017; the expectations are counts and lines of the document itself. */
class DtocTargetsParserGoldenTest {
    private static final LocalDate SEPTEMBER_2017 = LocalDate.of(2017, 9, 1);

    /** Bolton, Bury, Oldham, Heywood Middleton and Rochdale, Salford, Stockport, Tameside, Trafford, Wigan, Manchester. */
    private static final Set<String> GREATER_MANCHESTER =
            Set.of("00T", "00V", "00Y", "01D", "01G", "01W", "01Y", "02A", "02H", "14L");

    private static final Set<Integer> BLANK_LINES = Set.of(1, 2, 48, 98, 147, 198);

    private final Parsed<DtocTarget> parsed = DtocTargetsParser.standard()
            .parse(Sources.DTOC_TARGETS_2017_09.text(), Sources.DTOC_TARGETS_2017_09.options());

    @Test
    void entries_printedTable_are197CcgsOneAggregateOneTotalAllExact() {
        assertThat(parsed.entries()).hasSize(199);
        assertThat(ofKind(Kind.CCG)).hasSize(197);
        assertThat(ofKind(Kind.AGGREGATE)).hasSize(1);
        assertThat(ofKind(Kind.TOTAL)).hasSize(1);
        assertThat(parsed.count(Status.EXACT)).isEqualTo(199);
    }

    @Test
    void entries_printedTable_areTheRowsAsPrinted() {
        assertThat(DtocTables.rows(parsed)).isEqualTo(DtocTables.withoutThousandsCommas(DtocTables.printedRows()));
    }

    @Test
    void provenance_everyRecord_isItsLine() {
        List<String> lines = DtocTables.printedLines();

        assertThat(parsed.entries()).allSatisfy(entry -> {
            assertThat(entry.provenance().document()).isEqualTo("dtoc-targets-2017-09");
            assertThat(entry.provenance().lastLine()).isEqualTo(entry.line());
            assertThat(entry.provenance().raw()).isEqualTo(lines.get(entry.line() - 1));
        });
    }

    @Test
    void codes_printedTable_areThe207OfTheDayLessGreaterManchester() {
        Set<String> open = OrganisationRegistry.ccgs().openOn(SEPTEMBER_2017).stream()
                .map(Organisation::code)
                .map(OrganisationCode::text)
                .collect(Collectors.toSet());
        assertThat(open).hasSize(207).containsAll(GREATER_MANCHESTER);
        open.removeAll(GREATER_MANCHESTER);

        assertThat(ofKind(Kind.CCG))
                .extracting(entry -> entry.value().code().orElseThrow().text())
                .containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void ledger_printedTable_accountsForEveryLine() {
        assertThat(parsed.ledger().lines()).hasSize(206);
        assertThat(IntStream.rangeClosed(1, 206))
                .allSatisfy(line -> assertThat(parsed.ledger().of(line)).isEqualTo(expected(line)));
        assertThat(parsed.ledger().text()).isEqualTo(DtocTables.printed());
    }

    private static Disposition expected(int line) {
        if (BLANK_LINES.contains(line)) {
            return Disposition.BLANK;
        }
        return line == 3 ? Disposition.HEADER : line == 206 ? Disposition.TOTAL : Disposition.RECORD;
    }

    @Test
    void document_printedTable_isDatedByItsHeadings() {
        assertThat(parsed.document().asOf()).contains(new AsOf(SEPTEMBER_2017, AsOf.Origin.HEADING));
    }

    @Test
    void entries_lines17And206_areTheAggregateAndTheTotals() {
        assertThat(ofKind(Kind.AGGREGATE)).singleElement().satisfies(entry -> {
            assertThat(entry.line()).isEqualTo(17);
            assertThat(DtocTables.row(entry.value()))
                    .isEqualTo(new DtocTables.Row(
                            "", "GREATER MANCHESTER (AGGREGATION OF 10 CCGs)", "226.47", "172.99", "116.07"));
        });
        assertThat(ofKind(Kind.TOTAL)).singleElement().satisfies(entry -> {
            assertThat(entry.line()).isEqualTo(206);
            assertThat(DtocTables.row(entry.value())).isEqualTo(new DtocTables.Row("", "", "4077", "3594", "2260"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "20, 01H, WARNING, former-name",
        "22, 01K, WARNING, former-name",
        "32, 02N, INFO, misspelling",
        "33, 02P, INFO, misspelling"
    })
    void diagnostics_formerAndMisspeltNames_nameTheCodeAndTheKind(
            int line, String code, Severity severity, String variant) {
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_VARIANT))
                .filteredOn(diagnostic -> diagnostic.firstLine() == line)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.severity()).isEqualTo(severity);
                    assertThat(diagnostic.attributes())
                            .containsEntry("code", code)
                            .containsEntry("variant", variant);
                });
    }

    @Test
    void diagnostics_printedTable_areNamesAggregateZeroPlansAndMatchingTotals() {
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::firstLine)
                .containsExactlyInAnyOrder(
                        tuple(DiagnosticCode.AGGREGATE_ROW, 17),
                        tuple(DiagnosticCode.NAME_VARIANT, 20),
                        tuple(DiagnosticCode.NAME_VARIANT, 22),
                        tuple(DiagnosticCode.NAME_VARIANT, 32),
                        tuple(DiagnosticCode.NAME_VARIANT, 33),
                        tuple(DiagnosticCode.ZERO_SUSPECTED, 160),
                        tuple(DiagnosticCode.ZERO_SUSPECTED, 180),
                        tuple(DiagnosticCode.TOTAL_MATCHES, 0),
                        tuple(DiagnosticCode.TOTAL_MATCHES, 0),
                        tuple(DiagnosticCode.TOTAL_MATCHES, 0));
    }

    @Test
    void diagnostics_aggregate_namesItsTenMembers() {
        assertThat(parsed.diagnostics(DiagnosticCode.AGGREGATE_ROW))
                .singleElement()
                .satisfies(diagnostic -> assertThat(
                                List.of(diagnostic.attributes().get("members").split(" ")))
                        .containsExactlyInAnyOrderElementsOf(GREATER_MANCHESTER));
    }

    @ParameterizedTest
    @CsvSource({"plan, 4077, 4076.80", "baseline, 3594, 3594.14", "target, 2260, 2259.99"})
    void reconciliation_printedTotals_matchAfterRounding(String column, String total, String sum) {
        assertThat(parsed.reconciliation().find("total-" + column)).hasValueSatisfying(outcome -> {
            assertThat(outcome.result()).isEqualTo(CheckOutcome.Result.HOLDS);
            assertThat(outcome.expected()).isEqualTo(total);
            assertThat(outcome.found()).isEqualTo(sum);
        });
    }

    @Test
    void reconciliation_printedTable_holdsInEveryCheck() {
        assertThat(parsed.reconciliation().outcomes())
                .extracting(CheckOutcome::check)
                .containsExactlyInAnyOrder(
                        "total-plan",
                        "total-baseline",
                        "total-target",
                        "ccgs-of-the-day",
                        "target-at-most-baseline",
                        "target-at-most-plan");
        assertThat(parsed.reconciliation().outcomes())
                .allSatisfy(outcome -> assertThat(outcome.result()).isEqualTo(CheckOutcome.Result.HOLDS));
    }

    /** 55 + 8 + 134 = 197. */
    @Test
    void figures_197Ccgs_standInTheKnownRelations() {
        assertThat(ccgsWhere(row -> value(row, DtocTarget::target).compareTo(value(row, DtocTarget::baseline)) == 0))
                .hasSize(55);
        assertThat(ccgsWhere(row -> row.target().equals(Optional.of(PrintedFigure.of("0.00")))))
                .hasSize(8);
        assertThat(ccgsWhere(row -> value(row, DtocTarget::target).signum() > 0
                        && value(row, DtocTarget::target).compareTo(value(row, DtocTarget::baseline)) < 0))
                .hasSize(134);
        assertThat(ccgsWhere(row -> value(row, DtocTarget::baseline).compareTo(value(row, DtocTarget::plan)) > 0))
                .hasSize(62);
    }

    private List<Entry<DtocTarget>> ofKind(Kind kind) {
        return parsed.entries().stream()
                .filter(entry -> entry.value().kind() == kind)
                .toList();
    }

    private List<Entry<DtocTarget>> ccgsWhere(Predicate<DtocTarget> condition) {
        return ofKind(Kind.CCG).stream()
                .filter(entry -> condition.test(entry.value()))
                .toList();
    }

    private static BigDecimal value(DtocTarget row, Function<DtocTarget, Optional<PrintedFigure>> column) {
        return column.apply(row).orElseThrow().value();
    }
}
