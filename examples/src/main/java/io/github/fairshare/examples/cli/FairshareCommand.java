package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.cli.file.CommandStreams;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code fairshare}; each of its commands is a class of its own. */
@Command(
        name = "fairshare",
        description = {
            "Reads what English health bodies published about commissioning, and recomputes it.",
            "Unofficial: not endorsed by NHS England or any other body."
        },
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare report",
            "  fairshare parse dtoc-targets table.txt --out table.csv",
            "  fairshare join --out join.csv",
            "  fairshare organisations --as-of 2017-09-01",
            "  fairshare allocate --policy pct-2009-10 --positions positions.csv",
            "  fairshare score --rules maternity-2017-18 --indicators indicators.csv",
            "",
            "Results go to standard output or to --out, messages to standard error. Ends with",
            "0 when done, 1 when the input could not be used, 2 when the arguments are wrong."
        })
public final class FairshareCommand implements Callable<Integer> {
    /** As wide as the text of the report, so that no line of help is broken. */
    static final int HELP_WIDTH = 100;

    static final String STACK_TRACE = "--stacktrace";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = STACK_TRACE,
            hidden = true,
            scope = ScopeType.INHERIT,
            description = "Show where an error comes from.")
    @SuppressWarnings("UnusedVariable")
    private boolean stackTrace;

    private FairshareCommand() {}

    /**
     * Runs one command and ends the process with its code.
     *
     * @param arguments for example {@code report}
     */
    public static void main(String... arguments) {
        // Charts are drawn into files; a machine without a screen is enough.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(CommandStreams.ofProcess(), arguments));
    }

    private static int run(CommandStreams streams, String... arguments) {
        try {
            return commandLine(streams, System.getenv(), arguments).execute(arguments);
        } catch (OutOfMemoryError e) {
            // By now all that filled the memory is garbage, so there is room for a message.
            return Failures.outOfMemory(streams, Runtime.getRuntime().maxMemory(), arguments);
        }
    }

    /** The command line with the command that the arguments name, or with all where they name none. */
    static CommandLine commandLine(CommandStreams streams, Map<String, String> environment, String... arguments) {
        Failures failures = new Failures(streams, environment);
        CommandLine line = new CommandLine(new FairshareCommand());
        Commands.of(arguments, streams).forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(streams.outWriter())
                .setErr(streams.errWriter())
                .setExecutionStrategy(FairshareCommand::execute)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    /** Help is no answer to a command that does not exist. */
    private static int execute(ParseResult result) {
        if (!result.unmatched().isEmpty()) {
            throw new UnmatchedArgumentException(result.commandSpec().commandLine(), result.unmatched());
        }
        return new RunLast().execute(result);
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is needed: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** The version that the jar was built with. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(
                            FairshareCommand.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");
            return new String[] {"fairshare " + version};
        }
    }
}
