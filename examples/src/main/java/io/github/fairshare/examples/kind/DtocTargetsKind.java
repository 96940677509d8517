package io.github.fairshare.examples.kind;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.SourceParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    public List<List<String>> rows(Entry<DtocTarget> entry) {
        DtocTarget row = entry.value();
        return List.of(List.of(
                Integer.toString(entry.line()),
                row.kind().name().toLowerCase(Locale.ROOT),
                row.code().map(OrganisationCode::text).orElse(""),
                row.name().orElse(""),
                figure(row.plan()),
                figure(row.baseline()),
                figure(row.target()),
                entry.status().name().toLowerCase(Locale.ROOT)));
    }

    private static String figure(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("");
    }
}
