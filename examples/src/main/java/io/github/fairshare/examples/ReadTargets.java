package io.github.fairshare.examples;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.BundledSources;

/** How is a published table read, and was it read completely? */
public final class ReadTargets {
    private ReadTargets() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        Parsed<DtocTarget> targets = BundledSources.dtocTargets();
        System.out.println(targets);
        System.out.println(targets.ledger());
        targets.reconciliation().outcomes().stream()
                .filter(outcome -> outcome.check().startsWith("total-"))
                .forEach(System.out::println);
    }
}
