package io.github.fairshare.core.organisation;

import io.github.fairshare.core.organisation.OrganisationAlias.Kind;
import io.github.fairshare.core.organisation.Resolution.Reason;
import io.github.fairshare.core.organisation.Resolution.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the organisation that a printed name means on a day, says by which rule, and refuses rather than guesses.
 *
 * <p>Only organisations open on the day are considered, and of a name that says what kind of body it is, such as PCT, only
 * those of that kind. The rules are tried in the order of {@link Rule}.
 */
public final class NameResolver {
    private final Map<String, List<Use>> uses = new HashMap<>();
    private final MisreadNames misreadNames = new MisreadNames();
    private final Set<Optional<BodyKind>> kinds;

    NameResolver(OrganisationRegistry registry) {
        this.kinds = registry.all().stream()
                .map(organisation -> BodyKind.of(organisation.name()))
                .collect(Collectors.toUnmodifiableSet());
        for (Organisation organisation : registry.all()) {
            add(new Use(organisation.name(), organisation, Optional.empty()));
            organisation.formerNames().forEach(former -> add(new Use(former.name(), organisation, Optional.empty())));
        }
        for (OrganisationAlias alias : registry.aliases()) {
            registry.find(alias.code())
                    .ifPresent(organisation -> add(new Use(alias.text(), organisation, Optional.of(alias))));
        }
    }

    /**
     * A resolver of the names and aliases of a registry.
     *
     * @param registry for example {@link OrganisationRegistry#ccgs()}
     * @return the resolver
     */
    public static NameResolver of(OrganisationRegistry registry) {
        return registry.names();
    }

    /**
     * The organisation that a name means on a day.
     *
     * @param name for example "NHS DARLINGTON CCG" or "Darlington"
     * @param day for example 1 September 2017
     * @return a {@link Resolution.Resolved} or a {@link Resolution.Unresolved}, never null
     */
    public Resolution resolve(String name, LocalDate day) {
        return resolve(name, Optional.of(day));
    }

    /**
     * The organisation that a name means, on a day or on any day.
     *
     * @param name for example "NHS DARLINGTON CCG"
     * @param day empty where none is known; then organisations of all times are considered
     * @return a {@link Resolution.Resolved} or a {@link Resolution.Unresolved}, never null
     */
    public Resolution resolve(String name, Optional<LocalDate> day) {
        List<Use> known = isOfAnotherKind(name)
                ? List.of()
                : uses.getOrDefault(NameKey.of(name).text(), List.of());
        List<Match> matches = known.stream()
                .filter(use -> day.map(use.organisation()::isOpenOn).orElse(true))
                .map(use -> new Match(use, use.ruleFor(name.strip(), day)))
                .toList();
        Optional<Rule> best = matches.stream().map(Match::rule).min(Rule::compareTo);
        if (best.isEmpty()) {
            return unresolved(name, known, day);
        }
        List<Match> found =
                matches.stream().filter(match -> match.rule() == best.get()).toList();
        if (found.size() == 1) {
            return resolved(name, found.get(0));
        }
        List<Organisation> organisations =
                found.stream().map(Match::organisation).distinct().toList();
        return organisations.size() == 1
                ? resolved(name, found.get(0))
                : new Resolution.Unresolved(
                        name, Reason.AMBIGUOUS, organisations, quoted(name) + " is a name of " + codes(organisations));
    }

    /**
     * The organisation that a name means which may have been misread in a few letters. The other rules come first; what
     * they do not find is looked for among the names that are like it, and taken only where no other name is nearly as
     * like and the organisation is still free.
     *
     * @param name for example "NHS Darlingtan CCG"
     * @param day empty where none is known; then organisations of all times are considered
     * @param free the organisations that no other name of the document means
     * @return a {@link Resolution.Resolved}, of rule FUZZY where letters differ, or a {@link Resolution.Unresolved} that
     *     says what speaks against the likeliest
     */
    public Resolution resolveMisread(String name, Optional<LocalDate> day, Set<OrganisationCode> free) {
        Resolution resolution = resolve(name, day);
        return resolution instanceof Resolution.Unresolved unresolved
                        && unresolved.reason() == Reason.UNKNOWN
                        && !isOfAnotherKind(name)
                ? misreadNames.resolve(name, day, free)
                : resolution;
    }

    /** Whether a name says that it is of a kind of body of which none is here, as PCT does among groups. */
    private boolean isOfAnotherKind(String name) {
        Optional<BodyKind> kind = BodyKind.of(name);
        return kind.isPresent() && !kinds.contains(kind) && !kinds.contains(Optional.<BodyKind>empty());
    }

    private static Resolution unresolved(String name, List<Use> known, Optional<LocalDate> day) {
        List<Organisation> closed =
                known.stream().map(Use::organisation).distinct().toList();
        return closed.isEmpty()
                ? new Resolution.Unresolved(
                        name, Reason.UNKNOWN, List.of(), "no organisation is known by the name " + quoted(name))
                : new Resolution.Unresolved(
                        name,
                        Reason.NOT_OPEN,
                        closed,
                        quoted(name) + " means "
                                + closed.stream().map(Organisation::describe).collect(Collectors.joining(", "))
                                + ", not open on "
                                + day.map(LocalDate::toString).orElse("any day"));
    }

    private static Resolution resolved(String name, Match match) {
        Optional<OrganisationAlias> alias = match.use().alias().filter(entry -> match.rule() == Rule.ALIAS);
        String what = match.organisation().code() + " (" + match.organisation().name() + ")";
        String why = switch (match.rule()) {
            case EXACT -> "the registered name of " + what;
            case NORMALISED -> "the name of " + what + " but for case, punctuation or affixes";
            case OTHER_TIME -> "a name that " + what + " bore at another time";
            case ALIAS ->
                alias.map(OrganisationAlias::kind).equals(Optional.of(Kind.MISSPELLING))
                        ? "a known misspelling of " + what
                        : "a known variant of " + what;
            case FUZZY -> "a misreading of " + what;
        };
        return new Resolution.Resolved(
                name, match.organisation(), match.rule(), alias, quoted(name) + " is " + why, List.of());
    }

    private void add(Use use) {
        NameKey key = NameKey.of(use.name());
        uses.computeIfAbsent(key.text(), unknown -> new ArrayList<>()).add(use);
        misreadNames.add(key, use.organisation());
    }

    private static String quoted(String name) {
        return "'" + name.strip() + "'";
    }

    private static String codes(List<Organisation> organisations) {
        return organisations.stream()
                .map(organisation -> organisation.code().text())
                .collect(Collectors.joining(" and "));
    }

    private record Match(Use use, Rule rule) {
        Organisation organisation() {
            return use.organisation();
        }
    }

    private record Use(String name, Organisation organisation, Optional<OrganisationAlias> alias) {
        Rule ruleFor(String asked, Optional<LocalDate> day) {
            if (alias.isPresent()) {
                return Rule.ALIAS;
            }
            String current = day.map(organisation::nameOn).orElse(organisation.name());
            if (!current.equals(name)) {
                return Rule.OTHER_TIME;
            }
            return name.equals(asked) ? Rule.EXACT : Rule.NORMALISED;
        }
    }
}
