package io.github.fairshare.allocation.pace.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a policy at the ends of their ranges. */
class PartsTest {
    @ParameterizedTest
    @CsvSource({"1/15,1/15", "0.2,0.2", "1.36/1.38,1.36/1.38", "0,0", "3/1,3"})
    void quotient_ofAText_isWrittenAsItWasRead(String text, String written) {
        assertThat(Quotient.of(text)).hasToString(written).isEqualTo(Quotient.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "-1", "1/", "a", ""})
    void quotient_thatIsNone_isRefused(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Quotient.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "1"})
    void lambda_fromNothingToAll_isTaken(String lambda) {
        assertThat(new TwoPartRule(new BigDecimal(lambda)).lambda()).isEqualByComparingTo(lambda);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void lambda_outsideNothingToAll_isRefused(String lambda) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new TwoPartRule(new BigDecimal(lambda)))
                .withMessageContaining("from 0 to 1, given was " + lambda);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "100,100"})
    void limitUnderTarget_atTheEndsOfItsRanges_isTaken(String percent, int years) {
        Limit limit = new Limit.MaximumUnderTarget(Optional.of(Percent.of(percent)), years);

        assertThat(limit.figure()).contains(Percent.of(percent));
        assertThat(limit.hasOpenFigure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1,1,between 0 and 100 %",
        "100.1,1,between 0 and 100 %",
        "5,0,1 to 100 years",
        "5,101,1 to 100 years"
    })
    void limitUnderTarget_outsideItsRanges_isRefused(String percent, int years, String why) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Limit.MaximumUnderTarget(Optional.of(Percent.of(percent)), years))
                .withMessageContaining(why);
    }

    @Test
    void limitUnderTarget_thatIsSolved_hasAnOpenFigure() {
        assertThat(new Limit.MaximumUnderTarget(Optional.empty(), 1).hasOpenFigure())
                .isTrue();
    }
}
