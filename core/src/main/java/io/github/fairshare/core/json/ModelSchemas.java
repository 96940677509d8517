package io.github.fairshare.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The JSON Schemas of the models, of their provenance and of what a reader found: {@code ModelSchemas.find("dtoc-target")}. */
public final class ModelSchemas {
    private static final List<String> IDS = List.of(
            "dtoc-target",
            "annual-rating",
            "maternity-rating",
            "allocation-position",
            "pct-distance",
            "published-round",
            "hub-footprint",
            "commissioning-hub",
            "programme-of-care",
            "planned-action",
            "assessment-rule",
            "provenance",
            "diagnostic");

    private ModelSchemas() {}

    /**
     * What there is a schema of.
     *
     * @return for example {@code dtoc-target}, in the order of a list for people
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A schema.
     *
     * @param id for example {@code dtoc-target}
     * @return JSON Schema of 2020-12 that accepts every such object as this library writes it; empty where no schema has
     *     the id
     */
    public static Optional<String> find(String id) {
        Objects.requireNonNull(id, "id");
        return IDS.contains(id) ? Optional.of(text(id + ".schema.json")) : Optional.empty();
    }

    private static String text(String name) {
        try (InputStream stream = ModelSchemas.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the resource " + name + " is missing from this build of fairshare-core");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " of fairshare-core cannot be read", e);
        }
    }
}
