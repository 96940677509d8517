package io.github.fairshare.allocation.rating.rule;

import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.rule.Bands.OnBenchmark;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AssessmentIndicator;
import io.github.fairshare.core.model.AssessmentRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a rule set of a printed rule, and of the choices that the document leaves open. */
final class PrintedRule {
    private static final long BIRTHS = 1000;
    private static final Fraction HUNDRED = Fraction.of(100);

    private PrintedRule() {}

    static RuleSet with(AssessmentRule printed, RuleSet choices) {
        if (printed.indicators().size() != choices.indicators().size()) {
            throw new IllegalArgumentException(
                    "the document has " + printed.indicators().size() + " indicators, " + choices.id()
                            + " makes choices for " + choices.indicators().size());
        }
        List<IndicatorRule> indicators = new ArrayList<>();
        for (int i = 0; i < printed.indicators().size(); i++) {
            indicators.add(
                    indicator(printed.indicators().get(i), choices.indicators().get(i)));
        }
        PrintedFigure multiple =
                printed.controlLimitMultiple().orElseThrow(() -> unread("the multiple of the control limits"));
        LimitRule limits = choices.limits();
        return ImmutableRuleSet.builder()
                .from(choices)
                .financialYear(printed.year())
                .limits(new LimitRule(limits.method(), number(multiple), limits.around(), limits.onLimit()))
                .indicators(indicators)
                .thresholds(new Thresholds(printed.thresholds().stream()
                        .map(step -> new Threshold(
                                RatingName.of(step.rating().name()),
                                step.atLeast().map(PrintedRule::number)))
                        .toList()))
                .build();
    }

    private static IndicatorRule indicator(AssessmentIndicator printed, IndicatorRule choice) {
        Benchmark benchmark =
                benchmark(printed.benchmark().orElseThrow(() -> unread("the benchmark of " + printed.name())));
        GoodIs goodIs = printed.goodIs()
                .map(end -> end == AssessmentIndicator.Direction.HIGH ? GoodIs.HIGH : GoodIs.LOW)
                .orElseThrow(() -> unread("which way " + printed.name() + " is good"));
        Map<Band, Fraction> scores = new EnumMap<>(Band.class);
        printed.bands().forEach(band -> scores.put(band(band.position(), goodIs), number(band.score())));
        Optional<OnBenchmark> onBenchmark = choice.bands().onBenchmark();
        return new IndicatorRule(choice.id(), benchmark, goodIs, new Bands(scores, onBenchmark), choice.weight());
    }

    private static Benchmark benchmark(AssessmentIndicator.Benchmark printed) {
        Fraction figure = number(printed.figure());
        return switch (printed.unit()) {
            case PER_1000_BIRTHS -> new Benchmark(IndicatorKind.RATE, figure, BIRTHS);
            case OUT_OF_100 -> new Benchmark(IndicatorKind.SCORE, figure, 1);
            case PERCENT -> new Benchmark(IndicatorKind.PROPORTION, figure.dividedBy(HUNDRED), 1);
        };
    }

    private static Band band(AssessmentIndicator.Position position, GoodIs goodIs) {
        boolean high = goodIs == GoodIs.HIGH;
        return switch (position) {
            case SIGNIFICANTLY_ABOVE -> high ? Band.SIGNIFICANTLY_BETTER : Band.SIGNIFICANTLY_WORSE;
            case ABOVE -> high ? Band.BETTER : Band.WORSE;
            case NOT_SIGNIFICANT -> Band.SIMILAR;
            case BELOW -> high ? Band.WORSE : Band.BETTER;
            case SIGNIFICANTLY_BELOW -> high ? Band.SIGNIFICANTLY_WORSE : Band.SIGNIFICANTLY_BETTER;
        };
    }

    private static Fraction number(PrintedFigure figure) {
        return Fraction.of(figure.value());
    }

    private static IllegalArgumentException unread(String what) {
        return new IllegalArgumentException(
                "the document does not say " + what + ", or it could not be read; no rule set can be made of it");
    }
}
