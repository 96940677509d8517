package io.github.fairshare.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.fairshare.allocation.generators.CohortArbitraries;
import io.github.fairshare.allocation.generators.RatingArbitraries;
import io.github.fairshare.allocation.json.AllocationSchemas;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceSummary;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.core.generators.ModelArbitraries;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.json.ModelSchemas;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.HubFootprintsParser;
import io.github.fairshare.parsers.Sources;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every object that is written keeps to its schema, and one that is damaged does not. */
class SchemasTest {
    private static final ObjectMapper MAPPER = FairshareJson.mapper();
    private static final Map<String, Arbitrary<?>> OBJECTS = new TreeMap<>(Map.ofEntries(
            Map.entry("dtoc-target", ModelArbitraries.dtocTargets()),
            Map.entry("annual-rating", ModelArbitraries.annualRatings()),
            Map.entry("maternity-rating", ModelArbitraries.maternityRatings()),
            Map.entry("allocation-position", ModelArbitraries.allocationPositions()),
            Map.entry("pct-distance", ModelArbitraries.pctDistances()),
            Map.entry("published-round", ModelArbitraries.publishedRounds()),
            Map.entry("hub-footprint", ModelArbitraries.hubFootprints()),
            Map.entry("commissioning-hub", ModelArbitraries.hubs()),
            Map.entry("programme-of-care", ModelArbitraries.programmes()),
            Map.entry("planned-action", ModelArbitraries.actions()),
            Map.entry("assessment-rule", ModelArbitraries.assessmentRules()),
            Map.entry(
                    "provenance",
                    Arbitraries.of(found().stream().map(Entry::provenance).toList())),
            Map.entry(
                    "diagnostic",
                    Arbitraries.of(HubFootprintsParser.standard()
                            .parse(Sources.SPECIALISED_COMMISSIONING_HUBS_2015.text())
                            .diagnostics())),
            Map.entry("positions", CohortArbitraries.cohorts()),
            Map.entry("indicators", RatingArbitraries.bodies(RuleSets.maternity())),
            Map.entry(
                    "pace-summary",
                    CohortArbitraries.cohorts()
                            .map(cohort -> PaceSummary.of(PaceOfChange.allocate(
                                    PacePolicies.find("pct-2009-10").orElseThrow(), cohort))))));
    private static final Map<String, JsonSchema> SCHEMAS = new TreeMap<>();

    private static List<? extends Entry<?>> found() {
        return DtocTargetsParser.standard()
                .parse(Sources.DTOC_TARGETS_2017_09.text())
                .entries();
    }

    private static String text(String id) {
        return ModelSchemas.find(id).or(() -> AllocationSchemas.find(id)).orElseThrow();
    }

    private static boolean accepts(String id, JsonNode object) {
        JsonSchema schema = SCHEMAS.computeIfAbsent(
                id,
                name -> JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(text(name)));
        return schema.validate(object).isEmpty();
    }

    /** An object as it is written, and of what it is. */
    record Written(String id, JsonNode json) {}

    @Provide
    Arbitrary<Written> written() {
        return Arbitraries.of(OBJECTS.keySet())
                .flatMap(id -> OBJECTS.get(id).map(object -> new Written(id, MAPPER.valueToTree(object))));
    }

    @Example
    void schemas_ofAllKinds_areTried() {
        assertThat(OBJECTS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ModelSchemas.ids().stream(), AllocationSchemas.ids().stream())
                                .toList());
        assertThat(ModelSchemas.find("nothing")).isEmpty();
        assertThat(AllocationSchemas.find("nothing")).isEmpty();
    }

    @Property(seed = "20170901", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void object_asItIsWritten_keepsToItsSchema(@ForAll("written") Written written) {
        assertThat(accepts(written.id(), written.json())).as("%s", written).isTrue();
    }

    /** A field more, a text as a number, a field that is needed and missing, a list in its place. */
    @Property(seed = "20170901", tries = 200, edgeCases = EdgeCasesMode.NONE)
    void object_damaged_isRefused(@ForAll("written") Written written) throws Exception {
        ObjectNode more = written.json().deepCopy();
        more.put("colour", "red");
        assertThat(accepts(written.id(), more)).as("%s", more).isFalse();

        for (JsonNode needed : MAPPER.readTree(text(written.id())).path("required")) {
            ObjectNode less = written.json().deepCopy();
            less.remove(needed.asText());
            assertThat(accepts(written.id(), less)).as("%s", less).isFalse();

            ObjectNode other = written.json().deepCopy();
            other.put(needed.asText(), 0.5);
            assertThat(accepts(written.id(), other)).as("%s", other).isFalse();
        }
        assertThat(accepts(written.id(), MAPPER.createArrayNode())).isFalse();
    }

    /** Whatever the library needs in order to read an object, its schema needs too. */
    @Example
    void schemas_needNoFieldsButThoseOfTheirObjects() throws Exception {
        for (String id : OBJECTS.keySet()) {
            JsonNode schema = MAPPER.readTree(text(id));
            Set<String> properties = Set.copyOf(
                    MAPPER.convertValue(schema.path("properties"), new TypeReference<Map<String, Object>>() {})
                            .keySet());
            schema.path("required").forEach(name -> assertThat(properties).contains(name.asText()));
        }
    }
}
