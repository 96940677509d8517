package io.github.fairshare.examples.cli;

import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.shell.ShellCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * The commands by their names, in the order of the help. Only those that a run needs are made: describing all of their
 * options takes longer than most of them run.
 */
final class Commands {
    private static final Map<String, Function<CommandStreams, Callable<Integer>>> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("parse", ParseCommand::new);
        KNOWN.put("join", JoinCommand::new);
        KNOWN.put("organisations", OrganisationsCommand::new);
        KNOWN.put("allocate", AllocateCommand::new);
        KNOWN.put("compare", CompareCommand::new);
        KNOWN.put("measures", MeasuresCommand::new);
        KNOWN.put("project", ProjectCommand::new);
        KNOWN.put("frontier", FrontierCommand::new);
        KNOWN.put("design", DesignCommand::new);
        KNOWN.put("price", PriceCommand::new);
        KNOWN.put("replay", ReplayCommand::new);
        KNOWN.put("audit", AuditCommand::new);
        KNOWN.put("sweep", SweepCommand::new);
        KNOWN.put("merge", MergeCommand::new);
        KNOWN.put("implied", ImpliedCommand::new);
        KNOWN.put("score", ScoreCommand::new);
        KNOWN.put("sensitivity", SensitivityCommand::new);
        KNOWN.put("attainable", AttainableCommand::new);
        KNOWN.put("limits", LimitsCommand::new);
        KNOWN.put("delays", DelaysCommand::new);
        KNOWN.put("report", ReportCommand::new);
        KNOWN.put("policies", PoliciesCommand::new);
        KNOWN.put("rules", RulesCommand::new);
        KNOWN.put("sources", SourcesCommand::new);
        KNOWN.put("schemas", SchemasCommand::new);
        KNOWN.put("cohorts", CohortsCommand::new);
        KNOWN.put("shell", streams -> new ShellCommand());
        KNOWN.put("completion", CompletionCommand::new);
    }

    private Commands() {}

    /** The one that the first argument names; all where it is an option, nothing that is known, or missing. */
    static List<Callable<Integer>> of(String[] arguments, CommandStreams streams) {
        boolean isNamed = arguments.length > 0 && KNOWN.containsKey(arguments[0]);
        return (isNamed ? List.of(KNOWN.get(arguments[0])) : List.copyOf(KNOWN.values()))
                .stream()
                        .<Callable<Integer>>map(command -> command.apply(streams))
                        .toList();
    }

    /** All names. */
    static List<String> names() {
        return List.copyOf(KNOWN.keySet());
    }
}
