package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.rating.RatingBatch;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.allocation.rating.table.IndicatorsCsv;
import io.github.fairshare.allocation.rating.table.RatingsCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.InMemory;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.ResultFile;
import io.github.fairshare.examples.cli.file.TableFile;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "",
            "Indicators: a CSV with a header. Columns code, and for each indicator ID_score, or",
            "ID_count and ID_denominator, or ID_value and ID_se (its standard error); an empty",
            "cell is missing. The indicators of maternity-2017-18 are stillbirth-neonatal and",
            "smoking (counts), experience and choices (values).",
            "",
            "Columns of the result: code, ID_score for each indicator, mean,rating,",
            "lowest_rating,highest_rating,to_next_up,notes"
        })
final class ScoreCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "ID|FILE",
            required = true,
            completionCandidates = Rules.class,
            description = "A bundled rule set (${COMPLETION-CANDIDATES}) or a file in JSON.")
    private String rules = "";

    @Option(
            names = "--indicators",
            paramLabel = "FILE",
            required = true,
            description = "The bodies, a CSV; - is standard input.")
    private Path indicators = Path.of("-");

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            description = "Instead of the table, tell in words how the rating of this body came about.")
    private Optional<String> explain = Optional.empty();

    @Mixin
    private ResultFile result = new ResultFile();

    @Mixin
    private SheetOption sheet = new SheetOption();

    private final CommandStreams streams;

    ScoreCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        StandardInputOnce.check(spec, rules, indicators.toString());
        RuleSet rated = BundledOrFile.ruleSets().load(rules, streams);
        List<BodyIndicators> bodies =
                sheet.table(indicators).read(streams, reader -> IndicatorsCsv.read(reader, rated));
        RatingBatch batch = RatingEngine.of(rated).scoreAll(bodies);
        String text = explain.map(code -> explained(batch, code)).orElseGet(() -> table(rated, batch));
        result.deliver(text, new OutputFiles(), streams);
        if (bodies.isEmpty()) {
            streams.say("the indicators name no body");
        }
        return 0;
    }

    private static String explained(RatingBatch batch, String code) {
        RatingResult rating = batch.find(code)
                .orElseThrow(() -> new UnusableInputException("no body of the indicators has the code '" + code
                        + "'; give --explain a code as it stands there, capitals and all"));
        return rating.explain().stripTrailing() + "\n";
    }

    private static String table(RuleSet rules, RatingBatch batch) {
        return InMemory.text(out -> RatingsCsv.write(batch.results(), rules, out));
    }

    /** Names the bundled rule sets in the help. */
    static final class Rules implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RuleSets.ids().iterator();
        }
    }
}
