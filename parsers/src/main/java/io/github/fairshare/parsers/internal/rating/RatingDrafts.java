package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.model.RatingScale;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.name.Claims;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import io.github.fairshare.parsers.internal.name.OrganisationLookup.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out what the printed names and ratings of rows mean; first those printed without a fault, then the misread. */
final class RatingDrafts {
    /** The rarer of two scales is a slip where it has at most one row in so many. */
    /** A name that was misread for another's stands in two rows. */
    private static final int TWICE = 2;

    /** Of a table of several years, most bodies have several rows. */
    private static final int FEW_PLACES = 5;

    private static final int CLEARLY = 10;

    private static final Found NO_NAME = new Found(Optional.empty(), Status.UNRESOLVED, List.of());

    private final OrganisationRegistry registry;
    private final Optional<AsOf> asOf;
    private final OrganisationLookup lookup;
    private final OpenDocument document;

    RatingDrafts(OrganisationRegistry registry, Optional<AsOf> asOf, OrganisationLookup lookup, OpenDocument document) {
        this.registry = registry;
        this.asOf = asOf;
        this.lookup = lookup;
        this.document = document;
    }

    List<RatingDraft> of(List<RatingRow> rows) {
        Claims claims = plain(rows);
        List<RatingDraft> drafts = new ArrayList<>();
        for (RatingRow row : rows) {
            Found found = find(row, claims);
            found.code().ifPresent(code -> claims.add(code, row.line().number()));
            List<Repair> repairs = new ArrayList<>(row.split().stream().toList());
            repairs.addAll(found.repairs());
            Optional<RatingLabel> rating = rating(row, repairs);
            drafts.add(new RatingDraft(row, found.code(), rating, repairs));
        }
        return drafts;
    }

    /** What the names mean that are printed without a fault. */
    private Claims plain(List<RatingRow> rows) {
        Claims claims = Claims.on(registry, asOf.map(AsOf::day));
        rows.forEach(row -> {
            if (lookup.resolve(row.name()) instanceof Resolved resolved) {
                claims.add(resolved.organisation().code(), row.line().number());
            }
        });
        return claims;
    }

    private Found find(RatingRow row, Claims claims) {
        if (!row.code().isEmpty()) {
            return lookup.byCode(row.line(), row.code(), row.name());
        }
        return row.name().isEmpty() ? NO_NAME : lookup.byMisreadName(row.line(), row.name(), claims.free());
    }

    private Optional<RatingLabel> rating(RatingRow row, List<Repair> repairs) {
        Optional<RatingLabel> printed = RatingWords.find(row.rating());
        Optional<RatingLabel> misread = RatingWords.findMisread(row.rating());
        misread.ifPresent(rating -> {
            String evidence = "no other rating is like '" + row.rating() + "'";
            repairs.add(document.log()
                    .addRepair(
                            DiagnosticLog.at(
                                    row.line(),
                                    Severity.WARNING,
                                    DiagnosticCode.OCR_SUSPECT,
                                    "the rating '" + row.rating() + "' was probably misread"),
                            Repair.of("rating-misread", row.rating(), rating.printed(), evidence)));
        });
        return printed.or(() -> misread);
    }

    /** Without a rating where another column of ratings may as well be the one that is looked for. */
    static List<RatingDraft> withoutDoubted(List<RatingDraft> drafts, List<RatingHeading> headings, DiagnosticLog log) {
        Optional<String> other = drafts.stream()
                .flatMap(draft -> draft.row().first().others().entrySet().stream())
                .filter(cell -> RatingWords.find(cell.getValue()).isPresent())
                .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(column -> column.getValue() * 2 > drafts.size())
                .map(Map.Entry::getKey)
                .filter(column -> headings.stream().anyMatch(heading -> heading.mayBeMeantBy(column)))
                .findFirst();
        if (other.isEmpty()) {
            return drafts;
        }
        log.add(
                headings.get(0).line(),
                Severity.ERROR,
                DiagnosticCode.READING_DOUBTED,
                "the column '" + other.get()
                        + "' has ratings too, and its heading tells no year and no area; name the year");
        return drafts.stream().map(RatingDraft::withoutRating).toList();
    }

    /**
     * Those whose names are rather those of places in another column: where other bodies have one row each, one with several
     * rows, and where most bare names beside ratings are of nobody, all of these.
     *
     * @param drafts all of a text
     * @return none that print a code
     */
    static List<RatingDraft> ofPlaces(List<RatingDraft> drafts) {
        Map<OrganisationCode, Integer> rated = new HashMap<>();
        drafts.stream()
                .filter(draft -> draft.rating().isPresent())
                .forEach(draft -> draft.code().ifPresent(code -> rated.merge(code, 1, Integer::sum)));
        boolean severalRows = rated.values().stream().filter(rows -> rows > 1).count() * FEW_PLACES >= rated.size();
        List<RatingDraft> bare =
                drafts.stream().filter(RatingDrafts::mayBePlace).toList();
        boolean strangers =
                bare.stream().filter(draft -> draft.code().isEmpty()).count() * 2 > bare.size();
        return drafts.stream()
                .filter(draft -> draft.row().code().isEmpty()
                        && draft.code()
                                .filter(code -> (strangers && mayBePlace(draft))
                                        || (!severalRows && rated.getOrDefault(code, 0) > TWICE))
                                .isPresent())
                .toList();
    }

    /** A rated name without a code, and without the words that names of bodies begin and end with. */
    private static boolean mayBePlace(RatingDraft draft) {
        String name = draft.row().name();
        return draft.rating().isPresent()
                && draft.row().code().isEmpty()
                && !name.isEmpty()
                && !Affix.isBegun(name)
                && !Affix.isEnded(name);
    }

    /**
     * Holds the ratings of a document to one of the scales of its subject. A table prints the labels of one; where two are
     * mixed, a row whose label is of the rarer is unresolved, and where neither is clearly the rarer, every row is.
     */
    static List<RatingDraft> ofOneScale(List<RatingDraft> drafts, RatingSubject subject) {
        Map<RatingScale, Long> counts = drafts.stream()
                .flatMap(draft -> draft.rating().stream())
                .filter(subject::allows)
                .collect(Collectors.groupingBy(RatingLabel::scale, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return drafts.stream()
                .map(draft -> draft.rating()
                        .filter(label -> !subject.allows(label)
                                || (all - counts.getOrDefault(label.scale(), 0L)) * CLEARLY > all)
                        .map(label -> draft.withoutRating())
                        .orElse(draft))
                .toList();
    }
}
