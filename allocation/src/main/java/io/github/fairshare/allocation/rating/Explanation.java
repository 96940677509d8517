package io.github.fairshare.allocation.rating;

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
        lines.add("Limits: " + result.limits() + "; a value on a limit is "
                + (result.limits().onLimit() == OnLimit.SIGNIFICANT ? "significant." : "not significant."));
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
            return result.rating().map(RatingName::label).orElse("no rating") + ".";
        }
        return result.rating().map(RatingName::label).orElse("no rating") + "; indicators are missing, " + reachable
                + ".";
    }

    private static String indicator(IndicatorResult result) {
        StringBuilder line = new StringBuilder(result.indicator()).append(": ");
        if (result.observation().isEmpty()) {
            return line.append("missing.").toString();
        }
        line.append(result.observation().orElseThrow());
        result.value().ifPresent(value -> line.append(" is ").append(shown(value)));
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
                " + ",
                result.indicators().stream()
                        .flatMap(indicator -> indicator.score().stream())
                        .map(Fraction::toString)
                        .toList());
        return result.mean()
                .map(mean -> "Mean of " + scores + ": " + mean.asQuotient()
                        + mean.decimal()
                                .map(decimal -> " = " + decimal.toPlainString())
                                .orElse("")
                        + ", compared with the thresholds as it is, without rounding.");
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
                .map(margin -> "the rating is kept while the mean falls by no more than " + margin)
                .orElse("there is no worse rating");
        return Optional.of("Margins: " + up + "; " + down + ".");
    }
}
