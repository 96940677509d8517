package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.study.ProjectionPlan;
import io.github.fairshare.allocation.pace.study.Turning;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which parameter is turned, and how near is near. */
public final class TurningOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--vary",
            paramLabel = "NAME",
            required = true,
            description = "The parameter; 'fairshare policies ID' prints those of a policy.")
    private String parameter = "";

    @Option(
            names = "--tolerance",
            paramLabel = "POINTS",
            defaultValue = "2.5",
            converter = DecimalConverter.class,
            description = "How near to target is near, either way (default ${DEFAULT-VALUE}).")
    private BigDecimal tolerance = BigDecimal.ZERO;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many years are looked at (default ${DEFAULT-VALUE}).")
    private int years;

    public Turning of(PacePolicy policy, Positions positions) {
        if (years < 1 || years > ProjectionPlan.MOST_YEARS) {
            throw new ParameterException(
                    spec.commandLine(), "--years is 1 to " + ProjectionPlan.MOST_YEARS + ", given was " + years);
        }
        if (tolerance.signum() < 0) {
            throw new ParameterException(spec.commandLine(), "--tolerance is zero or more");
        }
        return new Turning(policy, parameter, positions, Percent.of(tolerance), years);
    }
}
