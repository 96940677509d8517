package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.ClinicalRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several columns of ratings that nothing but blanks, or line ends, keeps apart. */
class RatingsInTurnTest {
    private static final String TITLE = "CCG clinical priority areas: assessment 2017/18\n";

    private static Parsed<ClinicalRating> clinical(String text) {
        return ClinicalRatingsParser.standard().parse(SourceText.of(TITLE + text));
    }

    private static List<String> read(Parsed<ClinicalRating> parsed) {
        return parsed.entries().stream()
                .filter(entry -> entry.status() == Status.EXACT)
                .map(Entry::value)
                .map(row -> row.code().orElseThrow().text() + " " + row.area().id() + " "
                        + row.label().orElseThrow().printed())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CCG code CCG name Cancer Dementia Maternity\n09C NHS Ashford CCG GOOD REQUIRES IMPROVEMENT Inadequate\n07M NHS Barnet CCG Outstanding GOOD GOOD\n",
                "CCG code CCG name Cancer,Dementia,Maternity\n09C NHS Ashford CCG GOOD,REQUIRES IMPROVEMENT,Inadequate\n07M NHS Barnet CCG Outstanding,GOOD,GOOD\n",
                "CCG code   CCG name            Cancer        Dementia               Maternity\n09C        NHS Ashford CCG     GOOD          REQUIRES IMPROVEMENT Inadequate\n07M        NHS Barnet CCG      Outstanding   GOOD                   GOOD\n",
                "\nCCG code\nCCG name\nCancer\nDementia\nMaternity\n\n09C\nNHS Ashford CCG\nGOOD\nREQUIRES IMPROVEMENT\nInadequate\n\n07M\nNHS Barnet CCG\nOutstanding\nGOOD\nGOOD\n",
                "    CCG code            CCG name      Cancer\n1        09C     NHS Ashford CCG        GOOD\n2        07M      NHS Barnet CCG Outstanding\n              Dementia   Maternity\n1 REQUIRES IMPROVEMENT  Inadequate\n2                 GOOD        GOOD\n"
            })
    void rating_forEachColumn_belongsToTheColumnOfItsPlace(String text) {
        assertThat(read(clinical(text)))
                .containsExactly(
                        "07M cancer Outstanding",
                        "07M dementia Good",
                        "07M maternity Good",
                        "09C cancer Good",
                        "09C dementia Requires Improvement",
                        "09C maternity Inadequate");
    }

    @Test
    void heading_whoseCellsHaveChangedPlaces_leavesTheRowsToThemselves() {
        Parsed<CcgAnnualRating> parsed = AnnualRatingsParser.standard().parse(SourceText.of("""
                Annual rating 2016/17\tCCG
                NHS Ashford CCG\tGood
                NHS Barnet CCG\tInadequate
                """));

        assertThat(parsed.entries()).extracting(Entry::status).containsOnly(Status.EXACT);
        assertThat(parsed.values())
                .extracting(row ->
                        row.code().orElseThrow().text() + " " + row.rating().orElseThrow())
                .containsExactly("09C " + Rating.GOOD, "07M " + Rating.INADEQUATE);
    }

    /** The ratings below "Cancer" are none of maternity, whose column is empty. */
    @Test
    void heading_withFurtherColumns_isNotLeftAside() {
        Parsed<?> parsed = MaternityAssessmentParser.standard().parse(SourceText.of("""
                Ratings 2017/18
                CCG\tCancer\tMaternity
                NHS Ashford CCG\tGood\t
                NHS Barnet CCG\tInadequate\t
                """));

        assertThat(parsed.entries()).isEmpty();
        assertThat(parsed.diagnostics(DiagnosticCode.NOT_THIS_FORMAT)).hasSize(1);
    }

    @Test
    void row_withFewerRatingsThanColumns_hasNone() {
        Parsed<ClinicalRating> parsed = clinical(
                "CCG code CCG name Cancer Dementia\n09C NHS Ashford CCG GOOD\n07M NHS Barnet CCG Outstanding GOOD\n07N NHS Bexley CCG GOOD GOOD INADEQUATE\n");
        assertThat(read(parsed)).containsExactly("07M cancer Outstanding", "07M dementia Good");
        assertThat(parsed.entries()).hasSize(6);
    }

    @Test
    void ratings_farMoreThanNames_arePairedWithNone() {
        Parsed<ClinicalRating> parsed = clinical(
                "\nMaternity\n\nNHS Ashford CCG GOOD\n\nOutstanding\n\nGOOD\n\nNHS Barnet CCG\n\nGOOD\n\nINADEQUATE\n\nGOOD\n\nNHS Bexley CCG OUTSTANDING\n\nGOOD\n\nGOOD\n\nNHS Bury CCG\n\nGOOD\n\nGOOD\n\nGOOD\n");
        assertThat(read(parsed)).isEmpty();
    }

    @Test
    void ratings_ofTwoYearsInTurn_giveTheLatest() {
        Parsed<CcgAnnualRating> parsed = AnnualRatingsParser.standard()
                .parse(
                        SourceText.of(
                                "CCG 2015/16 rating 2016/17 rating\nNHS Ashford CCG GOOD REQUIRES IMPROVEMENT\nNHS Barnet CCG OUTSTANDING INADEQUATE\nNHS Bury CCG GOOD\n"));
        assertThat(parsed.values().stream().flatMap(row -> row.rating().stream()))
                .containsExactly(Rating.REQUIRES_IMPROVEMENT, Rating.INADEQUATE);
        assertThat(parsed.diagnostics()).anyMatch(said -> said.code() == DiagnosticCode.RATING_UNKNOWN);
    }

    @Test
    void row_inTwoBlocks_saysThatItGoesOn() {
        Parsed<ClinicalRating> parsed = clinical(
                "    CCG code         CCG name   Cancer\n1        09C  NHS Ashford CCG     GOOD\n2        07M   NHS Barnet CCG     GOOD\n    Maternity\n1  Inadequate\n2        GOOD\n");
        assertThat(read(parsed)).contains("09C maternity Inadequate", "07M maternity Good");
        assertThat(parsed.diagnostics()).anyMatch(said -> said.message().contains("from the lines 3 and 6"));
    }

    @Test
    void name_inQuotesInAList_hasNoneOfThem() {
        Parsed<CcgAnnualRating> parsed = AnnualRatingsParser.standard()
                .parse(
                        SourceText.of(
                                "CCG ratings 2016/17\nGOOD\n\"NHS Airedale, Wharfedale and Craven CCG\"\nNHS Barnet CCG\nNHS Bury CCG,\n\"\",Page 1 of 2\nINADEQUATE\nNHS Camden CCG\n"));
        assertThat(parsed.values().stream().map(row -> row.name().orElseThrow()))
                .containsExactly(
                        "NHS Airedale, Wharfedale and Craven CCG", "NHS Barnet CCG", "NHS Bury CCG", "NHS Camden CCG");
    }
}
