package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rest of a table of ratings says against a row, or for it. */
@SuppressWarnings("StringConcatToTextBlock") // line ends are what is tested, so they are written out
class RatingContradictionsTest {
    private static Parsed<? extends CcgRating> read(String text) {
        return AnnualRatingsParser.standard().parse(SourceText.of(text));
    }

    private static String rows(Parsed<? extends CcgRating> parsed) {
        StringBuilder rows = new StringBuilder();
        parsed.entries()
                .forEach(entry -> rows.append(
                                entry.value().code().map(Object::toString).orElse("?"))
                        .append(' ')
                        .append(entry.value().name().orElse("?"))
                        .append(' ')
                        .append(entry.value()
                                .rating()
                                .map(rating -> rating.printed())
                                .orElse("?"))
                        .append(' ')
                        .append(entry.status())
                        .append('\n'));
        return rows.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"201C/17 rating", "2016/17 ra3ing", "Good or bad?"})
    void rows_besideAnotherColumnOfRatingsOfNoYear_areUnresolved(String heading) {
        Parsed<? extends CcgRating> parsed = read("CCG\t2015/16 rating\t" + heading
                + "\nNHS Ashford CCG\tOUTSTANDING\tGOOD\nNHS Barnet CCG\tGOOD\tGOOD\n");

        assertThat(rows(parsed)).isEqualTo("09C NHS Ashford CCG ? UNRESOLVED\n07M NHS Barnet CCG ? UNRESOLVED\n");
        assertThat(parsed.diagnostics(DiagnosticCode.READING_DOUBTED)).hasSize(1);
    }

    @Test
    void name_ofAnotherBodyBesideACode_isUnresolved() {
        Parsed<? extends CcgRating> parsed = read("Code\tCCG\tRating 2016/17\n09C\tNHS Ashford CCG\tGOOD\n"
                + "07M\tNHS Bury CCG\tGOOD\n11H\tNHS Bristol CCG\tGOOD\n");

        assertThat(rows(parsed))
                .isEqualTo("09C NHS Ashford CCG Good EXACT\n? NHS Bury CCG Good UNRESOLVED\n"
                        + "11H NHS Bristol CCG Good EXACT\n");
    }

    @Test
    void name_belowItsCodeAndRating_isOfThatRow() {
        Parsed<? extends CcgRating> parsed = read(
                "CCG annual assessment 2016/17\nCode Clinical commissioning group\n                        Rating\n09C  NHS Ashford CCG    GOOD\n"
                        + "                    1\n07M                     GOOD\n     NHS Barnet CCG\n00V                     INADEQUATE\n"
                        + "     NHS Bury CCG\n11H  NHS Bristol CCG    GOOD\n");

        assertThat(rows(parsed))
                .isEqualTo("09C NHS Ashford CCG Good EXACT\n07M NHS Barnet CCG Good EXACT\n"
                        + "00V NHS Bury CCG Inadequate EXACT\n11H NHS Bristol CCG Good EXACT\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NHS Barnet CCG?", "NHS Barnet CCG!", "NHS Barnet CCG*", "\u00AB NHS Barnet CCG"})
    void name_withAMarkBesideIt_isTheNameAlone(String name) {
        Parsed<? extends CcgRating> parsed =
                read("Code CCG Rating 2016/17\n09C NHS Ashford CCG GOOD\n07M " + name + " GOOD\n");

        assertThat(rows(parsed)).endsWith("07M NHS Barnet CCG Good EXACT\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e", "\u00AB", "\u00A9"})
    void mark_ofAListThatWasMisread_isNoPartOfTheName(String mark) {
        Parsed<? extends CcgRating> parsed = read("Ratings of CCGs for 2016/17\n" + mark + " NHS Ashford CCG: Good\n"
                + mark + " NHS Barnet CCG: Inadequate\n");

        assertThat(rows(parsed)).isEqualTo("09C NHS Ashford CCG Good EXACT\n07M NHS Barnet CCG Inadequate EXACT\n");
    }

    @Test
    void name_withoutTheEndThatAllOthersHave_isUnresolved() {
        Parsed<? extends CcgRating> parsed =
                read("Code CCG Rating 2016/17\n09C NHS Ashford CCG GOOD\n07M NHS Barnet CCG GOOD\n"
                        + "00V NHS Bury CCG GOOD\n11H NHS Bristol CCG GOOD\n07P NHS Brent CCG GOOD\n"
                        + "09A NHS Central London (Westminster) GOOD\n07T NHS City and Hackney CCG GOOD\n");

        assertThat(rows(parsed)).contains("09A NHS Central London (Westminster) Good UNRESOLVED\n");
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_UNRESOLVED)).hasSize(1);
    }

    @Test
    void names_outOfOrderBeforeTheirRatings_areNotPaired() {
        StringBuilder text = new StringBuilder("CCG\nRating 2016/17\n");
        String[] names = {"Ashford", "Barnet", "Bury", "Bristol", "Brent", "Camden", "Corby", "Croydon"};
        for (String name : names) {
            text.append("NHS ").append(name).append(" CCG\nGood\n");
        }
        Parsed<? extends CcgRating> parsed =
                read(text + "NHS Luton CCG\nNHS Enfield CCG\nOutstanding\nInadequate\nNHS Sutton CCG\nGood\n");

        assertThat(rows(parsed))
                .contains("06P NHS Luton CCG ? UNRESOLVED\n07X NHS Enfield CCG ? UNRESOLVED\n")
                .endsWith("08T NHS Sutton CCG Good EXACT\n");
    }

    @Test
    void row_withMoreCellsThanItsHeading_isReadWithoutAFault() {
        Parsed<? extends CcgRating> parsed =
                read("Code | CCG Rating 2016/17\n09C | NHS Ashford CCG GOOD | 06N | NHS Herts Valleys CCG Good\n"
                        + "07M | NHS Barnet CCG GOOD\n");

        assertThat(rows(parsed)).contains("07M NHS Barnet CCG Good EXACT");
    }

    @Test
    void ratings_eachBelowANumberedName_headNoLists() {
        StringBuilder text = new StringBuilder("CCG\nRating 2016/17\n");
        String[] names = {
            "Ashford", "Barnet", "Bury", "Bristol", "Brent", "Camden", "Corby", "Croydon", "Dudley", "Enfield"
        };
        for (int at = 0; at < names.length; at++) {
            text.append(at + 1)
                    .append(". NHS ")
                    .append(names[at])
                    .append(" CCG\n")
                    .append(at % 2 == 0 ? "Good\n" : "Requires\nImprovement\n");
        }
        text.append(
                "11. NHS Luton CCG\nGood\n12. NHS Sutton CCG\nGood\n13. NHS Thurrock CCG\nGood\n14. NHS Walsall CCG\nGood\n15. NHS Wirral CCG\nGood\n");

        assertThat(rows(read(text.toString())))
                .contains("07M NHS Barnet CCG Requires Improvement EXACT\n00V NHS Bury CCG Good EXACT\n");
    }

    @Test
    void row_thatHasLostTheLabelBeforeIt_isReadUnderItsHeadings() {
        Parsed<? extends CcgRating> parsed =
                read("\tCCG\tRating 2016/17\nLondon\tNHS Barnet CCG\tGOOD\nNHS Brent CCG\tINADEQUATE\t\n");

        assertThat(rows(parsed)).isEqualTo("07M NHS Barnet CCG Good EXACT\n07P NHS Brent CCG Inadequate EXACT\n");
    }

    @Test
    void figures_withTheirUnitBetweenNameAndRating_areOfOtherColumns() {
        Parsed<? extends CcgRating> parsed =
                read("CCG assessment 2016/17\n07M NHS Barnet CCG 4.6 per 1,000 3.7 per 1,000 Good\n"
                        + "07P NHS Brent CCG 2.1 per 1,000 6.0 per 1,000 Inadequate\n");

        assertThat(rows(parsed)).isEqualTo("07M NHS Barnet CCG Good EXACT\n07P NHS Brent CCG Inadequate EXACT\n");
    }

    @Test
    void names_twoBeforeTwoRatings_haveNoRating() {
        Parsed<? extends CcgRating> parsed = read(
                "CCG assessment 2016/17\n\n09C NHS Ashford CCG Good\n07M NHS Barnet CCG\n1.0 per 1,000 Good\n07P NHS Brent CCG\n"
                        + "02P NHS Barnsley CCG\n5.3 per 1,000 Good\n5.5 per 1,000 Inadequate\n07R NHS Camden CCG\n2.1 per 1,000 Outstanding\n");

        assertThat(rows(parsed))
                .contains("07M NHS Barnet CCG Good EXACT\n")
                .contains("02P NHS Barnsley CCG ? UNRESOLVED\n")
                .contains("07R NHS Camden CCG Outstanding EXACT\n");
    }

    @Test
    void category_belowATitleOfTwoLines_isTheRating() {
        Parsed<? extends CcgRating> parsed = MaternityAssessmentParser.standard()
                .parse(SourceText.of(
                        "CCG maternity assessment 2017/18,,\nRatings by category as at 1 October 2018,,\n,,\n,,\n"
                                + "Category,CCG,ODS code\nGood,NHS Barnet CCG,07M\nInadequate,NHS Brent CCG,07P\n"));

        assertThat(rows(parsed)).isEqualTo("07M NHS Barnet CCG Good EXACT\n07P NHS Brent CCG Inadequate EXACT\n");
    }
}
