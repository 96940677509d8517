package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.DtocTables.parse;
import static io.github.fairshare.parsers.DtocTables.render;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.AsOf.Origin;
import io.github.fairshare.parsers.DtocTables.Row;
import io.github.fairshare.parsers.generators.TableLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day as of which names are read: given, else published, else of the headings or the title, never of prose. */
class DtocTargetsDateTest {
    private static final String UNDATED = """
            CCG Code\tName of CCG\tPlan\tBaseline\tTarget
            00C\tNHS DARLINGTON CCG\t6.14\t3.66\t3.66
            """;

    private static final String DATED = UNDATED.replace("Target", "Target, Sept 17");

    @Test
    void parse_dayGiven_winsOverAllOthers() {
        ParseOptions options = ParseOptions.NONE.asOf(LocalDate.of(2018, 6, 30));

        Parsed<DtocTarget> parsed = parse("4 March 2015\n\n" + DATED, options);

        assertThat(parsed.document().asOf()).contains(new AsOf(LocalDate.of(2018, 6, 30), Origin.GIVEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 March 2015",
                "4th March 2015",
                "04 Mar 2015",
                "Published 4 March 2015",
                "Published on 4 March 2015",
                "First published: 4 March 2015",
                "Publication date: 4 March 2015",
                "Date of publication:\t4 March 2015",
                "  4  March  2015  "
            })
    void parse_publicationDateInTheHead_winsOverHeadings(String line) {
        assertThat(parse("Guidance\n\n" + line + "\n\n" + DATED).document().asOf())
                .contains(new AsOf(LocalDate.of(2015, 3, 4), Origin.PUBLICATION_DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "'Target, Sept 17', 2017-09-01",
        "Target September 2017, 2017-09-01",
        "Target Sep-18, 2018-09-01",
        "Target (Mar '19), 2019-03-01",
        "Target 2016/17, 2016-04-01",
        "Target 2016-17, 2016-04-01",
        "Target May 2018, 2018-05-01"
    })
    void parse_monthOrYearInTheHeading_isItsFirstDay(String heading, LocalDate day) {
        assertThat(parse(UNDATED.replace("Target", heading)).document().asOf()).contains(new AsOf(day, Origin.HEADING));
    }

    /** Words that only begin like months, and a day and figures that are no month and year. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Target (declared 2016)",
                "Target by decile 10",
                "Target (marginal 20)",
                "Target for mayors 2017",
                "Target of 2017 beds",
                "Target 2016-12",
                "Target, novel 2018"
            })
    void parse_wordsThatOnlyLookLikeMonths_areNoDate(String heading) {
        assertThat(parse(UNDATED.replace("Target", heading)).document().asOf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Targets for delayed transfers of care by CCG September 2018, 2018-09-01",
        "CCG targets 2016/17, 2016-04-01"
    })
    void parse_monthOrYearInTheTitle_isItsFirstDay(String title, LocalDate day) {
        assertThat(parse("NHS England\n\n" + title + "\n\nAnnex A\n\n" + UNDATED)
                        .document()
                        .asOf())
                .contains(new AsOf(day, Origin.HEADING));
    }

    @Test
    void parse_datedHeadingAndDatedTitle_theHeadingOfTheTargetDecides() {
        assertThat(parse("Targets agreed in April 2016\n\n" + DATED).document().asOf())
                .contains(new AsOf(LocalDate.of(2017, 9, 1), Origin.HEADING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All CCGs agreed their plans in March 2015.",
                "In March 2015 NHS Darlington CCG and all others agreed\nplans for delayed transfers of care.",
                "2. In March 2016, the CCG improvement and assessment framework was\npublished. It says more.",
                "Delays had risen by 20 per cent. In March 2015 all CCGs\nagreed plans for the year 2016/17\nand the years after",
                "Since 4 March 2015 plans exist.",
                "the plan of March 2015",
                "The plans that were agreed by all of the CCGs of England in March 2015 are not the targets"
            })
    void parse_datesInProse_areNotTaken(String prose) {
        Parsed<DtocTarget> parsed = parse("Delayed transfers\n\n" + prose + "\n\n" + UNDATED + "\nMarch 2014\n");

        assertThat(parsed.document().asOf()).isEmpty();
    }

    /** 15F opened in 2018 and 02V closed then: both can only be meant where no day is known. */
    @Test
    void parse_noDate_readsNamesOverAllDatesAndSaysSo() {
        String text = UNDATED
                + "15F\tNHS LEEDS CCG\t6.14\t3.66\t3.66\n"
                + "02V\tNHS LEEDS NORTH CCG\t6.14\t3.66\t3.66\n"
                + "\tNHS CUMBRIA CCG\t6.14\t3.66\t3.66\n";

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(DtocTables.rows(parsed)).extracting(Row::code).containsExactly("00C", "15F", "02V", "01H");
        assertThat(parsed.count(Status.UNRESOLVED)).isZero();
        assertThat(parsed.diagnostics(DiagnosticCode.DATE_UNKNOWN))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING));
        assertThat(parsed.reconciliation().find("ccgs-of-the-day")).isEmpty();
    }

    /** 195 CCGs were open in September 2018; each gets 2.00, 1.00 and 0.50, so the totals are 390, 195 and 97.50. */
    @Test
    void parse_anotherYear_holdsAgainstTheCcgsOfThatYear() {
        List<Row> rows = ccgsOn(LocalDate.of(2018, 9, 1)).stream()
                .map(ccg -> new Row(ccg.code().text(), ccg.name(), "2.00", "1.00", "0.50"))
                .toList();
        assertThat(rows).hasSize(195);
        String text = render(TableLayout.TABS, DtocTables.plus(rows, new Row("", "", "390", "195", "97.5")))
                .replace("Sept 17", "Sept 18");

        Parsed<DtocTarget> parsed = parse(text);

        assertThat(DtocTables.rows(parsed).subList(0, 195)).isEqualTo(rows);
        assertThat(parsed.count(Status.EXACT)).isEqualTo(196);
        assertThat(parsed.document().asOf()).contains(new AsOf(LocalDate.of(2018, 9, 1), Origin.HEADING));
        assertThat(parsed.reconciliation().outcomes())
                .hasSize(6)
                .allSatisfy(outcome -> assertThat(outcome.result()).isEqualTo(CheckOutcome.Result.HOLDS));
        assertThat(parsed.diagnostics())
                .hasSize(3)
                .allSatisfy(diagnostic -> assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.TOTAL_MATCHES));
    }

    @Test
    void parse_tableOf2017AsOf2018_leavesClosedCcgsUnresolved() {
        ParseOptions options = ParseOptions.NONE.asOf(LocalDate.of(2018, 9, 1));
        LocalDate day = LocalDate.of(2018, 9, 1);
        long closed = DtocTables.printedRows().stream()
                .filter(row -> !row.code().isEmpty())
                .filter(row ->
                        ccgsOn(day).stream().noneMatch(ccg -> ccg.code().text().equals(row.code())))
                .count();

        Parsed<DtocTarget> parsed = parse(DtocTables.printed(), options);

        assertThat(closed).isPositive();
        assertThat(parsed.count(Status.UNRESOLVED)).isEqualTo(closed);
        assertThat(parsed.values())
                .filteredOn(row -> row.code().isPresent())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                OrganisationRegistry.ccgs().find(row.code().orElseThrow()))
                        .hasValueSatisfying(ccg -> assertThat(ccg.isOpenOn(day)).isTrue()));
    }

    @Test
    void options_none_giveTheFamilyAsId() {
        assertThat(parse(UNDATED).document().id()).isEqualTo("dtoc-targets");
        assertThat(parse(UNDATED, ParseOptions.NONE.documentId("mine"))
                        .entries()
                        .get(0)
                        .provenance()
                        .toString())
                .isEqualTo("mine:2");
        assertThat(ParseOptions.NONE.documentId("mine").asOf(LocalDate.EPOCH))
                .isEqualTo(new ParseOptions(Optional.of("mine"), Optional.of(LocalDate.EPOCH)));
    }

    private static List<Organisation> ccgsOn(LocalDate day) {
        return OrganisationRegistry.ccgs().openOn(day);
    }
}
