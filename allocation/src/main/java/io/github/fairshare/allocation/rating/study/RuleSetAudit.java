package io.github.fairshare.allocation.rating.study;

import io.github.fairshare.allocation.rating.engine.Judge;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.core.measure.Fraction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is odd about a rule set that can be used all the same.
 *
 * @param findings in the order of the rule set; empty where nothing is odd
 */
public record RuleSetAudit(List<Finding> findings) {
    private static final double MANY = 1e4;
    private static final double MOST_CASES = 1e15;

    /** What is odd. */
    public enum Kind {
        /** No combination of bands earns the rating. */
        UNREACHABLE_RATING,
        /** No count comes into the band, however many cases there are. */
        UNREACHABLE_BAND,
        /** Two bands that follow each other score the same, so they are one. */
        OVERLAPPING_BANDS,
        /** A better band scores less than a worse one. */
        DISORDERED_BANDS,
        /** The method suits none of the indicators, so all are judged by standard deviations. */
        METHOD_UNUSED
    }

    /**
     * One finding.
     *
     * @param path the field, for example {@code indicators.smoking.scores.BETTER}
     * @param kind what is odd
     * @param message why, as one sentence
     */
    public record Finding(String path, Kind kind, String message) {
        /**
         * Path and message.
         *
         * @return for example {@code thresholds.GOOD: no combination of bands earns it}
         */
        @Override
        public String toString() {
            return path + ": " + message;
        }
    }

    /** Copies the list. */
    public RuleSetAudit {
        findings = List.copyOf(findings);
    }

    /**
     * Examines a rule set by going through all it can come to.
     *
     * @param rules the rules
     * @return everything that was found
     */
    public static RuleSetAudit of(RuleSet rules) {
        List<Finding> findings = new ArrayList<>();
        LimitMethod method = rules.limits().method();
        if (rules.indicators().stream()
                .noneMatch(rule -> method.suits(rule.benchmark().kind()))) {
            findings.add(new Finding("limits.method", Kind.METHOD_UNUSED, method + " suits none of the indicators"));
        }
        for (IndicatorRule rule : rules.indicators()) {
            scoresInOrder(rule, findings);
            bandsInReach(rule, rules.limits(), findings);
        }
        AttainableResults.of(rules).combinationsByRating().forEach((rating, ways) -> {
            if (ways.signum() == 0) {
                findings.add(new Finding(
                        "thresholds." + rating.id(), Kind.UNREACHABLE_RATING, "no combination of bands earns it"));
            }
        });
        return new RuleSetAudit(findings);
    }

    private static void scoresInOrder(IndicatorRule rule, List<Finding> findings) {
        List<Map.Entry<Band, Fraction>> scores =
                new ArrayList<>(rule.bands().scores().entrySet());
        for (int i = 1; i < scores.size(); i++) {
            Map.Entry<Band, Fraction> worse = scores.get(i - 1);
            Map.Entry<Band, Fraction> better = scores.get(i);
            int order = worse.getValue().compareTo(better.getValue());
            if (order >= 0) {
                findings.add(new Finding(
                        path(rule, better.getKey()),
                        order == 0 ? Kind.OVERLAPPING_BANDS : Kind.DISORDERED_BANDS,
                        "it scores " + better.getValue() + " and " + worse.getKey() + " scores " + worse.getValue()));
            }
        }
    }

    private static void bandsInReach(IndicatorRule rule, LimitRule limits, List<Finding> findings) {
        if (rule.benchmark().kind() == IndicatorKind.SCORE) {
            return;
        }
        Set<Band> reached = reached(rule, limits);
        for (Band band : rule.bands().scores().keySet()) {
            if (!reached.contains(band)) {
                findings.add(new Finding(
                        path(rule, band),
                        Kind.UNREACHABLE_BAND,
                        "no count comes into it against a benchmark of " + rule.benchmark()));
            }
        }
    }

    /** With so many cases that all standings occur that can occur at all. */
    private static Set<Band> reached(IndicatorRule rule, LimitRule limits) {
        double chance = rule.benchmark().perCase().toDouble();
        double variance = rule.benchmark().kind() == IndicatorKind.PROPORTION ? chance * (1 - chance) : chance;
        double multiple = limits.multiple().toDouble();
        long cases = (long) Math.min(MOST_CASES, MANY * (1 + multiple * multiple) / Math.max(variance, 1e-12));
        long expected = Math.round(chance * (double) cases);
        boolean proportion = rule.benchmark().kind() == IndicatorKind.PROPORTION;
        long most = proportion ? cases : 4 * expected + cases;
        Judge judge = Judge.of(rule, limits);
        Set<Band> reached = EnumSet.noneOf(Band.class);
        for (long count : new long[] {0, expected - 1, expected, expected + 1, most}) {
            if (count >= 0 && count <= most) {
                reached.add(judge.band(new Observation.Counts(count, cases)));
            }
        }
        return reached;
    }

    private static String path(IndicatorRule rule, Band band) {
        return "indicators." + rule.id() + ".scores." + band;
    }
}
