package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.MaternityLines.lines;
import static io.github.fairshare.parsers.MaternityLines.parse;
import static io.github.fairshare.parsers.MaternityLines.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes in one cell with their names, and cells of other columns on a line that nothing but blanks keeps apart. */
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are what is tested, so they are written out
class CellsBesideNamesTest {
    private static final String TITLE = "CCG maternity assessment 2017/18\n";
    private static final String HEADING = TITLE + "Region CCG Code CCG Name Maternity rating\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02P - NHS Barnsley CCG",
                "02P: NHS Barnsley CCG",
                "[02P] NHS Barnsley CCG",
                "02P/NHS Barnsley CCG",
                "NHS Barnsley CCG (02P)",
                "NHS Barnsley CCG [02P]",
                "NHS Barnsley CCG - 02P",
                "NHS Barnsley CCG, 02P",
                "1 02P \u2013 NHS Barnsley CCG"
            })
    void code_besideItsName_isNoPartOfIt(String label) {
        assertThat(read(HEADING + label + " Good\n")).containsExactly("02P NHS Barnsley CCG GOOD EXACT");
        assertThat(read(TITLE + "CCG\tMaternity rating\n" + label + "\tGood\n"))
                .containsExactly("02P NHS Barnsley CCG GOOD EXACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02P NHS Barnsley CCG 6.05 Good",
                "02P NHS Barnsley CCG 12.5% Good",
                "3 02P NHS Barnsley CCG \u00A31,234 7 Good",
                "02P NHS Barnsley CCG Good 6.05",
                "02P NHS Barnsley CCG n/a Good",
                "North 02P NHS Barnsley CCG Good",
                "02P NHS Barnsley CCG Midlands and East Good",
                "02P NHS Barnsley CCG Good North",
                "NHS Barnsley CCG (02P) Good North",
                "Good 02P NHS Barnsley CCG North"
            })
    void cellOfAnotherColumn_besideAName_isNoPartOfIt(String row) {
        assertThat(read(HEADING + row + "\n")).containsExactly("02P NHS Barnsley CCG GOOD EXACT");
    }

    /** Recognition takes 0 for O: the name tells the body, and that is a repair. */
    @Test
    void code_misreadBeforeAName_isRepaired() {
        assertThat(read(HEADING + "O2P - NHS Barnsley CCG Good\n"))
                .containsExactly("02P NHS Barnsley CCG GOOD REPAIRED");
    }

    @Test
    void name_thatHoldsARating_isUnresolved() {
        Parsed<MaternityRating> parsed =
                parse(TITLE + "CCG Code\tCCG Name\tMaternity rating\n02P\tBarnsley Good Xyz Nowhere\tOutstanding\n");
        assertThat(lines(parsed)).containsExactly("? Barnsley Good Xyz Nowhere OUTSTANDING UNRESOLVED");
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_UNRESOLVED))
                .anyMatch(diagnostic -> diagnostic.message().contains("two rows may stand on the line"));
    }

    @Test
    void code_underTheSecondLineOfAHeading_leavesTheNameInItsColumn() {
        assertThat(read(TITLE + "No.,CCG,CCG Name,Births per,Maternity\n\"\",Code,,\"1,000\",rating\n"
                        + "1,02P,NHS Barnsley CCG,5.98,Good\n"))
                .containsExactly("02P NHS Barnsley CCG GOOD EXACT");
    }

    /** Names of two panels in turn with their ratings: the count is right, and the order is not. */
    @Test
    void ratings_thatCrossNamesOfAnotherColumn_areNotPaired() {
        String text = TITLE
                + String.join(
                        "\n\n",
                        "NHS Barnsley CCG",
                        "NHS Bolton CCG",
                        "Good",
                        "NHS Bury CCG",
                        "Inadequate",
                        "Outstanding",
                        "NHS Camden CCG",
                        "Good",
                        "");
        assertThat(read(text))
                .contains("02P NHS Barnsley CCG ? UNRESOLVED", "00V NHS Bury CCG ? UNRESOLVED")
                .noneMatch(line -> line.contains("NHS Bolton CCG GOOD"));
    }
}
