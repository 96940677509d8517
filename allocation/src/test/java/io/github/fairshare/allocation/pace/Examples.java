package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.text.Texts;
import io.github.fairshare.core.measure.Pounds;
import java.util.ArrayList;
import java.util.List;

/** Positions and policies that several tests share. */
public final class Examples {
    private Examples() {}

    /** The five bodies of the exact vectors: equal targets of 200. */
    public static Positions five() {
        return bodies("200", "184", "192", "200", "208", "216");
    }

    /** Bodies A, B, C, ... with one target and these baselines. */
    public static Positions bodies(String target, String... baselines) {
        List<OpeningPosition> bodies = new ArrayList<>();
        for (int i = 0; i < baselines.length; i++) {
            bodies.add(
                    OpeningPosition.of(String.valueOf((char) ('A' + i)), Pounds.of(baselines[i]), Pounds.of(target)));
        }
        return Positions.of(bodies);
    }

    /** A policy with a pot, a rule, limits and a balance, rounded to pence so that parts add up. */
    public static PacePolicy policy(String pot, String rule, String limits, String solveFor) {
        return policy(
                pot, rule, limits, solveFor, "{\"unit\": \"0.01\", \"mode\": \"HALF_UP\", \"method\": \"CONSERVING\"}");
    }

    public static PacePolicy policy(String pot, String rule, String limits, String solveFor, String rounding) {
        return PacePolicies.parse("""
                {"version": 1, "id": "example", "title": "An example", "unit": "POUNDS", "pot": %s,
                 "rule": %s, "limits": [%s], "balance": {"solveFor": "%s"}, "rounding": %s}
                """.formatted(pot, rule, limits, solveFor, rounding));
    }

    public static String growth(String percent) {
        return "{\"growthPercent\": \"" + percent + "\"}";
    }

    /** A curve from pairs of distance and growth. */
    public static String curve(String... pairs) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            points.add("{\"distancePercent\": \"" + pairs[i] + "\", \"growthPercent\": \"" + pairs[i + 1] + "\"}");
        }
        return "{\"type\": \"CURVE\", \"points\": [" + String.join(", ", points) + "]}";
    }

    public static String limit(String type, String percent) {
        return "{\"type\": \"" + type + "\", \"percent\": \"" + percent + "\"}";
    }

    public static List<String> allocations(PaceResult result) {
        return result.bodies().stream()
                .map(body -> body.allocation().amount().toPlainString())
                .toList();
    }

    public static List<String> closings(PaceResult result) {
        return result.bodies().stream()
                .map(body -> Texts.percentOrEmpty(body.closingPercent()))
                .toList();
    }
}
