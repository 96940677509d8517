package io.github.fairshare.parsers.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.PrintedFigure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"3.2-;-3.2", "4,124-;-4124", "976\u2212;-976", "£3.2-;-3.2", "3.2%-;-3.2", "0.0-;-0.0"})
    void minusBehind_isTheSign(String cell, String figure) {
        assertThat(FigureCell.figure(cell)).contains(PrintedFigure.of(figure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-", "2008-", "-3.2-", "(3.2-)", "3.2 -", "3.2--", "-", "A-"})
    void otherDashes_areNoSign(String cell) {
        assertThat(FigureCell.figure(cell)).isEmpty();
    }

    @Test
    void thousandsPartedByBlanks_areThoseOfATextThatHasNoOthers() {
        assertThat(ThousandsBlanks.areIn(List.of("4 001", "-12 345", "1 234 567.8", "12", "2009")))
                .isTrue();
        assertThat(ThousandsBlanks.areIn(List.of("4 001", "-12 345", "1 234 567.8", "4,001")))
                .isFalse();
        assertThat(ThousandsBlanks.areIn(List.of("4 001", "-12 345", "1 234 567.8", "40010")))
                .isFalse();
        assertThat(ThousandsBlanks.areIn(List.of("4 001", "-12 345"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4 001,'4,001'", "1 234 567.8,'1,234,567.8'", "40 01,40 01", "4 001 PCT,4 001 PCT", "4001 002,4001 002"
    })
    void joined_changesSuchFiguresOnly(String cell, String joined) {
        assertThat(ThousandsBlanks.joined(cell)).isEqualTo(joined);
    }
}
