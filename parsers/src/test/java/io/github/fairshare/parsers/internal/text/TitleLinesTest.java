package io.github.fairshare.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinesTest {
    private static List<SourceLine> lines(String text) {
        return LineSplitter.split(text);
    }

    private static List<Integer> numbers(List<SourceLine> titles) {
        return titles.stream().map(SourceLine::number).toList();
    }

    @Test
    void paragraphs_ofOneLineOrTwo_areTitles() {
        String text = "CCG ratings 2016/17\n\nAnnex A\nMethod\n\nThree lines\nAre no\nTitle\n\nLast";
        assertThat(numbers(TitleLines.of(lines(text)))).containsExactly(1, 3, 4, 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CCGs were rated in 2016/17.",
                "and so it was",
                "- 1. We rate CCGs",
                "A B C D E F G H I J K L M N O P Q",
                "   "
            })
    void sentences_bulletsAndLongLines_areNone(String line) {
        assertThat(TitleLines.of(lines("First\n\n" + line + "\n\nLast")))
                .extracting(SourceLine::text)
                .containsExactly("First", "Last");
    }

    /** A paragraph is a title as a whole or not at all, so that no line of prose passes for one. */
    @Test
    void paragraph_withOneLineOfProse_hasNoTitle() {
        assertThat(TitleLines.of(lines("In March 2014 the assessment of\nCCGs was published.")))
                .isEmpty();
    }

    @Test
    void linesDirectlyAboveAList_areATitleOnlyWhereListsMayFollow() {
        List<SourceLine> lines = lines("Maternity ratings\nOutstanding\n- NHS Bury CCG\n- NHS Hull CCG\n");
        assertThat(TitleLines.of(lines)).isEmpty();
        assertThat(numbers(TitleLines.above(lines, line -> BulletMark.isMarked(line.text()))))
                .containsExactly(1, 2);
    }
}
