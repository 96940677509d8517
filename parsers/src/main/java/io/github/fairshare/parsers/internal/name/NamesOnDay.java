package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.Resolution;
import io.github.fairshare.core.organisation.Resolution.Reason;
import io.github.fairshare.core.organisation.Resolution.Unresolved;
import io.github.fairshare.parsers.internal.text.RecentAnswers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of one document mean on its day. A document asks for the same name again and again, so the answers are
 * kept; how many, and for how long a name, is limited. For one thread.
 */
public final class NamesOnDay {
    private static final int MOST_KEPT = 4_000;
    private static final int LONGEST_KEPT = 200;

    /** Comparing takes long, and a text with more damaged names than there are organisations is no damaged print. */
    public static final int MOST_COMPARED = 2_000;

    private final NameResolver resolver;
    private final Optional<LocalDate> day;
    private final RecentAnswers<Resolution> kept;
    private final Map<String, Resolution> unlike = new HashMap<>();
    private int compared;
    private int notCompared;

    /**
     * The names of one document.
     *
     * @param resolver the resolver of their names
     * @param day the document's day; empty for all times
     */
    public NamesOnDay(NameResolver resolver, Optional<LocalDate> day) {
        this.resolver = resolver;
        this.day = day;
        this.kept = new RecentAnswers<>(MOST_KEPT, name -> resolver.resolve(name, day));
    }

    /**
     * As {@link NameResolver#resolve(String, Optional)} on the document's day.
     *
     * @param name as printed
     * @return what it means
     */
    public Resolution resolve(String name) {
        return kept.of(name);
    }

    /**
     * As {@link NameResolver#resolveMisread}, for at most {@value #MOST_COMPARED} different names that mean nothing as
     * they stand; of further ones the answer says that they were not compared.
     *
     * @param free the organisations that no other name means; of those that are not free once, none is again
     */
    public Resolution resolveMisread(String name, Set<OrganisationCode> free) {
        Resolution plain = resolve(name);
        if (!(plain instanceof Unresolved unresolved && unresolved.reason() == Reason.UNKNOWN)) {
            return plain;
        }
        Resolution failed = unlike.get(name);
        if (failed != null) {
            return failed;
        }
        if (compared == MOST_COMPARED) {
            notCompared++;
            return new Unresolved(
                    name,
                    Reason.UNKNOWN,
                    List.of(),
                    unresolved.explanation() + "; it was not compared with names that are like it, because "
                            + MOST_COMPARED + " others of the document were");
        }
        compared++;
        Resolution found = resolver.resolveMisread(name, day, free);
        if (found instanceof Unresolved && name.length() <= LONGEST_KEPT) {
            unlike.put(name, found);
        }
        return found;
    }

    /** How many names, repeated ones each time, were not compared with those that are like them. */
    public int notCompared() {
        return notCompared;
    }
}
