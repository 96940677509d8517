package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.source.Citation;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rows of some groups are about exactly what a list of the same document names, each once.
 *
 * @param id a short and stable name
 * @param groups the groups of rows that count
 * @param list the group of rows that stand for the entries of the list
 * @param citation where the list is
 */
public record ListedCheck(String id, Set<String> groups, String list, Citation citation) implements Check {
    /** Copies the set. */
    public ListedCheck {
        groups = Set.copyOf(groups);
    }

    @Override
    public CheckOutcome.Kind kind() {
        return CheckOutcome.Kind.EXPECTED_SET;
    }

    @Override
    public String statement() {
        return "the rows of " + String.join(" and ", new TreeSet<>(groups)) + " are those of the " + list
                + ", each once";
    }

    @Override
    public boolean appliesTo(FigureTable table) {
        return !table.rowsIn(Set.of(list)).isEmpty();
    }

    @Override
    public CheckOutcome against(FigureTable table) {
        return set(table).against(table);
    }

    @Override
    public Set<String> missingFrom(FigureTable table) {
        return set(table).missingFrom(table);
    }

    private ExpectedSetCheck set(FigureTable table) {
        Set<String> listed =
                table.rowsIn(Set.of(list)).stream().map(FigureTable.Row::key).collect(Collectors.toSet());
        return new ExpectedSetCheck(id, groups, listed, citation);
    }
}
