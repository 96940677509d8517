package io.github.fairshare.allocation.pace.policy.json;

import io.github.fairshare.allocation.internal.JsonFaults;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.core.measure.Percent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads one limit of a policy, by its type. */
final class LimitReader {
    /** Reads a limit of one kind, of which only a solved one may lack its percentage. */
    private interface Kind {
        Limit read(PolicyNode node, Balance solveFor);
    }

    private static final Map<String, Kind> KINDS = kinds();

    private LimitReader() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("MINIMUM_GROWTH", LimitReader::minimumGrowth);
        kinds.put("MAXIMUM_GROWTH", LimitReader::maximumGrowth);
        kinds.put("MAXIMUM_UNDER_TARGET", LimitReader::maximumUnderTarget);
        kinds.put("NO_FURTHER_UNDER_TARGET", (node, solveFor) -> without(node, new Limit.NoFurtherUnderTarget()));
        kinds.put("NO_OVERSHOOT", (node, solveFor) -> without(node, new Limit.NoOvershoot()));
        return kinds;
    }

    static Limit read(PolicyNode node, Balance solveFor) {
        String type = node.get("type").text();
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw node.get("type").unknownKind(type, String.join(", ", KINDS.keySet()));
        }
        return kind.read(node, solveFor);
    }

    private static Limit minimumGrowth(PolicyNode node, Balance solveFor) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("type", "percent"));
        Supplier<Optional<Percent>> percent =
                faults.part(() -> percent(node, solveFor).map(field -> field.percent(-100, 1000)));
        return faults.make(() -> new Limit.MinimumGrowth(percent.get()));
    }

    private static Limit maximumGrowth(PolicyNode node, Balance solveFor) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("type", "percent"));
        Supplier<Percent> percent = faults.part(() -> node.get("percent").percent(-100, 1000));
        return faults.make(() -> new Limit.MaximumGrowth(percent.get()));
    }

    private static Limit maximumUnderTarget(PolicyNode node, Balance solveFor) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("type", "percent", "overYears"));
        Supplier<Optional<Percent>> percent =
                faults.part(() -> percent(node, solveFor).map(field -> field.percent(0, 100)));
        Supplier<Integer> years = faults.part(
                () -> node.find("overYears").map(PolicyReader::years).orElse(1));
        return faults.make(() -> new Limit.MaximumUnderTarget(percent.get(), years.get()));
    }

    /** A limit that has no fields besides its type. */
    private static Limit without(PolicyNode node, Limit limit) {
        node.fields("type");
        return limit;
    }

    private static Optional<PolicyNode> percent(PolicyNode limit, Balance solveFor) {
        boolean isSolved = solveFor.name().equals(limit.get("type").text());
        if (!isSolved) {
            return Optional.of(limit.get("percent"));
        }
        return limit.find("percent").map(figure -> PolicyReader.requireUnnamed(figure, solveFor));
    }
}
