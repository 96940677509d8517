package io.github.fairshare.examples.report.section;

import io.github.fairshare.allocation.delay.DelayTable;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.kind.SourceKind;
import io.github.fairshare.examples.kind.SourceKinds;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.parsers.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The targets for delayed transfers of care of September 2017, and the reductions that they ask for. */
final class DtocTargetsSection implements ReportSection {
    private static final Sources SOURCE = Sources.DTOC_TARGETS_2017_09;

    @Override
    public Section make() {
        SourceKind<DtocTarget> kind = SourceKinds.DTOC_TARGETS;
        Parsed<DtocTarget> parsed = kind.parser().parse(SOURCE.text(), SOURCE.options());
        Optional<LocalDate> day = parsed.document().asOf().map(AsOf::day);
        BodyNames names =
                new BodyNames(parsed.values(), OrganisationRegistry.ccgs(), day.orElse(LocalDate.of(2017, 9, 1)));
        Reductions reductions = new Reductions(DelayTable.from(parsed.values()), names, footnotes());

        List<Block> blocks = new ArrayList<>(new SourceSummary<>(
                        parsed, row -> row.kind().name().toLowerCase(Locale.ROOT), DtocTargetsSection::label)
                .blocks());
        blocks.addAll(reductions.blocks());
        Map<String, DataTable> tables = new LinkedHashMap<>();
        tables.put(kind.id(), kind.table(parsed));
        tables.put("dtoc-reductions", reductions.all());
        String origin = SOURCE.publisher() + ", " + SOURCE.licence() + ". Names are read as of "
                + day.map(LocalDate::toString).orElse("any day") + ".";
        return new Section(SOURCE.id(), SOURCE.title(), origin, blocks, new Section.Data(tables, parsed.diagnostics()));
    }

    private static List<String> footnotes() {
        return List.of(
                "Source: " + SOURCE.publisher() + ", " + SOURCE.title() + " (" + SOURCE.licence() + ").",
                "Unofficial: computed by Fairshare. The document prints no unit; beds per day is derived.");
    }

    private static String label(DtocTarget row) {
        return row.code().map(OrganisationCode::text).or(row::name).orElse("no name");
    }
}
