package io.github.fairshare.examples;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.BundledSources;

/** Which printed figures contradict each other, and what was probably meant? */
public final class MisprintsInATable {
    private MisprintsInATable() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        Parsed<PctDistance> distances = BundledSources.pctDistances();
        for (PctDistance row : distances.values()) {
            row.suggestedTotalMillion()
                    .ifPresent(suggestion -> System.out.println(
                            row.name() + ": printed " + row.totalMillion().orElseThrow() + ", probably " + suggestion));
        }
        distances.reconciliation().outcomes().stream()
                .filter(outcome -> outcome.result() == CheckOutcome.Result.DIFFERS)
                .forEach(System.out::println);
    }
}
