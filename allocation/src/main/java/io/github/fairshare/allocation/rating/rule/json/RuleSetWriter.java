package io.github.fairshare.allocation.rating.rule.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSet.Combine;
import io.github.fairshare.allocation.rating.rule.RuleSource;
import io.github.fairshare.core.json.FairshareJson;

/** Writes what {@link RuleSetJson#read} reads. */
final class RuleSetWriter {
    private static final ObjectMapper MAPPER = FairshareJson.mapper();

    private RuleSetWriter() {}

    static String write(RuleSet rules) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", 1).put("id", rules.id()).put("title", rules.title());
        rules.financialYear().ifPresent(year -> root.put("financialYear", year.toString()));
        root.put("combine", rules.combine().name())
                .put("missing", rules.missing().name());
        LimitRule limits = rules.limits();
        root.putObject("limits")
                .put("method", limits.method().name())
                .put("multiple", limits.multiple().toString())
                .put("around", limits.around().name())
                .put("onLimit", limits.onLimit().name());
        ArrayNode indicators = root.putArray("indicators");
        rules.indicators().forEach(rule -> write(rule, rules.combine(), indicators.addObject()));
        ArrayNode thresholds = root.putArray("thresholds");
        rules.thresholds().steps().forEach(step -> {
            ObjectNode object =
                    thresholds.addObject().put("rating", step.rating().id());
            step.atLeast().ifPresent(least -> object.put("atLeast", least.toString()));
        });
        ArrayNode sources = root.putArray("sources");
        rules.sources().forEach(source -> write(source, sources.addObject()));
        return text(root);
    }

    private static void write(IndicatorRule rule, Combine combine, ObjectNode object) {
        object.put("id", rule.id()).put("kind", rule.benchmark().kind().name());
        rule.benchmark().base().ifPresent(per -> object.put("per", Long.toString(per)));
        object.put("goodIs", rule.goodIs().name())
                .put("benchmark", rule.benchmark().value().toString());
        rule.bands().onBenchmark().ifPresent(side -> object.put("onBenchmark", side.name()));
        if (combine == Combine.WEIGHTED_MEAN) {
            object.put("weight", rule.weight().toString());
        }
        ObjectNode scores = object.putObject("scores");
        rule.bands().scores().forEach((band, score) -> scores.put(band.name(), score.toString()));
    }

    private static void write(RuleSource source, ObjectNode object) {
        object.put("of", source.of());
        source.citation()
                .ifPresent(
                        citation -> object.put("document", citation.document()).put("locator", citation.locator()));
        object.put("basis", source.basis().name());
        if (!source.why().isEmpty()) {
            object.put("why", source.why());
        }
    }

    private static String text(ObjectNode root) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can always be written", e);
        }
    }
}
