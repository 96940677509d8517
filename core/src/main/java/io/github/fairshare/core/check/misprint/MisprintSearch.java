package io.github.fairshare.core.check.misprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a search for misprints came to.
 *
 * @param verdict how it ended
 * @param size how many corrections the smallest sets have; where none was found, up to how many were tried
 * @param sets the smallest sets of corrections that satisfy all statements, each complete on its own
 * @param explained for each correction of these sets, the ids of the checks that fail without it
 * @param steps how many looks at a row or a correction it took; at most the bound of the finder
 */
public record MisprintSearch(
        Verdict verdict, int size, List<Set<Correction>> sets, Map<Correction, List<String>> explained, long steps) {
    /** How a search can end. */
    public enum Verdict {
        /** The table satisfies all statements as it is. */
        SATISFIED,
        /** One smallest set of corrections satisfies all statements. */
        ONE_SET,
        /** Several sets of the same size would do; the statements cannot tell which is right. */
        SEVERAL_SETS,
        /** No set of up to the given size satisfies all statements. */
        NO_SET,
        /** The bound on the work was reached, or too many sets would do; nothing is concluded. */
        GIVEN_UP
    }

    /** Copies the collections. */
    public MisprintSearch {
        sets = List.copyOf(sets);
        explained = Map.copyOf(explained);
    }

    /**
     * The corrections that are part of every set, and therefore supported by the statements.
     *
     * @return in the order of the rows; all of the set where there is one only
     */
    public List<Correction> supported() {
        return inOrder(sets.stream().flatMap(Set::stream).distinct().toList()).stream()
                .filter(correction -> sets.stream().allMatch(set -> set.contains(correction)))
                .toList();
    }

    /**
     * The corrections that are part of some sets only: at least one of them is needed, and which is not known.
     *
     * @return in the order of the rows; empty where there is one set only
     */
    public List<Correction> undecided() {
        return inOrder(sets.stream().flatMap(Set::stream).distinct().toList()).stream()
                .filter(correction -> !sets.stream().allMatch(set -> set.contains(correction)))
                .toList();
    }

    /**
     * How it ended, and the sets.
     *
     * @return for example {@code ONE_SET of 2: row 5 total: -226.8 -> -126.8 (WRONG_DIGIT); ...}
     */
    @Override
    public String toString() {
        return verdict
                + (sets.isEmpty()
                        ? ""
                        : " of " + size + ": "
                                + sets.stream()
                                        .map(set -> inOrder(new ArrayList<>(set)).stream()
                                                .map(Correction::toString)
                                                .collect(Collectors.joining("; ")))
                                        .collect(Collectors.joining(" | ")));
    }

    private static List<Correction> inOrder(List<Correction> corrections) {
        return corrections.stream()
                .sorted((one, other) ->
                        Integer.compare(one.cell().row(), other.cell().row()))
                .toList();
    }
}
