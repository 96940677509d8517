package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.parsers.internal.text.BundledTable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The 62 trusts that are known as Spearheads. They only tell which of the names of a table its flags hold for, where a
 * tool gave these apart; a flag that is not printed is never taken from here.
 *
 * @source pex15, Appendix, by the codes of October 2006
 */
final class KnownSpearheads {
    private static final Set<String> ALL = BundledTable.rows("spearheads-2006.csv").stream()
            .map(row -> row.get("code"))
            .collect(Collectors.toUnmodifiableSet());

    private KnownSpearheads() {}

    static boolean isOne(Organisation trust) {
        return ALL.contains(trust.code().text());
    }
}
