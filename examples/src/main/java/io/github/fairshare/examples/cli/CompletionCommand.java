package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.cli.file.CommandStreams;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints what a shell needs to complete commands, options and their values. */
@Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete commands, options and their values.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(fairshare completion)",
            "  fairshare completion > ~/.local/share/bash-completion/completions/fairshare",
            "",
            "It completes the word fairshare: the launcher, or an alias of that name."
        })
final class CompletionCommand implements Callable<Integer> {
    private final CommandStreams streams;

    CompletionCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.print(AutoComplete.bash("fairshare", FairshareCommand.commandLine(streams, Map.of())));
        return 0;
    }
}
