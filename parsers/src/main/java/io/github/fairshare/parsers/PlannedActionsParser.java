package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.parsers.internal.Intake;
import io.github.fairshare.parsers.internal.TimelineReader;
import java.util.List;
import java.util.Optional;

/** Reads a document's table of actions and dates. */
final class PlannedActionsParser implements SourceParser<PlannedAction> {
    @Override
    public Parsed<PlannedAction> parse(SourceText text, ParseOptions options) {
        Intake intake = TextIntake.of(text, options, "planned-actions");
        List<Entry<PlannedAction>> entries = new TimelineReader(intake).read();
        if (entries.isEmpty()) {
            return intake.refuse(TimelineReader.EXPECTED);
        }
        return new Parsed<>(
                new SourceDocument(intake.id(), "Actions and dates", "NHS England", Optional.empty()),
                entries,
                intake.log().sorted(),
                intake.ledger().close(Disposition.BOILERPLATE),
                Reconciliation.NONE);
    }
}
