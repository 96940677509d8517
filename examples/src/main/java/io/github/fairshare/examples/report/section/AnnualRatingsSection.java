package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.examples.kind.SourceKinds;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.parsers.Sources;
import java.util.List;
import java.util.Map;

/** The annual ratings of 2016/17. */
final class AnnualRatingsSection implements ReportSection {
    private static final List<Integer> PUBLISHED = List.of(21, 99, 66, 23);

    @Override
    public Section make() {
        Reading<CcgAnnualRating> reading = Reading.of(Sources.CCG_ANNUAL_RATINGS_2016_17, SourceKinds.ANNUAL_RATINGS);
        RatingCounts counts = RatingCounts.of(reading.parsed());
        return reading.section(
                reading.summary("CCG", RatingCounts::label),
                List.of(
                        counts.against(PUBLISHED, "ann1617, the table of ratings")
                                .block(),
                        counts.chart(
                                "annual-ratings",
                                "Annual ratings of CCGs, 2016/17",
                                reading.footnotes("Numbers are counted from the rows."))),
                Map.of());
    }
}
