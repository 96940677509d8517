package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.examples.cli.file.CommandStreams;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The policies and positions of commands that compute allocations. */
public final class PolicyOptions {
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

    @Mixin
    private PolicySettings settings = new PolicySettings();

    @Mixin
    private BodyOptions bodies = new BodyOptions();

    /** Loads the one policy of a command, settings and all. */
    public PacePolicy policy(CommandStreams streams) {
        check(1);
        return settings.of(load(policies.get(0), streams));
    }

    /** Loads the policies of a comparison; what is set is set in the last, which may then be the first once more. */
    public List<PacePolicy> two(GrowthOption growth, CommandStreams streams) {
        boolean isOnceMore = policies.size() == 1 && (settings.isGiven() || growth.isGiven());
        check(isOnceMore ? 1 : 2);
        PacePolicy first = load(policies.get(0), streams);
        PacePolicy last = isOnceMore ? first : load(policies.get(1), streams);
        return List.of(first, settings.of(growth.of(last)));
    }

    private static PacePolicy load(String policy, CommandStreams streams) {
        return BundledOrFile.policies().load(policy, streams);
    }

    private void check(int needed) {
        if (policies.size() != needed) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + spec.name() + "' takes " + (needed == 1 ? "one policy" : needed + " policies")
                            + ", but --policy is given " + times(policies.size()));
        }
        List<String> inputs = new ArrayList<>(policies);
        inputs.add(bodies.input());
        StandardInputOnce.check(spec, inputs.toArray(String[]::new));
        bodies.requireFor(policies.get(0));
    }

    /** Reads the bodies, whose money stands in the unit of a policy. */
    public Allocating bodies(PacePolicy policy, CommandStreams streams) {
        return bodies.of(policy, streams);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /** Names the bundled policies in the help. */
    public static final class Bundled implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return PacePolicies.ids().iterator();
        }
    }
}
