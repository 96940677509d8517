package io.github.fairshare.allocation.rating.rule.json;

import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSetException;
import io.github.fairshare.allocation.rating.rule.RuleSource;
import io.github.fairshare.core.measure.Given;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The parts of a rule set that a source can be the source of, by their paths in its JSON. */
final class RulePaths {
    private static final List<String> TOP =
            List.of("title", "financialYear", "combine", "missing", "limits", "indicators", "thresholds");
    private static final List<String> LIMITS = List.of("method", "multiple", "around", "onLimit");
    private static final List<String> INDICATOR =
            List.of("kind", "per", "goodIs", "benchmark", "onBenchmark", "weight", "scores");

    private static final int MOST_LISTED = 12;

    private final Set<String> known;

    private RulePaths(Set<String> known) {
        this.known = known;
    }

    static RulePaths of(RuleSet rules) {
        Set<String> known = new TreeSet<>(TOP);
        LIMITS.forEach(field -> known.add("limits." + field));
        for (IndicatorRule indicator : rules.indicators()) {
            String path = "indicators." + indicator.id();
            known.add(path);
            INDICATOR.forEach(field -> known.add(path + "." + field));
            indicator.bands().scores().keySet().forEach(band -> known.add(path + ".scores." + band.name()));
        }
        rules.thresholds()
                .steps()
                .forEach(step -> known.add("thresholds." + step.rating().id()));
        return new RulePaths(known);
    }

    /**
     * Refuses sources of parts that the rule set does not have.
     *
     * @throws RuleSetException naming the source and the paths below the part of its own that there is
     */
    void requireAll(List<RuleSource> sources) {
        List<RuleSetException> unknown = IntStream.range(0, sources.size())
                .filter(at -> !known.contains(sources.get(at).of()))
                .mapToObj(at -> unknown(at, sources.get(at).of()))
                .toList();
        if (!unknown.isEmpty()) {
            throw RuleSetException.of(unknown);
        }
    }

    private RuleSetException unknown(int at, String path) {
        return new RuleSetException(
                "sources[" + at + "].of",
                "given was \"" + Given.shown(path) + "\", where the rule set has nothing; expected one of "
                        + listed(near(path)));
    }

    /** The paths one step below the longest part of this one that there is. */
    private List<String> near(String path) {
        String part = path;
        while (!known.contains(part) && part.contains(".")) {
            part = part.substring(0, part.lastIndexOf('.'));
        }
        String above = part + ".";
        List<String> near = known.stream()
                .filter(each -> each.startsWith(above)
                        && !each.substring(above.length()).contains("."))
                .toList();
        return near.isEmpty() ? TOP : near;
    }

    private static String listed(List<String> paths) {
        int more = paths.size() - MOST_LISTED;
        return more <= 0
                ? String.join(", ", paths)
                : String.join(", ", paths.subList(0, MOST_LISTED)) + " and " + more + " more";
    }
}
