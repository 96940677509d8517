package io.github.fairshare.allocation.rating.engine;

import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigInteger;

/**
 * Where a count stands against so many standard deviations round a benchmark, decided in whole numbers.
 *
 * <p>With a benchmark of a/b a case and a multiple of c/d, a count x of n lies (b x - a n) away from what is expected, and
 * the limit lies (c/d) sqrt(v n) away, where v is a (b - a) for a proportion and a b for a rate. Squares of whole numbers
 * are compared, because in binary floating point a value on the limit falls to either side by chance.
 */
public final class ExactLimits {
    private final BigInteger a;
    private final BigInteger b;
    private final BigInteger distanceFactor;
    private final BigInteger limitFactor;
    private final boolean small;
    private final long aSmall;
    private final long bSmall;
    private final long distanceSmall;
    private final long limitSmall;

    private ExactLimits(BigInteger a, BigInteger b, BigInteger distanceFactor, BigInteger limitFactor) {
        this.a = a;
        this.b = b;
        this.distanceFactor = distanceFactor;
        this.limitFactor = limitFactor;
        this.small = a.bitLength() < 63
                && b.bitLength() < 63
                && distanceFactor.bitLength() < 63
                && limitFactor.bitLength() < 63;
        this.aSmall = a.longValue();
        this.bSmall = b.longValue();
        this.distanceSmall = distanceFactor.longValue();
        this.limitSmall = limitFactor.longValue();
    }

    /**
     * The limits round a benchmark.
     *
     * @param benchmark a rate or a proportion
     * @param multiple so many standard deviations
     * @return to be asked of counts
     */
    public static ExactLimits of(Benchmark benchmark, Fraction multiple) {
        Fraction perCase = benchmark.perCase();
        BigInteger a = perCase.numerator();
        BigInteger b = perCase.denominator();
        BigInteger variance = a.multiply(benchmark.kind() == IndicatorKind.PROPORTION ? b.subtract(a) : b);
        return new ExactLimits(
                a,
                b,
                square(multiple.denominator()),
                square(multiple.numerator()).multiply(variance));
    }

    /**
     * Limits round the benchmark, which for proportions is the same decision as Wilson's interval of the count.
     *
     * @param count 0 or more
     * @param cases 1 or more
     * @return where the count stands
     */
    public Standing aroundBenchmark(long count, long cases) {
        if (small) {
            try {
                return inLongs(count, cases);
            } catch (ArithmeticException tooLarge) {
                return inBigIntegers(count, cases);
            }
        }
        return inBigIntegers(count, cases);
    }

    private Standing inLongs(long count, long cases) {
        long distance = Math.subtractExact(Math.multiplyExact(bSmall, count), Math.multiplyExact(aSmall, cases));
        long squared = Math.multiplyExact(Math.multiplyExact(distance, distance), distanceSmall);
        return Standing.of(Long.signum(distance), Long.compare(squared, Math.multiplyExact(limitSmall, cases)));
    }

    private Standing inBigIntegers(long count, long cases) {
        BigInteger distance = distance(count, cases);
        BigInteger squared = square(distance).multiply(distanceFactor);
        return Standing.of(distance.signum(), squared.compareTo(limitFactor.multiply(BigInteger.valueOf(cases))));
    }

    private BigInteger distance(long count, long cases) {
        return b.multiply(BigInteger.valueOf(count)).subtract(a.multiply(BigInteger.valueOf(cases)));
    }

    private static BigInteger square(BigInteger number) {
        return number.multiply(number);
    }

    /** The interval round the observed value, with the variance that was observed. */
    static Standing aroundObserved(Benchmark benchmark, Fraction multiple, Observation.Counts counts) {
        Fraction cases = Fraction.of(counts.denominator());
        Fraction count = Fraction.of(counts.count());
        Fraction distance = count.minus(benchmark.perCase().times(cases));
        Fraction variance = benchmark.kind() == IndicatorKind.PROPORTION
                ? count.times(cases.minus(count)).dividedBy(cases)
                : count;
        return Standing.of(
                distance.signum(),
                distance.times(distance).compareTo(multiple.times(multiple).times(variance)));
    }
}
