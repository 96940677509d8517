package io.github.fairshare.allocation.delay;

import io.github.fairshare.core.check.statement.AtMostCheck;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.SumCheck;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.source.Citation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a table of DTOC targets should satisfy. */
final class DelayChecks {
    private static final Set<String> BODIES = Set.of(DelayTable.GROUP);

    private DelayChecks() {}

    /**
     * That no target exceeds its baseline or its plan.
     *
     * @return two checks, {@code target-at-most-baseline} and {@code target-at-most-plan}
     * @source dtoc17, in every row of the table
     */
    static List<Check> invariants() {
        Citation everyRow = Citation.derived("dtoc17", "all rows");
        return List.of(
                new AtMostCheck("target-at-most-baseline", BODIES, "target", "baseline", everyRow),
                new AtMostCheck("target-at-most-plan", BODIES, "target", "plan", everyRow));
    }

    /**
     * That the bodies add up to the printed row of totals.
     *
     * @param totals the row of totals
     * @return one check per total that could be read, for example {@code total-target}
     */
    static List<Check> totals(DtocTarget totals) {
        return Stream.of(
                        total("plan", totals.plan()),
                        total("baseline", totals.baseline()),
                        total("target", totals.target()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Check> total(String column, Optional<PrintedFigure> printed) {
        return printed.map(figure ->
                new SumCheck("total-" + column, column, BODIES, figure, Citation.stated("dtoc17", "row of totals")));
    }
}
