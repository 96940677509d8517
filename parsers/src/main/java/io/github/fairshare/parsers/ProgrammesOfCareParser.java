package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.ProgrammeOfCare;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.SourceDocument;
import io.github.fairshare.parsers.internal.account.CheckReport;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.programme.ProgrammeReader;
import io.github.fairshare.parsers.internal.text.BulletedList;
import java.util.List;
import java.util.Optional;

/** Reads a document's list of national Programmes of Care. */
final class ProgrammesOfCareParser implements SourceParser<ProgrammeOfCare> {
    @Override
    public Parsed<ProgrammeOfCare> parse(SourceText text, ParseOptions options) {
        OpenDocument document = TextIntake.of(text, options, "programmes-of-care");
        ProgrammeReader reader = new ProgrammeReader(document);
        Optional<BulletedList> list = reader.find();
        if (list.isEmpty()) {
            return document.refuse(ProgrammeReader.EXPECTED);
        }
        List<Entry<ProgrammeOfCare>> entries = reader.read(list.get());
        Reconciliation reconciliation = reader.reconcile(list.get(), entries);
        CheckReport.report(reconciliation, document.log());
        return new Parsed<>(
                new SourceDocument(document.id(), "National Programmes of Care", "NHS England", Optional.empty()),
                entries,
                document.log().sorted(),
                document.ledger().close(Disposition.BOILERPLATE),
                reconciliation);
    }
}
