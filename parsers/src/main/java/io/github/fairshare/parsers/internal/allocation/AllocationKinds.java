package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.parsers.internal.name.NamesOnDay;
import io.github.fairshare.parsers.internal.name.TotalNames;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells totals and subtotals from bodies, by code and name. */
final class AllocationKinds {
    private final Map<AllocationRegister, NamesOnDay> names = Stream.of(AllocationRegister.values())
            .collect(Collectors.toMap(
                    Function.identity(), register -> new NamesOnDay(register.resolver(), Optional.empty())));
    private final Set<String> authorities = Stream.of(AllocationRegister.PCTS, AllocationRegister.ICBS)
            .flatMap(register -> register.registry().groups().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    Kind of(String code, String name) {
        String lower = TextLayout.folded(name).toLowerCase(Locale.ROOT);
        boolean body = OrganisationCode.find(code).map(AllocationCodes::isKnown).orElse(false);
        if (body) {
            return Kind.BODY;
        }
        if (TotalNames.isTotal(name) || TotalNames.isTotal(code)) {
            return Kind.TOTAL;
        }
        return AllocationCodes.isOfAuthority(code)
                        || TotalNames.addsUp(name)
                        || (code.isEmpty() && authorities.contains(lower))
                ? Kind.SUBTOTAL
                : Kind.BODY;
    }

    /** Whether a name is one of a body, or of several that differ by nothing but the word for their kind. */
    boolean isNameOfBody(String name) {
        return !resolved(name).isEmpty();
    }

    /** Whether a name is one of a body with that code. */
    boolean isNameOf(String name, String code) {
        return resolved(name).stream()
                .anyMatch(each -> each.organisation().code().text().equals(code));
    }

    private List<Resolved> resolved(String name) {
        return AllocationRegister.ofName(name).stream()
                .flatMap(register -> Optional.ofNullable(names.get(register)).stream())
                .map(known -> known.resolve(name))
                .flatMap(resolution -> resolution instanceof Resolved found ? Stream.of(found) : Stream.empty())
                .toList();
    }
}
