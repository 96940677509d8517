package io.github.fairshare.core.check;

import io.github.fairshare.core.source.Citation;
import java.util.HashSet;
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
    public Kind kind() {
        return Kind.EXPECTED_SET;
    }

    @Override
    public String statement() {
        return "the rows of " + String.join(" and ", new TreeSet<>(groups)) + " are the " + expected.size()
                + " expected ones, each once";
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new TreeSet<>();
        List<FigureTable.Row> rows = table.rowsIn(groups);
        rows.stream().map(FigureTable.Row::key).filter(key -> !seen.add(key)).forEach(repeated::add);
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(seen);
        Set<String> surplus = new TreeSet<>(seen);
        surplus.removeAll(expected);
        boolean same = missing.isEmpty() && surplus.isEmpty() && repeated.isEmpty();
        return outcome(same ? CheckOutcome.Result.HOLDS : CheckOutcome.Result.DIFFERS)
                .expected(Integer.toString(expected.size()))
                .found(same ? Integer.toString(rows.size()) : rows.size() + " rows")
                .addAllSubjects(missing)
                .addAllEvidence(missing.stream().map(key -> key + " is missing").toList())
                .addAllEvidence(surplus.stream()
                        .map(key -> (key.isEmpty() ? "a row without a code" : key) + " is not expected")
                        .toList())
                .addAllEvidence(repeated.stream()
                        .map(key -> (key.isEmpty() ? "a row without a code" : key) + " is repeated")
                        .toList())
                .build();
    }
}
