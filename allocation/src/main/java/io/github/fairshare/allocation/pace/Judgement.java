package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.rule.Bound;
import io.github.fairshare.allocation.pace.rule.Problem;
import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import java.util.ArrayList;
import java.util.List;

/** What the rule and each limit did to one body. */
record Judgement(DoubleDouble ruled, List<Taken> taken, DoubleDouble value, String binding) {
    /**
     * One limit as it was taken.
     *
     * @param bound what it asked for
     * @param effective what higher limits left of that
     * @param gaveWayTo the higher limit it conflicted with; empty text where none
     * @param after the allocation after it
     */
    record Taken(Bound bound, Bound effective, String gaveWayTo, DoubleDouble after) {}

    static Judgement of(Problem problem, int rank, DoubleDouble x) {
        DoubleDouble ruled = problem.ruleLine(rank).at(x);
        Bound.Interval interval = Bound.Interval.ALL;
        List<Taken> taken = new ArrayList<>();
        for (Bound bound : problem.bounds().bounds(rank, x)) {
            String higher = interval.conflictWith(bound);
            Bound effective = bound.inside(interval);
            interval = interval.narrowed(effective);
            taken.add(new Taken(bound, effective, higher, ruled.clamp(interval.low(), interval.high())));
        }
        DoubleDouble value = ruled.clamp(interval.low(), interval.high());
        String binding = taken.stream()
                .filter(limit -> Amounts.same(limit.effective().value(), value))
                .map(limit -> limit.effective().limit())
                .findFirst()
                .orElseGet(() -> problem.rule().label(rank, value, x));
        return new Judgement(ruled, List.copyOf(taken), value, binding);
    }

    /** Which limit gave way to which, as sentences. */
    List<String> conflicts() {
        return taken.stream()
                .filter(limit -> !limit.gaveWayTo().isEmpty())
                .map(limit -> limit.bound().limit() + " gave way to " + limit.gaveWayTo())
                .toList();
    }
}
