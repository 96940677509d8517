package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.ClinicalRating;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.table.DataTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of our own wording, in the layouts of the maternity ratings and of their sibling areas. */
class ClinicalRatingsParserTest {
    private static final String BASELINE = """
            Cancer assessment 2016/17

            CCG%1$sBaseline rating
            NHS Barnsley CCG%1$sTop performing
            NHS Barnet CCG%1$sNeeds improvement
            NHS Bury CCG%1$sGREATEST NEED FOR IMPROVEMENT
            NHS Bolton CCG%1$sPerforming well
            """;

    private static Parsed<ClinicalRating> parse(String text) {
        return ClinicalRatingsParser.standard().parse(SourceText.of(text));
    }

    private static List<String> rows(String text) {
        DataTable table = SourceTables.ofClinicalRatings(parse(text));
        return table.rows().stream()
                .map(row -> String.join(" ", row.get(1), row.get(4), row.get(5), row.get(6), row.get(7)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " | ", ";", ",", "    ", " "})
    void parse_baselineScale_labelsAsPrinted(String separator) {
        assertThat(rows(String.format(BASELINE, separator)))
                .containsExactly(
                        "02P cancer baseline-2016 Top performing exact",
                        "07M cancer baseline-2016 Needs improvement exact",
                        "00V cancer baseline-2016 Greatest need for improvement exact",
                        "00T cancer baseline-2016 Performing well exact");
    }

    @ParameterizedTest
    @CsvSource({
        "Maternity, maternity",
        "Cancer, cancer",
        "Dementia, dementia",
        "Diabetes, diabetes",
        "Mental health, mental-health",
        "Learning disability, learning-disability",
        "Learning disabilities, learning-disability"
    })
    void parse_fourRatings_areaOfTheHeading(String printed, String area) {
        assertThat(rows("2017/18 " + printed + " assessment\n\nNHS Bury CCG\tGood\nNHS Hull CCG\tInadequate\n"))
                .containsExactly(
                        "00V " + area + " four-ratings Good exact", "03F " + area + " four-ratings Inadequate exact");
        assertThat(rows("CCG,2017/18 " + printed + " assessment\nNHS Bury CCG,Good\nNHS Hull CCG,Inadequate\n"))
                .containsExactly(
                        "00V " + area + " four-ratings Good exact", "03F " + area + " four-ratings Inadequate exact");
    }

    @Test
    void parse_columnForEachArea_aRecordForEach() {
        assertThat(rows("""
                Clinical priority areas, 2016/17
                Code,CCG,Cancer,Mental health
                02P,NHS Barnsley CCG,Top performing,Needs improvement
                00V,NHS Bury CCG,Performing well,Performing well
                """))
                .containsExactly(
                        "02P cancer baseline-2016 Top performing exact",
                        "02P mental-health baseline-2016 Needs improvement exact",
                        "00V cancer baseline-2016 Performing well exact",
                        "00V mental-health baseline-2016 Performing well exact");
    }

    @Test
    void parse_columnThatNamesTheArea_rowByRow() {
        String text = """
                code,name,clinical area,rating 2016/17
                02P,NHS Barnsley CCG,Cancer,Top performing
                02P,NHS Barnsley CCG,Dementia,Needs improvement
                00V,NHS Bury CCG,Bicycles,Performing well
                """;
        assertThat(rows(text))
                .containsExactly(
                        "02P cancer baseline-2016 Top performing exact",
                        "02P dementia baseline-2016 Needs improvement exact");
        assertThat(parse(text).diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals(DiagnosticCode.LINE_UNPARSED))
                .extracting(diagnostic -> diagnostic.firstLine())
                .containsExactly(4);
        assertThat(AnnualRatingsParser.standard().parse(SourceText.of(text)).entries())
                .isEmpty();
    }

    @Test
    void parse_listsOfTheBaseline_labelOfTheHeading() {
        assertThat(rows("""
                Diabetes assessment 2016/17

                Greatest need for improvement (2)
                - NHS Barnsley CCG
                - NHS Barnet CCG

                Performing well (1)
                - NHS Bury CCG
                """))
                .containsExactly(
                        "02P diabetes baseline-2016 Greatest need for improvement exact",
                        "07M diabetes baseline-2016 Greatest need for improvement exact",
                        "00V diabetes baseline-2016 Performing well exact");
    }

    @Test
    void parse_twoScalesMixed_unresolved() {
        String text = """
                Dementia ratings of CCGs, 2017/18

                NHS Barnsley CCG\tOutstanding
                NHS Barnet CCG\tNeeds improvement
                NHS Bury CCG\tPerforming well
                """;
        assertThat(rows(text))
                .containsExactly("02P dementia   unresolved", "07M dementia   unresolved", "00V dementia   unresolved");
        assertThat(parse(text).diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals(DiagnosticCode.RATING_UNKNOWN))
                .hasSize(3);
    }

    @Test
    void parse_oneLabelOfTheOtherScaleAmongTen_onlyThatOneUnresolved() {
        List<String> names = List.of(
                "Barnsley", "Barnet", "Bury", "Bolton", "Hull", "Calderdale", "Doncaster", "Rotherham", "Sheffield");
        StringBuilder text = new StringBuilder("Dementia ratings of CCGs, 2017/18\n\n");
        for (String name : names) {
            text.append("NHS ").append(name).append(" CCG\tGood\n");
        }
        text.append("NHS Wakefield CCG\tPerforming well\n");
        assertThat(rows(text.toString()).subList(0, 9)).allMatch(row -> row.endsWith("four-ratings Good exact"));
        assertThat(rows(text.toString()).get(9)).isEqualTo("03R dementia   unresolved");
    }

    @Test
    void parse_titleOfSeveralAreasAboveOneColumn_refused() {
        Parsed<ClinicalRating> parsed = parse("""
                Cancer and dementia ratings 2016/17
                CCG,Rating
                NHS Barnsley CCG,Good
                NHS Bury CCG,Good
                """);
        assertThat(parsed.entries()).isEmpty();
        assertThat(parsed.diagnostics())
                .anyMatch(diagnostic -> diagnostic.code().equals(DiagnosticCode.NOT_THIS_FORMAT));
    }

    @Test
    void parse_misreadLabel_repaired() {
        assertThat(rows("""
                Cancer assessment 2016/17
                CCG,Cancer rating
                NHS Barnsley CCG,Perforrning well
                NHS Bury CCG,Needs improvernent
                """))
                .containsExactly(
                        "02P cancer baseline-2016 Performing well repaired",
                        "00V cancer baseline-2016 Needs improvement repaired");
    }

    @Test
    void annualAndMaternity_baselineScale_noRating() {
        String text = "2016/17 assessment\n\nNHS Bury CCG\tGood\nNHS Hull CCG\tPerforming well\n";
        assertThat(AnnualRatingsParser.standard().parse(SourceText.of(text)).entries())
                .extracting(entry -> entry.value().rating().isPresent())
                .containsExactly(true, false);
        String maternity = String.format(BASELINE.replace("Cancer", "Maternity"), "\t");
        assertThat(MaternityAssessmentParser.standard()
                        .parse(SourceText.of(maternity))
                        .entries())
                .isEmpty();
    }
}
