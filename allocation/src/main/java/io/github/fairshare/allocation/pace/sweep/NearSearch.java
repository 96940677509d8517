package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Looks for the year in which all are near in plain doubles, and says nothing where a distance stands too close to an edge.
 *
 * <p>How close that is, is measured: the same years run beside, from baselines that are off by many roundings.
 */
public final class NearSearch {
    private static final double SHAKE = 0x1p-46;

    private static final double OF_SHAKEN = 8;
    private static final double HUNDRED = 100;

    private final LaneYears lanes;
    private final LaneYears shaken;
    private final boolean isEachOnItsOwn;
    private final double edge;
    private final double still;
    private final double[] before;
    private final double[] now;
    private final boolean[] wasNear;
    private final boolean[] mayHaveBeenNear;
    private double margin;
    private boolean isDoubted;
    private Optional<NearYears> atDoubt = Optional.empty();

    private NearSearch(LaneYears lanes, LaneYears shaken, boolean isEachOnItsOwn, Edges edges) {
        this.lanes = lanes;
        this.shaken = shaken;
        this.isEachOnItsOwn = isEachOnItsOwn;
        this.edge = edges.near();
        this.still = edges.still();
        this.before = new double[lanes.size()];
        this.now = new double[lanes.size()];
        this.wasNear = new boolean[lanes.size()];
        this.mayHaveBeenNear = new boolean[lanes.size()];
    }

    /** In percentage points: how near is near, and how little is no move at all. */
    private record Edges(double near, double still) {}

    /**
     * The search of a policy.
     *
     * @param policy of every year
     * @param positions where the bodies stand
     * @param tolerance how near is near, beside the noise
     * @param noise in percentage points: so little is the noise of the last digits
     * @return empty for a policy or positions that the lanes do not take
     */
    public static Optional<NearSearch> of(PacePolicy policy, Positions positions, Percent tolerance, BigDecimal noise) {
        Edges edges = new Edges(tolerance.points().add(noise).doubleValue(), noise.doubleValue());
        boolean isEachOnItsOwn = policy.balance() == Balance.NONE;
        return LaneYears.of(policy, positions, 0)
                .flatMap(lanes -> LaneYears.of(policy, positions, SHAKE)
                        .map(shaken -> new NearSearch(lanes, shaken, isEachOnItsOwn, edges)));
    }

    /** The answer within so many years; empty where it hangs on less than distances are known by. */
    public Optional<NearYears> within(int most) {
        look();
        for (int year = 0; year < most; year++) {
            if (isEach(Sureness.MAYBE, this::isNear)) {
                return reached(year);
            }
            LaneYears.Outcome outcome = lanes.advance();
            if (outcome == LaneYears.Outcome.UNKNOWN || outcome != shaken.advance()) {
                return Optional.empty();
            }
            if (outcome == LaneYears.Outcome.INFEASIBLE) {
                return none();
            }
            look();
            if (!isEach(Sureness.MAYBE, this::isNear) && isEnd()) {
                return none();
            }
        }
        return isEach(Sureness.MAYBE, this::isNear) ? reached(most) : none();
    }

    /** How much of a doubt a question bears. */
    private enum Sureness {
        SURELY(-1),
        MAYBE(1);

        private final double side;

        Sureness(double side) {
            this.side = side;
        }
    }

    /** A question about one body. */
    private interface Question {
        boolean is(int body, double doubt);
    }

    private boolean isEach(Sureness sureness, Question question) {
        double doubt = sureness.side * margin;
        for (int body = 0; body < now.length; body++) {
            if (!question.is(body, doubt)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNear(int body, double doubt) {
        return Math.abs(now[body]) <= edge + doubt;
    }

    private boolean isStill(int body, double doubt) {
        return Math.abs(now[body] - before[body]) < still + doubt;
    }

    private boolean isNearOrStill(int body, double doubt) {
        return isStill(body, doubt) || isNear(body, doubt);
    }

    /** Takes the distances of the year, and by how much they may be off. */
    private void look() {
        double apart = 0;
        for (int body = 0; body < now.length; body++) {
            before[body] = now[body];
            now[body] = lanes.distance(body) * HUNDRED;
            apart = Math.max(apart, Math.abs(now[body] - shaken.distance(body) * HUNDRED));
        }
        margin = OF_SHAKEN * apart + 2 * HUNDRED * lanes.off();
        for (int body = 0; body < now.length; body++) {
            wasNear[body] |= isNear(body, -margin);
            mayHaveBeenNear[body] |= isNear(body, margin);
        }
    }

    /** Whether nobody who is far will ever move; where that is in doubt the answer of such an end is kept. */
    private boolean isEnd() {
        if (isStuck(Sureness.SURELY)) {
            return true;
        }
        if (!isDoubted && isStuck(Sureness.MAYBE)) {
            isDoubted = true;
            atDoubt = held();
        }
        return false;
    }

    private boolean isStuck(Sureness sureness) {
        return isEach(sureness, this::isStill) || (isEachOnItsOwn && isEach(sureness, this::isNearOrStill));
    }

    private Optional<NearYears> reached(int year) {
        boolean isSure = isEach(Sureness.SURELY, this::isNear) && !isDoubted;
        return isSure ? Optional.of(new NearYears(Optional.of(year), 0)) : Optional.empty();
    }

    /** No year: the same answer as at an end that was in doubt, or none at all. */
    private Optional<NearYears> none() {
        Optional<NearYears> held = held();
        return !isDoubted || atDoubt.equals(held) ? held : Optional.empty();
    }

    private Optional<NearYears> held() {
        int held = 0;
        for (int body = 0; body < now.length; body++) {
            if (wasNear[body] != mayHaveBeenNear[body]) {
                return Optional.empty();
            }
            held += wasNear[body] ? 0 : 1;
        }
        return Optional.of(new NearYears(Optional.empty(), held));
    }
}
