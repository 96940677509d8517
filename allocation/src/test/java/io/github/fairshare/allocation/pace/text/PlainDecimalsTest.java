package io.github.fairshare.allocation.pace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "0, 6, 2, 0.00",
        "5, 6, 6, 0.000005",
        "-5, 6, 0, -0.000005",
        "1250, 3, 1, 1.25",
        "1250, 3, 3, 1.250",
        "1000, 3, 0, 1",
        "9223372036854775807, 18, 0, 9.223372036854775807",
        "-9223372036854775807, 0, 0, -9223372036854775807",
    })
    void append_number_isWrittenWithoutTrailingZeros(long parts, int decimals, int least, String expected) {
        StringBuilder out = new StringBuilder("x");

        PlainDecimals.append(parts, decimals, least, out);

        assertThat(out).hasToString("x" + expected);
    }

    @Property(seed = "20170901", tries = 2000)
    void append_anyNumber_isThatOfDecimals(@ForAll long parts, @ForAll @IntRange(max = 18) int decimals) {
        BigDecimal expected = BigDecimal.valueOf(parts == Long.MIN_VALUE ? 0 : parts, decimals);
        StringBuilder out = new StringBuilder();

        PlainDecimals.append(expected.unscaledValue().longValueExact(), decimals, decimals, out);

        assertThat(out).hasToString(expected.toPlainString());
    }
}
