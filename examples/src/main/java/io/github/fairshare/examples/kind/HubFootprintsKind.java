package io.github.fairshare.examples.kind;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.HubFootprintsParser;
import io.github.fairshare.parsers.SourceParser;
import java.util.List;

/** Footprints of hubs: one row per member, so that an entry that stands for two CCGs makes two. */
public final class HubFootprintsKind implements SourceKind<HubFootprint> {
    private static final List<String> COLUMNS =
            List.of("line", "region", "hub", "name", "code", "canonical_name", "status");

    @Override
    public String id() {
        return "hub-footprints";
    }

    @Override
    public SourceParser<HubFootprint> parser() {
        return HubFootprintsParser.standard();
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> row(Entry<HubFootprint> entry, Parsed<HubFootprint> parsed) {
        HubFootprint row = entry.value();
        return List.of(
                Cells.line(entry),
                row.region().orElse(""),
                row.hub().orElse(""),
                row.name(),
                Cells.code(row.code()),
                row.canonicalName().orElse(""),
                Cells.status(entry));
    }
}
