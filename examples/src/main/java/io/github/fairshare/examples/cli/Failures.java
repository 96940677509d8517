package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        ParameterException first = e instanceof UnmatchedArgumentException
                ? e
                : misspelt(command, arguments)
                        .map(ParameterException.class::cast)
                        .orElse(e);
        streams.say(reason(first) + "; see '" + command.getCommandSpec().qualifiedName() + " --help'");
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

    /** A name of an option that does not exist says more than that the option it stands for is missing. */
    private static Optional<UnmatchedArgumentException> misspelt(CommandLine command, String... arguments) {
        return Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.startsWith("--"))
                .map(argument -> argument.split("=", 2)[0])
                .filter(name -> !command.getCommandSpec().optionsMap().containsKey(name))
                .findFirst()
                .map(name -> new UnmatchedArgumentException(command, List.of(name)));
    }

    private static String reason(ParameterException e) {
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty() ? reasonAlone(e) : reasonAlone(e) + "; did you mean " + String.join(" or ", near) + "?";
    }

    private static String reasonAlone(ParameterException e) {
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
