package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.study.Deflator;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How prices rise, where money in real terms is asked for. */
public final class DeflatorOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--deflator",
            paramLabel = "PERCENT",
            converter = DecimalConverter.class,
            description = "Add columns in real terms: prices rise by so much a year, such as 2.5.")
    private Optional<BigDecimal> aYear = Optional.empty();

    /** Empty where nothing is to be deflated. */
    public Optional<Deflator> deflator() {
        try {
            return aYear.map(Percent::of).map(Deflator::new);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--deflator: " + e.getMessage());
        }
    }
}
