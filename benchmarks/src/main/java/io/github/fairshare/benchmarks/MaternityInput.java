package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Made-up indicators of as many bodies as one likes: every tenth lies exactly on a limit or on the benchmark. */
public final class MaternityInput {
    /** Decimals of the survey scores and their standard errors. */
    public static final int DECIMALS = 2;

    private static final int ONE_IN = 10;

    private final List<Body> bodies;

    private MaternityInput(List<Body> bodies) {
        this.bodies = bodies;
    }

    /**
     * What is known of one body; scores and standard errors in hundredths.
     *
     * @param deaths stillbirths and neonatal deaths
     * @param births among so many
     * @param experience experience score and its standard error
     * @param choices choices score and its standard error
     * @param smoking smokers and deliveries
     */
    record Body(long deaths, long births, Pair experience, Pair choices, Pair smoking) {}

    /**
     * Two figures of one indicator.
     *
     * @param first count or value
     * @param second denominator or standard error
     */
    record Pair(long first, long second) {}

    /**
     * Bodies from a fixed seed.
     *
     * @param size how many
     * @return the same for the same number
     */
    public static MaternityInput of(int size) {
        SplittableRandom random = new SplittableRandom(20180301L);
        List<Body> bodies = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            bodies.add(i % ONE_IN == 0 ? onLimits() : any(random));
        }
        return new MaternityInput(bodies);
    }

    /** 15 of 1875 is 9 + 2 sqrt(9); 84.00 is 83 + 2 x 0.5; 97 of 1000 is the trajectory. */
    private static Body onLimits() {
        return new Body(15, 1875, new Pair(84_00, 50), new Pair(60_80, 1_00), new Pair(97, 1000));
    }

    private static Body any(SplittableRandom random) {
        long births = random.nextLong(1_000, 12_000);
        return new Body(
                Math.round(births * (0.0048 + 0.004 * (random.nextDouble() - 0.5))),
                births,
                new Pair(random.nextLong(80_00, 86_00), random.nextLong(40, 1_60)),
                new Pair(random.nextLong(56_00, 66_00), random.nextLong(60, 2_20)),
                new Pair(Math.round(births * random.nextDouble(0.02, 0.2)), births));
    }

    /**
     * The bodies as the kernel takes them.
     *
     * @return one pair of columns an indicator, in the order of the rule set
     */
    public List<RatingKernel.Columns> columns() {
        long[][] columns = new long[8][bodies.size()];
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            columns[0][i] = body.deaths();
            columns[1][i] = body.births();
            columns[2][i] = body.experience().first();
            columns[3][i] = body.experience().second();
            columns[4][i] = body.choices().first();
            columns[5][i] = body.choices().second();
            columns[6][i] = body.smoking().first();
            columns[7][i] = body.smoking().second();
        }
        return List.of(
                new RatingKernel.Columns(columns[0], columns[1]),
                new RatingKernel.Columns(columns[2], columns[3]),
                new RatingKernel.Columns(columns[4], columns[5]),
                new RatingKernel.Columns(columns[6], columns[7]));
    }

    /**
     * The bodies as the engine takes them.
     *
     * @return codes in rising order
     */
    public List<BodyIndicators> indicators() {
        List<BodyIndicators> indicators = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            indicators.add(BodyIndicators.of(String.format(Locale.ROOT, "X%06d", i))
                    .counts("stillbirth-neonatal", body.deaths(), body.births())
                    .estimate(
                            "experience",
                            points(body.experience().first()),
                            points(body.experience().second()))
                    .estimate(
                            "choices",
                            points(body.choices().first()),
                            points(body.choices().second()))
                    .counts("smoking", body.smoking().first(), body.smoking().second()));
        }
        return indicators;
    }

    /**
     * The bodies as the naive version takes them.
     *
     * @return decimal figures
     */
    List<NaiveRating.Body> naive() {
        return bodies.stream()
                .map(body -> new NaiveRating.Body(List.of(
                        new NaiveRating.Counts("4.8", "1000", body.deaths(), body.births()),
                        new NaiveRating.Score("83.0", body.experience()),
                        new NaiveRating.Score("60.8", body.choices()),
                        new NaiveRating.Smoking(body.smoking()))))
                .toList();
    }

    private static String points(long hundredths) {
        return BigDecimal.valueOf(hundredths, DECIMALS).toPlainString();
    }
}
