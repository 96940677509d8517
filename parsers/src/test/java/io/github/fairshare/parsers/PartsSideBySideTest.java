package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables of which two parts or more stand side by side, each under the same heading. */
@SuppressWarnings("StringConcatToTextBlock") // tabs are what is tested, so they are written out
class PartsSideBySideTest {
    private static final String TITLE = "NHS England's annual performance assessment of CCGs 2016/17\n";

    private static final String RATINGS = TITLE + """
            CCG                   Rating                 CCG                    Rating
            NHS Ashford CCG       REQUIRES IMPROVEMENT   NHS Bexley CCG         REQUIRES IMPROVEMENT
            NHS Barnet CCG        GOOD                   NHS Bolton CCG         GOOD
            NHS Barnsley CCG      GOOD                   NHS Bradford City CCG  GOOD
            NHS Bassetlaw CCG     OUTSTANDING
            Ratings follow the rule of Annex A of the assessment that the board agreed in public.
            """;

    @Test
    void parts_sideBySide_areReadAndGivenByLine() {
        assertThat(ratings(RATINGS))
                .containsExactly(
                        "3 09C REQUIRES_IMPROVEMENT EXACT",
                        "3 07N REQUIRES_IMPROVEMENT EXACT",
                        "4 07M GOOD EXACT",
                        "4 00T GOOD EXACT",
                        "5 02P GOOD EXACT",
                        "5 02W GOOD EXACT",
                        "6 02Q OUTSTANDING EXACT");
    }

    @Test
    void parts_sideBySide_accountForTheLinesOfTheText() {
        Parsed<CcgAnnualRating> parsed = AnnualRatingsParser.standard().parse(SourceText.of(RATINGS));

        assertThat(parsed.ledger().text()).isEqualTo(RATINGS);
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(parsed.ledger()::of))
                .containsExactly(
                        Disposition.BOILERPLATE,
                        Disposition.HEADER,
                        Disposition.RECORD,
                        Disposition.RECORD,
                        Disposition.RECORD,
                        Disposition.RECORD,
                        Disposition.BOILERPLATE);
        assertThat(parsed.entries())
                .allSatisfy(entry -> assertThat(entry.provenance().raw())
                        .isEqualTo(
                                SourceLine.split(RATINGS).get(entry.line() - 1).text()));
    }

    /** The row of 02W is read behind that of line 6, but stands on line 5, as its unknown rating does. */
    @Test
    void whatIsSaid_ofTheSecondPart_namesTheLineOfTheText() {
        Parsed<CcgAnnualRating> parsed = AnnualRatingsParser.standard()
                .parse(SourceText.of(
                        RATINGS.replace("NHS Bradford City CCG  GOOD", "NHS Bradford City CCG  SPLENDID")));

        assertThat(parsed.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.RATING_UNKNOWN)
                .extracting(Diagnostic::firstLine, Diagnostic::lastLine)
                .containsExactly(tuple(5, 5));
    }

    @Test
    void parts_betweenSeparatorsWithAnEmptyColumn_areRead() {
        for (String separator : List.of("\t", ",", ";", "|")) {
            String text = """
                    Code^CCG^Rating^^Code^CCG^Rating
                    02N^"Airedale, Wharfedale and Craven"^Good^^07M^Barnet^Good
                    09C^Ashford^Requires Improvement^^02P^Barnsley^Requires Improvement
                    10Y^Aylesbury Vale^Good^^02Q^Bassetlaw^Requires Improvement
                    07L^Barking and Dagenham^Outstanding^^^^
                    """.replace("^", separator);
            Parsed<MaternityRating> parsed = MaternityAssessmentParser.standard()
                    .parse(SourceText.of("CCG maternity assessment 2017/18\n" + text));

            assertThat(parsed.entries())
                    .as(separator)
                    .extracting(
                            entry -> entry.line() + " " + entry.value().code().orElseThrow() + " "
                                    + entry.value().rating().orElseThrow() + " " + entry.status())
                    .containsExactly(
                            "3 02N GOOD EXACT",
                            "3 07M GOOD EXACT",
                            "4 09C REQUIRES_IMPROVEMENT EXACT",
                            "4 02P REQUIRES_IMPROVEMENT EXACT",
                            "5 10Y GOOD EXACT",
                            "5 02Q REQUIRES_IMPROVEMENT EXACT",
                            "6 07L OUTSTANDING EXACT");
        }
    }

    /** A trust that is 10,000 above 200,000 is 5.0 % above; the sums of both parts are the total. */
    @Test
    void positions_sideBySide_areReadAndChecked() {
        Parsed<AllocationPosition> parsed = AllocationTableParser.standard().parse(SourceText.of("""
                Code  PCT                      Allocation £000  Target £000  Distance %  Code  PCT                Allocation £000  Target £000  Distance %
                5D7   Newcastle PCT                    210,000      200,000         5.0  5KF   Gateshead PCT              306,000      300,000       2.0
                5KG   South Tyneside PCT                99,000      100,000        -1.0  5J9   Darlington PCT              97,000      100,000      -3.0
                5KL   Sunderland Teaching PCT          416,000      400,000         4.0  5ND   County Durham PCT          490,000      500,000      -2.0
                                                                                               England                  1,618,000    1,600,000       1.1
                """));

        assertThat(parsed.entries())
                .extracting(entry -> entry.value().code().map(Object::toString).orElse("-") + " "
                        + entry.value().target().orElseThrow().value().toPlainString() + " " + entry.status())
                .containsExactly(
                        "5D7 200000 EXACT",
                        "5KF 300000 EXACT",
                        "5KG 100000 EXACT",
                        "5J9 100000 EXACT",
                        "5KL 400000 EXACT",
                        "5ND 500000 EXACT",
                        "- 1600000 EXACT");
    }

    /** Two years beside each other say "Plan" and "Baseline" twice, but each row is one body. */
    @Test
    void columns_ofTwoYears_areNoPartsOfATable() {
        Parsed<AllocationPosition> parsed = AllocationTableParser.standard().parse(SourceText.of("""
                                     2009/10                    2010/11
                Code  PCT            Allocation   Target        Allocation   Target
                5D7   Newcastle PCT     210,000  200,000           220,000  205,000
                5KF   Gateshead PCT     306,000  300,000           310,000  305,000
                5J9   Darlington PCT     97,000  100,000            99,000  101,000
                """));

        assertThat(parsed.entries()).extracting(Entry::line).doesNotHaveDuplicates();
    }

    private static List<String> ratings(String text) {
        return AnnualRatingsParser.standard().parse(SourceText.of(text)).entries().stream()
                .map(entry -> entry.line() + " " + entry.value().code().orElseThrow() + " "
                        + entry.value().rating().orElseThrow() + " " + entry.status())
                .toList();
    }
}
