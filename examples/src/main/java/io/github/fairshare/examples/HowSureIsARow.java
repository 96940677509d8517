package io.github.fairshare.examples;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.BundledSources;
import java.util.List;

/** How sure is a row of a damaged table, and what was repaired in it? */
public final class HowSureIsARow {
    private HowSureIsARow() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        List<String> names = List.of("NHS Darlington CCG", "NHS Harmersmith & Fulham CCG", "NHS South Leicester CCG");
        for (Entry<HubFootprint> entry : BundledSources.hubFootprints().entries()) {
            if (names.contains(entry.value().name())) {
                System.out.println("line " + entry.line() + ", " + entry.status() + ": "
                        + entry.value().describe());
                for (Repair repair : entry.repairs()) {
                    System.out.println("  '" + repair.before() + "' was read as '" + repair.after() + "'");
                    repair.evidence().forEach(evidence -> System.out.println("  because " + evidence));
                }
            }
        }
    }
}
