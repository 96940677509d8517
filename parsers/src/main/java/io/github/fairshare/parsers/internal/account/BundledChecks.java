package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.check.statement.CheckSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sets of checks that ship beside the bundled tables. */
public final class BundledChecks {
    private static final Map<String, Optional<CheckSet>> KNOWN = new ConcurrentHashMap<>();

    private BundledChecks() {}

    /**
     * The set of a source or of a family of sources.
     *
     * @param id for example {@code pct-distances-2010}
     * @return empty where none ships with this library
     */
    public static Optional<CheckSet> find(String id) {
        return KNOWN.computeIfAbsent(id, BundledChecks::read);
    }

    private static Optional<CheckSet> read(String id) {
        String name = "/io/github/fairshare/parsers/" + id + ".checks.json";
        try (InputStream stream = BundledChecks.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(CheckSet.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the checks " + id + " of fairshare-parsers cannot be read", e);
        }
    }

    /**
     * A set that is known to ship with this library.
     *
     * @param id for example {@code pct-distances-2010}
     * @return the set
     */
    public static CheckSet of(String id) {
        return find(id).orElseThrow(() ->
                new IllegalStateException("the checks " + id + " are missing from this build of fairshare-parsers"));
    }
}
