package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fairshare.allocation.pace.policy.Balance;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * The text of a policy with another unknown.
 *
 * <p>The figure that is now solved for keeps its value as a starting value, not its name; where the floor is solved for,
 * points of a curve that stood at its parameter stand at the solved floor.
 */
final class OtherUnknown {
    private static final String PERCENT = "percent";
    private static final String POINT_GROWTH = "growthPercent";

    private final ObjectNode root;
    private final Balance unknown;
    private final Map<String, String> values = new HashMap<>();

    private OtherUnknown(ObjectNode root, Balance unknown) {
        this.root = root;
        this.unknown = unknown;
        root.path("parameters")
                .forEach(parameter -> values.put(
                        parameter.path("name").asText(), parameter.path("value").asText()));
    }

    /** A copy with the unknown in place; what is wrong with the text is left to its reader. */
    static JsonNode in(JsonNode written, Balance unknown) {
        if (!written.isObject()) {
            return written;
        }
        OtherUnknown edit = new OtherUnknown(((ObjectNode) written).deepCopy(), unknown);
        edit.root.putObject("balance").put("solveFor", unknown.name());
        edit.freeLimit();
        if (unknown == Balance.OVER_CAP) {
            edit.free(edit.root.path("rule"), "overCapPercent");
        }
        edit.dropUnused();
        return edit.root;
    }

    private void freeLimit() {
        for (JsonNode limit : root.path("limits")) {
            if (limit.path("type").asText().equals(unknown.name())) {
                String name = limit.path(PERCENT).asText();
                free(limit, PERCENT);
                if (unknown == Balance.MINIMUM_GROWTH && Figures.isName(name)) {
                    root.path("rule").path("points").forEach(point -> toFloor(point, name));
                }
            }
        }
    }

    private static void toFloor(JsonNode point, String name) {
        if (point.path(POINT_GROWTH).asText().equals(name)) {
            ((ObjectNode) point).put(POINT_GROWTH, "FLOOR");
        }
    }

    private void free(JsonNode owner, String field) {
        String text = owner.path(field).asText();
        if (Figures.isName(text) && values.containsKey(Figures.name(text))) {
            ((ObjectNode) owner).put(field, values.get(Figures.name(text)));
        }
    }

    private void dropUnused() {
        if (root.path("parameters") instanceof ArrayNode parameters) {
            String text = root.toString();
            for (Iterator<JsonNode> each = parameters.iterator(); each.hasNext(); ) {
                if (!text.contains("\"$" + each.next().path("name").asText() + "\"")) {
                    each.remove();
                }
            }
        }
    }
}
