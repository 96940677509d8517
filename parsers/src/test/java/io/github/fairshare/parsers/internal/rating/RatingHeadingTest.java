package io.github.fairshare.parsers.internal.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingHeadingTest {
    private static Optional<RatingHeading> find(String line) {
        return RatingHeading.find(new SourceLine(1, line, ""), column -> true);
    }

    /** Tabs are written as &gt; here; -1 is a column that is not there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CCG>Rating; TABS; 0; -1; 1",
                "Rating>CCG; TABS; 1; -1; 0",
                "| CCG Name | 2017/18 Maternity assessment rating |; PIPES; 0; -1; 1",
                "ODS code>CCG>Overall rating; TABS; 1; 0; 2",
                "Name of CCG      Rating; BLANKS; 0; -1; 1",
                "Region>Group>Judgement; TABS; 1; -1; 2",
                "Code>2016/17; TABS; -1; 0; 1",
                "code>name>earlier_rating>later_rating; TABS; 1; 0; 3",
                "code>name>previous_rating>rating; TABS; 1; 0; 3"
            })
    void heading_inAnyLayoutAndOrder_tellsItsColumns(String line, TextLayout layout, int name, int code, int rating) {
        RatingHeading heading = find(line.replace('>', '\t')).orElseThrow();
        assertThat(heading.layout()).contains(layout);
        assertThat(heading.name()).isEqualTo(at(name));
        assertThat(heading.code()).isEqualTo(at(code));
        assertThat(heading.rating()).isEqualTo(rating);
    }

    private static OptionalInt at(int column) {
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCG Rating", "Rating of CCGs", "CCG maternity assessment 2017/18", "Code CCG Rating"})
    void heading_withoutSeparators_isOneOfHeadingWordsOnly(String line) {
        assertThat(find(line).orElseThrow().layout()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CCG ratings that were published last year",
                "NHS Bury CCG Good",
                "| Rating | Score range |",
                "Region\tHub\tCCG",
                "Rating",
                "CCG",
                ""
            })
    void line_withoutBothColumns_isNone(String line) {
        assertThat(find(line)).isEmpty();
    }

    @Test
    void columnOfTheLatestYear_isTheOneThatIsMeant() {
        RatingHeading heading = find("CCG\t2016/17 rating\t2015/16 rating").orElseThrow();
        assertThat(heading.ratingText()).isEqualTo("2016/17 rating");
        assertThat(heading.day()).contains(LocalDate.of(2016, 4, 1));
    }

    @Test
    void columnOfAnotherSubject_isNotTaken() {
        SourceLine line = new SourceLine(1, "CCG\tCancer rating\tMaternity rating", "");
        assertThat(RatingHeading.find(line, column -> column.contains("Maternity"))
                        .orElseThrow()
                        .rating())
                .isEqualTo(2);
        assertThat(RatingHeading.find(line, column -> column.contains("Dementia")))
                .isEmpty();
    }

    @Test
    void cellThatRepeatsThePage_isAnEcho() {
        RatingHeading heading = find("| NHS Leeds West CCGGoodNHS Leicester City CCGGood | CCG Name | Rating |")
                .orElseThrow();
        assertThat(heading.isEcho(0)).isTrue();
        assertThat(heading.isEcho(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CCG maternity assessment 2017/18, true",
        "CCG maternity ratings, true",
        "CCG Rating, false",
        "| CCG | Rating 2016/17 |, false"
    })
    void heading_thatNamesAYearOrAnArea_canBeATitle(String line, boolean title) {
        assertThat(find(line).orElseThrow().isTitleLike()).isEqualTo(title);
    }
}
