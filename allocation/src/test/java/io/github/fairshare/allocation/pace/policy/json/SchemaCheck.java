package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Just as much of JSON Schema as our own schemas use; anything else in a schema is an error. */
final class SchemaCheck {
    private static final List<String> KNOWN = List.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "additionalProperties",
            "required",
            "properties",
            "items",
            "minItems",
            "const",
            "enum",
            "pattern",
            "oneOf",
            "anyOf");
    private final JsonNode root;

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    boolean accepts(JsonNode value) {
        return accepts(root, value);
    }

    private boolean accepts(JsonNode schema, JsonNode value) {
        schema.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("this check does not know " + name);
            }
        });
        if (schema.has("$ref")) {
            return accepts(root.at(schema.get("$ref").textValue().substring(1)), value);
        }
        return typeFits(schema, value)
                && (!schema.has("const") || schema.get("const").equals(value))
                && (!schema.has("enum") || elements(schema.get("enum")).contains(value))
                && (!schema.has("pattern")
                        || !value.isTextual()
                        || Pattern.compile(schema.get("pattern").textValue())
                                .matcher(value.textValue())
                                .find())
                && (!schema.has("oneOf") || count(schema.get("oneOf"), value) == 1)
                && (!schema.has("anyOf") || count(schema.get("anyOf"), value) > 0)
                && objectFits(schema, value)
                && arrayFits(schema, value);
    }

    private static boolean typeFits(JsonNode schema, JsonNode value) {
        String type = schema.path("type").asText("");
        return switch (type) {
            case "" -> true;
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("this check does not know type " + type);
        };
    }

    private boolean objectFits(JsonNode schema, JsonNode value) {
        if (!value.isObject()) {
            return true;
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.textValue())) {
                return false;
            }
        }
        List<String> names = new ArrayList<>();
        value.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode property = schema.path("properties").path(name);
            boolean closed = schema.has("additionalProperties")
                    && !schema.get("additionalProperties").booleanValue();
            if (property.isMissingNode() ? closed : !accepts(property, value.get(name))) {
                return false;
            }
        }
        return true;
    }

    private boolean arrayFits(JsonNode schema, JsonNode value) {
        if (!value.isArray()) {
            return true;
        }
        if (value.size() < schema.path("minItems").asInt(0)) {
            return false;
        }
        return !schema.has("items")
                || elements(value).stream().allMatch(element -> accepts(schema.get("items"), element));
    }

    private long count(JsonNode schemas, JsonNode value) {
        return elements(schemas).stream()
                .filter(schema -> accepts(schema, value))
                .count();
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
