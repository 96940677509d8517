package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.MaternityLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of ratings with columns of other things, of which the places, or what recurs, tell which cell is which. */
class RatingPlacesTest {
    private static final String[] ROWS = {
        "02P NHS Barnsley CCG GOOD EXACT", "00V NHS Bury CCG INADEQUATE EXACT", "03F NHS Hull CCG OUTSTANDING EXACT"
    };

    @Test
    void cellsInTheirPlaces_withLabelsOverSeveralRows_areThoseOfTheirColumns() {
        assertThat(read("""
                        No   Region   CCG                  STP                  Maternity rating   Maternity system
                        1             NHS Barnsley CCG     South Yorkshire      Good               South Yorkshire
                             North
                        2             NHS Bury CCG         Greater Manchester   Inadequate         Lancashire
                        3             NHS Hull CCG         Humber               Outstanding        Humber
                        """)).containsExactly(ROWS);
    }

    @Test
    void cellsInTheirPlaces_wrappedInEachColumn_arePutTogether() {
        assertThat(read("""
                        Name of CCG            ODS    Local        Maternity     Registered
                                               code   maternity    rating        population
                                                      system
                        NHS Barnsley           02P    South        Requires         117,200
                        Clinical Commissioning        Yorkshire    improvement
                        Group
                        NHS Bury Clinical      00V    Greater      Good             817,091
                        Commissioning Group           Manchester
                        """))
                .containsExactly(
                        "02P NHS Barnsley Clinical Commissioning Group REQUIRES_IMPROVEMENT EXACT",
                        "00V NHS Bury Clinical Commissioning Group GOOD EXACT");
    }

    @Test
    void ratingBetweenLabels_onALineOfWords_isTheOnlyOne() {
        assertThat(read("""
                        No NHS region CCG STP Overall maternity rating Local maternity system
                        1 NHS Barnsley CCG South Yorkshire Good Lancashire
                        2 NHS Bury CCG Greater Manchester Inadequate South Yorkshire
                        3 NHS Hull CCG Humber Outstanding Humber
                        """)).containsExactly(ROWS);
    }

    @Test
    void labelsThatRecur_withOneCellALine_areNoRatings() {
        assertThat(read("""
                        CCG maternity assessment 2017/18

                        NHS Barnsley CCG
                        South Yorkshire
                        Good
                        Humber
                        NHS Bury CCG
                        Humber
                        Inadequate
                        South Yorkshire
                        NHS Hull CCG
                        Humber
                        Outstanding
                        Humber
                        """)).containsExactly(ROWS);
    }

    /** What stands in for a rating may recur, and is none: no row has the rating of another. */
    @Test
    void wordsInsteadOfRatings_thatRecur_shiftNoRating() {
        assertThat(read("""
                        CCG maternity assessment 2017/18

                        NHS Barnsley CCG
                        Good
                        NHS Bassetlaw CCG
                        Inadequate
                        NHS Blackpool CCG
                        Outstanding
                        NHS Bolton CCG
                        Merged
                        NHS Bury CCG
                        Inadequate
                        NHS Calderdale CCG
                        Outstanding
                        NHS Corby CCG
                        Good
                        NHS Croydon CCG
                        Inadequate
                        NHS Darlington CCG
                        Merged
                        NHS Doncaster CCG
                        Good
                        NHS Dorset CCG
                        Inadequate
                        NHS Dudley CCG
                        Outstanding
                        """))
                .isNotEmpty()
                .filteredOn(row -> !row.endsWith("UNRESOLVED"))
                .allMatch(row -> row.contains(rating(row)));
    }

    private static String rating(String row) {
        return row.matches(".*(?:Barnsley|Corby|Doncaster) .*")
                ? "GOOD"
                : row.matches(".*(?:Bassetlaw|Bury|Croydon|Dorset) .*")
                        ? "INADEQUATE"
                        : row.matches(".*(?:Blackpool|Calderdale|Dudley) .*") ? "OUTSTANDING" : "none";
    }

    @Test
    void headingWithAPointBehindNo_overCountedRows_isOne() {
        assertThat(read("""
                        "" "No." "CCG name" "Code" "System" "Maternity rating"
                        "1" NA 1 "NHS Barnsley CCG" "02P" "South Yorkshire" "Good"
                        "2" NA 2 "NHS Bury CCG" "00V" "Greater Manchester" "Inadequate"
                        "3" NA 3 "NHS Hull CCG" "03F" "Humber" "Outstanding"
                        """)).containsExactly(ROWS);
    }
}
