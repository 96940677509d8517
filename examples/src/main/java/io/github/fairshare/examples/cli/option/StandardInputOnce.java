package io.github.fairshare.examples.cli.option;

import java.util.Arrays;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Standard input can be read once only. */
public final class StandardInputOnce {
    private StandardInputOnce() {}

    public static void check(CommandSpec spec, String... inputs) {
        if (Arrays.stream(inputs).filter("-"::equals).count() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "standard input (-) is given for two inputs; put one of them into a file");
        }
    }
}
