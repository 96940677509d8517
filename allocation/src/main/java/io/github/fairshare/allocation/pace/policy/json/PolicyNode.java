package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.core.measure.Given;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One place of a policy's JSON, which knows its path and refuses what does not belong there. */
record PolicyNode(String path, JsonNode json, Figures figures) {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    PolicyException refused(String problem) {
        return new PolicyException(path, problem);
    }

    private String shown() {
        return Given.shown(json.toString());
    }

    /** Checks that this is an object without any other fields. */
    PolicyNode fields(String... known) {
        if (!json.isObject()) {
            throw refused(shown() + " was given, expected an object in braces");
        }
        Set<String> allowed = Set.copyOf(Arrays.asList(known));
        json.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                throw new PolicyException(
                        child(name),
                        "is unknown; expected one of " + String.join(", ", known) + "; remove or rename it");
            }
        });
        return this;
    }

    private String child(String name) {
        String shown = Given.shown(name);
        return path.equals("$") ? shown : path + "." + shown;
    }

    PolicyNode get(String name) {
        return find(name).orElseThrow(() -> new PolicyException(child(name), "is missing; add it"));
    }

    /** The field, where it stands there and is not null. */
    Optional<PolicyNode> find(String name) {
        return json.hasNonNull(name)
                ? Optional.of(new PolicyNode(child(name), json.get(name), figures))
                : Optional.empty();
    }

    List<PolicyNode> list(String name) {
        Optional<PolicyNode> found = find(name);
        if (found.isEmpty()) {
            return List.of();
        }
        PolicyNode node = found.get();
        if (!node.json.isArray()) {
            throw node.refused(node.shown() + " was given, expected a list in brackets");
        }
        List<PolicyNode> elements = new ArrayList<>();
        for (int i = 0; i < node.json.size(); i++) {
            elements.add(new PolicyNode(node.path + "[" + i + "]", node.json.get(i), figures));
        }
        return elements;
    }

    String text() {
        if (!json.isTextual()) {
            throw refused(shown() + " was given, expected text in quotes");
        }
        return json.textValue();
    }

    String filledText() {
        String text = text();
        if (text.isBlank()) {
            throw refused("blank text was given; fill it in");
        }
        return text;
    }

    /** A figure as text: as written, or the value of the parameter that it names. */
    String figure() {
        return figures.value(this, text());
    }

    /** Whether the figure is given by the name of a parameter. */
    boolean isNamed() {
        return json.isTextual() && Figures.isName(json.textValue());
    }

    private String named() {
        return isNamed() ? " as " + Figures.name(json.textValue()) : "";
    }

    private String number(Pattern form, String example) {
        if (json.isNumber()) {
            throw refused(shown() + " was given as a bare number; write it in quotes, \"" + shown() + "\"");
        }
        String text = figure();
        if (!form.matcher(text).matches()) {
            throw refused("\"" + Given.shown(text) + "\" was given" + named()
                    + ", expected a number in quotes such as \"" + example + "\"");
        }
        return text;
    }

    BigDecimal decimal() {
        return new BigDecimal(number(DECIMAL, "5.5"));
    }

    /** A percentage between two whole ones, both included. */
    Percent percent(int least, int most) {
        BigDecimal points = decimal();
        if (points.compareTo(BigDecimal.valueOf(least)) < 0 || points.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw refused(points.toPlainString() + " was given" + named() + ", expected percentage points from " + least
                    + " to " + most + " (5.5 means 5.5 %)");
        }
        return Percent.of(points);
    }

    int count() {
        return Integer.parseInt(number(WHOLE, "5"));
    }

    <E extends Enum<E>> E choice(Class<E> kind) {
        String text = text();
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unknownKind(text, Arrays.toString(kind.getEnumConstants())));
    }

    PolicyException unknownKind(String given, String known) {
        return refused("'" + Given.shown(given) + "' is unknown; expected one of " + known.replaceAll("[\\[\\]]", ""));
    }

    /** Makes a part and names this place where the part refuses its figures. */
    <T> T make(Supplier<T> part) {
        try {
            return part.get();
        } catch (PolicyException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }
}
