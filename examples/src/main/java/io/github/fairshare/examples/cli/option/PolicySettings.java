package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What of a policy is to be other than its text says. */
public final class PolicySettings {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Give a parameter of the policy another value, such as floor=4.0; may be repeated.")
    private List<String> values = new ArrayList<>();

    @Option(
            names = "--solve",
            paramLabel = "NAME",
            description = "Solve for this instead, so that the pot is spent: ${COMPLETION-CANDIDATES}.")
    private Optional<Balance> unknown = Optional.empty();

    public boolean isGiven() {
        return !values.isEmpty() || unknown.isPresent();
    }

    public PacePolicy of(PacePolicy policy) {
        PacePolicy set = policy;
        for (String value : values) {
            int sign = value.indexOf('=');
            if (sign < 1 || sign == value.length() - 1) {
                throw new ParameterException(
                        spec.commandLine(), "'" + value + "' sets nothing; write --set NAME=VALUE, such as floor=4.0");
            }
            set = with(
                    set,
                    value.substring(0, sign).strip(),
                    value.substring(sign + 1).strip());
        }
        return unknown.isEmpty() ? set : solving(set, unknown.get());
    }

    /** A policy with another value of a parameter; told in one line where that cannot be. */
    public static PacePolicy with(PacePolicy policy, String name, String value) {
        try {
            return policy.with(name, value);
        } catch (PolicyException e) {
            throw new UnusableInputException(policy.id() + " with " + name + " " + value + ": " + e.getMessage());
        }
    }

    private static PacePolicy solving(PacePolicy policy, Balance unknown) {
        try {
            return policy.solving(unknown);
        } catch (PolicyException e) {
            throw new UnusableInputException(policy.id() + " solving " + unknown + ": " + e.getMessage());
        }
    }
}
