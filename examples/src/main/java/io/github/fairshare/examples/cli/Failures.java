package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on one line why a run could not be done, and ends it with the right code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final String DEBUG = "FAIRSHARE_DEBUG";
    private static final long BYTES_IN_MEBIBYTE = 1L << 20;

    private final CommandStreams streams;
    private final Map<String, String> environment;

    Failures(CommandStreams streams, Map<String, String> environment) {
        this.streams = streams;
        this.environment = environment;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        streams.say(reason(e) + "; see '" + command.getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        streams.say(
                e instanceof UnusableInputException
                        ? message(e)
                        : "unexpected error, which is a fault of this program: " + e + "; set " + DEBUG
                                + "=1 to see where");
        if (result.expandedArgs().contains(FairshareCommand.STACK_TRACE) || environment.containsKey(DEBUG)) {
            e.printStackTrace(streams.errWriter());
        }
        return ExitCode.SOFTWARE;
    }

    static int outOfMemory(CommandStreams streams, long mostBytes, String... arguments) {
        streams.say("'" + String.join(" ", arguments) + "' needs more than the " + mostBytes / BYTES_IN_MEBIBYTE
                + " MiB of memory that Java may use here; allow more, for example with java -Xmx4g -jar, or split what is"
                + " read");
        return ExitCode.SOFTWARE;
    }

    private static String reason(ParameterException e) {
        boolean unknownCommand = e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !e.getCommandLine().getSubcommands().isEmpty();
        return unknownCommand
                ? message(e) + "; commands are "
                        + String.join(", ", e.getCommandLine().getSubcommands().keySet())
                : message(e);
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
