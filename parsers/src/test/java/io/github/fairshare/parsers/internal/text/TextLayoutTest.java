package io.github.fairshare.parsers.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLayoutTest {
    @Test
    void cells_tabs_keepEmptyCellsAndFoldBlanks() {
        assertThat(TextLayout.TABS.cells("\t a  b \u00A0\t\t4,077")).containsExactly("", "a b", "", "4,077");
    }

    @Test
    void cells_pipes_dropThoseAtTheEnds() {
        assertThat(TextLayout.PIPES.cells("| a | | b |")).containsExactly("a", "", "b");
        assertThat(TextLayout.PIPES.cells("a | b")).containsExactly("a", "b");
        assertThat(TextLayout.BARE_PIPES.cells("|a|b")).containsExactly("", "a", "b");
    }

    @Test
    void cells_commas_respectQuotes() {
        assertThat(TextLayout.COMMAS.cells("a, \"b, \"\"c\"\"\" ,,d")).containsExactly("a", "b, \"c\"", "", "d");
    }

    @Test
    void cells_quoteThatIsNeverClosed_takesTheRest() {
        assertThat(TextLayout.COMMAS.cells("99P,\"NHS NORTHERN, EAST")).containsExactly("99P", "NHS NORTHERN, EAST");
    }

    @Test
    void cells_quotesAmidACell_areText() {
        assertThat(TextLayout.COMMAS.cells("a,\"b\" c,d")).containsExactly("a", "\"b\" c", "d");
    }

    @Test
    void cells_blanks_needTwo() {
        assertThat(TextLayout.BLANKS.cells("a b  c\u00A0 d   ")).containsExactly("a b", "c", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|---|---|", "---", " :--- | ---: ", "+----+----+", "|-|"})
    void isRuler_dashesAndSeparators_areOne(String line) {
        assertThat(TextLayout.isRuler(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|  |", "--- a", "-0.0", "| - | 3 |"})
    void isRuler_anythingElse_isNone(String line) {
        assertThat(TextLayout.isRuler(line)).isFalse();
    }

    @Test
    void wrapped_wordThatBreaksOffAtItsHyphen_goesOnWithoutABlank() {
        assertThat(TextLayout.wrapped("STOCKTON-ON-", "TEES")).isEqualTo("STOCKTON-ON-TEES");
        assertThat(TextLayout.wrapped("West Kent -", "4,077")).isEqualTo("West Kent - 4,077");
        assertThat(TextLayout.wrapped("ST", "HELENS")).isEqualTo("ST HELENS");
    }

    /** A million dashes before a letter took a million times a million steps when two patterns shared them. */
    @Test
    void isRuler_longLineOfDashes_isDecidedAtOnce() {
        String line = "-".repeat(LineSplitter.MAX_LINE_LENGTH - 1) + "x";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(TextLayout.isRuler(line)).isFalse());
    }
}
