package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Distances below groups of columns, beside codes, populations and growth, and above years that are not theirs. */
class DistancesInOtherFormsTest {
    private static final List<String> ROWS = List.of(
            "5ET Bassetlaw PCT -62.7 -6.4 EXACT",
            "5J4 Knowsley PCT -114.5 -6.4 EXACT",
            "5PW North East Essex PCT -168.4 -6.0 EXACT",
            "5C2 Barking and Dagenham PCT -103.5 -5.9 EXACT");
    private static final List<String> REPAIRED =
            ROWS.stream().map(row -> row.replace("EXACT", "REPAIRED")).toList();

    @ParameterizedTest
    @ValueSource(strings = {"""
                  Distances from target (DFT) by PCT, 2003/04 to 2009/10
                  All amounts are in £m.

                  PCT                                  Distance              2008/09
                                                       from target           GROWTH
                                                       2003-10               (%)
                  NAME                         CODE       TOTAL     MEAN
                                                          £M        %
                  Bassetlaw PCT                5ET       (62.7)    (6.4)     4.37
                  Knowsley PCT                 5J4      (114.5)    (6.4)     3.34
                  North East Essex PCT         5PW      (168.4)    (6.0)     3.19
                  Barking and Dagenham PCT     5C2      (103.5)    (5.9)     3.80
                """, """
                PCT,Distance from target 2003-10 Total £m,Mean %,Growth %
                Bassetlaw PCT,-62.7,-6.4,4.37
                Knowsley PCT,-114.5,-6.4,3.34
                North East Essex PCT,-168.4,-6.0,3.19
                Barking and Dagenham PCT,-103.5,-5.9,3.80
                """, """
                2003-10 distance from target (DFT) of primary care trusts
                Spearheads are the 62 PCTs judged to have the worst health in 1995-97.

                PCT,Total distance from target £ million,Mean DFT (%)
                Bassetlaw PCT,-62.7,-6.4
                Knowsley PCT,-114.5,-6.4
                North East Essex PCT,-168.4,-6.0
                Barking and Dagenham PCT,-103.5,-5.9
                """})
    void groupsOfColumnsAndYearsInProse_leaveRowsSure(String text) {
        assertThat(distances(text)).containsExactlyElementsOf(ROWS);
    }

    /** A column of growth before the two, and the number of the first row on a line of its own. */
    @Test
    void growthBeforeTheDistances_andNumbersOnTheirOwn_leaveRowsSure() {
        assertThat(distances("""
                        PCTs: total and mean distance from target (DFT) over seven years, 2003-10
                        No. SHA Name and code 2008/09
                        growth (%)
                        Spearhead Distance from target
                        2003-10
                        Total £
                        million
                        Mean
                        %
                        1
                        East
                        Midlands
                        Bassetlaw PCT (5ET) 5.69 No (62.7) (6.4%)
                        2
                        North West
                        Knowsley PCT (5J4) 4.50 Yes (114.5) (6.4%)
                        3 North East Essex PCT (5PW) 6.22 No (168.4) (6.0%)
                        4 Barking and Dagenham PCT (5C2) 4.91 Yes (103.5) (5.9%)
                        """)).containsExactlyElementsOf(ROWS);
    }

    /** The words of the group stand over both of its columns, and the last of them right above one. */
    @Test
    void groupOfFourLines_isOverBothItsColumns() {
        assertThat(distances("""
                 PCTs: total and mean distance from target (DFT) over seven years, 2003-10

                  PCT                                Spearhead    Distance from target
                                                                       2003-10
                                                                   Total £      Mean
                                                                   million      %
                  Bassetlaw PCT                      No            (62.7)     (6.4%)
                  Knowsley PCT                       Yes          (114.5)     (6.4%)
                  North East Essex PCT               No           (168.4)     (6.0%)
                  Barking and Dagenham PCT           Yes          (103.5)     (5.9%)
                  Barnsley PCT                       Yes          (226.8)     (5.3%)
                  Cambridgeshire PCT                 No             29.8       0.7%
                """)).startsWith(ROWS.toArray(String[]::new)).hasSize(6);
    }

    /** R prints a wide table in blocks; its headings end where their columns do. */
    @Test
    void blocksOfR_havePlacesBelowTheEndsOfTheirHeadings() {
        assertThat(distances("""
                              Region                      PCT Org code 2003-10 DFT Total £million
                1 NA   East Midlands            Bassetlaw PCT      5ET                      -62.7
                2 NA      North West             Knowsley PCT      5J4                     -114.5
                3 NA East of England     North East Essex PCT      5PW                     -168.4
                4 NA          London Barking and Dagenham PCT      5C2                     -103.5
                  Average distance from target (%) 2008/09 growth (%) Spearhead
                1                             -6.4               2.62         N
                2                             -6.4               6.73         Y
                3                             -6.0               3.52         N
                4                             -5.9               4.45         Y
                """)).containsExactlyElementsOf(REPAIRED);
    }

    @Test
    void flagsBehindTheLastFigure_areOfTheirRow() {
        assertThat(PctDistancesParser.standard().parse(SourceText.of("""
                        PCTs: total and mean distance from target (DFT) over seven years, 2003-10
                        PCT name 2003-10
                        DFT %
                        Overall
                        Population Total
                        distance
                        from target £
                        million
                        Spearhead
                        area
                        Bassetlaw PCT (5ET) -6.4 493,633 -62.7 N
                        Knowsley PCT (5J4) -6.4 317,394 -114.5 Y
                        North East Essex PCT (5PW) -6.0 684,479 -168.4 N
                        Barking and Dagenham PCT (5C2) -5.9 260,807 -103.5 Y
                        """)).entries())
                .filteredOn(entry -> entry.value().spearhead())
                .extracting(DistancesInOtherFormsTest::shown)
                .containsExactly(ROWS.get(1), ROWS.get(3));
    }

    @Test
    void population_betweenTheTwoDistances_isNoTotal() {
        assertThat(distances("""
                        PCT Spearhead
                        (S)
                        Distance
                        from target
                        2003-10
                        Population Distance
                        from target
                        2003-10
                        Name Code Total £
                        million
                        Mean %
                        Bassetlaw PCT 5ET -62.7 109,135 -6.4
                        Knowsley PCT 5J4 -114.5 187,211 -6.4
                        North East Essex PCT 5PW -168.4 295,346 -6.0
                        Barking and Dagenham PCT 5C2 -103.5 190,829 -5.9
                        """)).noneMatch(row -> row.matches(".* [0-9]{6} .*"));
    }

    private static List<String> distances(String text) {
        Parsed<PctDistance> parsed = PctDistancesParser.standard().parse(SourceText.of(text));
        return parsed.entries().stream().map(DistancesInOtherFormsTest::shown).toList();
    }

    private static String shown(Entry<PctDistance> entry) {
        PctDistance row = entry.value();
        return row.code().map(Object::toString).orElse("-") + " " + row.name() + " " + figure(row.totalMillion()) + " "
                + figure(row.percent()) + " " + entry.status();
    }

    private static String figure(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::value).map(Object::toString).orElse("-");
    }
}
