package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSetJson;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.InputFile;
import io.github.fairshare.examples.cli.file.TableFile;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what is given by the id of a bundled one or by a file of the user's own; the id comes first.
 *
 * @param <T> what is found
 * @param kind what it is called, for example {@code policy}
 * @param ids the ids of the bundled ones
 * @param bundled finds a bundled one
 * @param reader reads one from JSON
 */
public record BundledOrFile<T>(
        String kind, List<String> ids, Function<String, Optional<T>> bundled, Function<String, T> reader) {
    public static BundledOrFile<PacePolicy> policies() {
        return new BundledOrFile<>("policy", PacePolicies.ids(), PacePolicies::find, PacePolicies::parse);
    }

    public static BundledOrFile<RuleSet> ruleSets() {
        return new BundledOrFile<>("rule set", RuleSets.ids(), RuleSets::find, RuleSetJson::read);
    }

    public T load(String given, CommandStreams streams) {
        return bundled.apply(given).orElseGet(() -> TableFile.at(file(given)).readText(streams, reader));
    }

    private Path file(String given) {
        Optional<Path> path = path(given);
        if (path.filter(file -> InputFile.at(file).isStandardInput() || Files.exists(file))
                .isEmpty()) {
            throw new UnusableInputException(
                    "'" + given + "' is neither a bundled " + kind + " nor a file; bundled are "
                            + String.join(", ", ids) + "; a file is given by its path, such as ./own.json");
        }
        return path.orElseThrow();
    }

    private static Optional<Path> path(String given) {
        try {
            return Optional.of(Path.of(given));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
