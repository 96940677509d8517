package io.github.fairshare.allocation.rating.limit;

import java.math.BigDecimal;
import java.util.Optional;

/** Computes what a {@link LimitsRequest} asks for, each method in its own unit. */
final class LimitsAnswer {
    private LimitsAnswer() {}

    static LimitPair of(LimitsRequest request, BigDecimal count, Optional<BigDecimal> denominator) {
        if (count.signum() < 0
                || denominator.filter(cases -> cases.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("a count is 0 or more and a denominator above 0; given were " + count
                    + denominator.map(cases -> " and " + cases).orElse(""));
        }
        return switch (request.method()) {
            case WILSON -> ControlLimits.wilson(count.doubleValue(), needed(request, denominator), request.level());
            case CLOPPER_PEARSON ->
                ControlLimits.clopperPearson(count.doubleValue(), needed(request, denominator), request.level());
            case BYAR -> inBase(request, ControlLimits.byar(count.doubleValue(), request.level()), denominator);
            case EXACT_POISSON ->
                inBase(request, ControlLimits.exactPoisson(count.doubleValue(), request.level()), denominator);
            case STANDARD_DEVIATIONS -> roundBenchmark(request, needed(request, denominator));
        };
    }

    private static double needed(LimitsRequest request, Optional<BigDecimal> denominator) {
        return denominator
                .orElseThrow(() -> new IllegalArgumentException(
                        request.method().id() + " needs a denominator; give the column denominator"))
                .doubleValue();
    }

    private static LimitPair inBase(LimitsRequest request, LimitPair counts, Optional<BigDecimal> denominator) {
        return request.per().isPresent() && denominator.isPresent()
                ? counts.times(
                        request.per().orElseThrow() / denominator.orElseThrow().doubleValue())
                : counts;
    }

    private static LimitPair roundBenchmark(LimitsRequest request, double cases) {
        BigDecimal benchmark = request.benchmark().orElseThrow();
        double multiple = request.level().multiple();
        if (request.kind().orElseThrow() == IndicatorKind.RATE) {
            double base = request.per().orElse(LimitsRequest.USUAL_BASE).doubleValue();
            double expected = benchmark.doubleValue() * cases / base;
            return ControlLimits.roundCount(expected, multiple).times(base / cases);
        }
        double unit = request.per().map(Long::doubleValue).orElseGet(() -> unit(benchmark));
        return ControlLimits.roundProportion(benchmark.doubleValue() / unit, cases, multiple)
                .times(unit);
    }

    /** A proportion above 1 can only have been meant in per cent, and is answered in per cent. */
    private static double unit(BigDecimal benchmark) {
        return benchmark.compareTo(BigDecimal.ONE) > 0 ? LimitsRequest.PER_CENT : 1;
    }
}
