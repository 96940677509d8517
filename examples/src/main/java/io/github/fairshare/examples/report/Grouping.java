package io.github.fairshare.examples.report;

import io.github.fairshare.core.join.CcgJoin;
import io.github.fairshare.core.join.CcgRow;
import io.github.fairshare.core.join.JoinColumn;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which group the rows of the table of targets belong to, as other sources say.
 *
 * @param join all sources by CCG
 * @param registry the CCGs
 * @param day the day of the targets
 */
record Grouping(CcgJoin join, OrganisationRegistry registry, LocalDate day) {
    Map<String, String> byRegion(List<String> keys) {
        return of(keys, JoinColumn.REGION);
    }

    Map<String, String> byHub(List<String> keys) {
        return of(keys, JoinColumn.HUB);
    }

    Map<String, String> byAnnualRating(List<String> keys) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (String key : keys) {
            OrganisationCode.find(key)
                    .flatMap(join::find)
                    .flatMap(CcgRow::annualRating)
                    .flatMap(CcgAnnualRating::rating)
                    .map(Rating::printed)
                    .ifPresent(rating -> groups.put(key, rating));
        }
        return groups;
    }

    private Map<String, String> of(List<String> keys, JoinColumn column) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (String key : keys) {
            common(members(key), column).ifPresent(place -> groups.put(key, place));
        }
        return groups;
    }

    /** A row for several bodies belongs where all of them do. */
    private List<OrganisationCode> members(String key) {
        Optional<OrganisationCode> code = OrganisationCode.find(key);
        if (code.isPresent()) {
            return List.of(code.get());
        }
        String lower = key.toLowerCase(Locale.ROOT);
        return registry.groups().stream()
                .filter(group -> lower.contains(group.toLowerCase(Locale.ROOT)))
                .flatMap(group -> registry.membersOn(group, day).stream())
                .map(Organisation::code)
                .toList();
    }

    private Optional<String> common(List<OrganisationCode> codes, JoinColumn column) {
        List<Optional<String>> places = codes.stream()
                .map(code -> join.findPlace(code, column))
                .distinct()
                .toList();
        return places.size() == 1 ? places.get(0) : Optional.empty();
    }
}
