package io.github.fairshare.core.join;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which region or commissioning hub bodies stand: one answer for every table, chart and sum.
 *
 * <p>A CCG stands where the hubs of 2015 list it; one that was merged later, where all stood that it was made from; a row
 * for several CCGs, where all of them stand. Whatever is left, such as a CCG that was given another footprint and name
 * since, is not told: it belongs to no place and is to be shown as such.
 */
public final class Placing {
    /** How tables and charts call the bodies that stand in no place. */
    public static final String NOT_TOLD = "(not told)";

    private final CcgJoin join;
    private final OrganisationRegistry registry;
    private final JoinColumn column;

    private Placing(CcgJoin join, OrganisationRegistry registry, JoinColumn column) {
        this.join = join;
        this.registry = registry;
        this.column = column;
    }

    static Placing of(CcgJoin join, OrganisationRegistry registry, JoinColumn column) {
        if (column != JoinColumn.REGION && column != JoinColumn.HUB) {
            throw new IllegalArgumentException(column + " is no place; give REGION or HUB");
        }
        return new Placing(join, registry, column);
    }

    /**
     * The place of a CCG.
     *
     * @param code for example {@code 14L}, made in 2017 from three that the hubs of 2015 list under North West
     * @return empty where no place is printed, or those it was made from stood in several
     */
    public Optional<String> find(OrganisationCode code) {
        Optional<String> own = printed(code);
        return own.isPresent() ? own : common(parts(code).stream().map(part -> printed(part.code())));
    }

    /**
     * The place of a row of targets.
     *
     * @param row for example that of Greater Manchester, one row for ten CCGs
     * @return empty for a total, and where not all that the row stands for have one place
     */
    public Optional<String> find(DtocTarget row) {
        return switch (row.kind()) {
            case CCG -> row.code().flatMap(this::find);
            case AGGREGATE -> common(members(row).stream().map(member -> find(member.code())));
            case TOTAL -> Optional.empty();
        };
    }

    /**
     * The places of rows of targets, as a table of delays groups them.
     *
     * @param rows for example the values of the bundled targets
     * @return the place by the row's code, or by its name where it has no code; rows that are not told are left out
     */
    public Map<String, String> byKey(Collection<DtocTarget> rows) {
        Map<String, String> places = new LinkedHashMap<>();
        for (DtocTarget row : rows) {
            row.code()
                    .map(OrganisationCode::text)
                    .or(row::name)
                    .ifPresent(key -> find(row).ifPresent(place -> places.put(key, place)));
        }
        return places;
    }

    /**
     * Why the place of a CCG is not told.
     *
     * @param code for example {@code 01H}
     * @return for example "hub-footprints: not among the rows that can be told (1 cannot)"
     */
    public String whyNotTold(OrganisationCode code) {
        String own = join.find(code).stream()
                .flatMap(row -> row.missing().stream())
                .filter(absence -> absence.document() == JoinDocument.HUB_FOOTPRINTS)
                .map(Absence::toString)
                .findFirst()
                .orElseGet(() -> new Absence(JoinDocument.HUB_FOOTPRINTS, "no such column is printed").toString());
        return parts(code).isEmpty() ? own : own + ", and those it was made from have no place in common";
    }

    private Optional<String> printed(OrganisationCode code) {
        return join.find(code).flatMap(CcgRow::hub).flatMap(this::cell);
    }

    private Optional<String> cell(HubFootprint footprint) {
        return column == JoinColumn.REGION ? footprint.region() : footprint.hub();
    }

    private static Optional<String> common(Stream<Optional<String>> places) {
        List<Optional<String>> different = places.distinct().toList();
        return different.size() == 1 ? different.get(0) : Optional.empty();
    }

    private List<Organisation> parts(OrganisationCode code) {
        return registry.find(code).isPresent() ? registry.predecessors(code) : List.of();
    }

    private List<Organisation> members(DtocTarget row) {
        String name = row.name().orElse("").toLowerCase(Locale.ROOT);
        Optional<LocalDate> day = join.dayOf(JoinDocument.DTOC_TARGETS);
        return registry.groups().stream()
                .filter(group -> name.contains(group.toLowerCase(Locale.ROOT)))
                .flatMap(group -> day.stream().flatMap(on -> registry.membersOn(group, on).stream()))
                .toList();
    }

    /**
     * What kind of place.
     *
     * @return for example {@code placing by REGION}
     */
    @Override
    public String toString() {
        return "placing by " + column;
    }
}
