package io.github.fairshare.allocation.rating.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Up to which counts the exact methods keep twelve digits; expected figures are SciPy's (gamma and beta, 1.17). */
class LimitRangeTest {
    private static final Level CONFIDENCE_95 = Level.ofConfidence(new BigDecimal("0.95"));

    @Test
    void exactPoisson_largestCount_hasTwelveDigitsAndMoreIsRefused() {
        LimitPair pair = ControlLimits.exactPoisson(1e10, CONFIDENCE_95);
        assertThat(pair.lower()).isCloseTo(9999804004.5487, within(1e-2));
        assertThat(pair.upper()).isCloseTo(10000195998.345615, within(1e-2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlLimits.exactPoisson(1e11, CONFIDENCE_95))
                .withMessageContaining("at most 10,000,000,000, given was 100,000,000,000");
    }

    @Test
    void clopperPearson_largestDenominator_hasTwelveDigitsAndMoreIsRefused() {
        LimitPair half = ControlLimits.clopperPearson(5e8, 1e9, CONFIDENCE_95);
        assertThat(half.lower()).isCloseTo(0.4999690097484223, within(1e-12));
        assertThat(half.upper()).isCloseTo(0.5000309902515777, within(1e-12));
        LimitPair few = ControlLimits.clopperPearson(100, 1e9, CONFIDENCE_95);
        assertThat(few.lower()).isCloseTo(8.13639919683912e-08, within(1e-19));
        assertThat(few.upper()).isCloseTo(1.2162679247722757e-07, within(1e-19));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlLimits.clopperPearson(1, 1e15, CONFIDENCE_95))
                .withMessageContaining("at most 1,000,000,000");
    }
}
