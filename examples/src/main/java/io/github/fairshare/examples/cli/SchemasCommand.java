package io.github.fairshare.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairshare.allocation.json.AllocationSchemas;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.json.ModelSchemas;
import io.github.fairshare.examples.cli.file.CommandStreams;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Prints the schemas of what is read. */
@Command(
        name = "schemas",
        description = "List the JSON Schemas of what is read, or print one.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare schemas",
            "  fairshare schemas pace-policy > pace-policy.schema.json",
            "  fairshare schemas dtoc-target"
        })
final class SchemasCommand extends BundledCommand {
    SchemasCommand(CommandStreams streams) {
        super(streams);
    }

    @Override
    String kind() {
        return "schema";
    }

    @Override
    List<Entry> entries() {
        return Stream.of(
                        Stream.of(
                                new Entry(
                                        "pace-policy",
                                        "JSON Schema of a pace-of-change policy, version 1",
                                        PacePolicies::schema),
                                new Entry(
                                        "rule-set",
                                        "JSON Schema of a rule set for ratings, version 1",
                                        RuleSets::schema)),
                        AllocationSchemas.ids().stream()
                                .map(id -> entry(id, AllocationSchemas.find(id).orElseThrow())),
                        ModelSchemas.ids().stream()
                                .map(id -> entry(id, ModelSchemas.find(id).orElseThrow())))
                .flatMap(entries -> entries)
                .toList();
    }

    private static Entry entry(String id, String schema) {
        try {
            String title = FairshareJson.mapper().readTree(schema).path("title").asText();
            return new Entry(id, title, () -> schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema " + id + " of this build is no JSON", e);
        }
    }
}
