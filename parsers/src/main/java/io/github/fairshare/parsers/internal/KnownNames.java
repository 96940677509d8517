package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.Resolution;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of one document mean on its day. A document asks for the same name again and again, so the answers are
 * kept; how many, and for how long a name, is limited. For one thread.
 */
final class KnownNames {
    private static final int MOST_KEPT = 4_000;
    private static final int LONGEST_KEPT = 200;

    private final NameResolver resolver;
    private final Optional<LocalDate> day;
    private final Map<String, Resolution> kept = new HashMap<>();

    /**
     * The names of one document.
     *
     * @param resolver the resolver of their names
     * @param day the document's day; empty for all times
     */
    KnownNames(NameResolver resolver, Optional<LocalDate> day) {
        this.resolver = resolver;
        this.day = day;
    }

    /** As {@link NameResolver#resolve(String, Optional)}. */
    Resolution resolve(String name) {
        Resolution known = kept.get(name);
        if (known != null) {
            return known;
        }
        Resolution found = resolver.resolve(name, day);
        if (name.length() <= LONGEST_KEPT && kept.size() < MOST_KEPT) {
            kept.put(name, found);
        }
        return found;
    }

    /** As {@link NameResolver#resolveMisread}. */
    Resolution resolveMisread(String name, Set<OrganisationCode> free) {
        return resolver.resolveMisread(name, day, free);
    }
}
