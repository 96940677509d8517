package io.github.fairshare.parsers;

import io.github.fairshare.core.check.statement.CheckSet;
import io.github.fairshare.parsers.internal.account.BundledChecks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published tables that ship with the library, in the layout in which they were printed.
 *
 * <p>{@code Sources.DTOC_TARGETS_2017_09.text()} is the text of the first.
 */
public enum Sources {
    /** Targets for delayed transfers of care by CCG, September 2017: the whole table. */
    DTOC_TARGETS_2017_09(
            "dtoc-targets-2017-09",
            "CCG targets for delayed transfers of care, September 2017",
            "NHS England",
            "Open Government Licence v3.0"),
    /** Measures of the pace of change in allocations to health bodies, 1999-2000 to 2010-11: Table 1 of a memorandum. */
    PACE_MEASURES_2010(
            "pace-measures-2010",
            "Measures of the pace of change relative to overall growth, 1999-2000 to 2010-11",
            "House of Commons Health Committee (memorandum by the Manchester Joint Health Unit, PEX 15)",
            "Open Parliament Licence v3.0"),
    /** Distances from target by PCT over 2003-04 to 2009-10: the appendix of the same memorandum. */
    PCT_DISTANCES_2010(
            "pct-distances-2010",
            "Aggregate distance from target by PCT, 2003-04 to 2009-10",
            "House of Commons Health Committee (memorandum by the Manchester Joint Health Unit, PEX 15)",
            "Open Parliament Licence v3.0"),
    /** Annual ratings of CCGs, 2016/17: title and table. */
    CCG_ANNUAL_RATINGS_2016_17(
            "ccg-annual-ratings-2016-17",
            "NHS England's annual performance assessment of CCGs 2016/17",
            "NHS England",
            "Open Government Licence v3.0"),
    /** Maternity assessment of CCGs, 2017/18: the tables of the rule (Annex A) and the ratings (Annex B). */
    CCG_MATERNITY_ASSESSMENT_2017_18(
            "ccg-maternity-assessment-2017-18",
            "CCG maternity assessment 2017/18",
            "NHS England",
            "Open Government Licence v3.0"),
    /** Hubs for specialised commissioning, their footprints by CCG, programmes and timeline, March 2015: the tables. */
    SPECIALISED_COMMISSIONING_HUBS_2015(
            "specialised-commissioning-hubs-2015",
            "Specialised commissioning hub footprints, March 2015",
            "NHS England",
            "Open Government Licence v3.0");

    private final String id;
    private final String title;
    private final String publisher;
    private final String licence;

    Sources(String id, String title, String publisher, String licence) {
        this.id = id;
        this.title = title;
        this.publisher = publisher;
        this.licence = licence;
    }

    /**
     * The table with an id.
     *
     * @param id for example {@code dtoc-targets-2017-09}
     * @return empty where no table has it
     */
    public static Optional<Sources> find(String id) {
        Objects.requireNonNull(id, "id");
        return Stream.of(values()).filter(source -> source.id.equals(id)).findFirst();
    }

    /**
     * The id used in provenance.
     *
     * @return for example {@code dtoc-targets-2017-09}
     */
    public String id() {
        return id;
    }

    /**
     * What the table is.
     *
     * @return for example "CCG targets for delayed transfers of care, September 2017"
     */
    public String title() {
        return title;
    }

    /**
     * Who published it.
     *
     * @return for example "NHS England"
     */
    public String publisher() {
        return publisher;
    }

    /**
     * The licence under which it may be used.
     *
     * @return for example "Open Government Licence v3.0"
     */
    public String licence() {
        return licence;
    }

    /**
     * The table, ready to be read.
     *
     * @return its text
     */
    public SourceText text() {
        try (InputStream stream = Sources.class.getResourceAsStream(id + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the source " + id + " is missing from this build of fairshare-parsers");
            }
            return SourceText.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the source " + id + " of fairshare-parsers cannot be read", e);
        }
    }

    /**
     * What is stated about the table, and which of it cannot be used.
     *
     * @return empty where nothing is declared beside the table
     */
    public Optional<CheckSet> checks() {
        return BundledChecks.find(id);
    }

    /**
     * What a reader needs to know of the table: its id.
     *
     * @return options for {@link SourceParser#parse(SourceText, ParseOptions)}
     */
    public ParseOptions options() {
        return ParseOptions.NONE.documentId(id);
    }
}
