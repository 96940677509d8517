package io.github.fairshare.parsers.internal.hub;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the regions that the rows of a table print for each hub. A hub is in one region, so a row that says otherwise than
 * most rows of its hub contradicts them.
 */
final class RegionOfHub {
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    void add(String hub, String region) {
        counts.computeIfAbsent(hub, unknown -> new HashMap<>()).merge(region, 1, Integer::sum);
    }

    /** Whether any row prints a region that is known. */
    private boolean areKnown() {
        return counts.values().stream()
                .flatMap(regions -> regions.keySet().stream())
                .anyMatch(region -> KnownHubs.regions().find(region).isPresent());
    }

    /**
     * Whether more rows of the hub print another region; of a region that nobody knows, as many rows, or that the hub is
     * known to be in another, and rows of the table print known ones.
     */
    boolean isContradicted(String hub, String region) {
        boolean known = KnownHubs.regions().find(region).isPresent();
        Map<String, Integer> regions = counts.getOrDefault(hub, Map.of());
        int own = regions.getOrDefault(region, 0) + (known ? 1 : 0);
        return (!known && areKnown() && KnownHubs.regionOf(hub).isPresent())
                || regions.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(region) && other.getValue() >= own);
    }

    /** The only other region that rows of the hub print, else the one that it is known to be in. */
    Optional<String> other(String hub, String region) {
        return counts.getOrDefault(hub, Map.of()).keySet().stream()
                .filter(other -> !other.equals(region))
                .reduce((one, two) -> region)
                .or(() -> KnownHubs.regionOf(hub))
                .filter(other -> !other.equals(region));
    }
}
