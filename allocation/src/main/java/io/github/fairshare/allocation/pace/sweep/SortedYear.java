package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.cohort.Openings;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.sorted.Cubic;
import io.github.fairshare.allocation.pace.sorted.Pieces;
import io.github.fairshare.allocation.pace.sorted.SortedBodies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Many policies on one year: bodies are sorted by distance once, and what a policy comes to is then told from sums up to a
 * place, in a time that hangs on the logarithm of how many bodies there are.
 *
 * <p>What is told is what the exact engine says: a figure that stands too close to where its last decimal changes is left out.
 */
public final class SortedYear {
    private static final double OF_SIZE = 0x1p-45;
    private static final double OF_BODY = 16 * LaneRoot.ULP;
    private static final double NO_GROWTH = 1e-7;
    private static final double HUNDRED = 100;
    private static final int DECIMALS = 6;

    private final SortedBodies bodies;

    private SortedYear(SortedBodies bodies) {
        this.bodies = bodies;
    }

    /** Whether something balances. */
    public enum Balanced {
        /** It does, or nothing is solved. */
        YES,
        /** Nothing that the unknown may be makes the pot. */
        NEVER,
        /** Doubles cannot tell, or the policy is of a kind that is not taken. */
        UNKNOWN
    }

    /**
     * What a policy comes to in the year.
     *
     * @param balanced whether it makes the pot
     * @param growthUsed M2 to six decimals; empty where doubles cannot tell
     * @param maxUnder how far under target the furthest body closes, in per cent to six decimals, nought where nobody does;
     *     empty where doubles cannot tell
     */
    public record Outcome(Balanced balanced, Optional<BigDecimal> growthUsed, Optional<BigDecimal> maxUnder) {
        /** Of which nothing is told. */
        public static final Outcome UNKNOWN = of(Balanced.UNKNOWN);

        private static Outcome of(Balanced balanced) {
            return new Outcome(balanced, Optional.empty(), Optional.empty());
        }
    }

    /** Sorts the bodies; empty where one has no baseline or no target above zero, or is told its next one. */
    public static Optional<SortedYear> of(Positions positions) {
        Openings openings = Openings.of(positions);
        return LaneYears.isTaken(openings) && openings.size() > 0
                ? Optional.of(new SortedYear(SortedBodies.of(openings.distance(), openings.target())))
                : Optional.empty();
    }

    /** What a policy comes to. */
    public Outcome outcome(PacePolicy policy) {
        return SweepTerms.of(policy)
                .filter(terms -> terms.growthFraction() > -1)
                .map(terms -> new Year(terms, bodies).outcome())
                .orElse(Outcome.UNKNOWN);
    }

    /** One policy. */
    private static final class Year {
        private static final int MOST_STEPS = 100;
        private static final double WIDEST = 0x1p12;

        private final SweepTerms terms;
        private final SortedBodies bodies;
        private final TermPieces pieces;
        private final UnknownRange unknown;
        private final double all;
        private final double pot;

        Year(SweepTerms terms, SortedBodies bodies) {
            this.terms = terms;
            this.bodies = bodies;
            this.pieces = new TermPieces(terms, -1, Math.max(1, bodies.furthest() + 1));
            this.unknown = terms.unknown();
            this.all = bodies.baselines() + bodies.targets();
            this.pot = bodies.baselines() * terms.growthFraction();
        }

        /** A sum and by how much it may be off. */
        private record Money(double value, double off) {
            boolean isBelow(double other) {
                return value + off < other;
            }

            boolean isAbove(double other) {
                return value - off > other;
            }
        }

        private Money money(Pieces growth) {
            SortedBodies.Sum sum = bodies.sum(growth);
            return new Money(sum.value(), OF_SIZE * sum.size() + OF_BODY * pieces.noise() * all);
        }

        Outcome outcome() {
            if (terms.balance() == Balance.NONE) {
                return told(pieces.at(0), 0);
            }
            Optional<Money> least = least();
            Optional<Money> most = most();
            boolean isNever = least.filter(sum -> sum.isAbove(pot)).isPresent()
                    || most.filter(sum -> sum.isBelow(pot)).isPresent();
            if (isNever) {
                return Outcome.of(Balanced.NEVER);
            }
            boolean isBetween = least.map(sum -> sum.isBelow(pot)).orElse(true)
                    && most.map(sum -> sum.isAbove(pot)).orElse(true);
            return isBetween ? solved() : Outcome.UNKNOWN;
        }

        /** What all get at least; empty where that is less than any pot. */
        private Optional<Money> least() {
            return isFinite(unknown.least())
                    ? Optional.of(money(pieces.at(unknown.least())))
                    : pieces.low().map(this::money);
        }

        /** What all get at most; empty where that is more than any pot, or found out on the way. */
        private Optional<Money> most() {
            return isFinite(unknown.most())
                    ? Optional.of(money(pieces.at(unknown.most())))
                    : pieces.high().map(this::money);
        }

        private static boolean isFinite(double end) {
            return Math.abs(end) < WIDEST;
        }

        /** Between a value that falls short and one that does not, by the line through both, the end that stays at half. */
        private Outcome solved() {
            double low = isFinite(unknown.least()) ? unknown.least() : end(-1);
            double high = isFinite(unknown.most()) ? unknown.most() : end(1);
            double below = missing(low);
            double above = missing(high);
            if (!(below > 0 && above < 0)) {
                return Outcome.UNKNOWN;
            }
            int lastSide = 0;
            for (int step = 0; step < MOST_STEPS; step++) {
                double x = high - above * (high - low) / (above - below);
                Pieces growth = pieces.at(x);
                Money sum = money(growth);
                double missing = pot - sum.value();
                if (Math.abs(missing) <= sum.off() || x <= low || x >= high) {
                    return told(growth, Math.abs(missing));
                }
                int side = missing > 0 ? 1 : -1;
                double stays = side == lastSide ? 0.5 : 1;
                lastSide = side;
                low = side > 0 ? x : low;
                below = side > 0 ? missing : below * stays;
                high = side < 0 ? x : high;
                above = side < 0 ? missing : above * stays;
            }
            return Outcome.UNKNOWN;
        }

        private double missing(double x) {
            return pot - money(pieces.at(x)).value();
        }

        /** A value on a side that reaches the pot, of those whose size is a power of two; the widest where none does. */
        private double end(int side) {
            double end = side;
            while (Math.abs(end) < WIDEST && missing(end) * side > 0) {
                end *= 2;
            }
            return end;
        }

        private Outcome told(Pieces growth, double missing) {
            Money sum = money(growth);
            double off = sum.off() + missing;
            return new Outcome(Balanced.YES, used(growth, sum.value(), off), under(growth, off));
        }

        /** M2 of printed amounts, of which those that are off to one side may be half of all, each by less than a unit. */
        private Optional<BigDecimal> used(Pieces growth, double whole, double off) {
            double rate = whole / bodies.baselines();
            if (!(rate > NO_GROWTH)) {
                return Optional.empty();
            }
            Pieces uniform = pieces.all(Cubic.ONE_MORE).times(rate);
            Money below = money(uniform.plus(growth.times(-1)).larger(pieces.all(Cubic.ZERO)));
            double ofSum = off + terms.pence();
            double ofBelow = below.off() + 2 * ofSum + (bodies.size() + 1) * terms.pence() / 2;
            double used = below.value() / whole;
            return told(HUNDRED * used, HUNDRED * (ofBelow + used * ofSum) / (whole - ofSum));
        }

        private Optional<BigDecimal> under(Pieces growth, double off) {
            double closing = 1 + terms.growthFraction();
            double under = 1 - bodies.least(growth.plus(pieces.all(Cubic.ONE_MORE))) / closing;
            double doubt = (terms.pence() + off) / (bodies.leastTarget() * closing) + OF_BODY * pieces.noise();
            return under + doubt < 0 ? Optional.of(BigDecimal.ZERO) : told(HUNDRED * under, HUNDRED * doubt);
        }

        /** A number to six decimals, where all that it may be agree on them. */
        private static Optional<BigDecimal> told(double value, double off) {
            double doubt = off + Math.abs(value) * 0x1p-48;
            if (!(doubt < 1)) {
                return Optional.empty();
            }
            BigDecimal least = rounded(value - doubt);
            return least.compareTo(rounded(value + doubt)) == 0 ? Optional.of(least) : Optional.empty();
        }

        private static BigDecimal rounded(double value) {
            return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        }
    }
}
