package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.study.Sweep;
import io.github.fairshare.allocation.pace.study.SweepPart;
import io.github.fairshare.allocation.pace.table.SweepCsv;
import io.github.fairshare.allocation.pace.table.SweepPartCsv;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.Allocating;
import io.github.fairshare.examples.cli.option.DecimalConverter;
import io.github.fairshare.examples.cli.option.PolicyOptions;
import io.github.fairshare.examples.cli.option.ProgressLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws errors of targets. */
@Command(
        name = "sweep",
        description = "How sure closings are where targets are estimates: draws of their errors from a seed.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare sweep --policy icb-core-2023-24 --draws 1000 --seed 1 --target-error 1",
            "  fairshare sweep --policy pct-2009-10 --positions p.csv --draws 500 --seed 7 \\",
            "    --target-error 2 --years 5 --beyond 3",
            "",
            "Every target has an independent normal error; shares are brought back to a sum of 1.",
            "The same seed gives the same bytes on every machine.",
            "",
            "Parts, drawn anywhere and merged in any order, are the whole to the byte:",
            "  fairshare sweep --policy p.json --positions p.csv --draws 1000000 --seed 1 \\",
            "    --target-error 2 --part 3/64 --out 3.csv     # and so on; then: fairshare merge *.csv",
            "",
            "Columns: code,mean,p05,p50,p95,probability_under (closing percent of the last year;",
            "the chance of closing more than --beyond under target)"
        })
final class SweepCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PolicyOptions given = new PolicyOptions();

    @Option(
            names = "--draws",
            paramLabel = "N",
            required = true,
            description = "How many draws, 1 to 1000000000; with --ranking to 100000.")
    private int draws;

    @Option(names = "--seed", paramLabel = "S", required = true, description = "Any whole number.")
    private long seed;

    @Option(
            names = "--target-error",
            paramLabel = "PERCENT",
            required = true,
            converter = DecimalConverter.class,
            description = "Standard deviation of a target's error, in percent of the target, 0 to 10.")
    private BigDecimal error = BigDecimal.ZERO;

    @Option(
            names = "--years",
            paramLabel = "Y",
            defaultValue = "1",
            description = "How many years are projected (default ${DEFAULT-VALUE}).")
    private int years;

    @Option(
            names = "--beyond",
            paramLabel = "POINTS",
            defaultValue = "0",
            converter = DecimalConverter.class,
            description = "How far under target counts (default ${DEFAULT-VALUE}).")
    private BigDecimal beyond = BigDecimal.ZERO;

    @Option(
            names = "--ranking",
            paramLabel = "LOW,HIGH",
            description = "Also say how often the first body closes below the second; may be repeated.")
    private List<String> rankings = List.of();

    @Option(
            names = "--part",
            paramLabel = "K/N",
            description = "Draw only part K of N, and write what it counted for the command merge.")
    private Optional<String> part = Optional.empty();

    @Mixin
    private TableOptions result = new TableOptions();

    private static final int MOST_KEPT = 100_000;

    private final CommandStreams streams;

    SweepCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        PacePolicy policy = given.policy(streams);
        Sweep.Plan plan = plan(policy);
        Allocating bodies = given.bodies(policy, streams);
        if (rankings.isEmpty()) {
            count(plan, bodies);
        } else {
            keep(plan, bodies);
        }
        bodies.sayAssumptions(policy.assumptions(), streams);
        return 0;
    }

    private void count(Sweep.Plan plan, Allocating bodies) {
        SweepPart.Slice slice = part.map(this::slice).orElse(SweepPart.Slice.WHOLE);
        SweepPart counted = bodies.using(positions -> {
            try (ProgressLine progress = ProgressLine.on(streams)) {
                return SweepPart.of(plan, positions, slice, progress);
            }
        });
        if (part.isPresent()) {
            result.deliver(out -> SweepPartCsv.write(counted, out), streams);
        } else {
            result.deliver(out -> SweepCsv.write(counted, Percent.of(beyond), out), streams);
        }
        streams.say(counted.explain());
    }

    private SweepPart.Slice slice(String text) {
        try {
            return SweepPart.Slice.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--part: " + e.getMessage());
        }
    }

    private void keep(Sweep.Plan plan, Allocating bodies) {
        if (part.isPresent() || plan.draws() > MOST_KEPT) {
            throw new ParameterException(
                    spec.commandLine(), "--ranking keeps every draw: it takes 1 to 100000 draws, and no --part");
        }
        Sweep sweep = bodies.using(positions -> {
            try (ProgressLine progress = ProgressLine.on(streams)) {
                return Sweep.of(plan, positions, progress);
            }
        });
        List<String> chances = bodies.using(
                positions -> rankings.stream().map(pair -> chance(sweep, pair)).toList());
        result.deliver(out -> SweepCsv.write(sweep, Percent.of(beyond), out), streams);
        chances.forEach(streams::say);
        streams.say(sweep.explain());
    }

    private String chance(Sweep sweep, String pair) {
        String[] codes = pair.split(",", -1);
        if (codes.length != 2) {
            throw new ParameterException(
                    spec.commandLine(), "--ranking takes two codes with a comma between, such as 5ET,5PW");
        }
        return codes[0] + " closes below " + codes[1] + " in "
                + sweep.probabilityBelow(codes[0], codes[1]).toPlainString() + " of the draws";
    }

    private Sweep.Plan plan(PacePolicy policy) {
        try {
            return new Sweep.Plan(policy, draws, seed, Percent.of(error), years);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
