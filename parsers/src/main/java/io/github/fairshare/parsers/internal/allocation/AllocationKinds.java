package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.organisation.Resolution.Rule;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.text.TextLayout;
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
    /** All tables ask the same resolvers, which take long to make. */
    static final NameResolver OF_PCTS = NameResolver.of(OrganisationRegistry.pcts());

    static final NameResolver OF_CCGS = NameResolver.of(OrganisationRegistry.ccgs());

    private static final Pattern SUBTOTAL = Pattern.compile(
            "\\b(sub-?total|total|sha|strategic health authority|region|area team|commissioning region|local office|london area)\\b");

    private final List<NamesOnDay> names = Stream.of(OF_PCTS, OF_CCGS)
            .map(resolver -> new NamesOnDay(resolver, Optional.empty()))
            .toList();
    private final Set<String> authorities = OrganisationRegistry.pcts().groups().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    Kind of(String code, String name) {
        String lower = TextLayout.folded(name).toLowerCase(Locale.ROOT);
        boolean body = OrganisationCode.find(code).map(AllocationCodes::isKnown).orElse(false);
        if (body) {
            return Kind.BODY;
        }
        if (TOTALS.contains(lower) || TOTALS.contains(code.toLowerCase(Locale.ROOT))) {
            return Kind.TOTAL;
        }
        return AllocationCodes.isOfAuthority(code)
                        || SUBTOTAL.matcher(lower).find()
                        || (code.isEmpty() && authorities.contains(lower))
                ? Kind.SUBTOTAL
                : Kind.BODY;
    }

    /** Whether a name is one of a total, or of an authority above bodies. */
    boolean isSumNamed(String name) {
        String lower = TextLayout.folded(name).toLowerCase(Locale.ROOT);
        return TOTALS.contains(lower) || SUBTOTAL.matcher(lower).find() || authorities.contains(lower);
    }

    /** The code of a body of which only the name is printed; PCTs and CCGs may differ by nothing but that word. */
    Optional<OrganisationCode> codeOf(String name) {
        List<Resolved> found = resolved(name);
        List<Resolved> exact =
                found.stream().filter(each -> each.rule() == Rule.EXACT).toList();
        List<Resolved> best = found.size() > 1 ? exact : found;
        return best.size() == 1 ? Optional.of(best.get(0).organisation().code()) : Optional.empty();
    }

    /** Whether a name is one of a body with that code. */
    boolean isNameOf(String name, String code) {
        return resolved(name).stream()
                .anyMatch(each -> each.organisation().code().text().equals(code));
    }

    private List<Resolved> resolved(String name) {
        return names.stream()
                .map(known -> known.resolve(name))
                .flatMap(resolution -> resolution instanceof Resolved found ? Stream.of(found) : Stream.empty())
                .toList();
    }
}
