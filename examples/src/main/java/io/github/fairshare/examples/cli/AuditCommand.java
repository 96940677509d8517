package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.study.CurveAudit;
import io.github.fairshare.allocation.pace.study.TargetError;
import io.github.fairshare.allocation.pace.table.AuditCsv;
import io.github.fairshare.allocation.pace.table.TargetErrorsCsv;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import io.github.fairshare.examples.cli.option.Allocating;
import io.github.fairshare.examples.cli.option.BodyOptions;
import io.github.fairshare.examples.cli.option.BundledOrFile;
import io.github.fairshare.examples.cli.option.DecimalConverter;
import io.github.fairshare.examples.cli.option.PolicyOptions;
import io.github.fairshare.examples.cli.option.PolicySettings;
import io.github.fairshare.examples.cli.option.StandardInputOnce;
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

/** Looks for places where a policy treats neighbours unequally. */
@Command(
        name = "audit",
        description = "Where a policy treats neighbours unequally: flat stretches, cliffs, kinks, overtaking.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare audit --policy pct-2009-10",
            "  fairshare audit --policy pct-2009-10 --set floor=4.0 --cohort pct-2003-10-illustration",
            "  fairshare audit --policy pct-2009-10 --errors --cohort pct-2003-10-illustration",
            "  fairshare audit --policy my.json --from -10 --to 10 --positions positions.csv",
            "",
            "Columns: from_percent,to_percent,kind,slope,bodies. Kind is FLAT, SLOPE, CLIFF (steeper",
            "than 1), KINK (from = to; the slope changes by so much) or LEAPFROG (a body further",
            "under target overtakes). The slope is the steepest in the stretch; bodies are those that",
            "open in it, or within 0.25 points of a kink, and are empty without positions.",
            "",
            "Columns with --errors: code,opening_percent,further,nearer (what a body gets more where",
            "it opens 0.1 points further, or less, under target; in the unit of the policy)"
        })
final class AuditCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            required = true,
            completionCandidates = PolicyOptions.Bundled.class,
            description = "A bundled policy (${COMPLETION-CANDIDATES}) or a file in JSON.")
    private String policy = "";

    @Mixin
    private PolicySettings settings = new PolicySettings();

    @Mixin
    private BodyOptions bodies = new BodyOptions();

    @Option(
            names = "--from",
            paramLabel = "PERCENT",
            defaultValue = "-15",
            converter = DecimalConverter.class,
            description = "The lowest opening distance (default ${DEFAULT-VALUE}).")
    private BigDecimal from = BigDecimal.ZERO;

    @Option(
            names = "--to",
            paramLabel = "PERCENT",
            defaultValue = "30",
            converter = DecimalConverter.class,
            description = "The highest opening distance (default ${DEFAULT-VALUE}).")
    private BigDecimal to = BigDecimal.ZERO;

    @Option(
            names = "--errors",
            description = "Instead of the stretches: the money that 0.1 points of error in its target moves, by body.")
    private boolean errors;

    @Mixin
    private TableOptions result = new TableOptions();

    private final CommandStreams streams;

    AuditCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (from.compareTo(to) >= 0 || from.compareTo(BigDecimal.valueOf(-100)) <= 0) {
            throw new ParameterException(spec.commandLine(), "--from is above -100 and below --to");
        }
        StandardInputOnce.check(spec, policy, bodies.input());
        PacePolicy audited = settings.of(BundledOrFile.policies().load(policy, streams));
        if (errors) {
            bodies.requireFor(audited.id());
            Allocating given = bodies.of(audited, streams);
            List<TargetError> moved = given.using(positions -> TargetError.of(audited, positions));
            result.deliver(out -> TargetErrorsCsv.write(moved, audited.unit(), out), streams);
            given.sayAssumptions(audited.assumptions(), streams);
            return 0;
        }
        Optional<Positions> counted = bodies.find(audited, streams).map(Allocating::positions);
        result.deliver(out -> AuditCsv.write(audit(audited, counted), out), streams);
        audited.assumptions().forEach(assumption -> streams.say("assumed: " + assumption));
        return 0;
    }

    private CurveAudit audit(PacePolicy audited, Optional<Positions> counted) {
        try {
            return CurveAudit.of(audited, Percent.of(from), Percent.of(to), counted);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("policy " + audited.id() + " cannot be audited: " + e.getMessage());
        }
    }
}
