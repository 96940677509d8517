package io.github.fairshare.examples.kind;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.SourceParser;
import java.util.List;
import java.util.Locale;

/** Targets for delayed transfers of care. Figures are printed as in the document, without thousands commas. */
public final class DtocTargetsKind implements SourceKind<DtocTarget> {
    private static final List<String> COLUMNS =
            List.of("line", "kind", "code", "name", "plan", "baseline", "target", "status");

    @Override
    public String id() {
        return "dtoc-targets";
    }

    @Override
    public SourceParser<DtocTarget> parser() {
        return DtocTargetsParser.standard();
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> row(Entry<DtocTarget> entry, Parsed<DtocTarget> parsed) {
        DtocTarget row = entry.value();
        return List.of(
                Cells.line(entry),
                row.kind().name().toLowerCase(Locale.ROOT),
                Cells.code(row.code()),
                row.name().orElse(""),
                Cells.figure(row.plan()),
                Cells.figure(row.baseline()),
                Cells.figure(row.target()),
                Cells.status(entry));
    }
}
