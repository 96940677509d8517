package io.github.fairshare.parsers.internal.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.parsers.internal.text.BulletedList;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The parts of the smaller lists of a document about hubs: items, programmes, months. */
class SmallerListsTest {
    @Test
    void list_underItsLead_isFoundWithWrappedItems() {
        String text = "A lead about care\n\n- First item\n  goes on\n\n- Second item\n\nProse.\n- no item\n";
        BulletedList list = BulletedList.find(LineSplitter.split(text), line -> line.contains("lead"))
                .orElseThrow();
        assertThat(list.lead().number()).isEqualTo(1);
        assertThat(list.items())
                .extracting(BulletedList.Item::text)
                .containsExactly("First item goes on", "Second item");
    }

    @Test
    void list_underAnotherLine_isNotFound() {
        String text = "A lead about care\nProse between.\n- First item\n- Second item\n";
        assertThat(BulletedList.find(LineSplitter.split(text), line -> line.contains("lead")))
                .isEmpty();
        assertThat(BulletedList.find(LineSplitter.split("A lead\n- One item\n"), line -> line.contains("lead")))
                .isEmpty();
    }

    @Test
    void programme_withAMark_isCutThere() {
        assertThat(ProgrammeText.of("Mental health - secure and adult services"))
                .isEqualTo(new ProgrammeText(
                        "Mental health",
                        Optional.of("secure and adult services"),
                        Optional.empty(),
                        ProgrammeText.Cut.PRINTED));
    }

    @Test
    void programme_withoutAMark_isCutAtTheFirstSmallLetter() {
        ProgrammeText text = ProgrammeText.of("Women and Children women and children, congenital diseases");
        assertThat(text.name()).isEqualTo("Women and Children");
        assertThat(text.scope()).contains("women and children, congenital diseases");
        assertThat(text.cut()).isEqualTo(ProgrammeText.Cut.AT_SMALL_LETTER);
    }

    @Test
    void programme_withASmallLastWord_isANameOnly() {
        assertThat(ProgrammeText.of("Mental health").name()).isEqualTo("Mental health");
        assertThat(ProgrammeText.of("Blood and infection (formerly \u2018Cancer and Blood\u2019)"))
                .isEqualTo(new ProgrammeText(
                        "Blood and infection",
                        Optional.empty(),
                        Optional.of("Cancer and Blood"),
                        ProgrammeText.Cut.PRINTED));
    }

    @Test
    void months_ofADate_takeTheNextYear() {
        assertThat(PlannedMonths.of("March /April 2015"))
                .isEqualTo(months(YearMonth.of(2015, 3), YearMonth.of(2015, 4)));
        assertThat(PlannedMonths.of("December 2015 to March 2016"))
                .isEqualTo(months(YearMonth.of(2015, 12), YearMonth.of(2016, 3)));
        assertThat(PlannedMonths.of("By end May 2015"))
                .isEqualTo(new PlannedMonths(Optional.empty(), Optional.of(YearMonth.of(2015, 5))));
        assertThat(List.of(PlannedMonths.of(""), PlannedMonths.of("in May"), PlannedMonths.of("2015")))
                .containsOnly(new PlannedMonths(Optional.empty(), Optional.empty()));
    }

    private static PlannedMonths months(YearMonth first, YearMonth last) {
        return new PlannedMonths(Optional.of(first), Optional.of(last));
    }
}
