package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures with a column for each year, and with years that are broken over lines; all figures are made up. */
class MeasuresInOtherFormsTest {
    private static final String HEADING =
            "Year  No of trusts  Growth %  Minimum increase %  Min as % of growth  % of growth used\n";

    @ParameterizedTest
    @ValueSource(strings = {"   ", ",", "\t", " | ", " "})
    void yearsInColumns_areTurnedBack(String gap) {
        Parsed<PublishedRound> parsed = PaceMeasuresGoldenTest.parse("""
                        Year,2001-02,2002-03,2003-04,2004-05
                        No of trusts,99,94,304,303
                        Growth %,8.00,10.00,9.00,6.00
                        Minimum increase %,4.00,9.00,4.50,5.10
                        Min as % of growth,50.0,90.0,50.0,85.0
                        % of growth used,1.00,2.00,3.00,4.00
                        """.replace(",", gap));
        assertThat(parsed.values().stream().map(PaceMeasuresGoldenTest::shown))
                .containsExactly(
                        "2001-02 99 8.00 4.00 50.0 1.00",
                        "2002-03 94 10.00 9.00 90.0 2.00",
                        "2003-04 304 9.00 4.50 50.0 3.00",
                        "2004-05 303 6.00 5.10 85.0 4.00");
        assertThat(parsed.count(Status.REPAIRED)).isEqualTo(4);
        assertThat(parsed.ledger().count(Disposition.UNPARSED)).isZero();
    }

    @Test
    void yearsInColumns_whoseFiguresDoNotGoWithEachOther_areNotSure() {
        Parsed<PublishedRound> parsed = PaceMeasuresGoldenTest.parse("""
                        Year,2001-02,2002-03,2003-04
                        Growth %,8.00,10.00,9.00
                        Minimum increase %,4.00,9.00,4.50
                        Min as % of growth,90.0,50.0,50.0
                        % of growth used,1.00,2.00,3.00
                        """);
        assertThat(parsed.count(Status.EXACT) + parsed.count(Status.REPAIRED)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                        1999-  100  8.00  4.00  50.0  1.00
                        2000
                        2000-01  99  10.00  9.00  90.0  2.00
                        2001-  99  9.00  4.50  50.0  3.00
                        02
                        """, """
                        1999-
                        2000
                        100
                        8.00
                        4.00
                        50.0
                        1.00
                        2000-01
                        99
                        10.00
                        9.00
                        90.0
                        2.00
                        2001-

                        02
                        99
                        9.00
                        4.50
                        50.0
                        3.00
                        """})
    void yearBrokenBehindItsDash_isPutTogether(String rows) {
        Parsed<PublishedRound> parsed = PaceMeasuresGoldenTest.parse(HEADING + rows);
        assertThat(parsed.values().stream().map(PaceMeasuresGoldenTest::shown))
                .containsExactly(
                        "1999-2000 100 8.00 4.00 50.0 1.00",
                        "2000-01 99 10.00 9.00 90.0 2.00",
                        "2001-02 99 9.00 4.50 50.0 3.00");
        assertThat(parsed.count(Status.UNRESOLVED)).isZero();
    }

    @Test
    void yearThatDoesNotFollow_isNoEndOfTheOneAbove() {
        assertThat(PaceMeasuresGoldenTest.parse(HEADING
                                + "1999-  100  8.00  4.00  50.0  1.00\n2004\n2000-01  99  10.00  9.00  90.0  2.00\n")
                        .values()
                        .stream()
                        .map(PaceMeasuresGoldenTest::shown))
                .containsExactly("2000-01 99 10.00 9.00 90.0 2.00");
    }

    @Test
    void emptyLine_insideAQuotedHeading_staysBlank() {
        Parsed<PublishedRound> parsed = PaceMeasuresGoldenTest.parse("""
                        Year,"Growth

                        %",Minimum increase %
                        2001-02,8.00,4.00
                        2002-03,10.00,9.00
                        2003-04,9.00,4.50
                        """);
        assertThat(parsed.entries()).hasSize(3);
        assertThat(parsed.ledger().of(2)).isEqualTo(Disposition.BLANK);
    }

    @Test
    void yearsNamedInANote_turnNoTable() {
        Parsed<PublishedRound> parsed = PaceMeasuresGoldenTest.parse("""
                        Year Growth Minimum increase Min as % of growth
                        2001-02 8.00 4.00 50.0
                        2002-03 10.00 9.00 90.0
                        2003-04 9.00 4.50 50.0

                        There was no increase for 2001-02 or 2008-09, but 2001-02
                        """);
        assertThat(parsed.entries())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.repairs()).isEmpty());
    }
}
