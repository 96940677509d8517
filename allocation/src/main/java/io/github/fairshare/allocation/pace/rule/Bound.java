package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.solve.Amounts;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;

/** What one limit says about one body, in pence. */
public record Bound(String limit, Side side, DoubleDouble value) {
    /** On which side of the allocation a bound stands. */
    public enum Side {
        LOWER,
        UPPER
    }

    /** The same limit at the nearest value inside an interval. */
    public Bound inside(Interval interval) {
        return new Bound(limit, side, value.clamp(interval.low(), interval.high()));
    }

    /** What is left to an allocation by the limits taken so far, and which limits say so. */
    public record Interval(DoubleDouble low, DoubleDouble high, String lowLimit, String highLimit) {
        public static final Interval ALL = new Interval(DoubleDouble.MINUS_INFINITE, DoubleDouble.INFINITE, "", "");

        /** The interval after a bound that lies inside it. */
        public Interval narrowed(Bound inside) {
            if (inside.side() == Side.LOWER) {
                String limit = inside.value().compareTo(low) > 0 ? inside.limit() : lowLimit;
                return new Interval(inside.value(), high, limit, highLimit);
            }
            String limit = inside.value().compareTo(high) < 0 ? inside.limit() : highLimit;
            return new Interval(low, inside.value(), lowLimit, limit);
        }

        /** Whether one amount is more than another on the grid; limits that meet there do not conflict. */
        private static boolean passes(DoubleDouble one, DoubleDouble other) {
            return one.compareTo(other) > 0 && !(one.isFinite() && other.isFinite() && Amounts.same(one, other));
        }

        /** The limit that a bound conflicts with; empty text where it conflicts with none. */
        public String conflictWith(Bound bound) {
            if (bound.side() == Side.LOWER) {
                return passes(bound.value(), high) ? highLimit : "";
            }
            return passes(low, bound.value()) ? lowLimit : "";
        }
    }
}
