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
