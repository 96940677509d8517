package io.github.fairshare.allocation.pace.cohort;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.DoubleDoubles;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Positions made ready for arithmetic: in the order of their codes, money in pence.
 *
 * <p>Where there is no target, or a closing target hangs on a pot that the allocations make, its column holds no finite
 * number.
 */
public final class Cohort {
    private final PacePolicy policy;
    private final Positions positions;
    private final Targets targets;
    private final Distances distances;
    private final Optional<BigDecimal> pot;
    private final Openings openings;

    private Cohort(PacePolicy policy, Positions positions, Optional<BigDecimal> pot, CohortTerms terms) {
        this.policy = policy;
        this.positions = positions;
        this.openings = Openings.of(positions);
        this.pot = pot;
        this.targets = Targets.of(terms, openings, pot);
        this.distances = new Distances(this, terms.measuredOn(policy.measuredOn()));
        Range.check(policy, positions, pot);
    }

    /** The cohort of a policy with its pot in pounds; empty where the allocations make the pot. */
    public static Cohort of(PacePolicy policy, Positions positions, Optional<BigDecimal> pot, CohortTerms terms) {
        return new Cohort(policy, positions, pot, terms);
    }

    public int size() {
        return positions.size();
    }

    public PacePolicy policy() {
        return policy;
    }

    public Positions positions() {
        return positions;
    }

    public Targets targets() {
        return targets;
    }

    public Distances distances() {
        return distances;
    }

    public Openings openings() {
        return openings;
    }

    /** The pot in pounds, exactly; empty where the allocations make it. */
    public Optional<BigDecimal> pot() {
        return pot;
    }

    public OpeningPosition body(int rank) {
        return openings.body(rank);
    }

    public DoubleDouble baseline(int rank) {
        return openings.baseline().at(rank);
    }

    public DoubleDouble opening(int rank) {
        return openings.target().at(rank);
    }

    DoubleDouble closing(int rank) {
        return targets.closingPence(body(rank), opening(rank));
    }

    /** What each starts from, by rank. */
    public DoubleDoubles baselines() {
        return openings.baseline();
    }

    public boolean hasBaseline(int rank) {
        return baseline(rank).signum() > 0;
    }

    /** Whether distances of this body mean anything: it has a target and the target is above zero. */
    public boolean hasTarget(int rank) {
        DoubleDouble target = opening(rank);
        return target.isFinite() && target.signum() > 0;
    }

    /** Baseline over opening target; infinite without a target. */
    public DoubleDouble openingRatio(int rank) {
        return openings.ratio().at(rank);
    }

    /** Pot over baselines. */
    public DoubleDouble potRatio() {
        return DoubleDouble.of(pot.orElseThrow()).over(DoubleDouble.of(openings.baselineTotal()));
    }
}
