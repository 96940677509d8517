package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import io.github.fairshare.examples.kind.SourceKinds;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.parsers.Sources;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The maternity ratings of 2017/18, and how the damaged page was read. */
final class MaternityRatingsSection implements ReportSection {
    private static final List<Integer> PUBLISHED = List.of(13, 70, 123, 1);

    @Override
    public Section make() {
        Reading<MaternityRating> reading =
                Reading.of(Sources.CCG_MATERNITY_ASSESSMENT_2017_18, SourceKinds.MATERNITY_RATINGS);
        RatingCounts counts = RatingCounts.of(reading.parsed());
        return reading.section(
                reading.summary("CCG", RatingCounts::label),
                List.of(
                        counts.against(PUBLISHED, "mat1718, Annex B").block(),
                        repaired(reading),
                        counts.chart(
                                "maternity-ratings",
                                "Maternity ratings of CCGs, 2017/18",
                                reading.footnotes("Numbers are counted from the rows, 25 of them repaired."))),
                Map.of());
    }

    private static Block repaired(Reading<MaternityRating> reading) {
        return new Block.Table(
                "repaired",
                "Rows of the damaged page, and why they are read so",
                new DataTable(
                        List.of(
                                new Column("line", "Line", Display.NUMBER),
                                Column.text("code", "Code"),
                                Column.text("name", "Printed name"),
                                Column.text("canonical_name", "Registered name"),
                                Column.text("rating", "Rating"),
                                Column.text("restored", "Restored"),
                                new Column("evidence", "Evidence", Display.DETAIL)),
                        reading.parsed().entries().stream()
                                .filter(entry -> entry.status() == Status.REPAIRED)
                                .map(entry -> cells(entry, reading))
                                .toList()));
    }

    private static List<String> cells(Entry<MaternityRating> entry, Reading<MaternityRating> reading) {
        MaternityRating row = entry.value();
        return List.of(
                Integer.toString(entry.line()),
                row.code().map(OrganisationCode::text).orElse(""),
                row.name().orElse(""),
                reading.registeredName(row.code()),
                row.rating().map(rating -> rating.printed()).orElse(""),
                entry.repairs().stream().map(Repair::rule).collect(Collectors.joining(", ")),
                entry.repairs().stream()
                        .flatMap(repair -> repair.evidence().stream())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }
}
