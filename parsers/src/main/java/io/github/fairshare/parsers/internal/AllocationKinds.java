package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells totals and subtotals from bodies, by code and name. */
final class AllocationKinds {
    private static final Set<String> TOTALS = Set.of(
            "england",
            "total",
            "totals",
            "grand total",
            "england total",
            "total england",
            "national total",
            "all pcts",
            "all ccgs");
    private static final Pattern AUTHORITY_CODE = Pattern.compile("[QY][0-9]{2}");
    private static final Pattern SUBTOTAL = Pattern.compile(
            "\\b(sub-?total|total|sha|strategic health authority|region|area team|commissioning region|local office|london area)\\b");

    private final List<KnownNames> names = Stream.of(OrganisationRegistry.pcts(), OrganisationRegistry.ccgs())
            .map(registry -> new KnownNames(NameResolver.of(registry), Optional.empty()))
            .toList();
    private final Set<String> authorities = OrganisationRegistry.pcts().groups().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    static boolean isOfAuthority(String code) {
        return AUTHORITY_CODE.matcher(code).matches();
    }

    Kind of(String code, String name) {
        String lower = TextLayout.folded(name).toLowerCase(Locale.ROOT);
        boolean body = OrganisationCode.find(code).map(AllocationRows::isKnown).orElse(false);
        if (body) {
            return Kind.BODY;
        }
        if (TOTALS.contains(lower) || TOTALS.contains(code.toLowerCase(Locale.ROOT))) {
            return Kind.TOTAL;
        }
        return isOfAuthority(code) || SUBTOTAL.matcher(lower).find() || (code.isEmpty() && authorities.contains(lower))
                ? Kind.SUBTOTAL
                : Kind.BODY;
    }

    /** The code of a body of which only the name is printed. */
    Optional<OrganisationCode> codeOf(String name) {
        List<OrganisationCode> codes = names.stream()
                .map(known -> known.resolve(name))
                .flatMap(resolution -> resolution instanceof Resolution.Resolved resolved
                        ? Optional.of(resolved.organisation().code()).stream()
                        : Optional.<OrganisationCode>empty().stream())
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    boolean isKnown(Optional<OrganisationCode> code, String name) {
        return code.map(AllocationRows::isKnown).orElseGet(() -> codeOf(name).isPresent());
    }
}
