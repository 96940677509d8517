package io.github.fairshare.allocation.pace.policy.json;

import io.github.fairshare.allocation.internal.JsonFaults;
import io.github.fairshare.allocation.pace.policy.PolicyParameter;
import io.github.fairshare.core.source.Basis;
import io.github.fairshare.core.source.Citation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the named figures of a policy. */
final class ParameterReader {
    private ParameterReader() {}

    /** Reads them, some with other values than the text has. */
    static Figures read(PolicyNode root, Map<String, String> others) {
        JsonFaults faults = new JsonFaults();
        for (PolicyNode node : root.list("parameters")) {
            if (faults.read(() -> take(root, node, others)).isEmpty()) {
                node.find("name")
                        .filter(name -> name.json().isTextual())
                        .ifPresent(name -> root.figures().doubt(name.text()));
            }
        }
        faults.requireNone();
        JsonFaults.each(List.copyOf(others.keySet()), name -> root.figures().require(name));
        return root.figures();
    }

    private static Figures take(PolicyNode root, PolicyNode node, Map<String, String> others) {
        PolicyParameter written = parameter(node);
        String other = others.getOrDefault(written.name(), written.value());
        root.figures().add(node.get("name"), other.equals(written.value()) ? written : changed(written, other));
        return root.figures();
    }

    private static PolicyParameter changed(PolicyParameter written, String other) {
        return new PolicyParameter(written.name(), other, written.unit(), written.meaning(), Optional.empty());
    }

    static PolicyParameter parameter(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("name", "value", "unit", "meaning", "basis", "document", "locator"));
        Supplier<String> name = faults.part(() -> node.get("name").filledText());
        Supplier<String> value = faults.part(() -> value(node.get("value")));
        Supplier<Optional<PolicyParameter.Unit>> unit =
                faults.part(() -> node.find("unit").map(field -> field.choice(PolicyParameter.Unit.class)));
        Supplier<String> meaning = faults.part(() -> textOrNone(node, "meaning"));
        Supplier<Optional<Citation>> citation = faults.part(() -> citation(node));
        return faults.make(() -> node.get("name")
                .make(() -> new PolicyParameter(name.get(), value.get(), unit.get(), meaning.get(), citation.get())));
    }

    private static String value(PolicyNode value) {
        if (value.isNamed()) {
            throw value.refused(value.text() + " was given; a parameter has a value of its own");
        }
        return value.filledText();
    }

    private static String textOrNone(PolicyNode node, String name) {
        return node.find(name).map(PolicyNode::text).orElse("");
    }

    private static Optional<Citation> citation(PolicyNode node) {
        boolean isCited = node.find("document").isPresent()
                || node.find("basis").isPresent()
                || node.find("locator").isPresent();
        return isCited ? Optional.of(citationIn(node)) : Optional.empty();
    }

    private static Citation citationIn(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        Supplier<String> document = faults.part(() -> node.get("document").filledText());
        Supplier<String> locator = faults.part(() -> textOrNone(node, "locator"));
        Supplier<Basis> basis = faults.part(() -> node.get("basis").choice(Basis.class));
        return faults.make(() -> new Citation(document.get(), locator.get(), basis.get()));
    }
}
