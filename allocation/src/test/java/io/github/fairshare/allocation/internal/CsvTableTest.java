package io.github.fairshare.allocation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {
    private static CsvTable read(String text) {
        return CsvTable.read(new StringReader(text), IllegalArgumentException::new);
    }

    @Test
    void read_marksQuotesAndBlanks_areNoPartOfCells() {
        CsvTable table = read("\uFEFF\"code\" , name\r\nA, \"Bath, and\nWells\" \r\n\r\nB,\r\n");

        assertThat(table.columns()).containsExactly("code", "name");
        assertThat(table.rows()).extracting(row -> row.find("code")).allMatch(code -> code.isPresent());
        assertThat(table.rows().get(0).find("name")).contains("Bath, and\nWells");
        assertThat(table.rows().get(1).find("name")).isEmpty();
        assertThat(table.rows().get(1).find("region")).isEmpty();
    }

    @Test
    void rows_afterCellsOfSeveralLinesAndEmptyLines_knowWhereTheyBegin() {
        assertThat(read("code,name\nA,\"one\ntwo\"\n\nB,three").rows())
                .extracting(CsvRow::line)
                .containsExactly(2L, 5L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,~A,1 | line 1: column number 2 has no name",
                "code,name,code~A,1,2 | line 1: column code stands twice",
                "code,name~A,1~B | line 3: has 1 cells, expected 2",
                "code,name~A,1~\"B,2 | line 3: is no row of a comma-separated table"
            })
    void read_damagedTable_namesTheLine(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(text.replace('~', '\n')))
                .withMessageStartingWith(message);
    }

    @Test
    void onlyAndNeed_otherColumns_areRefusedByTheCallersException() {
        CsvTable table = CsvTable.read(new StringReader("code,colour\n"), Refused::new);

        assertThat(table.need("code").only(List.of("code", "colour"))).isSameAs(table);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> table.only(List.of("code")))
                .withMessageStartingWith("line 1: column 'colour' is unknown; expected code");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> table.need("name"))
                .withMessageContaining("column name is missing");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> CsvTable.read(new StringReader(""), Refused::new).need("name"))
                .withMessageContaining("the table is empty");
    }

    @Test
    void read_aReader_leavesItOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        Reader reader = new StringReader("code\nA\n") {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThat(CsvTable.read(reader, IllegalArgumentException::new).rows()).hasSize(1);
        assertThat(closed).isFalse();
    }

    @Test
    void read_readerThatFails_isNoFaultOfTheTable() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CsvTable.read(failing, IllegalArgumentException::new))
                .withRootCauseInstanceOf(IOException.class);
    }

    @Test
    void append_cellsThatNeedIt_areQuoted() throws IOException {
        StringBuilder out = new StringBuilder();
        CsvTable.append(List.of("A", "Bath, and \"Wells\"", ""), out);

        assertThat(out).hasToString("A,\"Bath, and \"\"Wells\"\"\",\n");
        assertThat(read("code,name,note\n" + out).rows().get(0).find("name")).contains("Bath, and \"Wells\"");
    }

    /** Stands for the exception that a reader of tables promises. */
    private static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }
}
