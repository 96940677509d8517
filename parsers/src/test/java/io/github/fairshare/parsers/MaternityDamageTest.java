package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.generators.PageDamager;
import io.github.fairshare.parsers.generators.RatedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Damage of the Annex B kind on any page, of any year. Rates over the 25 seeds of each line below: nothing wrong, and what
 * is lost without a head to tell it is unresolved.
 */
class MaternityDamageTest {
    private static final int SEEDS = 25;

    @ParameterizedTest
    @CsvSource({
        "2017-04-01, 2017/18, 40, 0, 30",
        "2017-04-01, 2017/18, 40, 1, 30",
        "2017-04-01, 2017/18, 47, 2, 50",
        "2017-04-01, 2017/18, 40, 4, 70",
        "2017-04-01, 2017/18, 40, 5, 50",
        "2018-04-01, 2018/19, 33, 3, 50",
        "2016-04-01, 2016/17, 55, 2, 90",
        "2019-04-01, 2019/20, 60, 0, 20"
    })
    void damagedPage_ofAnyYear_isRecoveredOrUnresolvedAndNeverWrong(
            LocalDate day, String year, int pageLength, int damagedPage, int lossPercent) {
        Tally tally = new Tally();
        for (int seed = 0; seed < SEEDS; seed++) {
            List<RatedName> all = RatedName.all(day, seed);
            String text = new PageDamager(seed, lossPercent)
                    .print(
                            "CCG Maternity Assessment " + year,
                            year + " Maternity assessment rating",
                            all,
                            pageLength,
                            damagedPage);
            RatedRows.add(tally, all, MaternityAssessmentParser.standard().parse(SourceText.of(text)));
        }
        tally.requireNothingWrongOrLost(
                "damage on page " + damagedPage + " of " + year + ", " + lossPercent + " % lost");
        assertThat(tally.count(Status.REPAIRED)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"1, 50", "3, 70", "4, 20"})
    void damagedPage_thatHasAlsoLostARow_isNeverWrong(int damagedPage, int lossPercent) {
        Tally tally = new Tally();
        for (int seed = 0; seed < SEEDS; seed++) {
            List<RatedName> all = new ArrayList<>(RatedName.all(LocalDate.of(2017, 4, 1), seed));
            List<String> lines = new ArrayList<>(new PageDamager(seed, lossPercent)
                    .print(
                            "CCG Maternity Assessment 2017/18",
                            "2017/18 Maternity assessment rating",
                            all,
                            40,
                            damagedPage)
                    .lines()
                    .toList());
            int lost = 40 * damagedPage + new Random(seed).nextInt(40);
            // A title and a blank line come first, then a heading, a rule and a blank line for each page.
            lines.remove(2 + 3 * damagedPage + 2 + lost);
            all.remove(lost);
            RatedRows.add(
                    tally, all, MaternityAssessmentParser.standard().parse(SourceText.of(String.join("\n", lines))));
        }
        tally.requireNothingWrongOrLost("and a row lost on page " + damagedPage + ", " + lossPercent + " % lost");
    }

    @Test
    void undamagedTable_isReadExactly() {
        List<RatedName> all = RatedName.all(LocalDate.of(2017, 4, 1), 1);
        String text = new PageDamager(1, 0)
                .print("CCG Maternity Assessment 2017/18", "2017/18 Maternity assessment rating", all, 40, -1);

        Parsed<MaternityRating> parsed = MaternityAssessmentParser.standard().parse(SourceText.of(text));

        assertThat(parsed.count(Status.EXACT)).isEqualTo(207);
        assertThat(parsed.values())
                .extracting(rating -> rating.code().orElseThrow().text() + " "
                        + rating.rating().orElseThrow())
                .containsExactlyElementsOf(all.stream().map(RatedName::toString).toList());
    }
}
