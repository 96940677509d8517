package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table of allocations, cut into cells.
 *
 * @param lines where it stands
 * @param code as printed, or empty text
 * @param name as printed, or empty text
 * @param figures the cells of the other columns, by column
 * @param repair how run-together cells were told apart
 * @param doubt why it could not be read whole
 */
record AllocationRow(
        LogicalRow lines,
        String code,
        String name,
        Map<String, String> figures,
        Optional<Repair> repair,
        Optional<String> doubt) {}
