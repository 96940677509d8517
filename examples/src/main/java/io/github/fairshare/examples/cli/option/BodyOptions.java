package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.table.Cohorts;
import io.github.fairshare.allocation.pace.table.PositionsCsv;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.TableFile;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The bodies of commands that compute allocations: a table of the user's own, or a bundled cohort. */
public final class BodyOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--positions",
            paramLabel = "FILE",
            description = "The bodies, a CSV or a workbook (.xlsx); - is standard input.")
    private Optional<Path> positions = Optional.empty();

    @Option(
            names = "--cohort",
            paramLabel = "ID",
            completionCandidates = Bundled.class,
            description = {
                "Bundled bodies instead: ${COMPLETION-CANDIDATES}.",
                "A policy that has a cohort of its own id runs without either."
            })
    private Optional<String> cohort = Optional.empty();

    @Mixin
    private SheetOption sheet = new SheetOption();

    /** What is to be read, so that standard input is not read twice. */
    public String input() {
        return positions.map(Path::toString).orElse("");
    }

    /** The bodies, their money in the unit of a policy. */
    public Allocating of(PacePolicy policy, CommandStreams streams) {
        if (positions.isPresent() && cohort.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--positions and --cohort both name the bodies; give one of the two");
        }
        if (positions.isPresent()) {
            TableFile table = sheet.table(positions.get());
            Positions read = table.parse(streams, text -> PositionsCsv.parse(text, policy.unit()));
            read.assumptions().forEach(doubt -> streams.say(table.name() + ": " + doubt));
            return new Allocating(table.name(), read);
        }
        Cohorts.Bundled bundled = cohort.map(this::named).orElseGet(() -> ownOf(policy));
        bundled.label().ifPresent(streams::say);
        return new Allocating("cohort " + bundled.id(), bundled.positions());
    }

    /** The bodies where there are any, their money in the unit of a policy. */
    public Optional<Allocating> find(PacePolicy policy, CommandStreams streams) {
        boolean isGiven = positions.isPresent() || cohort.isPresent();
        return isGiven || Cohorts.find(policy.id()).isPresent() ? Optional.of(of(policy, streams)) : Optional.empty();
    }

    /** Whether the bodies are given, or bundled under the id of a policy. */
    public void requireFor(String policyId) {
        if (positions.isEmpty() && cohort.isEmpty() && Cohorts.find(policyId).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "the bodies are missing; give --positions FILE or --cohort ID");
        }
    }

    private Cohorts.Bundled named(String id) {
        return Cohorts.find(id)
                .orElseThrow(() -> new UnusableInputException("'" + id + "' is no bundled cohort; bundled are "
                        + Cohorts.bundled().stream().map(Cohorts.Bundled::id).collect(Collectors.joining(", "))));
    }

    private Cohorts.Bundled ownOf(PacePolicy policy) {
        requireFor(policy.id());
        return Cohorts.find(policy.id()).orElseThrow();
    }

    /** Names the bundled cohorts in the help. */
    public static final class Bundled implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Cohorts.bundled().stream().map(Cohorts.Bundled::id).iterator();
        }
    }
}
