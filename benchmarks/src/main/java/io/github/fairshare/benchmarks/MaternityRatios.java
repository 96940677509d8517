package io.github.fairshare.benchmarks;

import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long the maternity ratings of 2017/18's 207 CCGs take, beside each other; printed by {@link Ratios}. */
final class MaternityRatios {
    private static final int CCGS = 207;

    private MaternityRatios() {}

    static void print(int rounds) {
        Map<String, double[]> times = Ratios.times(variants(CCGS), rounds);
        double[] kernel = times.get("rating kernel");
        Ratios.print(CCGS, "BigDecimal+streams/rating kernel", times.get("BigDecimal+streams rating"), kernel);
        Ratios.print(CCGS, "scoreAll/rating kernel", times.get("scoreAll"), kernel);
        Ratios.printTimes(CCGS, times);
    }

    static Map<String, Ratios.Variant> variants(int size) {
        MaternityInput input = MaternityInput.of(size);
        RatingKernel kernel = RatingKernel.of(RuleSets.maternity(), MaternityInput.DECIMALS);
        List<RatingKernel.Columns> columns = input.columns();
        int[] ratings = new int[size];
        RatingEngine engine = RatingEngine.of(RuleSets.maternity());
        List<BodyIndicators> indicators = input.indicators();
        List<NaiveRating.Body> naive = input.naive();
        Map<String, Ratios.Variant> variants = new LinkedHashMap<>();
        variants.put("rating kernel", () -> {
            kernel.rate(columns, ratings);
            return ratings[0];
        });
        variants.put("scoreAll", () -> engine.scoreAll(indicators).results().size());
        variants.put("BigDecimal+streams rating", () -> NaiveRating.rate(naive)[0]);
        return variants;
    }
}
