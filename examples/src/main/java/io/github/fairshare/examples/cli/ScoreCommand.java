package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.rating.RatingBatch;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.study.RatingGoal;
import io.github.fairshare.allocation.rating.table.RatingGoalsCsv;
import io.github.fairshare.allocation.rating.table.RatingsCsv;
import io.github.fairshare.core.measure.Given;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.InMemory;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import io.github.fairshare.examples.cli.option.IndicatorOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Turns indicators into ratings. */
@Command(
        name = "score",
        description = "Rate bodies by their indicators.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare score --rules maternity-2017-18 --indicators indicators.csv",
            "  fairshare score --rules my-rules.json --indicators - < indicators.csv",
            "  fairshare score --rules maternity-2017-18 --indicators indicators.csv --explain X01",
            "  fairshare score --rules maternity-2017-18 --indicators indicators.csv --to Good",
            "",
            "Indicators: a CSV with a header. Columns code, and for each indicator ID_score, or",
            "ID_count and ID_denominator, or ID_value and ID_se (its standard error); an empty",
            "cell is missing. The indicators of maternity-2017-18 are stillbirth-neonatal and",
            "smoking (counts), experience and choices (values).",
            "",
            "Columns of the result: code, ID_score for each indicator, mean,rating,",
            "lowest_rating,highest_rating,to_next_up,notes",
            "",
            "Columns with --to: code,rating,wanted,one_count_cases,one_count_rating,",
            "one_count_changes,all_counts_cases,all_counts_rating,all_counts_changes (a body",
            "that is rated worse comes at least that far, one that is rated better at most)"
        })
final class ScoreCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private IndicatorOptions given = new IndicatorOptions();

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            description = "Instead of the table, tell in words how the rating of this body came about.")
    private Optional<String> explain = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "RATING",
            description = "Instead of the ratings: the fewest cases that would bring each body to this rating.")
    private Optional<String> wanted = Optional.empty();

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    ScoreCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleSet rated = given.rules(streams);
        Optional<RatingName> goal = wanted.map(text -> named(rated, text));
        List<BodyIndicators> bodies = given.bodies(rated, streams);
        RatingEngine engine = RatingEngine.of(rated);
        if (goal.isPresent()) {
            deliver(bodies.stream()
                    .map(body -> RatingGoal.of(engine, body, goal.get()))
                    .toList());
            return 0;
        }
        RatingBatch batch = engine.scoreAll(bodies);
        if (explain.isPresent()) {
            result.deliverWords(explained(batch, explain.get()), new OutputFiles(), streams);
        } else {
            result.deliver(table(rated, batch), new OutputFiles(), streams);
        }
        return 0;
    }

    private RatingName named(RuleSet rated, String text) {
        return rated.thresholds().names().stream()
                .filter(name -> name.label().equalsIgnoreCase(text) || name.id().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--to '" + Given.shown(text) + "' is no rating of " + rated.id() + "; it has "
                                + rated.thresholds().names().stream()
                                        .map(RatingName::label)
                                        .collect(Collectors.joining(", "))));
    }

    private void deliver(List<RatingGoal> goals) {
        if (explain.isPresent()) {
            RatingGoal one = goals.stream()
                    .filter(goal -> goal.code().equals(explain.get()))
                    .findFirst()
                    .orElseThrow(() -> unknown(explain.get()));
            result.deliverWords(one.explain(), new OutputFiles(), streams);
            return;
        }
        result.deliver(out -> RatingGoalsCsv.write(goals, out), streams);
        streams.say("only counts change; survey scores and given scores stay as they are (ASSUMED)");
    }

    private static UnusableInputException unknown(String code) {
        return new UnusableInputException("no body of the indicators has the code '" + code
                + "'; give --explain a code as it stands there, capitals and all");
    }

    private static String explained(RatingBatch batch, String code) {
        RatingResult rating = batch.find(code).orElseThrow(() -> unknown(code));
        return rating.explain().stripTrailing() + "\n";
    }

    private static String table(RuleSet rules, RatingBatch batch) {
        return InMemory.text(out -> RatingsCsv.write(batch.results(), rules, out));
    }
}
