package io.github.fairshare.allocation.rating.limit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Limits round a benchmark and intervals round an observed value. Counts may be fractions of one, so that the same
 * formulas serve for expectations.
 *
 * <p>Good to twelve significant digits for counts from 0 to ten million.
 */
public final class ControlLimits {
    private static final Optional<Double> NO_MOST = Optional.empty();
    private static final LimitPair NOTHING = new LimitPair(0, 0, Set.of(LimitPair.Flag.ZERO_BY_DEFINITION));

    private static final double MOST_EXACT_COUNT = 1e10;
    private static final double MOST_EXACT_CASES = 1e9;

    private ControlLimits() {}

    /**
     * Wilson's score interval of a proportion.
     *
     * @param count 0 to {@code cases}, for example 0
     * @param cases above 0, for example 10
     * @param level how sure
     * @return two fractions, for example 0 and 0.27753279986288925 at 95 %
     * @throws IllegalArgumentException where the count is not among the cases
     */
    public static LimitPair wilson(double count, double cases, Level level) {
        requireAmong(count, cases);
        double z = level.multiple();
        double others = cases - count;
        double root = z * Math.sqrt(z * z + 4 * count * others / cases);
        double twice = 2 * (cases + z * z);
        // Each end from the sum and never from a difference of nearly equal numbers.
        double upper = others == 0 ? 1 : (2 * count + z * z + root) / twice;
        double lower = count == 0 ? 0 : 2 * count * (count / cases) / (2 * count + z * z + root);
        return LimitPair.of(lower, upper);
    }

    /**
     * Byar's interval of a Poisson count.
     *
     * @param count 0 or more, for example 65
     * @param level how sure
     * @return two counts, for example 50.163187710459454 and 82.849138545939837 at 95 %
     * @throws IllegalArgumentException where the count is negative
     */
    public static LimitPair byar(double count, Level level) {
        requireCount(count);
        double above = count + 1;
        double upper = above * cube(1 - 1 / (9 * above) + level.multiple() / (3 * Math.sqrt(above)));
        if (count == 0) {
            return new LimitPair(0, upper, NOTHING.flags());
        }
        double lower = count * cube(1 - 1 / (9 * count) - level.multiple() / (3 * Math.sqrt(count)));
        return LimitPair.of(lower, upper).within(NO_MOST);
    }

    /**
     * The exact interval of a Poisson count: half of a quantile of chi-squared, which is a quantile of the gamma
     * distribution.
     *
     * @param count 0 or more, for example 0
     * @param level how sure
     * @return two counts, for example 0 and 3.6888794541139363 at 95 %
     * @throws IllegalArgumentException where the count is negative, or above 10,000,000,000, up to which twelve digits
     *     are right
     */
    public static LimitPair exactPoisson(double count, Level level) {
        requireCount(count);
        requireAtMost("exact-poisson", "a count", count, MOST_EXACT_COUNT);
        double upper = Quantiles.gammaUpper(count + 1, level.tail());
        return count == 0
                ? new LimitPair(0, upper, NOTHING.flags())
                : LimitPair.of(Quantiles.gammaLower(count, level.tail()), upper);
    }

    /**
     * The exact interval of a binomial count after Clopper and Pearson.
     *
     * @param count 0 to {@code cases}, for example 0
     * @param cases above 0, for example 10
     * @param level how sure
     * @return two fractions, for example 0 and 0.308497 at 95 %
     * @throws IllegalArgumentException where the count is not among the cases, or these are above 1,000,000,000, up to
     *     which twelve digits are right
     */
    public static LimitPair clopperPearson(double count, double cases, Level level) {
        requireAmong(count, cases);
        requireAtMost("clopper-pearson", "a denominator", cases, MOST_EXACT_CASES);
        double others = cases - count;
        double upper = others == 0 ? 1 : Quantiles.betaUpper(count + 1, others, level.tail());
        return count == 0
                ? new LimitPair(0, upper, NOTHING.flags())
                : LimitPair.of(Quantiles.betaLower(count, others + 1, level.tail()), upper);
    }

    /**
     * So many standard deviations round a benchmark proportion.
     *
     * @param benchmark a fraction from 0 to 1, for example 0.097
     * @param cases above 0, for example 3000
     * @param multiple so many standard deviations, for example 2
     * @return two fractions; what would lie outside 0 to 1 is clamped and flagged
     * @throws IllegalArgumentException where the benchmark is no fraction or there are no cases
     */
    public static LimitPair roundProportion(double benchmark, double cases, double multiple) {
        requireAmong(benchmark * cases, cases);
        double reach = multiple * Math.sqrt(benchmark * (1 - benchmark) / cases);
        return LimitPair.of(benchmark - reach, benchmark + reach).within(Optional.of(1.0));
    }

    /**
     * So many standard deviations round an expected Poisson count.
     *
     * @param expected 0 or more, for example 14.4
     * @param multiple so many standard deviations, for example 2
     * @return two counts; a lower limit below 0 is clamped and flagged
     * @throws IllegalArgumentException where the expectation is negative
     */
    public static LimitPair roundCount(double expected, double multiple) {
        requireCount(expected);
        double reach = multiple * Math.sqrt(expected);
        return LimitPair.of(expected - reach, expected + reach).within(NO_MOST);
    }

    /**
     * So many standard deviations round a benchmark score.
     *
     * @param benchmark in points, for example 83.0
     * @param standardError above 0, in the same points
     * @param multiple so many standard deviations, for example 2
     * @return two scores
     */
    public static LimitPair roundScore(double benchmark, double standardError, double multiple) {
        return LimitPair.of(benchmark - multiple * standardError, benchmark + multiple * standardError);
    }

    private static double cube(double number) {
        return number * number * number;
    }

    private static void requireAtMost(String method, String what, double given, double most) {
        if (given > most) {
            throw new IllegalArgumentException(String.format(
                            Locale.ROOT, "%s takes %s of at most %,.0f, given was %,.0f", method, what, most, given)
                    + "; use byar or wilson for more");
        }
    }

    private static void requireCount(double count) {
        if (!(count >= 0) || Double.isInfinite(count)) {
            throw new IllegalArgumentException("a count is 0 or more, given was " + count);
        }
    }

    private static void requireAmong(double count, double cases) {
        requireCount(count);
        if (!(cases > 0) || Double.isInfinite(cases) || count > cases) {
            throw new IllegalArgumentException(
                    "a count is at most the number of cases, and that is above 0; given were " + count + " of "
                            + cases);
        }
    }
}
