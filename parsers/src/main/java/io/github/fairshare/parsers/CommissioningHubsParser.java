package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.hub.HubColumns;
import io.github.fairshare.parsers.internal.hub.HubListing;
import java.util.List;
import java.util.Optional;

/** Reads a document's list of regions and hubs. */
final class CommissioningHubsParser implements SourceParser<CommissioningHub> {
    @Override
    public Parsed<CommissioningHub> parse(SourceText text, ParseOptions options) {
        OpenDocument document = TextIntake.of(text, options, "commissioning-hubs");
        HubListing listing = HubListing.find(text.lines());
        Optional<SourceLine> heading = listing.heading();
        if (heading.isEmpty()) {
            return document.refuse(HubColumns.EXPECTED_LIST);
        }
        document.ledger().mark(heading.get().number(), Disposition.HEADER);
        List<Entry<CommissioningHub>> entries =
                listing.rows().stream().map(row -> entry(row, document)).toList();
        return new Parsed<>(
                new SourceDocument(document.id(), "Specialised commissioning hubs", "NHS England", Optional.empty()),
                entries,
                document.log().sorted(),
                document.ledger().close(Disposition.BOILERPLATE),
                Reconciliation.NONE);
    }

    private static Entry<CommissioningHub> entry(HubListing.Row row, OpenDocument document) {
        document.mark(row.lines(), Disposition.RECORD);
        if (row.lines().lines().size() > 1) {
            document.log()
                    .add(DiagnosticLog.at(
                                    row.lines().first(),
                                    Severity.INFO,
                                    DiagnosticCode.NAME_JOINED,
                                    "the name '" + row.hub() + "' is put together from several lines")
                            .lastLine(row.lines().last().number())
                            .raw(document.at(row.lines()).raw()));
        }
        return Entry.exact(
                CommissioningHub.builder().region(row.region()).name(row.hub()).build(), document.at(row.lines()));
    }
}
