package io.github.fairshare.examples.report.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.examples.chart.BarChart;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Report;
import io.github.fairshare.examples.report.content.Section;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a report as JSON: tables with their exact figures as strings, and every diagnostic. */
public final class JsonReport implements Block.View<JsonNode> {
    private final ObjectMapper mapper = FairshareJson.mapper();

    private JsonReport() {}

    /**
     * The report as JSON.
     *
     * @param report what to write
     * @return text that ends with a line feed
     */
    public static String write(Report report) {
        return new JsonReport().text(report);
    }

    private String text(Report report) {
        ObjectNode root = mapper.createObjectNode().put("title", report.title()).put("notice", report.notice());
        ArrayNode sections = root.putArray("sections");
        report.sections().forEach(section -> sections.add(section(section)));
        try {
            return mapper.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(root)
                            .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of strings can be written", e);
        }
    }

    private ObjectNode section(Section section) {
        ObjectNode node = mapper.createObjectNode()
                .put("id", section.id())
                .put("title", section.title())
                .put("origin", section.origin());
        ObjectNode contents = node.putObject("contents");
        section.blocks().forEach(block -> contents.set(block.id(), block.shownBy(this)));
        section.notes().forEach((id, notes) -> contents.set(id + "_notes", mapper.valueToTree(notes)));
        node.set("diagnostics", mapper.valueToTree(section.data().diagnostics()));
        return node;
    }

    @Override
    public JsonNode paragraph(Block.Paragraph block) {
        return mapper.getNodeFactory().textNode(block.text());
    }

    @Override
    public JsonNode table(Block.Table block) {
        ArrayNode rows = mapper.createArrayNode();
        block.table().rows().forEach(row -> rows.add(object(block.table().names(), row)));
        return rows;
    }

    private ObjectNode object(List<String> names, List<String> row) {
        ObjectNode object = mapper.createObjectNode();
        for (int at = 0; at < names.size(); at++) {
            String cell = row.get(at);
            object.set(
                    names.get(at),
                    cell.isEmpty() ? object.nullNode() : mapper.getNodeFactory().textNode(cell));
        }
        return object;
    }

    @Override
    public JsonNode items(Block.Items block) {
        return mapper.valueToTree(block.items());
    }

    @Override
    public JsonNode chart(Block.Chart block) {
        BarChart chart = block.chart();
        ObjectNode node = mapper.createObjectNode().put("title", chart.title()).put("unit", chart.unit());
        ArrayNode bars = node.putArray("bars");
        chart.bars()
                .forEach(bar -> bars.addObject()
                        .put("label", bar.label())
                        .put("value", bar.value().toPlainString()));
        return node;
    }
}
