package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How an allocation follows from a baseline and a distance from target, before any limit. */
public sealed interface GrowthRule {
    /**
     * The name of the kind in policies.
     *
     * @return for example {@code CURVE}
     */
    String type();

    /**
     * What a policy with this rule must or need not give besides.
     *
     * @return for example {@code SHARES_OUT_GROWTH}; empty for a rule that goes with every policy
     */
    Set<Trait> traits();

    /**
     * The corners of the growth curve.
     *
     * @return by rising distance; empty where the rule is no curve
     */
    default List<GrowthPoint> corners() {
        return List.of();
    }

    /**
     * Where the rule itself changes its form.
     *
     * @return distances from target by rising distance, for example the corners of a curve and the ends of its blends;
     *     empty where there are none
     */
    default List<Percent> turningPoints() {
        return List.of();
    }

    /**
     * Answers by the kind of rule.
     *
     * @param <R> the answer
     * @param cases one answer a kind
     * @return the answer for this kind
     */
    <R> R match(Cases<R> cases);

    /** What a rule asks of the policy around it. */
    enum Trait {
        /** It shares out a growth, so that the pot must be given. */
        SHARES_OUT_GROWTH,
        /** It has a floor of its own, so that there are gains above a floor to scale. */
        HAS_A_FLOOR,
        /** It takes the floor of the limits, so that there must be one, given or solved. */
        TAKES_THE_FLOOR,
        /** It makes its own pot and is solved for its scale alone. */
        SOLVES_ITS_SCALE,
        /** Its bodies have a base growth, so that distances can be measured on new targets. */
        HAS_BASE_GROWTH
    }

    /**
     * One answer for each kind of rule.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R uniform(Uniform rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R twoPart(TwoPart rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R curve(Curve rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R floorPlusTopUp(FloorPlusTopUp rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R fullTarget(FullTarget rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R equalSteps(EqualSteps rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R scaleBack(ScaleBack rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R minimumGrowthTaper(MinimumGrowthTaper rule);

        /**
         * The answer for one kind.
         *
         * @param rule of this kind
         * @return the answer
         */
        R convergence(Convergence rule);
    }

    /** Everybody grows as the pot does. */
    record Uniform() implements GrowthRule {
        @Override
        public String type() {
            return "UNIFORM";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.uniform(this);
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.SHARES_OUT_GROWTH);
        }
    }

    /**
     * A part of the growth follows the baseline, the rest the target.
     *
     * @param lambda the part that follows the baseline, 0 to 1, for example 0.6
     */
    record TwoPart(BigDecimal lambda) implements GrowthRule {
        /** Checks the range. */
        public TwoPart {
            if (lambda.signum() < 0 || lambda.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        "lambda is a part of the growth, from 0 to 1, given was " + lambda.toPlainString());
            }
        }

        @Override
        public String type() {
            return "TWO_PART";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.twoPart(this);
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.SHARES_OUT_GROWTH);
        }
    }

    /**
     * Growth falls with the distance along straight lines; flat before the first and after the last point.
     *
     * @param points at least one, by rising distance, growth never rising
     * @param blends rounded corners, each at a point, not overlapping
     */
    record Curve(List<GrowthPoint> points, List<Blend> blends) implements GrowthRule {
        /** Checks order and overlaps. */
        public Curve {
            points = List.copyOf(points);
            blends = List.copyOf(blends);
            CurveChecks.check(points, blends);
        }

        @Override
        public String type() {
            return "CURVE";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.curve(this);
        }

        @Override
        public List<GrowthPoint> corners() {
            return points;
        }

        @Override
        public List<Percent> turningPoints() {
            Stream<Percent> sharp = points.stream()
                    .map(GrowthPoint::distance)
                    .filter(at -> blends.stream().noneMatch(blend -> blend.at().equals(at)));
            Stream<Percent> ends = blends.stream().flatMap(blend -> Stream.of(blend.from(), blend.to()));
            return Stream.concat(sharp, ends).distinct().sorted().toList();
        }

        @Override
        public Set<Trait> traits() {
            return points.stream().anyMatch(point -> point.growth().isEmpty())
                    ? Set.of(Trait.TAKES_THE_FLOOR)
                    : Set.of();
        }
    }

    /**
     * A floor for everybody and a top-up that rises with the distance under target.
     *
     * @param floor growth for everybody, for example 6.21 %
     * @param points top-ups by rising distance, never rising, nothing at and above target
     */
    record FloorPlusTopUp(Percent floor, List<TopUpPoint> points) implements GrowthRule {
        /** Checks the order and that nothing is given over target. */
        public FloorPlusTopUp {
            points = List.copyOf(points);
            CurveChecks.checkTopUps(points);
        }

        @Override
        public String type() {
            return "FLOOR_PLUS_TOP_UP";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.floorPlusTopUp(this);
        }

        @Override
        public List<Percent> turningPoints() {
            return points.stream().map(TopUpPoint::distance).toList();
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.HAS_A_FLOOR);
        }
    }

    /** Everybody receives the closing target at once. */
    record FullTarget() implements GrowthRule {
        @Override
        public String type() {
            return "FULL_TARGET";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fullTarget(this);
        }

        @Override
        public Set<Trait> traits() {
            return Set.of();
        }
    }

    /**
     * The distance shrinks in equal steps to nothing.
     *
     * @param yearsLeft how many steps there are to go with this one, at least 1, for example 5
     */
    record EqualSteps(int yearsLeft) implements GrowthRule {
        /** Checks the number. */
        public EqualSteps {
            if (yearsLeft < 1 || yearsLeft > 100) {
                throw new IllegalArgumentException("there are 1 to 100 years left, given was " + yearsLeft);
            }
        }

        @Override
        public String type() {
            return "EQUAL_STEPS";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.equalSteps(this);
        }

        @Override
        public Set<Trait> traits() {
            return Set.of();
        }
    }

    /**
     * Local-government floor damping: gains of the formula over the floor are scaled back to pay for the floor.
     *
     * @param floor growth over the prior grant that nobody falls below, for example 2.7 %; a body's own one goes first
     * @param ceiling growth over the prior grant that nobody exceeds; empty for none
     * @param paidBy who pays for the floor
     */
    record ScaleBack(Percent floor, Optional<Percent> ceiling, PaidBy paidBy) implements GrowthRule {
        /** Checks that the ceiling is not below the floor. */
        public ScaleBack {
            if (ceiling.isPresent() && ceiling.get().compareTo(floor) < 0) {
                throw new IllegalArgumentException(
                        "a ceiling is not below the floor, given were " + ceiling.get() + " and " + floor);
            }
        }

        /** Who pays for the floor. */
        public enum PaidBy {
            /** The bodies above it. */
            POOL,
            /** Somebody outside; nothing is scaled back. */
            EXTERNAL
        }

        @Override
        public String type() {
            return "SCALE_BACK";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scaleBack(this);
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.HAS_A_FLOOR, Trait.SOLVES_ITS_SCALE);
        }
    }

    /**
     * The minimum growth of clinical commissioning groups (CCGs), tapered off over target.
     *
     * @param cash growth in cash that a body not far over target gets at least, for example 2.08 %
     * @param perHead growth per head that it gets at least, for example 1.36 %
     * @param flat growth of a body far over target, not above cash, for example 0.02 %
     * @param from distance at which the taper begins, for example 5 %
     * @param to distance at which it ends, above from, for example 10 %
     * @param targetUplift growth of the targets per head, for example 2.202 %
     */
    record MinimumGrowthTaper(
            Percent cash, Percent perHead, Percent flat, Percent from, Percent to, Percent targetUplift)
            implements GrowthRule {
        /** Checks the order of the levels and of the thresholds. */
        public MinimumGrowthTaper {
            if (from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("a taper goes from a lower to a higher distance, given were " + from
                        + " and " + to + "; exchange fromPercent and toPercent");
            }
            if (flat.compareTo(cash) > 0) {
                throw new IllegalArgumentException(
                        "a taper falls from cash to flat, given were " + cash + " and " + flat);
            }
        }

        @Override
        public String type() {
            return "MINIMUM_GROWTH_TAPER";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.minimumGrowthTaper(this);
        }

        @Override
        public Set<Trait> traits() {
            return Set.of();
        }
    }

    /**
     * The convergence of integrated care boards (ICBs): a capped pull towards target on top of a base growth.
     *
     * @param over the pull on bodies over target
     * @param under the pull on bodies under target
     * @param composition how the pull joins the base growth
     */
    record Convergence(Pull over, Pull under, Composition composition) implements GrowthRule {
        /**
         * How strongly a distance pulls.
         *
         * @param slope part of the distance, for example 1/15
         * @param cap the strongest pull, 0 to 100 %, for example 0.2 %
         */
        public record Pull(Quotient slope, Percent cap) {
            /** Checks the cap. */
            public Pull {
                if (cap.isNegative() || cap.compareTo(Percent.of("100")) > 0) {
                    throw new IllegalArgumentException("a cap lies between 0 and 100 %, given was " + cap);
                }
            }
        }

        /** How the pull joins the base growth. */
        public enum Composition {
            /** B(1+g)(1+c). */
            MULTIPLICATIVE,
            /** B(1+g+c). */
            ADDITIVE,
            /** B(1+g)(1 + c times the body's share of the base that converges). */
            PARTIAL_BASE
        }

        @Override
        public String type() {
            return "CONVERGENCE";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.convergence(this);
        }

        @Override
        public Set<Trait> traits() {
            return Set.of(Trait.HAS_BASE_GROWTH);
        }
    }
}
