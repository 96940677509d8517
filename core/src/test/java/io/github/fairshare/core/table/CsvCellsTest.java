package io.github.fairshare.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1", "+a", "-a", "@a", "\t=1", "\r\r=1", "-", "'=1", "''-a", "'\t@", "-1-1", "=-12.7"})
    void text_takenForAFormula_isMarkedAndReadBack(String cell) {
        String written = CsvCells.FOR_SPREADSHEETS.written(cell);

        assertThat(written).isEqualTo("'" + cell);
        assertThat(CsvCells.read(written)).isEqualTo(cell);
        assertThat(CsvCells.AS_THEY_ARE.written(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-12.7",
                "+0.5",
                "-1,234.50",
                "-0.7%",
                "NHS Hull CCG",
                "'",
                "'s Hertogenbosch",
                "St Helen's",
                "a=b",
                " "
            })
    void text_thatIsNone_staysAsItIs(String cell) {
        assertThat(CsvCells.FOR_SPREADSHEETS.written(cell)).isEqualTo(cell);
        assertThat(CsvCells.read(cell)).isEqualTo(cell);
    }
}
