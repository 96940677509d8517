package io.github.fairshare.examples.report.section;

import io.github.fairshare.examples.report.content.Report;
import java.util.List;

/** Makes the report on the bundled sources: one section a source, then what is computed from them. */
public final class BundledReport {
    private BundledReport() {}

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
                new CareBoardsSection(),
                new MaternityScoringSection());
    }
}
