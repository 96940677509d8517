package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.parsers.internal.account.CheckReport;
import io.github.fairshare.parsers.internal.account.MisprintReport;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import java.util.List;

/** Holds the records of a table of allocations against each other and against its printed sums. */
public final class AllocationReconciliation {
    private final OpenDocument document;

    /**
     * The checks of one document.
     *
     * @param document the document
     */
    public AllocationReconciliation(OpenDocument document) {
        this.document = document;
    }

    /**
     * Runs all checks that the document supports, searches for misprints, and reports what is found.
     *
     * @param entries the records
     * @return the outcomes
     */
    public Reconciliation run(List<Entry<AllocationPosition>> entries) {
        AllocationChecks checks = new AllocationChecks(entries, document.id());
        Reconciliation outcomes =
                CheckReport.run(checks.checks(), checks.table(), OrganisationRegistry.pcts(), document.log());
        new MisprintReport(checks.checks(), document).run(checks.table());
        return outcomes;
    }
}
