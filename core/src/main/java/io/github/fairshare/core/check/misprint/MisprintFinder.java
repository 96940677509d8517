package io.github.fairshare.core.check.misprint;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.check.CheckOutcome.Result;
import io.github.fairshare.core.check.misprint.MisprintSearch.Verdict;
import io.github.fairshare.core.check.statement.Check;
import io.github.fairshare.core.check.statement.FigureTable;
import io.github.fairshare.core.check.statement.LinearStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
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

    /**
     * How many steps a search takes at most, however large the table, unless another bound is given; a step is a look at
     * one correction, or by one statement at one row.
     */
    public static final long USUAL_STEPS = 8_000_000;

    /**
     * How many steps a search takes at most for each pair of rows, beyond {@value #FIRST_STEPS}, as sets of two are most
     * of its work; so a small text made to do damage is given up soon.
     */
    public static final long STEPS_A_PAIR = 300;

    /** How many steps a search may take in the smallest table. */
    public static final long FIRST_STEPS = 100_000;

    private final List<Check> statements;
    private final int limit;
    private final OptionalLong bound;

    private MisprintFinder(List<Check> statements, int limit, OptionalLong bound) {
        this.statements = List.copyOf(statements);
        this.limit = limit;
        this.bound = bound;
    }

    /**
     * A finder for some statements, with sets of at most {@value #USUAL_LIMIT} corrections.
     *
     * @param statements what should hold of a table
     * @return the finder
     */
    public static MisprintFinder of(List<? extends Check> statements) {
        return new MisprintFinder(List.copyOf(statements), USUAL_LIMIT, OptionalLong.empty());
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
        return new MisprintFinder(statements, corrections, bound);
    }

    /**
     * The same with another bound on its work. A search that reaches it ends as {@link Verdict#GIVEN_UP}.
     *
     * @param steps how many a search takes at most, from 1, for example {@value #USUAL_STEPS}
     * @return the finder
     * @throws IllegalArgumentException below 1
     */
    public MisprintFinder within(long steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("a search takes at least one step, given was " + steps);
        }
        return new MisprintFinder(statements, limit, OptionalLong.of(steps));
    }

    /**
     * How many steps a search of a table takes at most, unless another bound is given: {@value #FIRST_STEPS} and
     * {@value #STEPS_A_PAIR} for each pair of rows, up to {@value #USUAL_STEPS}.
     *
     * @param rows how many the table has, for example 152
     * @return for example 7,031,200
     */
    public static long usualSteps(int rows) {
        return Math.min(USUAL_STEPS, FIRST_STEPS + STEPS_A_PAIR * rows * rows);
    }

    /**
     * Searches a table. The sets of corrections grow fast in number with the table, so the search is given up, and says
     * so, after {@link #usualSteps} of its rows.
     *
     * @param table the figures as printed
     * @return the smallest sets of corrections, or why there are none
     */
    public MisprintSearch search(FigureTable table) {
        List<Check> decided = statements.stream()
                .filter(check ->
                        check.kind() != CheckOutcome.Kind.COUNT && check.kind() != CheckOutcome.Kind.EXPECTED_SET)
                .filter(check -> !isAboutAll(check) || check.against(table).result() != Result.UNDECIDED)
                .toList();
        if (decided.stream().noneMatch(check -> differs(check, table))) {
            return new MisprintSearch(Verdict.SATISFIED, 0, List.of(), Map.of(), 0);
        }
        long steps = bound.orElseGet(() -> usualSteps(table.rows().size()));
        CorrectionSearch search = new CorrectionSearch(table, decided, steps);
        for (int size = 1; size <= limit; size++) {
            List<Set<Correction>> sets = search.ofSize(size);
            if (search.isExhausted()) {
                return new MisprintSearch(Verdict.GIVEN_UP, size - 1, List.of(), Map.of(), steps - search.left());
            }
            if (!sets.isEmpty()) {
                Verdict verdict = sets.size() == 1 ? Verdict.ONE_SET : Verdict.SEVERAL_SETS;
                return new MisprintSearch(verdict, size, sets, explained(table, decided, sets), steps - search.left());
            }
        }
        return new MisprintSearch(Verdict.NO_SET, limit, List.of(), Map.of(), steps - search.left());
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
                                .filter(check -> differs(check, rest))
                                .map(Check::id)
                                .toList());
            }
        }
        return explained;
    }

    /** Over figures that are missing a sum says nothing, while each row that is whole still answers for itself. */
    private static boolean isAboutAll(Check check) {
        return check instanceof LinearStatement || check.kind() == CheckOutcome.Kind.EXTREME;
    }

    private static boolean differs(Check check, FigureTable table) {
        return check.against(table).result() == Result.DIFFERS;
    }
}
