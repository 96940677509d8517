package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.parsers.internal.text.BundledTable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which hub each commissioning group is known to have belonged to. It only tells which of the labels that are printed
 * round a name holds for it, or that the one above it may not; a label that is not printed there is never taken
 * from here.
 *
 * @source speccomm15, Appendix 2, by the codes of March 2015
 */
final class KnownMembers {
    private static final Map<String, String> HUB_OF = BundledTable.rows("hub-members-2015.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("code"), row -> row.get("hub")));

    private KnownMembers() {}

    static Optional<String> hubOf(String code) {
        return Optional.ofNullable(HUB_OF.get(code));
    }
}
