package io.github.fairshare.allocation.pace.policy.json;

import io.github.fairshare.allocation.internal.JsonFaults;
import io.github.fairshare.allocation.internal.JsonTextException;
import io.github.fairshare.allocation.pace.policy.PolicyParameter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The named figures of a policy while it is read, and the places that used them. */
final class Figures {
    private static final String SIGN = "$";

    private final Map<String, PolicyParameter> byName = new LinkedHashMap<>();
    private final Map<String, String> uses = new LinkedHashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    static boolean isName(String text) {
        return text.startsWith(SIGN);
    }

    static String name(String text) {
        return text.substring(SIGN.length());
    }

    /** Takes a parameter; the place is where it stands itself. */
    void add(PolicyNode place, PolicyParameter parameter) {
        if (byName.putIfAbsent(parameter.name(), parameter) != null) {
            throw place.refused("'" + parameter.name() + "' stands twice; keep one of the two");
        }
    }

    /** Notes a parameter that cannot be read, which is told where it stands and not again where it is used. */
    void doubt(String name) {
        doubtful.add(name);
    }

    List<PolicyParameter> all() {
        return List.copyOf(byName.values());
    }

    /** The value of a figure: as written, or that of the parameter it names. */
    String value(PolicyNode place, String text) {
        if (!isName(text)) {
            return text;
        }
        PolicyParameter parameter = byName.get(name(text));
        if (parameter == null && doubtful.contains(name(text))) {
            throw JsonTextException.of(List.of());
        }
        if (parameter == null) {
            throw place.refused("no parameter is called '" + name(text) + "'; known are " + known());
        }
        uses.put(place.path(), parameter.name());
        return parameter.value();
    }

    String known() {
        return byName.isEmpty() ? "none" : String.join(", ", byName.keySet());
    }

    /** The paths of the figures that name a parameter, with its name. */
    Map<String, String> uses() {
        return uses;
    }

    /** A parameter that is given another value. */
    PolicyParameter require(String name) {
        PolicyParameter parameter = byName.get(name);
        if (parameter == null) {
            throw new JsonTextException("parameters", "none is called '" + name + "'; this policy has " + known());
        }
        return parameter;
    }

    void requireAllUsed() {
        List<String> names = List.copyOf(byName.keySet());
        JsonFaults.each(
                IntStream.range(0, names.size()).boxed().toList(), index -> requireUsed(index, names.get(index)));
    }

    private String requireUsed(int index, String name) {
        if (!uses.containsValue(name)) {
            throw new JsonTextException(
                    "parameters[" + index + "]",
                    "nothing uses '" + name + "'; write \"$" + name + "\" where it belongs, or remove it");
        }
        return name;
    }
}
