package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.MaternityLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of ratings whose rows have a code each, which tells what of the words around it is its name, or a whole name. */
class RatingCodesTest {
    private static final String[] ROWS = {
        "02P Barnsley GOOD EXACT", "00V Bury REQUIRES_IMPROVEMENT EXACT", "03F Hull OUTSTANDING EXACT"
    };

    @Test
    void codesBehindNames_andOtherCellsBehindRatings_areOfTheirRows() {
        assertThat(read("""
                        CCG maternity assessment 2017/18
                        Clinical Commissioning Group Maternity assessment 2017/18 STP Registered population
                        Barnsley (02P) GOOD Kent and Medway 547,905
                        Bury (00V) REQUIRES IMPROVEMENT Dorset 773,358
                        Hull (03F) OUTSTANDING Frimley Health 469,457
                        """)).containsExactly(ROWS);
    }

    @Test
    void cellsOnLinesOfTheirOwn_withOthersBetween_areOfTheCodeAbove() {
        assertThat(read("""
                        CCG maternity assessment 2017/18

                        Barnsley (02P)
                        South Yorkshire
                        GOOD
                        547,905

                        Bury (00V)
                        Greater Manchester
                        REQUIRES
                        IMPROVEMENT
                        773,358

                        Hull (03F)
                        Humber
                        OUTSTANDING
                        469,457
                        """)).containsExactly(ROWS);
    }

    @Test
    void namesAndRatings_wrappedBesideEachOther_arePutTogether() {
        assertThat(read("""
                        Maternity ratings of clinical commissioning groups, 2017/18
                        Code CCG Maternity
                        assessment
                        04E NHS Mansfield and Requires
                        Ashfield CCG Improvement
                        99P NHS Northern, Good
                        Eastern and Western
                        Devon CCG
                        02P NHS Barnsley Good
                        CCG
                        """))
                .containsExactly(
                        "04E NHS Mansfield and Ashfield CCG REQUIRES_IMPROVEMENT EXACT",
                        "99P NHS Northern, Eastern and Western Devon CCG GOOD EXACT",
                        "02P NHS Barnsley CCG GOOD EXACT");
    }

    @Test
    void ratingsAboveCodes_onLinesOfTheirOwn_areOfNoRow() {
        assertThat(read("""
                        CCG maternity assessment 2017/18

                        GOOD
                        02P
                        Barnsley

                        INADEQUATE
                        00V
                        Bury

                        OUTSTANDING
                        03F
                        Hull
                        """)).noneMatch(row -> row.contains("Barnsley INADEQUATE") || row.contains("Bury OUTSTANDING"));
    }

    @Test
    void cutName_besideItsCode_isNeverExact() {
        assertThat(read("""
                        CCG code,CCG,Maternity rating 2017/18
                        02P,NHS Barnsley CCG,Good
                        05D,East,Good
                        03F,NHS Hull CCG,Outstanding
                        """))
                .contains("02P NHS Barnsley CCG GOOD EXACT")
                .noneMatch(row -> row.contains("East") && row.endsWith("EXACT"));
    }

    @Test
    void emptyNames_besideCodesInCellsOfTheirOwn_leaveRowsSure() {
        assertThat(read("""
                        CCG code,CCG,Maternity rating 2017/18
                        02P,NHS Barnsley CCG,Good
                        05D,,Good
                        03F,NHS Hull CCG,Outstanding
                        00V,NHS Bury CCG,Good
                        00Y,NHS Oldham CCG,Good
                        """)).contains("05D ? GOOD EXACT");
    }

    @Test
    void wholeNames_withWrappedLabelsBesideThem_haveTheRatingBehindThem() {
        assertThat(read("""
                        CCG maternity assessment 2017/18
                        Clinical commissioning group Maternity rating Local maternity system
                        1 North Barnsley CCG Good Frimley
                        Health
                        2 Bury
                        CCG
                        Requires
                        improvement
                        South West
                        London
                        3 Hull CCG Outstanding Dorset
                        4 Heywood,
                        Middleton & Rochdale CCG
                        Good Frimley
                        Health
                        """))
                .containsExactly(
                        "02P Barnsley CCG GOOD EXACT",
                        "00V Bury CCG REQUIRES_IMPROVEMENT EXACT",
                        "03F Hull CCG OUTSTANDING EXACT",
                        "01D Heywood, Middleton & Rochdale CCG GOOD EXACT");
    }

    @Test
    void namesThatMayBeginBefore_areNotWhole() {
        assertThat(read("""
                        CCG maternity assessment 2017/18
                        Clinical commissioning group Maternity rating Local maternity system
                        1 Barnsley CCG Good Frimley
                        Health
                        2 Bath and North East Good South West
                        Somerset CCG London
                        3 Hull CCG Outstanding Dorset
                        4 Bury CCG Good Kent and
                        Medway
                        """)).noneMatch(row -> row.contains("Somerset") && row.endsWith("EXACT"));
    }

    @Test
    void nameBehindAnotherCellItHasRunTogetherWith_isNotCut() {
        assertThat(read("""
                        CCG maternity assessment 2017/18
                        CCG   Maternity rating
                        NHS Barnsley CCG   Good
                        NHS Hull CCG   Outstanding
                        LondonNHS Bury CCG   Inadequate
                        """)).noneMatch(row -> row.startsWith("00V Bury CCG") && row.endsWith("EXACT"));
    }
}
