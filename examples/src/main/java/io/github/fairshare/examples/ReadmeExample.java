package io.github.fairshare.examples;

import io.github.fairshare.allocation.delay.DelayTable;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.Sources;
import java.time.LocalDate;

/** The code of the README, so that it is compiled and run. */
public final class ReadmeExample {
    private ReadmeExample() {}

    /**
     * Prints what the README says.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        // README begin
        Sources source = Sources.DTOC_TARGETS_2017_09;
        Parsed<DtocTarget> targets = DtocTargetsParser.standard().parse(source.text(), source.options());
        System.out.println(targets); // how many records, and how sure each is
        System.out.println(targets.ledger()); // what became of every line
        targets.reconciliation().outcomes().forEach(System.out::println); // printed totals against the rows
        targets.diagnostics(DiagnosticCode.NAME_VARIANT).forEach(System.out::println);

        DelayTable delays = DelayTable.from(targets.values());
        System.out.println(delays.total()); // what the targets ask of England
        delays.byBody().stream().filter(line -> line.rankByAmount() <= 3).forEach(System.out::println);

        OrganisationRegistry ccgs = OrganisationRegistry.ccgs();
        LocalDate day = LocalDate.of(2017, 9, 1);
        System.out.println(ccgs.openOn(day).size() + " CCGs were open on " + day);
        System.out.println(NameResolver.of(ccgs).resolve("Barnesley", day).explanation());
        // README end
    }
}
