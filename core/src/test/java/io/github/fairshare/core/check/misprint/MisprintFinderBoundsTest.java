package io.github.fairshare.core.check.misprint;

import static io.github.fairshare.core.check.statement.Tables.CITATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.misprint.MisprintSearch.Verdict;
import io.github.fairshare.core.check.statement.AggregateCheck;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.check.statement.Figures;
import io.github.fairshare.core.check.statement.Stated;
import io.github.fairshare.core.check.statement.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a search goes, and which statements and corrections it takes. */
class MisprintFinderBoundsTest {
    private static final List<String> TOTAL = List.of("total");
    private static final FigureTable HOPELESS = Tables.of(TOTAL, "a 1", "b 2");
    private static final MisprintFinder THOUSAND = MisprintFinder.of(List.of(Tables.sum("total", 2, "1000", "1")));

    @ParameterizedTest
    @CsvSource({"1,GIVEN_UP,0", "64,GIVEN_UP,0", "70,GIVEN_UP,1", "100000,NO_SET,2"})
    void search_withinSteps_saysUpToWhichSizeItLooked(long steps, Verdict verdict, int size) {
        // Reading the sum costs 32 steps for each of its two figures; sets of one correction are then soon ruled out.
        MisprintSearch search = THOUSAND.upTo(2).within(steps).search(HOPELESS);

        assertThat(search).returns(verdict, MisprintSearch::verdict).returns(size, MisprintSearch::size);
        assertThat(search.steps()).isBetween(1L, Math.min(steps, 1000));
    }

    /** No three corrections of fives make a million, and every pair of them has to be tried to see that. */
    @ParameterizedTest
    @CsvSource({"60,1180000", "100,3100000"})
    void search_madeToTakeLong_isGivenUpByTheSizeOfTheTable(int rows, long bound) {
        String[] fives =
                IntStream.range(0, rows).mapToObj(at -> "a" + at + " 5").toArray(String[]::new);
        MisprintSearch search = MisprintFinder.of(List.of(Tables.sum("total", rows, "1000000", "0.5")))
                .search(Tables.of(TOTAL, fives));

        // 100,000 steps and 300 for each of 60 x 60 or 100 x 100 pairs.
        assertThat(MisprintFinder.usualSteps(rows)).isEqualTo(bound);
        assertThat(search).returns(Verdict.GIVEN_UP, MisprintSearch::verdict).returns(bound, MisprintSearch::steps);
    }

    @Test
    void bound_ofALargeTable_growsNoFurther() {
        assertThat(MisprintFinder.usualSteps(1_000_000)).isEqualTo(MisprintFinder.USUAL_STEPS);
    }

    @Test
    void search_thatFinds_countsItsSteps() {
        // 20 and 30 are 50: either may have lost a ten.
        MisprintSearch search = MisprintFinder.of(List.of(Tables.sum("total", 2, "60", "0.5")))
                .upTo(1)
                .search(Tables.of(TOTAL, "a 20", "b 30"));

        assertThat(search.sets()).hasSize(2);
        assertThat(search.steps()).isBetween(64L, 1000L);
    }

    @Test
    void search_ofATableWithoutFault_takesNoStep() {
        assertThat(THOUSAND.search(Tables.of(TOTAL, "a 1", "b 999")))
                .returns(Verdict.SATISFIED, MisprintSearch::verdict)
                .returns(0L, MisprintSearch::steps);
    }

    /** Ten less twenty needs a sign before the 10, which its percentage, printed without one, contradicts. */
    @Test
    void rule_thatLacksAFigureElsewhere_stillForbidsWhatItsOtherRowsContradict() {
        AggregateCheck sum = new AggregateCheck(
                "sum",
                new Figures("total", Set.of("big"), Set.of(), 2),
                BigDecimal.ONE,
                Stated.within("10", "0.5"),
                CITATION);
        FigureTable table = Tables.of(List.of("total", "percent"), "A 10 1", "B 20 2", "c ? 3");

        assertThat(MisprintFinder.of(List.of(sum)).upTo(1).search(table).sets()).hasSize(1);
        assertThat(MisprintFinder.of(List.of(sum, Tables.sameSign()))
                        .upTo(1)
                        .search(table)
                        .verdict())
                .isEqualTo(Verdict.NO_SET);
    }

    /** A sum over rows of which one has no figure says nothing, and keeps no other statement from being used. */
    @Test
    void sum_thatLacksAFigure_isLeftOut() {
        FigureTable table = Tables.of(List.of("total", "percent"), "a 10 -1", "b 20 2", "c ? 3");
        MisprintSearch search = MisprintFinder.of(List.of(Tables.sum("total", 3, "999", "0.5"), Tables.sameSign()))
                .upTo(1)
                .search(table);

        assertThat(search.sets())
                .hasSize(2)
                .allMatch(set -> set.iterator().next().change() == Correction.Change.LOST_SIGN
                        || set.iterator().next().change() == Correction.Change.ADDED_SIGN);
    }

    /** One figure in ten has two decimals: too few for a point to be moved there; of nine it is more than a tenth. */
    @ParameterizedTest
    @CsvSource({"8,NO_SET", "7,ONE_SET"})
    void point_isShiftedOnlyToDecimalsThatMoreThanATenthOfTheColumnHas(int ones, Verdict verdict) {
        List<String> rows = new ArrayList<>(List.of("x 1.00", "y 114.5"));
        for (int at = 0; at < ones; at++) {
            rows.add("z" + at + " 1.0");
        }
        String stated = new BigDecimal("12.45").add(BigDecimal.valueOf(ones)).toPlainString();

        assertThat(MisprintFinder.of(List.of(Tables.sum("total", ones + 2, stated, "0.005")))
                        .upTo(1)
                        .search(Tables.of(TOTAL, rows.toArray(String[]::new)))
                        .verdict())
                .isEqualTo(verdict);
    }
}
