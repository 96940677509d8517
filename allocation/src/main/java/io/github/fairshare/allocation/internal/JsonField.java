package io.github.fairshare.allocation.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.measure.Given;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A value in a JSON text together with its path, so that whatever is wrong with it can be said of a place.
 *
 * @param node the value
 * @param path where it stands, for example {@code limits[0].percent}; empty for the whole text
 */
public record JsonField(JsonNode node, String path) {
    /**
     * The value that a text is.
     *
     * @param json one JSON value and nothing else
     * @return the value, which has no path
     * @throws JsonTextException where the text is not that
     */
    public static JsonField read(String json) {
        return new JsonField(JsonText.read(json), "");
    }

    /**
     * The fields of an object.
     *
     * @param known the fields that it may have
     * @return this
     * @throws JsonTextException where this is another value, or has another field
     */
    public JsonField only(String... known) {
        List<String> expected = Arrays.asList(known);
        JsonFaults.each(object().names(), name -> requireKnown(name, expected));
        return this;
    }

    private String requireKnown(String name, List<String> expected) {
        if (!expected.contains(name)) {
            throw new JsonTextException(
                    child(name),
                    "is unknown; expected one of " + String.join(", ", expected) + "; remove or rename it");
        }
        return name;
    }

    /**
     * That this is an object, whatever its fields.
     *
     * @return this
     * @throws JsonTextException where this is another value
     */
    public JsonField object() {
        if (!node.isObject()) {
            throw wrong("an object in braces");
        }
        return this;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * A field, whatever its value.
     *
     * @param name for example {@code weight}
     * @return empty where it is not there
     */
    public Optional<JsonField> find(String name) {
        return Optional.ofNullable(node.get(name)).map(value -> new JsonField(value, child(name)));
    }

    /**
     * A field that has a value.
     *
     * @param name for example {@code rounding}
     * @return empty where it is not there, or null
     */
    public Optional<JsonField> findGiven(String name) {
        return find(name).filter(field -> !field.node().isNull());
    }

    /**
     * A field that must be there.
     *
     * @param name for example {@code benchmark}
     * @return the field
     * @throws JsonTextException where it is missing
     */
    public JsonField required(String name) {
        return find(name).orElseThrow(() -> new JsonTextException(child(name), "is missing; add it"));
    }

    /**
     * The elements of a list.
     *
     * @return in the order of the text
     * @throws JsonTextException where this is no list
     */
    public List<JsonField> elements() {
        if (!node.isArray()) {
            throw wrong("a list in square brackets");
        }
        List<JsonField> elements = new ArrayList<>();
        node.forEach(element -> elements.add(new JsonField(element, path + "[" + elements.size() + "]")));
        return elements;
    }

    /**
     * The fields of an object whose names are not known before.
     *
     * @return in the order of the text
     */
    public List<JsonField> members() {
        return names().stream().map(this::required).toList();
    }

    /**
     * The last part of the path.
     *
     * @return for example {@code percent}
     */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /**
     * Text.
     *
     * @return without its quotes
     * @throws JsonTextException where this is another value; a number is told how to be written
     */
    public String text() {
        if (node.isNumber()) {
            String shown = Given.shown(node.asText());
            throw refused(shown + " was given as a bare number; write it in quotes, \"" + shown + "\"");
        }
        if (!node.isTextual()) {
            throw wrong("text in quotes");
        }
        return node.textValue();
    }

    /**
     * A decimal number, written as text.
     *
     * @return the exact number
     * @throws JsonTextException where this is no text, or the text no decimal number
     */
    public Fraction decimal() {
        String text = text();
        return checked(() -> Fraction.ofDecimal(text));
    }

    /**
     * One of the constants of a type.
     *
     * @param type the type
     * @return the constant of that name
     * @throws JsonTextException where there is none; it names them all
     */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(
                        text,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /**
     * That there is no such kind or constant.
     *
     * @param given what was given in place of one
     * @param known what there is, for example {@code MEAN, WEIGHTED_MEAN}
     * @return to be thrown
     */
    public JsonTextException unknown(String given, String known) {
        return refused("'" + Given.shown(given) + "' is unknown; expected one of " + known);
    }

    /**
     * Runs a constructor whose refusal is then said of this place.
     *
     * @param constructor may throw {@link IllegalArgumentException}
     * @return what it made
     * @throws JsonTextException where it refuses; one that has its place already keeps it
     */
    public <T> T checked(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (JsonTextException alreadyPlaced) {
            throw alreadyPlaced;
        } catch (IllegalArgumentException refused) {
            throw refused(String.valueOf(refused.getMessage()));
        }
    }

    /**
     * That another value was expected here.
     *
     * @param expected for example {@code text in quotes}
     * @return to be thrown
     */
    public JsonTextException wrong(String expected) {
        return refused(Given.shown(node.toString()) + " was given, expected " + expected);
    }

    /**
     * That something is wrong here.
     *
     * @param problem what, and what to do
     * @return to be thrown
     */
    public JsonTextException refused(String problem) {
        return new JsonTextException(path, problem);
    }

    private String child(String name) {
        String shown = Given.shown(name);
        return path.isEmpty() ? shown : path + "." + shown;
    }
}
