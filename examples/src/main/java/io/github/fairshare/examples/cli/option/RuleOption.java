package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.examples.cli.file.CommandStreams;
import java.util.Iterator;
import picocli.CommandLine.Option;

/** The rule set of commands that rate. */
public final class RuleOption {
    @Option(
            names = "--rules",
            paramLabel = "ID|FILE",
            required = true,
            completionCandidates = Bundled.class,
            description = "A bundled rule set (${COMPLETION-CANDIDATES}) or a file in JSON.")
    private String rules = "";

    /** What is to be read, so that standard input is not read twice. */
    public String input() {
        return rules;
    }

    /** Loads the rule set. */
    public RuleSet load(CommandStreams streams) {
        return BundledOrFile.ruleSets().load(rules, streams);
    }

    /** Names the bundled rule sets in the help. */
    public static final class Bundled implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RuleSets.ids().iterator();
        }
    }
}
