package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.programme.TimelineReader;
import java.util.List;
import java.util.Optional;

/** Reads a document's table of actions and dates. */
final class PlannedActionsParser implements SourceParser<PlannedAction> {
    @Override
    public Parsed<PlannedAction> parse(SourceText text, ParseOptions options) {
        OpenDocument document = TextIntake.of(text, options, "planned-actions");
        List<Entry<PlannedAction>> entries = new TimelineReader(document).read();
        if (entries.isEmpty()) {
            return document.refuse(TimelineReader.EXPECTED);
        }
        return new Parsed<>(
                new SourceDocument(document.id(), "Actions and dates", "NHS England", Optional.empty()),
                entries,
                document.log().sorted(),
                document.ledger().close(Disposition.BOILERPLATE),
                Reconciliation.NONE);
    }
}
