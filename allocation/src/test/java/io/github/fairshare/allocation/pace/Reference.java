package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.ConvergenceRule;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.pace.policy.ScaleBackRule;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Allocation in exact rational arithmetic, written from the specification and not from the engine: every place where a
 * body may turn is listed and sorted, the segment that holds the answer is found, and the answer interpolated in it.
 *
 * <p>It quantises where the engine does: each unrounded allocation to the nearest 2^-40 of a penny.
 */
final class Reference {
    private final PacePolicy policy;
    private final Rational pot;
    private final List<ReferenceBody> bodies = new ArrayList<>();

    private Reference(PacePolicy policy, Positions positions) {
        this.policy = policy;
        Rational baselines = positions.bodies().stream()
                .map(body -> Rational.of(body.baseline().amount()))
                .reduce(Rational.ZERO, Rational::plus);
        this.pot = policy.pot() instanceof Pot.Growth growth
                ? baselines.times(Rational.ONE.plus(Rational.of(growth.percent())))
                : positions.bodies().stream()
                        .map(body -> Rational.of(body.formula().orElseThrow().amount()))
                        .reduce(Rational.ZERO, Rational::plus);
        positions.bodies().forEach(body -> bodies.add(new ReferenceBody(policy, body, pot, baselines)));
        bodies.sort(Comparator.comparing(ReferenceBody::code));
    }

    /** The reference's answer, by code. */
    record Answer(
            AllocationStatus status,
            Optional<Rational> x,
            Map<String, Rational> exact,
            Map<String, BigDecimal> printed) {}

    static Answer allocate(PacePolicy policy, Positions positions) {
        return new Reference(policy, positions).answer();
    }

    private Answer answer() {
        if (policy.balance() == Balance.NONE) {
            AllocationStatus status =
                    sum(Rational.ZERO).compareTo(pot) == 0 ? AllocationStatus.BALANCED : AllocationStatus.UNBALANCED;
            return result(status, Optional.empty(), Rational.ZERO);
        }
        boolean rising = policy.balance() == Balance.MINIMUM_GROWTH
                || policy.balance() == Balance.SCALE
                || policy.balance() == Balance.SHIFT
                || (policy.balance() == Balance.OVER_CAP && !(policy.rule() instanceof ConvergenceRule));
        List<Rational> places = places();
        Rational dear = rising ? places.get(places.size() - 1) : places.get(0);
        Rational cheap = rising ? places.get(0) : places.get(places.size() - 1);
        if (sum(cheap).compareTo(pot) > 0) {
            return result(AllocationStatus.INFEASIBLE, Optional.empty(), cheap);
        }
        if (sum(dear).compareTo(pot) < 0) {
            boolean capped = policy.rule() instanceof ScaleBackRule;
            return result(
                    capped ? AllocationStatus.UNBALANCED : AllocationStatus.INFEASIBLE,
                    capped ? Optional.of(Rational.ONE) : Optional.empty(),
                    dear);
        }
        Rational x = preferred(places);
        return result(AllocationStatus.BALANCED, Optional.of(x), x);
    }

    /** The value that balances and that is preferred among several. */
    private Rational preferred(List<Rational> places) {
        Rational first = null;
        Rational last = null;
        for (int i = 0; i + 1 < places.size(); i++) {
            Rational from = places.get(i);
            Rational to = places.get(i + 1);
            Rational gapFrom = pot.minus(sum(from));
            Rational gapTo = pot.minus(sum(to));
            if (gapFrom.signum() == 0) {
                first = first == null ? from : first;
                last = from;
            }
            if (gapTo.signum() == 0) {
                first = first == null ? to : first;
                last = to;
            }
            if (gapFrom.signum() * gapTo.signum() < 0) {
                Rational part = gapFrom.over(gapFrom.minus(gapTo));
                return from.plus(part.times(to.minus(from)));
            }
        }
        if (first == null || last == null) {
            first = places.get(0);
            last = first;
        }
        return switch (policy.balance()) {
            case MINIMUM_GROWTH -> last;
            case MAXIMUM_UNDER_TARGET, OVER_CAP -> first;
            case SCALE -> Rational.ONE.max(first).min(last);
            case SHIFT, NONE -> Rational.ZERO.max(first).min(last);
        };
    }

    /** All admissible places where some body may turn, sorted, the ends included. */
    private List<Rational> places() {
        TreeSet<Rational> places = new TreeSet<>();
        Rational low = low();
        Rational high = high();
        for (ReferenceBody body : bodies) {
            List<Rational[]> lines = body.lines();
            for (int i = 0; i < lines.size(); i++) {
                for (int j = 0; j < i; j++) {
                    crossing(lines.get(i), lines.get(j))
                            .filter(x -> x.compareTo(low) > 0 && x.compareTo(high) < 0)
                            .ifPresent(places::add);
                }
            }
        }
        places.add(low);
        places.add(high);
        return new ArrayList<>(places);
    }

    private static Optional<Rational> crossing(Rational[] one, Rational[] other) {
        Rational slope = one[1].minus(one[0]).minus(other[1].minus(other[0]));
        return slope.signum() == 0
                ? Optional.empty()
                : Optional.of(other[0].minus(one[0]).over(slope));
    }

    private Rational low() {
        return switch (policy.balance()) {
            case MINIMUM_GROWTH -> Rational.of(-1);
            case SHIFT -> Rational.of(-1_000_000_000);
            case NONE, MAXIMUM_UNDER_TARGET, SCALE, OVER_CAP -> Rational.ZERO;
        };
    }

    private Rational high() {
        return switch (policy.balance()) {
            case MINIMUM_GROWTH -> Rational.of(((Pot.Growth) policy.pot()).percent());
            case MAXIMUM_UNDER_TARGET, OVER_CAP -> Rational.ONE;
            case SCALE -> policy.rule() instanceof ScaleBackRule ? Rational.ONE : Rational.of(1_000_000_000_000L);
            case SHIFT -> Rational.of(1_000_000_000);
            case NONE -> Rational.ZERO;
        };
    }

    private Rational sum(Rational x) {
        return bodies.stream().map(body -> body.at(x)).reduce(Rational.ZERO, Rational::plus);
    }

    private Answer result(AllocationStatus status, Optional<Rational> solved, Rational x) {
        Map<String, Rational> exact = new LinkedHashMap<>();
        bodies.forEach(body -> exact.put(body.code(), body.at(x)));
        return new Answer(status, solved, exact, round(exact, status));
    }

    private static final Rational GRID =
            new Rational(BigInteger.ONE, BigInteger.TWO.pow(40).multiply(BigInteger.valueOf(100)));

    private static Rational quantised(Rational pounds) {
        Rational steps = pounds.over(GRID).plus(new Rational(BigInteger.ONE, BigInteger.TWO));
        return new Rational(steps.floor(), BigInteger.ONE).times(GRID);
    }

    private Map<String, BigDecimal> round(Map<String, Rational> exact, AllocationStatus status) {
        Rounding rounding = policy.rounding().orElseThrow();
        Rational unit = Rational.of(rounding.unit().amount());
        Map<String, BigInteger> units = new LinkedHashMap<>();
        Map<String, Rational> rest = new LinkedHashMap<>();
        Rational total = Rational.ZERO;
        for (Map.Entry<String, Rational> entry : exact.entrySet()) {
            Rational amount = quantised(entry.getValue());
            total = total.plus(amount);
            Rational inUnits = amount.over(unit);
            boolean alone = rounding.method() == Rounding.Method.AS_PUBLISHED;
            BigInteger whole = alone ? rounded(inUnits, rounding.mode()) : inUnits.floor();
            units.put(entry.getKey(), whole);
            rest.put(entry.getKey(), inUnits.minus(new Rational(whole, BigInteger.ONE)));
        }
        if (rounding.method() == Rounding.Method.CONSERVING) {
            Rational shared = (status == AllocationStatus.BALANCED ? pot : total).over(unit);
            BigInteger left = rounded(shared, rounding.mode())
                    .subtract(units.values().stream().reduce(BigInteger.ZERO, BigInteger::add));
            rest.entrySet().stream()
                    .sorted(Map.Entry.<String, Rational>comparingByValue().reversed())
                    .limit(left.longValueExact())
                    .forEach(entry -> units.merge(entry.getKey(), BigInteger.ONE, BigInteger::add));
        }
        Map<String, BigDecimal> printed = new LinkedHashMap<>();
        units.forEach((code, count) -> printed.put(
                code,
                Pounds.of(rounding.unit().amount().multiply(new BigDecimal(count)))
                        .amount()));
        return printed;
    }

    private static BigInteger rounded(Rational value, Rounding.Mode mode) {
        BigInteger floor = value.floor();
        Rational rest = value.minus(new Rational(floor, BigInteger.ONE));
        int half = rest.compareTo(new Rational(BigInteger.ONE, BigInteger.TWO));
        boolean up = switch (mode) {
            case DOWN -> value.signum() < 0 && rest.signum() > 0;
            case HALF_UP -> half > 0 || (half == 0 && value.signum() > 0);
            case HALF_EVEN -> half > 0 || (half == 0 && floor.testBit(0));
        };
        return up ? floor.add(BigInteger.ONE) : floor;
    }
}
