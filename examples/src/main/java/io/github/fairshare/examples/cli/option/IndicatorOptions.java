package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.table.IndicatorsCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The rule set and the bodies of commands that rate bodies. */
public final class IndicatorOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private RuleOption rules = new RuleOption();

    @Option(
            names = "--indicators",
            paramLabel = "FILE",
            required = true,
            description = "The bodies, a CSV or a workbook (.xlsx); - is standard input.")
    private Path indicators = Path.of("-");

    @Mixin
    private SheetOption sheet = new SheetOption();

    /** Loads the rule set. */
    public RuleSet rules(CommandStreams streams) {
        StandardInputOnce.check(spec, rules.input(), indicators.toString());
        return rules.load(streams);
    }

    /** Reads the bodies; that there are none is said. */
    public List<BodyIndicators> bodies(RuleSet rated, CommandStreams streams) {
        List<BodyIndicators> bodies =
                sheet.table(indicators).read(streams, reader -> IndicatorsCsv.read(reader, rated));
        if (bodies.isEmpty()) {
            streams.say("the indicators name no body");
        }
        return bodies;
    }
}
