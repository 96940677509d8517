package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.source.Citation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of some groups are about exactly the expected keys, each once.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param expected the keys, for example the codes of all CCGs open on a day
 * @param citation why just these
 */
public record ExpectedSetCheck(String id, Set<String> groups, Set<String> expected, Citation citation)
        implements Check {
    /** Copies the sets. */
    public ExpectedSetCheck {
        groups = Set.copyOf(groups);
        expected = Set.copyOf(expected);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.EXPECTED_SET;
    }

    @Override
    public String statement() {
        return "the rows of " + String.join(" and ", new TreeSet<>(groups)) + " are the " + expected.size()
                + " expected ones, each once";
    }

    @Override
    public Set<String> missingFrom(FigureTable table) {
        Set<String> missing = new TreeSet<>(expected);
        table.rowsIn(groups).forEach(row -> missing.remove(row.key()));
        return missing;
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        List<FigureTable.Row> rows = table.rowsIn(groups);
        Set<String> seen = new TreeSet<>();
        Set<String> repeated = new TreeSet<>();
        rows.stream().map(FigureTable.Row::key).filter(key -> !seen.add(key)).forEach(repeated::add);
        Set<String> surplus = new TreeSet<>(seen);
        surplus.removeAll(expected);
        Set<String> missing = missingFrom(table);
        Set<String> subjects = new TreeSet<>(missing);
        subjects.addAll(surplus);
        subjects.addAll(repeated);
        return outcome(subjects.isEmpty() ? CheckOutcome.Result.HOLDS : CheckOutcome.Result.DIFFERS)
                .expected(Integer.toString(expected.size()))
                .found(Integer.toString(rows.size()))
                .addAllSubjects(subjects)
                .addAllEvidence(say(missing, "is missing"))
                .addAllEvidence(say(surplus, "is not expected"))
                .addAllEvidence(say(repeated, "is repeated"))
                .build();
    }

    private static List<String> say(Set<String> keys, String what) {
        return keys.stream()
                .map(key -> (key.isEmpty() ? "a row without a code" : key) + " " + what)
                .toList();
    }
}
