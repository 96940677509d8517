package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.DtocTables.entryOf;
import static io.github.fairshare.parsers.DtocTables.parse;
import static io.github.fairshare.parsers.DtocTables.render;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.DtocTables.Row;
import io.github.fairshare.parsers.generators.TableLayout;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which CCG a row is about, from its code, its name, or both. */
class DtocTargetsNamesTest {
    private static final Row SOUTH_TEES = new Row("00M", "NHS SOUTH TEES CCG", "18.00", "18.66", "12.36");

    @ParameterizedTest
    @EnumSource(TableLayout.class)
    void parse_tableWithoutCodes_findsAllCcgsByName(TableLayout layout) {
        Map<String, String> codes = DtocTables.printedRows().stream()
                .filter(row -> !row.code().isEmpty())
                .collect(Collectors.toMap(Row::name, Row::code));

        Parsed<DtocTarget> parsed = parse(render(layout, DtocTables.printedRows(), List.of(1, 2, 3, 4)));

        assertThat(parsed.entries()).hasSize(199);
        assertThat(parsed.entries())
                .filteredOn(entry -> entry.value().kind() == DtocTarget.Kind.CCG)
                .hasSize(197)
                .allSatisfy(entry -> assertThat(entry.value().code())
                        .hasValueSatisfying(code -> assertThat(code.text())
                                .isEqualTo(codes.get(entry.value().name().orElseThrow()))));
        assertThat(parsed.count(Status.EXACT)).isEqualTo(199);
    }

    @Test
    void parse_codesWithoutNames_readsAllRows() {
        Parsed<DtocTarget> parsed = parse(render(TableLayout.TABS, List.of(SOUTH_TEES), List.of(0, 2, 3, 4)));

        assertThat(DtocTables.rows(parsed)).containsExactly(new Row("00M", "", "18.00", "18.66", "12.36"));
        assertThat(parsed.count(Status.EXACT)).isEqualTo(1);
    }

    @Test
    void parse_codeMissingInARow_isRepairedFromTheNameWithEvidence() {
        Parsed<DtocTarget> parsed = parseOne(new Row("", "NHS DARLINGTON CCG", "6.14", "3.66", "3.66"));

        assertRepaired(parsed, "", "00C");
    }

    @ParameterizedTest
    @CsvSource({"O0C, 00C", "0OC, 00C", "00c, 00C", "000, 00C", "00, 00C", "OO(, 00C"})
    void parse_damagedCode_isRepairedFromTheNameWithEvidence(String printed, String code) {
        assertRepaired(parseOne(new Row(printed, "NHS DARLINGTON CCG", "6.14", "3.66", "3.66")), printed, code);
    }

    private static void assertRepaired(Parsed<DtocTarget> parsed, String before, String after) {
        Entry<DtocTarget> entry = entryOf(parsed, "NHS DARLINGTON CCG");
        assertThat(entry.status()).isEqualTo(Status.REPAIRED);
        assertThat(entry.value().code()).contains(OrganisationCode.of(after));
        assertThat(entry.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.before()).isEqualTo(before);
            assertThat(repair.after()).isEqualTo(after);
            assertThat(repair.evidence()).singleElement().asString().contains("NHS DARLINGTON CCG");
        });
        assertThat(parsed.diagnostics(DiagnosticCode.OCR_SUSPECT))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
                    assertThat(diagnostic.firstLine()).isEqualTo(2);
                    assertThat(diagnostic.before()).contains(before);
                    assertThat(diagnostic.after()).contains(after);
                });
        assertThat(parsed.strict().entries())
                .extracting(
                        kept -> kept.value().code().map(OrganisationCode::text).orElse(""))
                .containsExactly("00M");
    }

    @Test
    void parse_unknownCodeAndUnknownName_staysUnresolvedWithItsFigures() {
        Parsed<DtocTarget> parsed = parseOne(new Row("77Z", "NHS MIDDLE EARTH CCG", "6.14", "3.66", "3.66"));

        Entry<DtocTarget> entry = entryOf(parsed, "NHS MIDDLE EARTH CCG");
        assertThat(entry.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(DtocTables.row(entry.value()))
                .isEqualTo(new Row("", "NHS MIDDLE EARTH CCG", "6.14", "3.66", "3.66"));
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_UNRESOLVED))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
                    assertThat(diagnostic.message()).contains("77Z").contains("NHS MIDDLE EARTH CCG");
                });
    }

    @Test
    void parse_unknownNameInATableWithoutCodes_staysUnresolved() {
        Parsed<DtocTarget> parsed = parse(render(
                TableLayout.TABS,
                List.of(new Row("", "NHS MIDDLE EARTH CCG", "6.14", "3.66", "3.66")),
                List.of(1, 2, 3, 4)));

        assertThat(parsed.count(Status.UNRESOLVED)).isEqualTo(1);
        assertThat(parsed.values().get(0).code()).isEmpty();
    }

    /** 15F Leeds opened on 1 April 2018; 02V Leeds North closed the day before. */
    @ParameterizedTest
    @CsvSource({
        "Sept 17, 15F, NHS LEEDS CCG, UNRESOLVED",
        "Sept 18, 15F, NHS LEEDS CCG, EXACT",
        "Sept 17, 02V, NHS LEEDS NORTH CCG, EXACT",
        "Sept 18, 02V, NHS LEEDS NORTH CCG, UNRESOLVED"
    })
    void parse_ccgNotOpenOnTheDay_isUnresolved(String month, String code, String name, Status expected) {
        String text = render(TableLayout.TABS, List.of(new Row(code, name, "6.14", "3.66", "3.66")))
                .replace("Sept 17", month);

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(parsed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.status()).isEqualTo(expected);
            assertThat(entry.value().code().isPresent()).isEqualTo(expected == Status.EXACT);
        });
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_UNRESOLVED)).hasSize(expected == Status.EXACT ? 0 : 1);
    }

    @Test
    void parse_codeAndNameOfDifferentBodies_neitherIsTaken() {
        Parsed<DtocTarget> parsed = parseOne(new Row("00C", "NHS SUNDERLAND CCG", "6.14", "3.66", "3.66"));

        Entry<DtocTarget> entry = entryOf(parsed, "NHS SUNDERLAND CCG");
        assertThat(entry.value().code()).isEmpty();
        assertThat(entry.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_VARIANT))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.attributes())
                        .containsEntry("code", "00C")
                        .containsEntry("variant", "other-organisation"));
    }

    @ParameterizedTest
    @CsvSource({"NHS MIDDLE EARTH CCG", "NHS LEEDS CCG"})
    void parse_codeAndUnknownName_theCodeWinsWithAWarning(String name) {
        Parsed<DtocTarget> parsed = parseOne(new Row("00C", name, "6.14", "3.66", "3.66"));

        Entry<DtocTarget> entry = entryOf(parsed, name);
        assertThat(entry.value().code()).contains(OrganisationCode.of("00C"));
        assertThat(entry.status()).isEqualTo(Status.EXACT);
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_VARIANT))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
                    assertThat(diagnostic.attributes())
                            .containsEntry("code", "00C")
                            .containsEntry("variant", "unknown-name");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "nhs darlington ccg",
        "NHS  Darlington   CCG",
        "Darlington",
        "NHS Darlington Clinical Commissioning Group"
    })
    void parse_nameInAnotherCaseOrWithoutAffixes_isExactAndNoFinding(String name) {
        Parsed<DtocTarget> parsed = parseOne(new Row("", name, "6.14", "3.66", "3.66"), List.of(1, 2, 3, 4));

        assertThat(parsed.entries().get(0).value().code()).contains(OrganisationCode.of("00C"));
        assertThat(parsed.entries().get(0).status()).isEqualTo(Status.EXACT);
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_VARIANT)).isEmpty();
    }

    @Test
    void parse_duplicateRows_areKeptAndReported() {
        Row again = new Row("00M", "NHS SOUTH TEES CCG", "1.00", "1.00", "1.00");
        Parsed<DtocTarget> parsed = parse(render(TableLayout.TABS, List.of(SOUTH_TEES, again, SOUTH_TEES)));

        assertThat(DtocTables.rows(parsed)).containsExactly(SOUTH_TEES, again, SOUTH_TEES);
        assertThat(parsed.diagnostics(DiagnosticCode.DUPLICATE))
                .extracting(Diagnostic::firstLine)
                .containsExactly(3, 4);
        assertThat(parsed.diagnostics(DiagnosticCode.DUPLICATE))
                .allSatisfy(diagnostic -> assertThat(diagnostic.attributes())
                        .containsEntry("code", "00M")
                        .containsEntry("first", "2"));
    }

    /** Bolton to Wigan, and Manchester: ten since April 2017, twelve before. */
    @Test
    void parse_aggregateOfAnotherNumberThanKnown_isReported() {
        String text = render(
                TableLayout.TABS,
                List.of(new Row("", "GREATER MANCHESTER (AGGREGATION OF 12 CCGs)", "226.47", "172.99", "116.07")));

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(parsed.diagnostics(DiagnosticCode.COUNT_DIFFERS))
                .filteredOn(diagnostic -> diagnostic.firstLine() == 2)
                .singleElement()
                .satisfies(diagnostic ->
                        assertThat(diagnostic.message()).contains("12 CCGs").contains("10"));
    }

    @Test
    void parse_missingCcgs_areNamedInTheDiagnostics() {
        List<Row> rows = DtocTables.printedRows().stream()
                .filter(row -> !row.code().equals("00C") && !row.code().equals("99Q"))
                .toList();

        Parsed<DtocTarget> parsed = parse(render(TableLayout.TABS, rows));

        assertThat(parsed.diagnostics(DiagnosticCode.MISSING_EXPECTED))
                .extracting(diagnostic -> diagnostic.attributes().get("code"))
                .containsExactly("00C", "99Q");
    }

    @ParameterizedTest
    @CsvSource({"n/a", "''", "3.6.6", "3 .66", "-", "**"})
    void parse_unreadableFigure_leavesTheFieldEmptyAndTheRowUnresolved(String printed) {
        Parsed<DtocTarget> parsed = parseOne(new Row("00C", "NHS DARLINGTON CCG", "6.14", printed, "3.66"));

        Entry<DtocTarget> entry = entryOf(parsed, "NHS DARLINGTON CCG");
        assertThat(entry.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(DtocTables.row(entry.value())).isEqualTo(new Row("00C", "NHS DARLINGTON CCG", "6.14", "", "3.66"));
        assertThat(parsed.diagnostics(DiagnosticCode.NUMBER_UNREADABLE))
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
                    assertThat(diagnostic.firstLine()).isEqualTo(2);
                    assertThat(diagnostic.attributes()).containsEntry("column", "baseline");
                });
    }

    @Test
    void parse_targetAboveBaseline_isAFinding() {
        Parsed<DtocTarget> parsed = parseOne(new Row("00C", "NHS DARLINGTON CCG", "6.14", "3.66", "5.00"));

        assertThat(parsed.diagnostics(DiagnosticCode.RELATION_BROKEN))
                .extracting(diagnostic -> diagnostic.attributes().get("check"))
                .containsExactly("target-at-most-baseline");
        assertThat(entryOf(parsed, "NHS DARLINGTON CCG").status()).isEqualTo(Status.EXACT);
    }

    private static Parsed<DtocTarget> parseOne(Row row) {
        return parseOne(row, List.of(0, 1, 2, 3, 4));
    }

    private static Parsed<DtocTarget> parseOne(Row row, List<Integer> columns) {
        return parse(render(TableLayout.TABS, List.of(row, SOUTH_TEES), columns));
    }
}
