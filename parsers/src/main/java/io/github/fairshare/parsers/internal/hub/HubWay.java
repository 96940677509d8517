package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way to read a text, and what it gives.
 *
 * @param document the text as it is read in this way
 * @param listing its own list of hubs
 * @param asOf its day
 * @param entries its members; none where it is no table
 */
record HubWay(OpenDocument document, HubListing listing, Optional<AsOf> asOf, List<Entry<HubFootprint>> entries) {
    /** Another way says something where it is sure of at least every second member. */
    private static final int NEARLY = 2;

    /** Of fewer members another way may be sure by chance. */
    private static final int FEWEST = 8;

    /**
     * The way that is sure of most members, of equal ones that with fewest others, and the first of small tables, in which
     * places and words may stand so by chance; where another is sure of another hub, none is.
     */
    static HubWay best(List<HubWay> ways) {
        HubWay best = ways.stream()
                .reduce((first, next) -> next.sure() >= FEWEST && next.isBetterThan(first) ? next : first)
                .orElseThrow();
        return ways.stream().filter(other -> !other.equals(best)).reduce(best, HubWay::doubted, (one, other) -> one);
    }

    /**
     * The same where nothing keeps cells apart, so that names may have moved: one that is known to be of another hub than the
     * label above it is not sure.
     */
    HubWay flowed() {
        return new HubWay(
                document,
                listing,
                asOf,
                entries.stream()
                        .map(entry -> !isSure(entry)
                                ? entry
                                : !isCut(entry) ? uncut(entry) : isMoved(entry) ? moved(entry) : entry)
                        .toList());
    }

    private boolean isMoved(Entry<HubFootprint> entry) {
        HubFootprint member = entry.value();
        List<String> cells = TextLayout.TABS.cells(textOf(entry));
        boolean own = cells.size() > 1 && member.hub().equals(Optional.of(cells.get(1)));
        Optional<String> known = member.code().flatMap(code -> KnownMembers.hubOf(code.text()));
        return !own
                && known.isPresent()
                && member.hub().filter(KnownHubs::isKnown).isPresent()
                && !known.equals(member.hub());
    }

    private Entry<HubFootprint> moved(Entry<HubFootprint> entry) {
        return doubted(
                entry,
                "nothing keeps the cells of the text apart, and the member is known to belong to another hub than the label"
                        + " above it; print the hub in every row",
                KnownMembers.hubOf(entry.value().code().orElseThrow().text()).orElseThrow());
    }

    private Entry<HubFootprint> uncut(Entry<HubFootprint> entry) {
        return doubted(
                entry,
                "nothing keeps the cells of the text apart, and something beside the name is neither label nor code",
                entry.provenance().raw());
    }

    private boolean isCut(Entry<HubFootprint> entry) {
        return textOf(entry).indexOf('\t') >= 0;
    }

    private String textOf(Entry<HubFootprint> entry) {
        return document.lines().get(entry.line() - 1).text();
    }

    /** Whether nothing in it is in doubt. */
    boolean isComplete() {
        return !entries.isEmpty()
                && sure() == entries.size()
                && document.log().sorted().stream()
                        .noneMatch(diagnostic -> diagnostic.severity().isAtLeast(Severity.WARNING));
    }

    private boolean isBetterThan(HubWay other) {
        return sure() > other.sure() || (sure() == other.sure() && entries.size() < other.entries.size());
    }

    private long sure() {
        return entries.stream().filter(HubWay::isSure).count();
    }

    private static boolean isSure(Entry<HubFootprint> entry) {
        return entry.status() != Status.UNRESOLVED;
    }

    private HubWay doubted(HubWay other) {
        Map<OrganisationCode, Set<Labels>> labels = new HashMap<>();
        for (Entry<HubFootprint> entry :
                other.sure() * NEARLY < sure() ? List.<Entry<HubFootprint>>of() : other.entries) {
            entry.value()
                    .code()
                    .filter(code -> isSure(entry))
                    .ifPresent(code ->
                            labels.computeIfAbsent(code, any -> new HashSet<>()).add(Labels.of(entry.value())));
        }
        List<Entry<HubFootprint>> doubted = entries.stream()
                .map(entry -> entry.value()
                        .code()
                        .map(code -> labels.getOrDefault(code, Set.of()))
                        .filter(found -> isSure(entry) && !found.isEmpty())
                        .filter(found -> !found.contains(Labels.of(entry.value())) && !isKnown(entry.value()))
                        .map(found -> doubted(entry, found))
                        .orElse(entry))
                .toList();
        return new HubWay(document, listing, asOf, doubted);
    }

    private static boolean isKnown(HubFootprint member) {
        return member.hub().isPresent()
                && member.code()
                        .flatMap(code -> KnownMembers.hubOf(code.text()))
                        .equals(member.hub())
                && member.hub().flatMap(KnownHubs::regionOf).equals(member.region());
    }

    private Entry<HubFootprint> doubted(Entry<HubFootprint> entry, Set<Labels> other) {
        String others = other.stream().map(Labels::toString).sorted().collect(Collectors.joining("; "));
        return doubted(
                entry,
                "read in one way, the member belongs to " + Labels.of(entry.value()) + "; read in another, to " + others
                        + "; print the hub in every row",
                others);
    }

    private Entry<HubFootprint> doubted(Entry<HubFootprint> entry, String message, String other) {
        document.log()
                .add(DiagnosticLog.at(
                                document.lines().get(entry.line() - 1),
                                Severity.WARNING,
                                DiagnosticCode.READING_DOUBTED,
                                message)
                        .putAttribute("hub", entry.value().hub().orElse(""))
                        .putAttribute("other", other));
        return OpenDocument.partial(entry.value(), entry.provenance(), entry.repairs());
    }

    private record Labels(Optional<String> region, Optional<String> hub) {
        static Labels of(HubFootprint member) {
            return new Labels(member.region(), member.hub());
        }

        @Override
        public String toString() {
            return "'" + hub.orElse("") + "' in '" + region.orElse("") + "'";
        }
    }
}
