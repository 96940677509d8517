package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.util.List;
import java.util.Map;

/**
 * What comes to bodies from outside in the years of a projection.
 *
 * @param shares the target shares of a year, by year and code; a year without any keeps the targets of the year before
 * @param growths the base growth of bodies in a year, by year and code; a body without any keeps its last one
 * @param adjustments what comes to the baseline before a year, by year and code
 * @param successions mergers and splits before a year, by year; before that year's shares, growths and adjustments
 */
public record YearInputs(
        Map<Integer, Map<String, Share>> shares,
        Map<Integer, Map<String, Percent>> growths,
        Map<Integer, Map<String, Pounds>> adjustments,
        Map<Integer, List<Succession>> successions) {
    /** Nothing comes from outside. */
    public static final YearInputs NONE = new YearInputs(Map.of(), Map.of(), Map.of(), Map.of());

    /** Takes copies. */
    public YearInputs {
        shares = Map.copyOf(shares);
        growths = Map.copyOf(growths);
        adjustments = Map.copyOf(adjustments);
        successions = Map.copyOf(successions);
    }

    YearInputs withShares(Map<Integer, Map<String, Share>> byYear) {
        return new YearInputs(byYear, growths, adjustments, successions);
    }

    YearInputs withGrowths(Map<Integer, Map<String, Percent>> byYear) {
        return new YearInputs(shares, byYear, adjustments, successions);
    }

    YearInputs withAdjustments(Map<Integer, Map<String, Pounds>> byYear) {
        return new YearInputs(shares, growths, byYear, successions);
    }

    YearInputs withSuccessions(Map<Integer, List<Succession>> byYear) {
        return new YearInputs(shares, growths, adjustments, byYear);
    }

    /** The mergers and splits before a year. */
    Successions before(int year) {
        return new Successions(year, successions.getOrDefault(year, List.of()));
    }

    /** Whether nothing comes in later years. */
    boolean isSteadyAfter(int year) {
        return List.of(shares, growths, adjustments, successions).stream()
                .flatMap(given -> given.keySet().stream())
                .noneMatch(given -> given > year);
    }
}
