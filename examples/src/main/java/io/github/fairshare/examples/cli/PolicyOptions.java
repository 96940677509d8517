package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.table.PositionsCsv;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The policies and positions of commands that compute allocations. */
final class PolicyOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            required = true,
            completionCandidates = Bundled.class,
            description = "A bundled policy (${COMPLETION-CANDIDATES}) or a file in JSON.")
    private List<String> policies = List.of();

    @Option(
            names = "--positions",
            paramLabel = "FILE",
            required = true,
            description = "The bodies, a CSV; - is standard input.")
    private Path positions = Path.of("-");

    /** Loads the policies; a command takes a fixed number of them. */
    List<PacePolicy> policies(int needed, CommandStreams streams) {
        if (policies.size() != needed) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + spec.name() + "' takes " + (needed == 1 ? "one policy" : needed + " policies")
                            + ", but --policy is given " + times(policies.size()));
        }
        List<String> inputs = new ArrayList<>(policies);
        inputs.add(positions.toString());
        StandardInputOnce.check(spec, inputs.toArray(String[]::new));
        return policies.stream()
                .map(policy -> BundledOrFile.policies().load(policy, streams))
                .toList();
    }

    /** Reads the bodies, whose money stands in a unit. */
    Allocating bodies(MoneyUnit unit, CommandStreams streams) {
        TableFile table = TableFile.at(positions);
        return new Allocating(table.name(), table.read(streams, reader -> PositionsCsv.read(reader, unit)));
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /** Names the bundled policies in the help. */
    static final class Bundled implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return PacePolicies.ids().iterator();
        }
    }
}
