package io.github.fairshare.core.check;

import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.MisprintSearch.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Searches a table for misprints: for the smallest set of one-character corrections (a lost or an added sign, one wrong
 * digit, a shifted point) with which all statements about the table hold.
 *
 * <p>It never changes a figure, and it says when several sets would do. Statements that cannot be decided, because rows
 * or figures are missing, are left out.
 *
 * <pre>{@code
 * MisprintFinder.of(statements).search(table) // ONE_SET of 2: row 5 total: -226.8 -> -126.8 (WRONG_DIGIT); ...
 * }</pre>
 */
public final class MisprintFinder {
    /** How many corrections a set has at most, unless another limit is given. */
    public static final int USUAL_LIMIT = 3;

    /** How many rows are looked at, repeated ones each time, before the search is given up: 8 million. */
    public static final long MOST_STEPS = 8_000_000;

    private final List<Check> statements;
    private final int limit;

    private MisprintFinder(List<Check> statements, int limit) {
        this.statements = List.copyOf(statements);
        this.limit = limit;
    }

    /**
     * A finder for some statements, with sets of at most {@value #USUAL_LIMIT} corrections.
     *
     * @param statements what should hold of a table
     * @return the finder
     */
    public static MisprintFinder of(List<? extends Check> statements) {
        return new MisprintFinder(List.copyOf(statements), USUAL_LIMIT);
    }

    /**
     * The same with another limit.
     *
     * @param corrections how many corrections a set has at most, from 1
     * @return the finder
     * @throws IllegalArgumentException below 1
     */
    public MisprintFinder upTo(int corrections) {
        if (corrections < 1) {
            throw new IllegalArgumentException("a set has at least one correction, given was " + corrections);
        }
        return new MisprintFinder(statements, corrections);
    }

    /**
     * Searches a table. The sets of corrections grow fast in number with the table, so the search is given up, and says
     * so, after {@value #MOST_STEPS} looks at a row.
     *
     * @param table the figures as printed
     * @return the smallest sets of corrections, or why there are none
     */
    public MisprintSearch search(FigureTable table) {
        List<Check> decided = statements.stream()
                .filter(check -> check.kind() != Check.Kind.COUNT && check.kind() != Check.Kind.EXPECTED_SET)
                .filter(check -> check.against(table).result() != Result.UNDECIDED)
                .toList();
        if (decided.stream().allMatch(check -> holds(check, table))) {
            return new MisprintSearch(Verdict.SATISFIED, 0, List.of(), Map.of());
        }
        CorrectionSearch search = new CorrectionSearch(table, decided, MOST_STEPS);
        for (int size = 1; size <= limit; size++) {
            List<Set<Correction>> sets = search.ofSize(size);
            if (search.isExhausted()) {
                return new MisprintSearch(Verdict.GIVEN_UP, size - 1, List.of(), Map.of());
            }
            if (!sets.isEmpty()) {
                Verdict verdict = sets.size() == 1 ? Verdict.ONE_SET : Verdict.SEVERAL_SETS;
                return new MisprintSearch(verdict, size, sets, explained(table, decided, sets));
            }
        }
        return new MisprintSearch(Verdict.NO_SET, limit, List.of(), Map.of());
    }

    /** The checks that fail when all of a set is corrected but one. */
    private static Map<Correction, List<String>> explained(
            FigureTable table, List<Check> checks, List<Set<Correction>> sets) {
        Map<Correction, List<String>> explained = new HashMap<>();
        for (Set<Correction> set : sets) {
            for (Correction correction : set) {
                FigureTable without = table;
                for (Correction other : set) {
                    without = other.equals(correction) ? without : without.with(other.cell(), other.after());
                }
                FigureTable rest = without;
                explained.computeIfAbsent(
                        correction,
                        key -> checks.stream()
                                .filter(check -> !holds(check, rest))
                                .map(Check::id)
                                .toList());
            }
        }
        return explained;
    }

    private static boolean holds(Check check, FigureTable table) {
        return check.against(table).result() == Result.HOLDS;
    }
}
