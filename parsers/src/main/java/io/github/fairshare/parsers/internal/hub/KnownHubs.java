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
    private static final Map<String, String> REGION_OF = byHub();
    private static final LabelSet HUBS = LabelSet.of(List.copyOf(REGION_OF.keySet()));
    private static final LabelSet REGIONS = LabelSet.of(List.copyOf(REGION_OF.values()));

    private KnownHubs() {}

    static LabelSet hubs() {
        return HUBS;
    }

    static LabelSet regions() {
        return REGIONS;
    }

    static boolean isKnown(String hub) {
        return HUBS.find(hub).isPresent();
    }

    static Optional<String> regionOf(String hub) {
        return Optional.ofNullable(REGION_OF.get(hub));
    }

    private static Map<String, String> byHub() {
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
