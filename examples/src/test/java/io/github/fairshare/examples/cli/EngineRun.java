package io.github.fairshare.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the commands of the engines with a table on standard input and, where asked for, a policy or rule set in a file. */
record EngineRun(Path folder) {
    /** Five bodies with targets of 200. */
    static final String FIVE = "code,baseline,target\nA,184,200\nB,192,200\nC,200,200\nD,208,200\nE,216,200\n";

    String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CommandRun allocate(String policy, String positions, String... more) {
        return withInput(positions, more, "allocate", "--policy", policy, "--positions", "-");
    }

    static CommandRun score(String rules, String indicators, String... more) {
        return withInput(indicators, more, "score", "--rules", rules, "--indicators", "-");
    }

    static CommandRun limits(String input, String... more) {
        return withInput(input, more, "limits", "--input", "-");
    }

    static CommandRun measures(String positions) {
        return withInput(positions, new String[0], "measures", "--positions", "-");
    }

    private static CommandRun withInput(String input, String[] more, String... first) {
        String[] arguments = new String[first.length + more.length];
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return CommandRun.withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** A policy of 5 % growth in pounds, rounded to pence, with a rule and what is solved. */
    static String policy(String rule, String solveFor) {
        return """
                {"version": 1, "id": "example", "title": "Example", "unit": "POUNDS",
                 "pot": {"growthPercent": "5"}, "distance": {"measuredOn": "OPENING"},
                 "rule": %s, "limits": [], "balance": {"solveFor": "%s"},
                 "rounding": {"unit": "0.01", "mode": "HALF_UP", "method": "CONSERVING"}}
                """.formatted(rule, solveFor);
    }

    /** The curve from 5 % at target to another growth at 4 %, the limit under target solved. */
    static String curve(String growth) {
        return policy(
                "{\"type\": \"CURVE\", \"points\": [{\"distancePercent\": \"0\", \"growthPercent\": \"5\"},"
                        + " {\"distancePercent\": \"4\", \"growthPercent\": \"" + growth + "\"}]}",
                "MAXIMUM_UNDER_TARGET");
    }
}
