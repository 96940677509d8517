package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.internal.name.AlphabeticalPlaces;
import io.github.fairshare.parsers.internal.name.Claims;
import io.github.fairshare.parsers.internal.name.OrderedSlots;
import io.github.fairshare.parsers.internal.name.OrderedSlots.Gap;
import io.github.fairshare.parsers.internal.name.OrderedSlots.Slot;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Restores the cells that a damaged page has lost. A name is told from its place: as many rows without a name stand
 * between two printed names as organisations of the day come between them in alphabetical order and are in no other row.
 * A rating is told from the head of a cell that repeats the page. Where the two contradict each other or what is printed,
 * nothing is restored.
 */
final class LostCells {
    private static final String NO_SECOND_CHECK =
            "neither the name nor the rating is printed in this row, so there is no second check of the one by the other";

    private final List<RatingDraft> drafts;
    private final AlphabeticalPlaces places;
    private final PageHeads heads;

    LostCells(List<RatingDraft> drafts, AlphabeticalPlaces places, PageHeads heads) {
        this.drafts = drafts;
        this.places = places;
        this.heads = heads;
        for (RatingDraft draft : drafts) {
            draft.code().ifPresent(code -> draft.rating().ifPresent(rating -> heads.compare(code, rating)));
        }
    }

    List<RatingDraft> restore() {
        List<RatingDraft> restored = new ArrayList<>(drafts);
        List<Gap> gaps = OrderedSlots.gaps(drafts.stream().map(this::slot).toList(), free());
        boolean whole = gaps.stream().allMatch(gap -> gap.filled().isPresent() || isEnd(gap));
        for (Gap gap : gaps) {
            gap.filled().ifPresent(rows -> {
                for (int at = 0; at < rows.size(); at++) {
                    fill(restored, gap, at, whole);
                }
            });
        }
        restored.replaceAll(this::withRating);
        Set<Integer> separators = separators(gaps);
        return IntStream.range(0, restored.size())
                .filter(at -> !separators.contains(at))
                .mapToObj(restored::get)
                .toList();
    }

    /** Empty rows for which no organisation is left only keep parts of a table apart, and are no records. */
    private Set<Integer> separators(List<Gap> gaps) {
        Set<Integer> separators = IntStream.range(0, drafts.size())
                .filter(at -> drafts.get(at).isBlank())
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        for (Gap gap : gaps) {
            boolean fewer = gap.optionalRows().size() <= gap.candidates().size();
            separators.removeAll(gap.filled().orElse(fewer ? gap.optionalRows() : List.of()));
        }
        return separators;
    }

    private Slot slot(RatingDraft draft) {
        OptionalInt place = draft.code().map(places::of).orElse(OptionalInt.empty());
        return new Slot(place, draft.isBlank());
    }

    private NavigableSet<Integer> free() {
        Claims claims = Claims.of(places.organisations());
        drafts.forEach(draft -> draft.code()
                .ifPresent(code -> claims.add(code, draft.row().line().number())));
        NavigableSet<Integer> free = new TreeSet<>();
        IntStream.range(0, places.organisations().size())
                .filter(at -> claims.isFree(places.organisations().get(at).code()))
                .forEach(free::add);
        return free;
    }

    /** A text that is cut, or an excerpt, lacks what comes before its first and after its last row. */
    private static boolean isEnd(Gap gap) {
        return gap.rows().isEmpty() && (gap.before().isEmpty() || gap.after().isEmpty());
    }

    private void fill(List<RatingDraft> restored, Gap gap, int at, boolean whole) {
        int row = gap.filled().orElseThrow().get(at);
        RatingDraft draft = drafts.get(row);
        Organisation organisation = places.organisations().get(gap.candidates().get(at));
        Optional<RatingLabel> head = heads.ratingOf(organisation.code());
        boolean contradicted = draft.rating()
                .filter(printed -> heads.contradict(organisation.code(), printed))
                .isPresent();
        // A table that lacks rows elsewhere may lack one here too; then its place alone proves nothing.
        boolean proven = whole || head.isPresent();
        if (draft.isNameless() && !contradicted && proven) {
            restored.set(row, draft.with(organisation.code(), nameFromPlace(draft, gap, at)));
        }
    }

    private Repair nameFromPlace(RatingDraft draft, Gap gap, int at) {
        Organisation organisation = places.organisations().get(gap.candidates().get(at));
        List<String> evidence = new ArrayList<>();
        int count = gap.candidates().size();
        evidence.add(
                (count == 1 ? "one row" : count + " rows") + " without a name " + (count == 1 ? "stands " : "stand ")
                        + between(gap) + ", and as many CCGs open on " + places.day()
                        + " come there in alphabetical order and are in no other row; this is number " + (at + 1));
        evidence.addAll(heads.evidenceFor(organisation.code()));
        if (draft.rating().isPresent()) {
            evidence.add(
                    heads.ratingOf(organisation.code()).isPresent()
                            ? "the rating printed in the row is the one at the head of that cell"
                            : "no head of a cell names this CCG, so that there is no second check");
        } else {
            evidence.add(NO_SECOND_CHECK);
        }
        return new Repair("name-from-place", "", nameOf(organisation), evidence, neighbours(gap, at));
    }

    private String between(Gap gap) {
        String from = gap.before().map(this::printed).orElse("the beginning");
        String to = gap.after().map(this::printed).orElse("the end");
        return "between " + from + " and " + to;
    }

    private String printed(int row) {
        return "'" + drafts.get(row).row().name() + "' (line "
                + drafts.get(row).row().line().number() + ")";
    }

    /** The names that would be right if a row were missing, or one too many. */
    private List<String> neighbours(Gap gap, int at) {
        return IntStream.of(at - 1, at + 1)
                .filter(other -> other >= 0 && other < gap.candidates().size())
                .mapToObj(other ->
                        nameOf(places.organisations().get(gap.candidates().get(other))))
                .toList();
    }

    private RatingDraft withRating(RatingDraft draft) {
        if (draft.rating().isPresent()
                || draft.code().isEmpty()
                || !draft.row().rating().isEmpty()) {
            return draft;
        }
        OrganisationCode code = draft.code().get();
        return heads.ratingOf(code)
                .map(rating -> draft.with(rating, ratingFromHead(draft, code, rating)))
                .orElse(draft);
    }

    private Repair ratingFromHead(RatingDraft draft, OrganisationCode code, RatingLabel rating) {
        List<String> evidence = new ArrayList<>(heads.evidenceFor(code));
        evidence.add(draft.isNameless() ? NO_SECOND_CHECK : "the name of that head is printed in this row");
        return new Repair("rating-from-head", "", rating.printed(), evidence, List.of());
    }

    private String nameOf(Organisation organisation) {
        return organisation.nameOn(places.day());
    }

    /**
     * The heads of cells that repeat a page, as evidence: those whose name is printed without a fault and that are in order
     * among themselves, whatever rows they stand beside. The text behind a head is not looked at.
     */
    static final class PageHeads {
        private static final int TRUSTED = 20;
        private static final int MOST_CITED = 10;

        private final Map<OrganisationCode, List<Head>> certain = new HashMap<>();
        private final Map<OrganisationCode, Map<RatingLabel, Integer>> counts = new HashMap<>();
        private long agreeing;
        private long differing;

        /** A head and the line it stands in. */
        record Head(int line, GluedRatings text, OrganisationCode code) {}

        /**
         * Sifts the heads of a text.
         *
         * @param heads by line
         * @param lookup finds what their names mean
         * @param places the order that they should be in
         */
        PageHeads(SortedMap<Integer, GluedRatings> heads, OrganisationLookup lookup, AlphabeticalPlaces places) {
            List<Head> known = new ArrayList<>();
            heads.forEach((line, head) -> {
                if (lookup.resolve(head.name()) instanceof Resolved resolved) {
                    known.add(new Head(line, head, resolved.organisation().code()));
                }
            });
            for (Head head :
                    places.byOrder(known, head -> Optional.of(head.code())).getOrDefault(true, List.of())) {
                certain.computeIfAbsent(head.code(), unknown -> new ArrayList<>())
                        .add(head);
                counts.computeIfAbsent(head.code(), unknown -> new HashMap<>())
                        .merge(head.text().rating(), 1, Integer::sum);
            }
        }

        /** Holds the heads against a rating that is printed beside its name. */
        void compare(OrganisationCode code, RatingLabel printed) {
            // A long text may have very many rows and heads of one organisation, so that they are only counted.
            counts.getOrDefault(code, Map.of()).forEach((rating, heads) -> {
                if (rating.equals(printed)) {
                    agreeing += heads;
                } else {
                    differing += heads;
                }
            });
        }

        /** The rating that the heads of an organisation agree on. */
        Optional<RatingLabel> ratingOf(OrganisationCode code) {
            Map<RatingLabel, Integer> ratings = counts.getOrDefault(code, Map.of());
            return ratings.size() == 1 && isTrusted()
                    ? ratings.keySet().stream().findFirst()
                    : Optional.empty();
        }

        boolean contradict(OrganisationCode code, RatingLabel printed) {
            return counts.getOrDefault(code, Map.of()).keySet().stream().anyMatch(rating -> !rating.equals(printed));
        }

        /** What the heads of an organisation say, one sentence each; of very many only the first ones. */
        List<String> evidenceFor(OrganisationCode code) {
            List<String> evidence = new ArrayList<>();
            List<Head> heads = certain.getOrDefault(code, List.of());
            for (Head head : heads.subList(0, Math.min(MOST_CITED, heads.size()))) {
                evidence.add("the cell of line " + head.line() + " that repeats the page begins with '"
                        + head.text().name() + "', " + head.text().rating().printed());
            }
            if (heads.size() > MOST_CITED) {
                evidence.add("so do the cells of " + (heads.size() - MOST_CITED) + " further lines");
            }
            if (!evidence.isEmpty()) {
                evidence.add("where the head of such a cell and a row both show the rating of a CCG, they agree in "
                        + agreeing + " of " + (agreeing + differing) + " cases");
            }
            return evidence;
        }

        private boolean isTrusted() {
            return differing * TRUSTED <= agreeing;
        }
    }
}
