package io.github.fairshare.allocation.json;

import io.github.fairshare.allocation.internal.BundledText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The JSON Schemas of positions, indicators and summaries: {@code AllocationSchemas.find("positions")}. */
public final class AllocationSchemas {
    private static final List<String> IDS = List.of("positions", "indicators", "pace-summary");

    private AllocationSchemas() {}

    /**
     * What there is a schema of.
     *
     * @return for example {@code positions}
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A schema.
     *
     * @param id for example {@code positions}
     * @return JSON Schema of 2020-12 that accepts every such object as this library writes it; empty where no schema has
     *     the id
     */
    public static Optional<String> find(String id) {
        Objects.requireNonNull(id, "id");
        return IDS.contains(id)
                ? Optional.of(BundledText.of(AllocationSchemas.class, id + ".schema.json"))
                : Optional.empty();
    }
}
