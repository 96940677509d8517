package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.AnnualRatingsParserTest.Casing;
import io.github.fairshare.parsers.AnnualRatingsParserTest.Layout;
import io.github.fairshare.parsers.generators.PageDamager;
import io.github.fairshare.parsers.generators.RatedName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What one reader of ratings can do with tables, the other can. */
class RatingTablesTest {
    private static final LocalDate DAY = LocalDate.of(2017, 4, 1);

    private static List<String> codes(Parsed<? extends CcgRating> parsed) {
        return parsed.values().stream()
                .map(row -> row.code().map(Object::toString).orElse("?") + " "
                        + row.rating().map(Object::toString).orElse("?"))
                .toList();
    }

    /** The title alone, or the heading alone, says that the ratings are about maternity. */
    @ParameterizedTest
    @EnumSource(Layout.class)
    void maternityTable_inAnyLayout_isReadBackExactly(Layout layout) {
        for (Casing casing : Casing.values()) {
            List<RatedName> all = RatedName.all(DAY, 7);
            String text = layout.print(all, casing)
                    .replace("Annual performance assessment of CCGs 2016/17", "CCG maternity assessment 2017/18")
                    .replace("Overall rating 2016/17", "Maternity rating 2017/18");
            Parsed<? extends CcgRating> parsed =
                    MaternityAssessmentParser.standard().parse(SourceText.of(text));
            assertThat(codes(parsed))
                    .as("%s %s", layout, casing)
                    .containsExactlyElementsOf(
                            all.stream().map(RatedName::toString).toList());
            assertThat(parsed.count(Status.EXACT)).isEqualTo(207);
            assertThat(AnnualRatingsParser.standard().parse(SourceText.of(text)).findRefusal())
                    .isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "1, 50", "3, 70", "5, 90"})
    void annualTable_withADamagedPage_isRecoveredOrUnresolvedAndNeverWrong(int damagedPage, int lossPercent) {
        Tally tally = new Tally();
        for (int seed = 0; seed < 10; seed++) {
            List<RatedName> printed = RatedName.all(DAY, seed);
            String text = new PageDamager(seed, lossPercent)
                    .print("Annual assessment of CCGs 2017/18", "2017/18 Overall rating", printed, 40, damagedPage);
            RatedRows.add(tally, printed, AnnualRatingsParser.standard().parse(SourceText.of(text)));
        }
        tally.requireNothingWrongOrLost(
                "annual ratings, damage on page " + damagedPage + ", " + lossPercent + " % lost");
        assertThat(tally.count(Status.REPAIRED)).isPositive();
    }

    /** Rows run together, each pair with a chance of one in so many; names are whole, so that nothing is left. */
    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"BLANK", "RATING_FIRST_BLANK", "WITH_CODE_BLANK", "DASH", "PIPES", "TABS", "RATING_FIRST_TABS"})
    void annualTable_withRowsRunTogether_isRecoveredWhole(Layout layout) {
        for (int seed = 0; seed < 5; seed++) {
            List<RatedName> all = RatedName.all(LocalDate.of(2016, 4, 1), seed);
            List<String> lines = layout.print(all, Casing.AS_IS).lines().toList();
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < lines.size(); at++) {
                boolean together = lines.get(at).contains("CCG ") && at % 5 == seed % 5;
                text.append(lines.get(at)).append(at > 10 && together ? " " : "\n");
            }
            Parsed<? extends CcgRating> parsed = AnnualRatingsParser.standard().parse(SourceText.of(text.toString()));
            assertThat(codes(parsed))
                    .as("%s %s", layout, seed)
                    .containsExactlyElementsOf(
                            all.stream().map(RatedName::toString).toList());
        }
    }
}
