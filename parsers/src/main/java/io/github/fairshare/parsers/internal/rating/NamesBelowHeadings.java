package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.parsers.internal.name.Claims;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which CCGs the entries below each heading of a list name, and how many other names they have. */
final class NamesBelowHeadings {
    /** No heading stands on this line: all rows that are in no list. */
    private static final int ELSEWHERE = 0;

    private final NamesOfList names;
    private final Claims claims = Claims.of(List.of());
    private final Map<Integer, Set<OrganisationCode>> codes = new HashMap<>();
    private final Map<Integer, Integer> unknown = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    private NamesBelowHeadings(NamesOfList names) {
        this.names = names;
    }

    static NamesBelowHeadings of(
            List<RatingRow> rows, Function<RatingRow, Optional<ListPart>> partOf, NamesOfList names) {
        NamesBelowHeadings found = new NamesBelowHeadings(names);
        for (RatingRow row : rows) {
            Optional<ListPart> part = partOf.apply(row);
            int place = part.map(ListPart::line).map(line -> line.number()).orElse(ELSEWHERE);
            int added = found.add(row, place);
            part.ifPresent(known -> found.counts.merge(known.list().heading().number(), added, Integer::sum));
        }
        return found;
    }

    /** Whether any entry of a part names a CCG. */
    boolean hasNames(ListPart part) {
        return codes.containsKey(part.line().number());
    }

    /** Whether most entries of a part name CCGs, and no row outside of it names any of them. */
    boolean areFree(ListPart part) {
        int line = part.line().number();
        Set<OrganisationCode> named = codes.getOrDefault(line, Set.of());
        return named.size() > unknown.getOrDefault(line, 0) && named.stream().allMatch(claims::isOfOne);
    }

    /** How many different names a list has in all its parts. */
    int count(RatedList list) {
        return counts.getOrDefault(list.heading().number(), 0);
    }

    /** How many names more the place has now. */
    private int add(RatingRow row, int place) {
        int added = 0;
        for (String name : names.parts(row.name()).orElseGet(() -> List.of(row.name()))) {
            Optional<OrganisationCode> code = Stream.of(names.find(name), OrganisationCode.find(row.code()))
                    .flatMap(Optional::stream)
                    .findFirst();
            code.ifPresent(known -> claims.add(known, place));
            boolean isNew = code.map(known ->
                            codes.computeIfAbsent(place, any -> new HashSet<>()).add(known))
                    .orElseGet(() -> !name.isEmpty());
            added += isNew ? 1 : 0;
            if (code.isEmpty() && isNew) {
                unknown.merge(place, 1, Integer::sum);
            }
        }
        return added;
    }
}
