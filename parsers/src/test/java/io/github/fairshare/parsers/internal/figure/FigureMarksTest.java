package io.github.fairshare.parsers.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureMarksTest {
    @ParameterizedTest
    @ValueSource(chars = {'-', '\u2212', '\u2013'})
    void minus_ofEachPrint_isASignAndBecomesAHyphen(char minus) {
        assertThat(FigureMarks.isMinus(minus)).isTrue();
        assertThat(FigureMarks.isSign(minus)).isTrue();
        assertThat(FigureMarks.withHyphens("2009" + minus + "10")).isEqualTo("2009-10");
    }

    @Test
    void bracket_beforeAFigure_isASignButNoMinus() {
        assertThat(FigureMarks.isSign('(')).isTrue();
        assertThat(FigureMarks.isMinus('(')).isFalse();
        assertThat(FigureMarks.isSign('1')).isFalse();
    }

    @Test
    void letter_thatLooksLikeADigit_isTold() {
        assertThat("lO5S".chars().filter(FigureMarks::isLikeDigit).count()).isEqualTo(3);
    }
}
