package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that bodies of all kinds have had, beside their codes. */
public final class NamesOfAllTimes {
    private NamesOfAllTimes() {}

    /**
     * Whether a body with a code ever had a name.
     *
     * @param code any text
     * @param name any text
     * @return true in any case of letters, and without the words for its kind
     */
    public static boolean isNamed(String code, String name) {
        return !code.isEmpty()
                && Known.NAMES.stream()
                        .map(names -> names.resolve(name, Optional.empty()))
                        .anyMatch(found -> found instanceof Resolved resolved
                                && resolved.organisation().code().text().equals(code));
    }

    private static final class Known {
        private static final List<NameResolver> NAMES = Stream.of(
                        OrganisationRegistry.ccgs(), OrganisationRegistry.pcts(), OrganisationRegistry.icbs())
                .map(NameResolver::of)
                .toList();
    }
}
