package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.parsers.internal.name.AlphabeticalPlaces;
import io.github.fairshare.parsers.internal.name.OrderedSequence;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * The heads of cells that repeat a page, as evidence: those whose name is printed without a fault and that are in order
 * among themselves, whatever rows they stand beside. The text behind a head is not looked at.
 */
final class PageHeads {
    private static final int TRUSTED = 20;
    private static final int MOST_CITED = 10;

    private final Map<OrganisationCode, List<Head>> certain = new HashMap<>();
    private final Map<OrganisationCode, Map<RatingLabel, Integer>> counts = new HashMap<>();
    private long agreeing;
    private long differing;

    /** A head and the line it stands in. */
    record Head(int line, GluedRatings text, Organisation organisation) {}

    /**
     * Sifts the heads of a text.
     *
     * @param heads by line
     * @param lookup finds what their names mean
     * @param places the order that they should be in
     */
    PageHeads(SortedMap<Integer, GluedRatings> heads, OrganisationLookup lookup, AlphabeticalPlaces places) {
        List<Head> known = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        heads.forEach((line, head) -> {
            if (lookup.resolve(head.name()) instanceof Resolved resolved) {
                OptionalInt place = places.of(resolved.organisation().code());
                place.ifPresent(at -> {
                    known.add(new Head(line, head, resolved.organisation()));
                    order.add(at);
                });
            }
        });
        BitSet sure = OrderedSequence.of(order).certain();
        for (int at = sure.nextSetBit(0); at >= 0; at = sure.nextSetBit(at + 1)) {
            Head head = known.get(at);
            certain.computeIfAbsent(head.organisation().code(), unknown -> new ArrayList<>())
                    .add(head);
            counts.computeIfAbsent(head.organisation().code(), unknown -> new HashMap<>())
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
        return ratings.size() == 1 && isTrusted() ? ratings.keySet().stream().findFirst() : Optional.empty();
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
