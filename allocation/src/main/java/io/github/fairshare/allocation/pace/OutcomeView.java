package io.github.fairshare.allocation.pace;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** What bodies got, in the order of the positions; each is made when it is asked for. */
final class OutcomeView extends AbstractList<BodyOutcome> implements RandomAccess {
    private final Allocated allocated;
    private final IntFunction<String> bindings;

    OutcomeView(Allocated allocated, IntFunction<String> bindings) {
        this.allocated = allocated;
        this.bindings = bindings;
    }

    @Override
    public BodyOutcome get(int index) {
        return atRank(allocated.cohort().openings().rankOf(index));
    }

    BodyOutcome atRank(int rank) {
        return new BodyOutcome(allocated, rank, bindings);
    }

    @Override
    public int size() {
        return allocated.cohort().size();
    }
}
