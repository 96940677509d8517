package io.github.fairshare.core.join;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One row per CCG over all documents, joined on the organisation code as resolved as of each document's day, never on
 * names or positions.
 *
 * <p>A row stands for every CCG that any document has something on, or that was open on the day of one and is missing
 * there. Where two rows of a document are about the same CCG the first is taken; the document's diagnostics name both.
 */
public final class CcgJoin {
    private static final String UNREADABLE = "printed, but not all of it can be read";

    private final JoinSources sources;
    private final OrganisationRegistry registry;
    private final List<CcgRow> rows;

    private CcgJoin(JoinSources sources, OrganisationRegistry registry) {
        this.sources = sources;
        this.registry = registry;
        this.rows = join();
    }

    /**
     * Joins documents.
     *
     * @param sources the documents as they were read
     * @param registry the CCGs
     * @return the join
     */
    public static CcgJoin of(JoinSources sources, OrganisationRegistry registry) {
        return new CcgJoin(sources, registry);
    }

    /**
     * One row per CCG.
     *
     * @return in the order of their codes
     */
    @JsonValue
    public List<CcgRow> rows() {
        return rows;
    }

    /**
     * The row of a CCG.
     *
     * @param code for example {@code 00C}
     * @return empty where no document concerns it
     */
    public Optional<CcgRow> find(OrganisationCode code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /**
     * Adds a column up to the CCGs of another day: each figure goes to the CCG itself where it was open then, else to its
     * successor.
     *
     * @param column an additive column, for example DTOC_TARGET
     * @param day for example 1 April 2020
     * @return one line per CCG of that day that anything was added up to, in the order of codes
     * @throws IllegalArgumentException for ratings, regions and hubs, which do not add up
     */
    public List<RolledUp> rollUp(JoinColumn column, LocalDate day) {
        if (!column.isAdditive()) {
            throw new IllegalArgumentException(
                    column + " does not add up: the rating or place of a body that was merged"
                            + " says nothing about its successor; roll up DTOC_PLAN, DTOC_BASELINE or DTOC_TARGET");
        }
        return RollUp.of(registry, sources.dayOf(JoinDocument.DTOC_TARGETS), day)
                .add(figures(column));
    }

    /**
     * Where bodies stand.
     *
     * @param column REGION or HUB
     * @return one answer for every table, chart and sum
     * @throws IllegalArgumentException where the column is no place
     */
    public Placing placing(JoinColumn column) {
        return Placing.of(this, registry, column);
    }

    /** Doubts about figures of the targets, each with its document. */
    List<String> doubts() {
        return sources.dtocTargets().doubts().stream()
                .map(doubt -> sources.dtocTargets().document().id() + ", " + doubt)
                .toList();
    }

    Optional<LocalDate> dayOf(JoinDocument document) {
        return sources.dayOf(document);
    }

    /** Whether a CCG was open on the day of a document; on any day where the document has none. */
    boolean wasOpenFor(OrganisationCode code, JoinDocument document) {
        return sources.dayOf(document)
                .flatMap(day -> registry.find(code).map(organisation -> organisation.isOpenOn(day)))
                .orElse(true);
    }

    private Map<OrganisationCode, PrintedFigure> figures(JoinColumn column) {
        Map<OrganisationCode, PrintedFigure> figures = new HashMap<>();
        for (CcgRow row : rows) {
            row.dtocTarget()
                    .flatMap(target -> switch (column) {
                        case DTOC_PLAN -> target.plan();
                        case DTOC_BASELINE -> target.baseline();
                        default -> target.target();
                    })
                    .ifPresent(figure -> figures.put(row.code(), figure));
        }
        return figures;
    }

    private List<CcgRow> join() {
        Map<OrganisationCode, DtocTarget> targets = byCode(sources.dtocTargets().entries(), DtocTarget::code);
        Map<OrganisationCode, CcgAnnualRating> annual =
                byCode(sources.annualRatings().entries(), CcgAnnualRating::code);
        Map<OrganisationCode, MaternityRating> maternity =
                byCode(sources.maternityRatings().entries(), MaternityRating::code);
        Map<OrganisationCode, HubFootprint> hubs =
                byCode(sources.hubFootprints().entries(), HubFootprint::code);
        Map<JoinDocument, Set<OrganisationCode>> present = Map.of(
                JoinDocument.DTOC_TARGETS, targets.keySet(),
                JoinDocument.ANNUAL_RATINGS, annual.keySet(),
                JoinDocument.MATERNITY_RATINGS, maternity.keySet(),
                JoinDocument.HUB_FOOTPRINTS, hubs.keySet());
        return concerned(present).stream()
                .flatMap(code -> registry.find(code).stream())
                .<CcgRow>map(organisation -> ImmutableCcgRow.builder()
                        .code(organisation.code())
                        .name(organisation.name())
                        .dtocTarget(Optional.ofNullable(targets.get(organisation.code())))
                        .annualRating(Optional.ofNullable(annual.get(organisation.code())))
                        .maternityRating(Optional.ofNullable(maternity.get(organisation.code())))
                        .hub(Optional.ofNullable(hubs.get(organisation.code())))
                        .successor(organisation.successor())
                        .addAllMissing(missing(organisation, present))
                        .build())
                .toList();
    }

    private Set<OrganisationCode> concerned(Map<JoinDocument, Set<OrganisationCode>> present) {
        Set<OrganisationCode> codes = new TreeSet<>();
        present.values().forEach(codes::addAll);
        for (JoinDocument document : JoinDocument.values()) {
            sources.dayOf(document)
                    .ifPresent(day -> registry.openOn(day).forEach(organisation -> codes.add(organisation.code())));
        }
        return codes;
    }

    private List<Absence> missing(Organisation organisation, Map<JoinDocument, Set<OrganisationCode>> present) {
        List<Absence> missing = new ArrayList<>();
        for (JoinDocument document : JoinDocument.values()) {
            if (!present.getOrDefault(document, Set.of()).contains(organisation.code())) {
                missing.add(new Absence(document, reason(organisation, document)));
            } else if (sources.unreadable(document).contains(organisation.code())) {
                missing.add(new Absence(document, UNREADABLE));
            }
        }
        return missing;
    }

    private String reason(Organisation organisation, JoinDocument document) {
        Optional<LocalDate> day = sources.dayOf(document);
        if (day.isPresent() && !organisation.isOpenOn(day.get())) {
            return "not open on " + day.get();
        }
        return aggregateOf(organisation, document)
                .map(name -> "counted in " + name)
                .orElseGet(() -> notInTheDocument(sources.rowsWithoutCode(document)));
    }

    /** A row whose body cannot be told may be the one that is missing. */
    private static String notInTheDocument(long rowsWithoutCode) {
        return rowsWithoutCode == 0
                ? "not in the document"
                : "not among the rows that can be told (" + rowsWithoutCode + " cannot)";
    }

    private Optional<String> aggregateOf(Organisation organisation, JoinDocument document) {
        if (document != JoinDocument.DTOC_TARGETS) {
            return Optional.empty();
        }
        return sources.dtocTargets().values().stream()
                .filter(row -> row.kind() == DtocTarget.Kind.AGGREGATE)
                .flatMap(row -> row.name().stream())
                .filter(name -> groupsOf(organisation)
                        .anyMatch(group -> name.toLowerCase(Locale.ROOT).contains(group.toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    private Stream<String> groupsOf(Organisation organisation) {
        return registry.groups().stream()
                .filter(group -> registry.membersOn(group, organisation.open()).contains(organisation));
    }

    private static <T> Map<OrganisationCode, T> byCode(
            List<Entry<T>> entries, Function<T, Optional<OrganisationCode>> codeOf) {
        Map<OrganisationCode, T> byCode = new HashMap<>();
        entries.stream()
                .map(Entry::value)
                .forEach(value -> codeOf.apply(value).ifPresent(code -> byCode.putIfAbsent(code, value)));
        return byCode;
    }

    /**
     * How many rows, over which documents.
     *
     * @return for example {@code 212 CCGs over dtoc-targets-2017-09, ...}
     */
    @Override
    public String toString() {
        return rows.size() + " CCGs over " + sources;
    }
}
