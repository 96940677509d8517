package io.github.fairshare.allocation.rating;

import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.Around;
import io.github.fairshare.allocation.rating.rule.LimitRule.OnLimit;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.core.measure.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a result into words. */
final class Explanation {
    private Explanation() {}

    static String of(RatingResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.code() + " under " + result.ruleSet() + ": " + verdict(result));
        lines.add(limits(result.limits()));
        result.indicators().forEach(indicator -> lines.add("- " + indicator(indicator)));
        mean(result).ifPresent(lines::add);
        margins(result).ifPresent(lines::add);
        if (!result.assumptions().isEmpty()) {
            lines.add("Chosen where the source is silent (ASSUMED):");
            result.assumptions().forEach(source -> lines.add("- " + source.of() + ": " + source.why()));
        }
        return String.join("\n", lines);
    }

    private static String verdict(RatingResult result) {
        String reachable = result.lowest().equals(result.highest())
                ? "whatever the missing indicators are, it is " + result.lowest()
                : "still reachable are " + result.lowest() + " to " + result.highest();
        if (result.isComplete()) {
            return rating(result) + ".";
        }
        return rating(result) + "; indicators are missing, " + reachable + ".";
    }

    private static String limits(LimitRule limits) {
        String far = limits.multiple() + " standard deviations";
        return "Limits: "
                + (limits.method() == LimitMethod.STANDARD_DEVIATIONS
                        ? far + " either side of "
                        : limits.method().id() + ", as sure as " + far + ", round ")
                + (limits.around() == Around.BENCHMARK ? "the benchmark" : "the observed value")
                + "; a value on a limit is "
                + (limits.onLimit() == OnLimit.SIGNIFICANT ? "significant." : "not significant.");
    }

    private static String indicator(IndicatorResult result) {
        StringBuilder line = new StringBuilder(result.indicator())
                .append(result.goodIs() == GoodIs.LOW ? " (low is good): " : " (high is good): ");
        if (result.observation().isEmpty()) {
            return line.append("missing.").toString();
        }
        line.append(result.observation().orElseThrow());
        if (result.observation().orElseThrow() instanceof Observation.Counts) {
            result.value().ifPresent(value -> line.append(" is ").append(shown(value)));
            result.benchmark().base().ifPresent(per -> line.append(" per ").append(per));
        }
        line.append(" against a benchmark of ").append(result.benchmark());
        result.limits()
                .ifPresent(pair -> line.append(", limits ")
                        .append(shown(pair.lower()))
                        .append(" to ")
                        .append(shown(pair.upper()))
                        .append(" (")
                        .append(result.method().id())
                        .append(")"));
        result.standing().ifPresent(standing -> line.append(": ").append(standing.words()));
        result.band().ifPresent(band -> line.append(", so ").append(band.words()));
        result.score().ifPresent(score -> line.append(", score ").append(score));
        line.append(".");
        result.notes().forEach(note -> line.append(" Note: ").append(note).append("."));
        return line.toString();
    }

    /** Six significant digits are for reading; the decision was made without rounding. */
    private static String shown(double value) {
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Optional<String> mean(RatingResult result) {
        String scores = String.join(
                ", ",
                result.indicators().stream()
                        .flatMap(indicator -> indicator.score().stream())
                        .map(Fraction::toString)
                        .toList());
        return result.mean()
                .map(mean -> "Mean of the scores " + scores + ": " + mean.asQuotient()
                        + mean.decimal()
                                .map(decimal -> " = " + decimal.toPlainString())
                                .orElse("")
                        + ", compared with the thresholds as it is, without rounding"
                        + result.marginDown()
                                .map(margin -> "; " + rating(result) + " begins at " + mean.minus(margin))
                                .orElse("")
                        + ".");
    }

    private static String rating(RatingResult result) {
        return result.rating().map(RatingName::label).orElse("no rating");
    }

    private static Optional<String> margins(RatingResult result) {
        if (result.rating().isEmpty()) {
            return Optional.empty();
        }
        String up = result.nextUp()
                .flatMap(next -> result.toNextUp()
                        .map(missing -> missing + " more in the mean would be " + next.rating() + " (from "
                                + next.atLeast().map(Fraction::toString).orElse("") + ")"))
                .orElse("there is no better rating");
        String down = result.marginDown()
                .map(margin -> margin.signum() == 0
                        ? "the mean lies exactly on the threshold, so any lower one would be a worse rating"
                        : "the rating is kept while the mean falls by no more than " + margin)
                .orElse("there is no worse rating");
        return Optional.of("Margins: " + up + "; " + down + ".");
    }
}
