package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Another growth of the whole. */
public final class GrowthOption {
    @Option(
            names = "--growth",
            paramLabel = "PERCENT",
            description = "Give the parameter growth of the policy another value, such as 4.5.")
    private Optional<String> growth = Optional.empty();

    public boolean isGiven() {
        return growth.isPresent();
    }

    public PacePolicy of(PacePolicy policy) {
        return growth.map(value -> PolicySettings.with(policy, "growth", value)).orElse(policy);
    }
}
