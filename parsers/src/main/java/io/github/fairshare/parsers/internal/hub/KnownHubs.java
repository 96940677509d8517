package io.github.fairshare.parsers.internal.hub;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hubs for specialised commissioning that are known whatever a document lists, each with its region.
 *
 * @source speccomm15, section 2.1
 */
final class KnownHubs {
    private static final Map<String, String> REGIONS = regions();

    private KnownHubs() {}

    static LabelSet hubs() {
        return LabelSet.of(List.copyOf(REGIONS.keySet()));
    }

    static LabelSet regions(LabelSet hubs) {
        return LabelSet.of(
                hubs.labels().stream().flatMap(hub -> regionOf(hub).stream()).toList());
    }

    static Optional<String> regionOf(String hub) {
        return Optional.ofNullable(REGIONS.get(hub));
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        regions.put("North East and Cumbria", "North");
        regions.put("North West", "North");
        regions.put("Yorkshire and Humber", "North");
        regions.put("East Midlands", "Midlands and East");
        regions.put("East of England", "Midlands and East");
        regions.put("West Midlands", "Midlands and East");
        regions.put("South East", "South");
        regions.put("South West", "South");
        regions.put("Wessex", "South");
        regions.put("London", "London");
        return Collections.unmodifiableMap(regions);
    }
}
