package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.sorted.Cubic;
import io.github.fairshare.allocation.pace.sorted.Pieces;
import java.util.Optional;

/**
 * What a body grows by in a year as functions of its distance, where its target is one: a line of the unknown between two
 * bounds, as {@link LaneLines} makes it of every body.
 */
final class TermPieces {
    private final SweepTerms terms;
    private final double from;
    private final double to;
    private Pieces start;
    private Pieces slope;
    private Optional<Pieces> low = Optional.empty();
    private Optional<Pieces> high = Optional.empty();
    private Optional<Pieces> above = Optional.empty();
    private Optional<Pieces> below = Optional.empty();

    /** The functions of a policy between two distances. */
    TermPieces(SweepTerms terms, double from, double to) {
        this.terms = terms;
        this.from = from;
        this.to = to;
        this.slope = all(Cubic.ZERO);
        this.start = terms.rule()
                .curve()
                .pieces(from, to)
                .timesOneMore()
                .plus(all(Cubic.of(terms.rule().ofTarget().hi())));
        terms.limits().forEach(this::limit);
        unknown();
    }

    /** The same function at all distances. */
    Pieces all(Cubic cubic) {
        return Pieces.of(from, to, cubic);
    }

    private Pieces ofBaseline(double part) {
        return all(Cubic.ONE_MORE).times(part);
    }

    private double closing() {
        return 1 + terms.growthFraction();
    }

    private void limit(LaneLimit limit) {
        if (limit.isSolved()) {
            below = low;
            above = high;
            return;
        }
        Pieces asked = limit.isOfBaseline()
                ? ofBaseline(limit.figure())
                : all(Cubic.of(closing() * (1 - limit.figure()))).plus(ofBaseline(-1));
        Optional<Pieces> held = Optional.of(held(asked));
        if (limit.kind() == LaneLimit.Kind.MAXIMUM) {
            high = held;
        } else {
            low = held;
        }
    }

    private Pieces held(Pieces pieces) {
        Pieces raised = low.map(pieces::larger).orElse(pieces);
        return high.map(raised::smaller).orElse(raised);
    }

    private void unknown() {
        switch (terms.balance()) {
            case NONE, OVER_CAP -> slope = all(Cubic.ZERO);
            case SHIFT -> slope = ofBaseline(1);
            case SCALE -> scale();
            case MINIMUM_GROWTH -> floor();
            case MAXIMUM_UNDER_TARGET -> underTarget();
        }
    }

    private void scale() {
        Pieces floor = ofBaseline(terms.rule().floor().asFraction().doubleValue());
        slope = start.plus(floor.times(-1)).larger(all(Cubic.ZERO));
        start = start.smaller(floor);
    }

    private void floor() {
        Pieces asked = held(start);
        low = Optional.of(below.map(asked::larger).orElse(asked));
        high = above.map(asked::larger);
        start = all(Cubic.ZERO);
        slope = ofBaseline(1);
    }

    private void underTarget() {
        low = Optional.of(held(start));
        high = above;
        start = ofBaseline(-1);
        slope = all(Cubic.of(closing()));
    }

    /** What everybody grows by at a value of the unknown. */
    Pieces at(double x) {
        return held(terms.balance() == Balance.NONE ? start : start.plus(slope.times(x)));
    }

    /** What nobody grows by less than, whatever the unknown; empty where there is no such bound. */
    Optional<Pieces> low() {
        return low;
    }

    /** What nobody grows by more than, whatever the unknown; empty where there is no such bound. */
    Optional<Pieces> high() {
        return high;
    }

    /** By how many units in the last place of its baseline and target together the growth of a body may be off. */
    double noise() {
        return terms.rule().curve().noiseOfPieces()
                + 4 * terms.largestRate()
                + Math.abs(terms.rule().ofTarget().hi())
                + 8;
    }
}
