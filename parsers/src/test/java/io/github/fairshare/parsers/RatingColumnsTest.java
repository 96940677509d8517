package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.MaternityLines.lines;
import static io.github.fairshare.parsers.MaternityLines.parse;
import static io.github.fairshare.parsers.MaternityLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of ratings whose columns stand in another order, or whose headings do not stand above them. */
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are what is tested, so they are written out
class RatingColumnsTest {
    private static final String TITLE = "CCG maternity assessment 2017/18\n";

    /** As pandas prints a frame: one blank keeps the headings apart, and the code stands behind the name. */
    @Test
    void code_behindTheNameInAFrame_isRead() {
        assertThat(read("""
                                          CCG Name CCG Code 2017-18 Maternity assessment rating
                        0          NHS Ashford CCG      09C                Requires Improvement
                        1   NHS Aylesbury Vale CCG      10Y                                Good
                        """))
                .containsExactly(
                        "09C NHS Ashford CCG REQUIRES_IMPROVEMENT EXACT", "10Y NHS Aylesbury Vale CCG GOOD EXACT");
    }

    @Test
    void headings_thatHaveRunTogether_leaveTheCellsToTheirWords() {
        assertThat(read(TITLE + """
                        2017-18 Maternity assessment rating  CCG Code CCG Name
                        Good                                 10J          NHS North Hampshire CCG
                        Requires Improvement                 03K          NHS North Lincolnshire CCG
                        """))
                .containsExactly(
                        "10J NHS North Hampshire CCG GOOD EXACT",
                        "03K NHS North Lincolnshire CCG REQUIRES_IMPROVEMENT EXACT");
    }

    @Test
    void name_withTheNumberOfItsRowInOneCell_isWhole() {
        assertThat(read(TITLE + """
                        No.    CCG Name               CCG       2017-18 Maternity
                                                      Code      assessment rating
                            1 NHS South Cheshire      01R       Requires
                              CCG                               Improvement
                            2 NHS South Devon and     99Q       Good
                              Torbay CCG
                        """))
                .containsExactly(
                        "01R NHS South Cheshire CCG REQUIRES_IMPROVEMENT EXACT",
                        "99Q NHS South Devon and Torbay CCG GOOD EXACT");
    }

    /** "NHS South Reading" is a name already, but the code right below shows that its row goes on. */
    @Test
    void name_wrappedAboveItsCode_keepsItsEnd() {
        assertThat(read(TITLE + """
                        1 NHS South Reading
                        CCG
                        10W Good
                        2 NHS South Sefton CCG 01T Good
                        """))
                .containsExactly("10W NHS South Reading CCG GOOD EXACT", "01T NHS South Sefton CCG GOOD EXACT");
    }

    @Test
    void name_wrappedInTheLastRow_keepsItsEnd() {
        assertThat(read(TITLE + """
                        No. CCG name 2017/18 rating
                        1 NHS Southampton CCG GOOD
                        2 NHS Wirral GOOD
                        CCG
                        """))
                .containsExactly("10X NHS Southampton CCG GOOD EXACT", "12F NHS Wirral CCG GOOD EXACT");
    }

    @Test
    void rows_allWrapped_areNoTextBetweenOthers() {
        assertThat(read(TITLE + """
                        1 NHS Slough CCG GOOD
                        2 NHS South Norfolk REQUIRES
                        CCG IMPROVEMENT
                        3 NHS South Sefton REQUIRES
                        CCG IMPROVEMENT
                        4 NHS Surrey Heath REQUIRES
                        CCG IMPROVEMENT
                        5 NHS Swindon CCG GOOD
                        """))
                .containsExactly(
                        "10T NHS Slough CCG GOOD EXACT",
                        "06Y NHS South Norfolk CCG REQUIRES_IMPROVEMENT EXACT",
                        "01T NHS South Sefton CCG REQUIRES_IMPROVEMENT EXACT",
                        "10C NHS Surrey Heath CCG REQUIRES_IMPROVEMENT EXACT",
                        "12D NHS Swindon CCG GOOD EXACT");
    }

    /** Each rating may be that of the code above it or below it: one stands above the first and none below the last. */
    @Test
    void ratings_aboveTheirCodes_areNotGivenToTheRowsAbove() {
        StringBuilder text = new StringBuilder(TITLE);
        for (String row : List.of(
                "Good 10J North Hampshire",
                "Inadequate 03J North Kirklees",
                "Good 03K North Lincolnshire",
                "Outstanding 06V North Norfolk",
                "Good 11T North Somerset",
                "Inadequate 99C North Tyneside",
                "Good 00L Northumberland",
                "Outstanding 06W Norwich",
                "Good 04K Nottingham City",
                "Good 04L Nottingham North and East")) {
            String[] cells = row.split(" ", 3);
            text.append(cells[0])
                    .append("\n\n")
                    .append(cells[1])
                    .append("\n\nNHS ")
                    .append(cells[2])
                    .append(" CCG\n\n");
        }
        Parsed<MaternityRating> parsed = parse(text.toString());
        assertThat(lines(parsed)).isNotEmpty().allMatch(line -> line.endsWith(" UNRESOLVED"));
        assertThat(parsed.diagnostics(DiagnosticCode.COLUMNS_APART))
                .isNotEmpty()
                .allMatch(diagnostic -> diagnostic.message().contains("or those before them are theirs"));
    }

    /** The code tells the body, but its name is printed in another row, and so is no part of this record. */
    @Test
    void code_whoseNameStandsInAnotherRow_isUnresolved() {
        Parsed<MaternityRating> parsed = parse("CCG Code\tCCG Name\tMaternity rating 2017/18\n10J\t\tGood\n"
                + "03K\tNHS North Lincolnshire CCG\tGood\n\tNHS North Hampshire CCG\t\n");
        assertThat(lines(parsed)).first().isEqualTo("10J ? GOOD UNRESOLVED");
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_UNRESOLVED))
                .anyMatch(diagnostic ->
                        diagnostic.message().contains("the name of '10J' stands apart from its rating, on line 4"));
    }

    @Test
    void code_besideTheEndOfANameAlone_isUnresolved() {
        Parsed<MaternityRating> parsed = parse("CCG Code\tCCG Name\tMaternity rating 2017/18\n01R\tCCG\tGood\n"
                + "03K\tNHS North Lincolnshire CCG\tGood\n");
        assertThat(lines(parsed))
                .containsExactly("01R CCG GOOD UNRESOLVED", "03K NHS North Lincolnshire CCG GOOD EXACT");
    }
}
