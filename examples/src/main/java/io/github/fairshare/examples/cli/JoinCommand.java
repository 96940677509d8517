package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.join.BundledJoin;
import io.github.fairshare.examples.join.JoinTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the bundled sources joined by clinical commissioning group. */
@Command(
        name = "join",
        description = {
            "Join the bundled sources: one row per clinical commissioning group (CCG), by code,",
            "each source as of its own day, with what is missing and why."
        },
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare join",
            "  fairshare join --format json --out join.json",
            "",
            "Columns: code,name,dtoc_plan,dtoc_baseline,dtoc_target,annual_rating,maternity_rating,",
            "region,hub,successor,missing (name: the last it bore; figures as printed, in beds per",
            "day; an empty cell has its reason in missing)"
        })
final class JoinCommand implements Callable<Integer> {
    @Mixin
    private TableOptions table = new TableOptions();

    private final CommandStreams streams;

    JoinCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        table.deliver(JoinTable.of(BundledJoin.of(BundledJoin.sources())), new OutputFiles(), streams);
        return 0;
    }
}
