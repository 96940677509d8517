package io.github.fairshare.examples.report;

import java.util.List;

/**
 * The report on the bundled sources, as data.
 *
 * @param title its title
 * @param notice what it is and is not
 * @param sections one a source
 */
public record Report(String title, String notice, List<Section> sections) {
    /** Copies the list. */
    public Report {
        sections = List.copyOf(sections);
    }

    /**
     * Reads all bundled sources.
     *
     * @return the report
     */
    public static Report ofBundledSources() {
        return of(OtherYears.NONE);
    }

    /**
     * Reads all bundled sources and sets ratings of other years against them.
     *
     * @param others what the user gave
     * @return the report
     */
    public static Report of(OtherYears others) {
        return new Report(
                "Fairshare: report on the bundled sources",
                "Unofficial: computed by Fairshare from published documents, not endorsed by NHS England or any other body.",
                sections(others).stream().map(ReportSection::make).toList());
    }

    private static List<ReportSection> sections(OtherYears others) {
        return List.of(
                new DtocTargetsSection(),
                new AnnualRatingsSection(),
                new MaternityRatingsSection(),
                new PaceMeasuresSection(),
                new PctDistancesSection(),
                new HubsSection(),
                new JoinSection(),
                new RatingsSection(others),
                new PaceOfChangeSection(),
                new MaternityScoringSection());
    }
}
