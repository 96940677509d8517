package io.github.fairshare.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulletMarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- NHS Bury CCG | NHS Bury CCG",
                "'  \u2022\u00A0NHS  Bury CCG' | NHS Bury CCG",
                "\uF0B7 NHS Bury CCG | NHS Bury CCG",
                "o NHS Bury CCG | NHS Bury CCG",
                "12. NHS Bury CCG | NHS Bury CCG",
                "(3) NHS Bury CCG | NHS Bury CCG",
                "(b) NHS Bury CCG | NHS Bury CCG",
                "\u2013 NHS Bury CCG | NHS Bury CCG"
            })
    void mark_inFrontOfAnEntry_isTakenOff(String line, String entry) {
        assertThat(BulletMark.isMarked(line)).isTrue();
        assertThat(BulletMark.unmarked(line)).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS Bury CCG",
                "-NHS Bury CCG",
                "2016/17 ratings",
                "1000. NHS Bury CCG",
                "-",
                "- ",
                "",
                "A. Bury"
            })
    void line_withoutAMark_isLeftAsItIs(String line) {
        assertThat(BulletMark.isMarked(line)).isFalse();
        assertThat(BulletMark.unmarked(line)).isEqualTo(line.strip());
    }
}
