package io.github.fairshare.allocation.rating;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A value in a JSON text together with its path, so that whatever is wrong with it can be said of a place. */
record JsonField(JsonNode node, String path) {
    /** The fields of an object; refuses any other value and fields that the object does not have. */
    JsonField only(String... known) {
        if (!node.isObject()) {
            throw wrong("an object in braces");
        }
        List<String> expected = Arrays.asList(known);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!expected.contains(name)) {
                throw new RuleSetException(
                        child(name), "there is no such field; expected are " + String.join(", ", expected));
            }
        }
        return this;
    }

    Optional<JsonField> find(String name) {
        return Optional.ofNullable(node.get(name)).map(value -> new JsonField(value, child(name)));
    }

    JsonField required(String name) {
        return find(name)
                .orElseThrow(
                        () -> new RuleSetException(child(name), "the field is missing; give it as the schema says"));
    }

    List<JsonField> elements() {
        if (!node.isArray()) {
            throw wrong("a list in square brackets");
        }
        List<JsonField> elements = new ArrayList<>();
        node.forEach(element -> elements.add(new JsonField(element, path + "[" + elements.size() + "]")));
        return elements;
    }

    List<JsonField> members() {
        List<JsonField> members = new ArrayList<>();
        node.fieldNames().forEachRemaining(name -> members.add(required(name)));
        return members;
    }

    /** The last part of the path. */
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    String text() {
        if (!node.isTextual()) {
            throw node.isNumber()
                    ? new RuleSetException(
                            path,
                            "given was the number " + node + "; numbers are text: write \"" + node.asText() + "\"")
                    : wrong("text in quotes");
        }
        return node.textValue();
    }

    Fraction decimal() {
        String text = text();
        return checked(() -> Fraction.ofDecimal(text));
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new RuleSetException(
                        path,
                        "given was \"" + text + "\", expected one of " + Arrays.toString(type.getEnumConstants())));
    }

    /** Runs a constructor whose refusal is then said of this place. */
    <T> T checked(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (RuleSetException alreadyPlaced) {
            throw alreadyPlaced;
        } catch (IllegalArgumentException refused) {
            throw new RuleSetException(path, String.valueOf(refused.getMessage()));
        }
    }

    RuleSetException wrong(String expected) {
        return new RuleSetException(path, "given was " + node + ", expected " + expected);
    }

    private String child(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
