package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.allocation.internal.JsonField;
import io.github.fairshare.allocation.internal.JsonTextException;
import io.github.fairshare.core.measure.Given;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One place of a policy's JSON, whose figures may stand there by the name of a parameter. */
record PolicyNode(JsonField field, Figures figures) {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    String path() {
        return field.path();
    }

    JsonNode json() {
        return field.node();
    }

    JsonTextException refused(String problem) {
        return field.refused(problem);
    }

    JsonTextException unknownKind(String given, String known) {
        return field.unknown(given, known);
    }

    /** Checks that this is an object without any other fields. */
    PolicyNode fields(String... known) {
        field.only(known);
        return this;
    }

    PolicyNode get(String name) {
        return in(field.required(name));
    }

    /** The field, where it stands there and is not null. */
    Optional<PolicyNode> find(String name) {
        return field.findGiven(name).map(this::in);
    }

    List<PolicyNode> list(String name) {
        return field.findGiven(name).map(JsonField::elements).orElse(List.of()).stream()
                .map(this::in)
                .toList();
    }

    private PolicyNode in(JsonField part) {
        return new PolicyNode(part, figures);
    }

    String text() {
        return field.text();
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
        return json().isTextual() && Figures.isName(json().textValue());
    }

    private String named() {
        return isNamed() ? " as " + Figures.name(json().textValue()) : "";
    }

    private String number(Pattern form, String example) {
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
        return field.constant(kind);
    }

    /** Makes a part and names this place where the part refuses its figures. */
    <T> T make(Supplier<T> part) {
        return field.checked(part);
    }
}
