package io.github.fairshare.allocation.pace.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Deviates are to the bit those of StrictMath, which the Java platform defines. */
class BoxMullerTest {
    private static final double UNIT = 0x1.0p-53;
    private static final long MOST = (1L << 53) - 1;

    @Property(tries = 100_000)
    void deviate_ofUniformNumbers_isThatOfStrictMath(
            @ForAll @LongRange(max = MOST) long first, @ForAll @LongRange(max = MOST) long second) {
        double radius = first * UNIT;
        double angle = second * UNIT;

        assertThat(BoxMuller.deviate(radius, angle))
                .isEqualTo(StrictMath.sqrt(-2 * StrictMath.log(1 - radius)) * StrictMath.cos(2 * Math.PI * angle));
    }

    @Property(tries = 20_000)
    void cos_nearAnEighthOfATurn_isThatOfStrictMath(
            @ForAll @IntRange(max = 8) int eighths, @ForAll @LongRange(min = -(1L << 30), max = 1L << 30) long off) {
        double angle = Math.min(Math.max(eighths / 8.0 + off * UNIT, 0), 1 - UNIT) * 2 * Math.PI;

        assertThat(BoxMuller.cos(angle)).isEqualTo(StrictMath.cos(angle));
    }

    @Property(tries = 20_000)
    void log_nearAPowerOfTwo_isThatOfStrictMath(
            @ForAll @IntRange(max = 52) int power, @ForAll @IntRange(min = -10_000, max = 10_000) int billionths) {
        double number = Math.min(1, Math.max(UNIT, Math.rint((1 + billionths * 1e-9) / (1L << power) / UNIT) * UNIT));

        assertThat(BoxMuller.log(number)).isEqualTo(StrictMath.log(number));
    }

    @Test
    void deviate_ofTheLastNumbers_isFinite() {
        assertThat(BoxMuller.deviate(MOST * UNIT, 0)).isEqualTo(StrictMath.sqrt(106 * StrictMath.log(2)));
        assertThat(BoxMuller.deviate(0, MOST * UNIT)).isZero();
    }
}
