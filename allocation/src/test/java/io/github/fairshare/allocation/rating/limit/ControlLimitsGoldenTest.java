package io.github.fairshare.allocation.rating.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reference table was printed by mpmath 1.3.0 at forty digits: Wilson and Byar by their formulas, the exact limits
 * by Newton steps on tails of the Poisson and the binomial distribution that were added up term by term.
 */
class ControlLimitsGoldenTest {
    private static final double TWELVE_DIGITS = 5e-13;

    private static Level level(String text) {
        String[] words = text.split(" ", -1);
        return words[0].equals("confidence")
                ? Level.ofConfidence(new BigDecimal(words[1]))
                : Level.ofMultiple(Double.parseDouble(words[1]));
    }

    private static void assertSame(double actual, double expected) {
        assertThat(Math.abs(actual - expected))
                .as("%s against %s", actual, expected)
                .isLessThanOrEqualTo(TWELVE_DIGITS * Math.abs(expected));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "limits-reference.csv", numLinesToSkip = 1)
    void limits_ofTheReferenceTable_agreeToTwelveDigits(ArgumentsAccessor row) {
        Level level = level(row.getString(1));
        double count = row.getDouble(2);
        LimitPair pair = switch (LimitMethod.parse(row.getString(0))) {
            case BYAR -> ControlLimits.byar(count, level);
            case EXACT_POISSON -> ControlLimits.exactPoisson(count, level);
            case WILSON -> ControlLimits.wilson(count, row.getDouble(3), level);
            case CLOPPER_PEARSON -> ControlLimits.clopperPearson(count, row.getDouble(3), level);
            case STANDARD_DEVIATIONS -> throw new IllegalStateException("not in the table");
        };
        assertSame(pair.lower(), row.getDouble(4));
        assertSame(pair.upper(), row.getDouble(5));
    }

    @Test
    void level_ofConfidence_isTheNormalQuantile() {
        // The quantile and the tail as printed by mpmath.
        assertThat(Level.ofConfidence(new BigDecimal("0.95")).multiple()).isEqualTo(1.959963984540054, within(1e-15));
        assertThat(Level.ofMultiple(2).tail()).isEqualTo(0.0227501319481792, within(1e-16));
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "95", "-0.5"})
    void level_ofNoFraction_isRefused(BigDecimal confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.ofConfidence(confidence))
                .withMessageContaining("0.95");
    }

    @ParameterizedTest
    @CsvSource({
        "byar, 65, , 50.163187710459454, 82.849138545939837",
        "byar, 1045, , 982.59320180733255, 1110.3312129856499",
        "exact-poisson, 0, , 0, 3.6888794541139363",
        "wilson, 0, 10, 0, 0.27753279986288925"
    })
    void limits_vectorsOfTheSpecification_agree(
            String method, BigDecimal count, BigDecimal denominator, double lower, double upper) {
        LimitPair pair = LimitsRequest.builder()
                .method(LimitMethod.parse(method))
                .level(Level.ofConfidence(new BigDecimal("0.95")))
                .build()
                .limits(count, Optional.ofNullable(denominator));
        assertSame(pair.lower(), lower);
        assertSame(pair.upper(), upper);
    }

    @Test
    void byar_nothingCounted_saysThatZeroIsADefinition() {
        Level level = Level.ofMultiple(2);
        assertThat(ControlLimits.byar(0, level).flags()).containsExactly(LimitPair.Flag.ZERO_BY_DEFINITION);
        // 1 - 1/9 - 3/3 is negative, and so is its cube.
        assertThat(ControlLimits.byar(1, Level.ofMultiple(3)).flags()).containsExactly(LimitPair.Flag.LOWER_CLAMPED);
        assertThat(ControlLimits.byar(1, Level.ofMultiple(3)).lower()).isZero();
    }

    @Test
    void roundProportion_fewCases_isClampedToAllCases() {
        LimitPair pair = ControlLimits.roundProportion(0.5, 1, 2);
        assertThat(pair.lower()).isZero();
        assertThat(pair.upper()).isEqualTo(1);
        assertThat(pair.flags()).containsExactlyInAnyOrder(LimitPair.Flag.LOWER_CLAMPED, LimitPair.Flag.UPPER_CLAMPED);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10", "1, 0", "NaN, 10"})
    void wilson_countNotAmongCases_isRefused(double count, double cases) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlLimits.wilson(count, cases, Level.ofMultiple(2)))
                .withMessageContaining("a count is");
    }

    @Test
    void byar_negativeCount_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlLimits.byar(-1, Level.ofMultiple(2)))
                .withMessageContaining("-1");
    }

    @Test
    void format_anyLimit_hasFifteenDigits() {
        assertThat(LimitPair.format(0.2775327998628892)).isEqualTo("0.277532799862889");
        assertThat(LimitPair.format(1e7)).isEqualTo("10000000");
        assertThat(LimitPair.format(0)).isEqualTo("0");
        assertThat(LimitPair.of(-0.5, 1.5).within(Optional.empty())).hasToString("0 to 1.5");
    }
}
