package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What made the amount of one body of one lane: which limit or part of the rule it may stand at. */
final class LaneBodies {
    /** The steps of a rate in one. */
    static final long SCALE = 1_000_000L;

    /** Products stay below this. */
    static final long MOST = 1L << 61;

    static final long NO_RATE = Long.MIN_VALUE;

    private static final long UNKNOWN = Long.MAX_VALUE;
    private static final int DECIMALS = 6;

    private final SweepTerms terms;
    private final LaneBlock block;
    private final long[] curveRates;
    private final long[] limitRates;
    private final long floorRate;
    private final long growthRate;
    private final double growth;
    private double opening;
    private double closing;
    private double unknown;
    private double near;
    private Floor floor = Floor.ANYWHERE;

    LaneBodies(SweepTerms terms, LaneBlock block) {
        this.terms = terms;
        this.block = block;
        this.curveRates = rates(terms.rule().curve().heights());
        this.floorRate = rate(terms.rule().floor());
        this.growthRate = rate(terms.growth());
        this.growth = terms.growthFraction();
        this.limitRates = rates(terms.limits().stream().map(LaneLimit::written).toList());
    }

    /** Rates as whole numbers of the smallest step; those with more decimals are none. */
    private static long[] rates(List<Percent> written) {
        return written.stream().mapToLong(LaneBodies::rate).toArray();
    }

    private static long rate(Percent percent) {
        BigDecimal steps = percent.asFraction().movePointRight(DECIMALS);
        boolean isWhole = steps.setScale(0, RoundingMode.DOWN).compareTo(steps) == 0;
        return isWhole && steps.abs().compareTo(BigDecimal.valueOf(MOST)) < 0 ? steps.longValue() : NO_RATE;
    }

    /** The unit of rounding in pence. */
    double unit() {
        return terms.pence();
    }

    /** Whether nothing is solved. */
    boolean isPlain() {
        return terms.balance() == Balance.NONE;
    }

    /** Goes by targets that open and close at so many times the drawn ones. */
    void of(double open, double close) {
        opening = open;
        closing = close;
    }

    /** Looks at a lane with its unknown; amounts that are so near, in pence, may be the same. */
    void look(double x, double tolerance) {
        unknown = x;
        near = tolerance;
    }

    /** Where a solved floor stands beside the growth of the pot. */
    enum Floor {
        /** It is not solved, or that is not known. */
        ANYWHERE,
        /** Lower beyond doubt, so that who grows as the pot does is above it. */
        BELOW_GROWTH,
        /** It is the same, a rate that is written down. */
        AT_GROWTH
    }

    /** Says where the floor stands that is looked at. */
    void floorStands(Floor where) {
        floor = where;
    }

    /**
     * Whether nobody of a lane asks for more than the growth of the pot, as far as amounts are apart by more than so many pence
     * or rates are written down. Who asks for more at a limit below another is taken to get it.
     */
    boolean areWithinGrowth(int lane, double apart) {
        boolean areWithin = growthRate != NO_RATE && terms.rule().ofTarget().hi() == 0;
        for (int body = 0; body < block.size && areWithin; body++) {
            double most = block.baseline[body][lane] * growth - apart;
            double distance = distance(body, lane);
            int flat = terms.rule().curve().flatAt(distance);
            areWithin = block.baseline[body][lane] * terms.rule().curve().at(distance) < most
                    || (flat >= 0 && curveRates[flat] <= growthRate && curveRates[flat] != NO_RATE);
            for (int k = 0; k < limitRates.length; k++) {
                LaneLimit limit = terms.limits().get(k);
                areWithin &= limit.isSolved()
                        || limit.kind() == LaneLimit.Kind.MAXIMUM
                        || asked(limit, body, lane) < most
                        || (limit.isOfBaseline() && limitRates[k] <= growthRate && limitRates[k] != NO_RATE);
            }
        }
        return areWithin;
    }

    private boolean isNear(double amount, int body, int lane) {
        return Math.abs(amount - block.amount[body][lane]) <= near;
    }

    private double line(int body, int lane) {
        return block.start[body][lane] + block.slope[body][lane] * unknown;
    }

    private double asked(LaneLimit limit, int body, int lane) {
        return limit.asked(block.baseline[body][lane], block.target[body][lane] * closing);
    }

    private double distance(int body, int lane) {
        return block.baseline[body][lane] / (block.target[body][lane] * opening) - 1;
    }

    /** Whether the distance of a body lies where the curve is flat. */
    boolean isOnFlat(int body, int lane) {
        return terms.rule().curve().flatAt(distance(body, lane)) >= 0;
    }

    /** Whether the unknown may have made the amount of a body. */
    boolean isOnLine(int body, int lane) {
        return isNear(line(body, lane), body, lane);
    }

    /** Whether a body may stand at a limit that goes by its target, or on a line that does. */
    boolean isAtTarget(int body, int lane) {
        if (terms.rule().ofTarget().hi() != 0) {
            return true;
        }
        boolean isAt = terms.balance() == Balance.MAXIMUM_UNDER_TARGET && isOnLine(body, lane);
        for (int k = 0; k < limitRates.length; k++) {
            LaneLimit limit = terms.limits().get(k);
            isAt |= !limit.isSolved() && !limit.isOfBaseline() && isNear(asked(limit, body, lane), body, lane);
        }
        return isAt;
    }

    /** The written rate at which a body grows, where nothing else may have made its amount. */
    long rate(int body, int lane) {
        double distance = distance(body, lane);
        int flat = terms.rule().ofTarget().hi() == 0 ? terms.rule().curve().flatAt(distance) : -1;
        long ofCurve = flat < 0 ? NO_RATE : curveRates[flat];
        long rate = UNKNOWN;
        boolean isAboveFloor = floor == Floor.BELOW_GROWTH && ofCurve == growthRate;
        if (isOnLine(body, lane) && !isAboveFloor) {
            rate = isPlain() || isNothingScaled(ofCurve) ? ofCurve : ofUnknown();
        }
        double ruled = block.baseline[body][lane] * terms.rule().curve().at(distance);
        if (!isPlain() && isNear(ruled, body, lane)) {
            rate = both(rate, ofCurve);
        }
        for (int k = 0; k < limitRates.length; k++) {
            LaneLimit limit = terms.limits().get(k);
            if (!limit.isSolved() && isNear(asked(limit, body, lane), body, lane)) {
                rate = both(rate, limit.isOfBaseline() ? limitRates[k] : NO_RATE);
            }
        }
        return rate == UNKNOWN ? NO_RATE : rate;
    }

    private long ofUnknown() {
        return floor == Floor.AT_GROWTH ? growthRate : NO_RATE;
    }

    /** Whether a scale leaves a growth by the curve as it is, because it is no more than the floor. */
    private boolean isNothingScaled(long ofCurve) {
        return terms.balance() == Balance.SCALE && floorRate != NO_RATE && ofCurve <= floorRate;
    }

    /** One rate where two are the same, or only one is known of. */
    private static long both(long one, long other) {
        return one == UNKNOWN || one == other ? other : NO_RATE;
    }
}
