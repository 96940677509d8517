package io.github.fairshare.examples.report;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.core.table.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Five bodies with targets of 200 and 5 % to share out, under five rules, beside results worked by hand. */
final class HandWorkedVectors {
    private static final List<String> BASELINES = List.of("184", "192", "200", "208", "216");
    private static final List<Vector> VECTORS = List.of(
            new Vector("UNIFORM", "{\"type\": \"UNIFORM\"}", "NONE", "193.20 201.60 210.00 218.40 226.80"),
            new Vector(
                    "TWO_PART, lambda 0.6",
                    "{\"type\": \"TWO_PART\", \"lambda\": \"0.6\"}",
                    "NONE",
                    "193.52 201.76 210.00 218.24 226.48"),
            new Vector("CURVE (0, 5) (4, 4)", curve("4"), "MAXIMUM_UNDER_TARGET", "197.44 201.60 210.00 216.32 224.64"),
            new Vector("CURVE (0, 5) (4, 3)", curve("3"), "MAXIMUM_UNDER_TARGET", "201.64 201.64 210.00 214.24 222.48"),
            new Vector("FULL_TARGET", "{\"type\": \"FULL_TARGET\"}", "NONE", "210.00 210.00 210.00 210.00 210.00"));

    private HandWorkedVectors() {}

    /** One rule, what is solved under it, and the five allocations by hand. */
    private record Vector(String name, String rule, String solveFor, String byHand) {
        List<String> row() {
            PaceResult result = PaceOfChange.allocate(policy(), positions());
            String computed = result.bodies().stream()
                    .map(body -> body.allocation().amount().setScale(2).toPlainString())
                    .collect(Collectors.joining(" "));
            return List.of(
                    computed.equals(byHand) ? "agrees" : "differs",
                    name,
                    byHand,
                    computed,
                    result.bodies().stream().map(HandWorkedVectors::closing).collect(Collectors.joining(" ")),
                    measure(result, "M1"),
                    measure(result, "M2"),
                    measure(result, "M4.unweighted"));
        }

        private PacePolicy policy() {
            return PacePolicies.parse("""
                    {"version": 1, "id": "five", "title": "Five bodies", "unit": "POUNDS",
                     "pot": {"growthPercent": "5"}, "rule": %s, "balance": {"solveFor": "%s"},
                     "rounding": {"unit": "0.01", "mode": "HALF_UP", "method": "CONSERVING"}}
                    """.formatted(rule, solveFor));
        }
    }

    static DataTable table() {
        return new DataTable(
                List.of(
                        Column.text("result", "Result"),
                        Column.text("rule", "Rule"),
                        new Column("by_hand", "By hand", Display.DETAIL),
                        Column.text("computed", "Computed"),
                        Column.text("closing_percent", "Closing %"),
                        Column.text("m1", "M1"),
                        Column.text("m2", "M2"),
                        Column.text("m4", "M4")),
                VECTORS.stream().map(Vector::row).toList());
    }

    private static Positions positions() {
        List<OpeningPosition> bodies = new ArrayList<>();
        for (String baseline : BASELINES) {
            bodies.add(OpeningPosition.of("B" + baseline, Pounds.of(baseline), Pounds.of("200")));
        }
        return Positions.of(bodies);
    }

    private static String curve(String growth) {
        return "{\"type\": \"CURVE\", \"points\": [{\"distancePercent\": \"0\", \"growthPercent\": \"5\"},"
                + " {\"distancePercent\": \"4\", \"growthPercent\": \"" + growth + "\"}]}";
    }

    private static String closing(BodyOutcome body) {
        return body.closingPercent()
                .map(percent -> percent.points().toPlainString())
                .orElse("");
    }

    private static String measure(PaceResult result, String name) {
        return result.measures()
                .find(name)
                .flatMap(measure -> measure.printed())
                .orElse("undefined");
    }
}
