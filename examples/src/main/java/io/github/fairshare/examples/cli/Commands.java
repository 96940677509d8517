package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.shell.ShellCommand;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The commands by their names, in the order of the help. Only those that a run needs are made: describing all of their
 * options takes longer than most of them run.
 */
final class Commands {
    private static final List<String> NAMES = List.of(
            "parse",
            "join",
            "organisations",
            "allocate",
            "compare",
            "measures",
            "project",
            "frontier",
            "design",
            "price",
            "replay",
            "audit",
            "sweep",
            "merge",
            "implied",
            "score",
            "sensitivity",
            "attainable",
            "limits",
            "delays",
            "report",
            "policies",
            "rules",
            "sources",
            "schemas",
            "cohorts",
            "shell",
            "completion");

    private Commands() {}

    /** The one that the first argument names; all where it is an option, nothing that is known, or missing. */
    static List<Callable<Integer>> of(String[] arguments, CommandStreams streams) {
        return isNamed(arguments)
                ? List.of(command(arguments[0], streams))
                : NAMES.stream().map(name -> command(name, streams)).toList();
    }

    private static boolean isNamed(String... arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    private static Callable<Integer> command(String name, CommandStreams streams) {
        return switch (name) {
            case "parse" -> new ParseCommand(streams);
            case "join" -> new JoinCommand(streams);
            case "organisations" -> new OrganisationsCommand(streams);
            case "allocate" -> new AllocateCommand(streams);
            case "compare" -> new CompareCommand(streams);
            case "measures" -> new MeasuresCommand(streams);
            case "project" -> new ProjectCommand(streams);
            case "frontier" -> new FrontierCommand(streams);
            case "design" -> new DesignCommand(streams);
            case "price" -> new PriceCommand(streams);
            case "replay" -> new ReplayCommand(streams);
            case "audit" -> new AuditCommand(streams);
            case "sweep" -> new SweepCommand(streams);
            case "merge" -> new MergeCommand(streams);
            case "implied" -> new ImpliedCommand(streams);
            case "score" -> new ScoreCommand(streams);
            case "sensitivity" -> new SensitivityCommand(streams);
            case "attainable" -> new AttainableCommand(streams);
            case "limits" -> new LimitsCommand(streams);
            case "delays" -> new DelaysCommand(streams);
            case "report" -> new ReportCommand(streams);
            case "policies" -> new PoliciesCommand(streams);
            case "rules" -> new RulesCommand(streams);
            case "sources" -> new SourcesCommand(streams);
            case "schemas" -> new SchemasCommand(streams);
            case "cohorts" -> new CohortsCommand(streams);
            case "shell" -> new ShellCommand();
            case "completion" -> new CompletionCommand(streams);
            default -> throw new IllegalArgumentException("no command is named " + name);
        };
    }

    /** All names. */
    static List<String> names() {
        return NAMES;
    }
}
