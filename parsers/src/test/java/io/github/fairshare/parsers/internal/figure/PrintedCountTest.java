package io.github.fairshare.parsers.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedCountTest {
    @ParameterizedTest
    @CsvSource({
        "outstanding (21), 21",
        "good [99], 99",
        "good (n=99), 99",
        "21 ccgs were rated outstanding, 21",
        "1 ccg was rated inadequate, 1",
        "21 of 209 ccgs were rated outstanding, 21",
        "21 of the 209 ccgs were rated outstanding (21), 21",
        "requires improvement: 66, 66",
        "inadequate \u2013 23, 23",
        "outstanding (21 ccgs), 21"
    })
    void number_ofGroups_isFound(String heading, int count) {
        assertThat(PrintedCount.find(heading)).hasValue(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outstanding",
                "ccgs rated good in 2016/17",
                "outstanding 2016-17",
                "3. good",
                "good (10%)",
                "good (99), of which 12 ccgs moved up",
                "rated good in all 4 areas"
            })
    void otherNumbers_areNone(String heading) {
        assertThat(PrintedCount.find(heading)).isEqualTo(OptionalInt.empty());
    }
}
