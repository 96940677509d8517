package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.parsers.internal.account.DocumentDate;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.allocation.AllocationChecks;
import io.github.fairshare.parsers.internal.allocation.AllocationColumns;
import io.github.fairshare.parsers.internal.allocation.AllocationReader;
import io.github.fairshare.parsers.internal.allocation.AllocationTable;
import io.github.fairshare.parsers.internal.figure.UnitsInCells;
import io.github.fairshare.parsers.internal.name.DayOfBodies;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables of allocations: code, name, then figures in printed columns, among them the allocation, the target, and the
 * distance between them in money and in per cent. Rows may stand one on each line, with one cell on each line, or run
 * together; subtotals and totals are told from bodies.
 *
 * <pre>{@code
 * Parsed<AllocationPosition> positions = AllocationTableParser.standard().parse(SourceText.of(text));
 * positions.values().get(0); // BODY 5A4 Havering PCT: allocation 382154, target 386278, distance -4124 (-1.1 %)
 * }</pre>
 *
 * @source tables of allocations to PCTs and CCGs, Department of Health and NHS England, 2003 to 2016
 */
public final class AllocationTableParser implements SourceParser<AllocationPosition> {
    private AllocationTableParser() {}

    /**
     * A reader that knows the PCTs and CCGs of England; other codes are kept as printed.
     *
     * @return the reader
     */
    public static AllocationTableParser standard() {
        return new AllocationTableParser();
    }

    @Override
    public Parsed<AllocationPosition> parse(SourceText text, ParseOptions options) {
        OpenDocument document = text.open(options, "allocation-positions", UnitsInCells::leftOut);
        Optional<AllocationTable> table = AllocationTable.find(document.lines());
        if (table.isEmpty()) {
            return document.refuse(AllocationColumns.EXPECTED);
        }
        Optional<AsOf> asOf = options.asOf()
                .map(AsOf::given)
                .or(() -> DayOfBodies.held(
                        DocumentDate.find(
                                document.lines(),
                                List.of(table.get().headingText()),
                                table.get().start()),
                        AllocationTable.registries(),
                        table.get().bodies(),
                        document));
        List<Entry<AllocationPosition>> entries =
                new AllocationReader(document, table.get(), asOf.map(AsOf::day)).read();
        Reconciliation reconciliation = AllocationChecks.run(entries, document);
        return document.close("Allocations and targets", "", asOf, entries, reconciliation);
    }
}
