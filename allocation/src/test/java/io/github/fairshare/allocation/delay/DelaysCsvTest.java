package io.github.fairshare.allocation.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelaysCsvTest {
    /** Two rows of dtoc17. */
    private static final DelayTable TARGETS = new DelayTable(List.of(
            DelayPosition.of("00M", "18.00", "18.66", "12.36"), DelayPosition.of("00C", "6.23", "3.66", "3.66")));

    @Test
    void progress_readAndWritten_saysHowFarEachHasCome() throws IOException {
        List<DelayProgress> read =
                DelayActualsCsv.read(new StringReader("code,actual,remark\n00M,15,counted\n00C,3.66,\n"), TARGETS);
        StringBuilder text = new StringBuilder();
        DelaysCsv.writeProgress(read, text);

        // 18.66 - 15 = 3.66 of 6.30 are 58.095238 %; 00C asks for nothing.
        assertThat(text).hasToString("""
                code,baseline,target,actual,status,remaining,achieved_percent
                00M,18.66,12.36,15,PARTLY,2.64,58.095238
                00C,3.66,3.66,3.66,MET,0,
                """);
    }

    @Test
    void reductions_written_haveSharesAndRanks() throws IOException {
        StringBuilder text = new StringBuilder();
        DelaysCsv.writeReductions(TARGETS.byBody(), text);

        // 6.30 of 18.66 are 33.762058 %, and all of what both reduce.
        assertThat(text).hasToString("""
                name,bodies,baseline,target,reduction,reduction_percent,share_percent,rank,rank_percent
                00M,1,18.66,12.36,6.3,33.762058,100.000000,1,1
                00C,1,3.66,3.66,0,0.000000,0.000000,2,2
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,actual~00Z,3|line 2, column code: the targets have no '00Z'",
                "code,actual~00M,many|line 2, column actual: 'many' is no number of beds",
                "code,actual~00M,1~00M,2|line 3, column code: 00M stands in line 2 too",
                "code~00M|line 1: column actual is missing"
            })
    void actuals_thatCannotBeUsed_areRefusedWithTheirPlace(String table, String message) {
        assertThatThrownBy(() -> DelayActualsCsv.read(new StringReader(table.replace('~', '\n')), TARGETS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
