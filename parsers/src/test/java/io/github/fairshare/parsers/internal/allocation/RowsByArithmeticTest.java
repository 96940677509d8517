package io.github.fairshare.parsers.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows of two bodies: 110 - 100 = 10, which is 10.0 % of 100, and 190 - 200 = -10, which is -5.0 % of 200. */
class RowsByArithmeticTest {
    @Test
    void columns_oneAfterTheOther_arePutTogether() {
        assertThat(rows("110", "190", "100", "200", "10", "-10", "10.0", "-5.0"))
                .containsExactly(List.of("110", "100", "10", "10.0"), List.of("190", "200", "-10", "-5.0"));
    }

    @Test
    void columns_inPieces_arePutTogether() {
        assertThat(rows("110", "100", "190", "200", "-10", "-5.0", "10", "10.0"))
                .containsExactly(List.of("110", "100", "10", "10.0"), List.of("190", "200", "-10", "-5.0"));
    }

    @Test
    void figures_ofWhichOneIsMisread_areNoRows() {
        assertThat(rows("110", "190", "100", "200", "10", "-70", "10.0", "-5.0"))
                .isEmpty();
    }

    @Test
    void figures_thatAreNotFourARow_areNoRows() {
        assertThat(rows("110", "100", "10")).isEmpty();
    }

    /** 110, 100 and 110, 100 again: each row has its own, and they are alike. */
    @Test
    void rows_thatAreAlike_areBothThere() {
        assertThat(rows("110", "110", "100", "100", "10", "10", "10.0", "10.0"))
                .allMatch(List.of("110", "100", "10", "10.0")::equals);
    }

    private static List<List<String>> rows(String... figures) {
        return RowsByArithmetic.of(Stream.of(figures).map(BigDecimal::new).toList()).stream()
                .map(row -> row.stream().map(at -> figures[at]).toList())
                .toList();
    }
}
