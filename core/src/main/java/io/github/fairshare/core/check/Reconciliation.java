package io.github.fairshare.core.check;

import java.util.List;
import java.util.Optional;

/**
 * The outcomes of all checks on one document.
 *
 * @param outcomes in the order of the checks
 */
public record Reconciliation(List<CheckOutcome> outcomes) {
    /** Nothing was checked. */
    public static final Reconciliation NONE = new Reconciliation(List.of());

    /** Copies the list. */
    public Reconciliation {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The outcome of one check.
     *
     * @param check its id
     * @return empty where no such check was run
     */
    public Optional<CheckOutcome> find(String check) {
        return outcomes.stream()
                .filter(outcome -> outcome.check().equals(check))
                .findFirst();
    }

    /**
     * How many checks came out in one way.
     *
     * @param result the way
     * @return from 0 to the number of checks
     */
    public long count(CheckOutcome.Result result) {
        return outcomes.stream().filter(outcome -> outcome.result() == result).count();
    }

    /**
     * How many checks came out how.
     *
     * @return for example {@code 8 checks: 8 hold, 0 differ, 0 undecided}
     */
    @Override
    public String toString() {
        return outcomes.size() + " checks: " + count(CheckOutcome.Result.HOLDS) + " hold, "
                + count(CheckOutcome.Result.DIFFERS) + " differ, " + count(CheckOutcome.Result.UNDECIDED)
                + " undecided";
    }
}
