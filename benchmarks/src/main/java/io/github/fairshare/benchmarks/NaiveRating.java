package io.github.fairshare.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The maternity rating as one would first write it so that it is exact: decimal numbers, records and streams, the squares
 * compared so that no root is needed.
 */
final class NaiveRating {
    private static final BigDecimal FOUR = new BigDecimal(4);
    private static final List<BigDecimal> THRESHOLDS =
            List.of(new BigDecimal("1.3125"), new BigDecimal("1.0625"), new BigDecimal("0.5625"));

    private NaiveRating() {}

    /**
     * One body.
     *
     * @param indicators all four
     */
    record Body(List<Indicator> indicators) {
        /** The place of the rating, 0 the best. */
        int rating() {
            BigDecimal mean = indicators.stream()
                    .map(Indicator::score)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(indicators.size()));
            return IntStream.range(0, THRESHOLDS.size())
                    .filter(place -> mean.compareTo(THRESHOLDS.get(place)) >= 0)
                    .findFirst()
                    .orElse(THRESHOLDS.size());
        }
    }

    /** Anything that scores. */
    interface Indicator {
        BigDecimal score();
    }

    /** A count against a rate; low is good. */
    record Counts(BigDecimal benchmark, BigDecimal per, BigDecimal count, BigDecimal cases) implements Indicator {
        Counts(String benchmark, String per, long count, long cases) {
            this(new BigDecimal(benchmark), new BigDecimal(per), BigDecimal.valueOf(count), BigDecimal.valueOf(cases));
        }

        @Override
        public BigDecimal score() {
            BigDecimal expected = cases.multiply(benchmark).divide(per);
            BigDecimal distance = count.subtract(expected);
            boolean outside = distance.pow(2).compareTo(FOUR.multiply(expected)) > 0;
            return outside ? extreme(-distance.signum()) : BigDecimal.ONE;
        }
    }

    /** A survey score against a mean; high is good. */
    record Score(BigDecimal benchmark, BigDecimal value, BigDecimal error) implements Indicator {
        Score(String benchmark, MaternityInput.Pair pair) {
            this(
                    new BigDecimal(benchmark),
                    BigDecimal.valueOf(pair.first(), MaternityInput.DECIMALS),
                    BigDecimal.valueOf(pair.second(), MaternityInput.DECIMALS));
        }

        @Override
        public BigDecimal score() {
            BigDecimal distance = value.subtract(benchmark);
            boolean outside = distance.abs().compareTo(error.add(error)) > 0;
            return outside ? extreme(distance.signum()) : BigDecimal.ONE;
        }
    }

    /** Smokers against the trajectory; low is good, and exactly on it is on track. */
    record Smoking(BigDecimal smokers, BigDecimal deliveries) implements Indicator {
        private static final BigDecimal TRAJECTORY = new BigDecimal("0.097");
        private static final BigDecimal BETTER = new BigDecimal("1.25");
        private static final BigDecimal WORSE = new BigDecimal("0.75");

        Smoking(MaternityInput.Pair pair) {
            this(BigDecimal.valueOf(pair.first()), BigDecimal.valueOf(pair.second()));
        }

        @Override
        public BigDecimal score() {
            BigDecimal distance = smokers.subtract(deliveries.multiply(TRAJECTORY));
            BigDecimal variance = deliveries.multiply(TRAJECTORY).multiply(BigDecimal.ONE.subtract(TRAJECTORY));
            boolean outside = distance.pow(2).compareTo(FOUR.multiply(variance)) > 0;
            if (outside) {
                return extreme(-distance.signum());
            }
            return distance.signum() <= 0 ? BETTER : WORSE;
        }
    }

    private static BigDecimal extreme(int good) {
        return good > 0 ? BigDecimal.valueOf(2) : BigDecimal.ZERO;
    }

    /** The places of the ratings, 0 the best. */
    static int[] rate(List<Body> bodies) {
        return bodies.stream().mapToInt(Body::rating).toArray();
    }
}
