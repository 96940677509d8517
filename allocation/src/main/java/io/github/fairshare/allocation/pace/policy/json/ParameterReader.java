package io.github.fairshare.allocation.pace.policy.json;

import io.github.fairshare.allocation.internal.JsonFaults;
import io.github.fairshare.allocation.internal.JsonTextException;
import io.github.fairshare.allocation.pace.policy.PolicyParameter;
import io.github.fairshare.core.source.Basis;
import io.github.fairshare.core.source.Citation;
import java.util.Map;
import java.util.Optional;

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
        others.keySet().stream()
                .filter(name -> root.figures().all().stream()
                        .noneMatch(known -> known.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new JsonTextException(
                            "parameters",
                            "none is called '" + name + "'; this policy has "
                                    + root.figures().known());
                });
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
        node.fields("name", "value", "unit", "meaning", "basis", "document", "locator");
        String name = node.get("name").filledText();
        PolicyNode value = node.get("value");
        if (value.isNamed()) {
            throw value.refused(value.text() + " was given; a parameter has a value of its own");
        }
        return node.get("name")
                .make(() -> new PolicyParameter(
                        name,
                        value.filledText(),
                        node.find("unit").map(unit -> unit.choice(PolicyParameter.Unit.class)),
                        node.find("meaning").map(PolicyNode::text).orElse(""),
                        citation(node)));
    }

    private static Optional<Citation> citation(PolicyNode node) {
        boolean isCited = node.find("document").isPresent()
                || node.find("basis").isPresent()
                || node.find("locator").isPresent();
        return isCited
                ? Optional.of(new Citation(
                        node.get("document").filledText(),
                        node.find("locator").map(PolicyNode::text).orElse(""),
                        node.get("basis").choice(Basis.class)))
                : Optional.empty();
    }
}
