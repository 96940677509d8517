package io.github.fairshare.allocation.pace;

import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The bodies of one allocation, checked: at least one, every code once, no negative money, one kind of target. */
public final class Positions {
    private static final BigDecimal SHARE_TOLERANCE = new BigDecimal("1e-9");

    private final List<OpeningPosition> bodies;
    private final int[] order;
    private final BigDecimal baselineTotal;
    private final BigDecimal shareTotal;
    private final Memo<Openings> openings = Memo.of(() -> Openings.of(this));

    private Positions(List<OpeningPosition> bodies) {
        this.bodies = bodies;
        this.order = IntStream.range(0, bodies.size())
                .boxed()
                .sorted(Comparator.comparing(i -> bodies.get(i).code()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.baselineTotal =
                bodies.stream().map(body -> body.baseline().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.shareTotal = bodies.get(0).targetShare().isPresent() ? sumOfShares(bodies) : BigDecimal.ONE;
    }

    /**
     * Checks positions.
     *
     * @param bodies in any order; results come back in the same
     * @return the checked positions
     * @throws PositionsException where there is none, a code is empty or repeated, money is negative, a body has both
     *     kinds of target or another kind than the first, or shares do not add up to 1 within a thousand-millionth
     */
    public static Positions of(List<OpeningPosition> bodies) {
        return checked(bodies, i -> "body " + (i + 1));
    }

    /** Checks positions and names the place of a fault in the caller's words. */
    static Positions checked(List<OpeningPosition> bodies, IntFunction<String> place) {
        List<OpeningPosition> copy = List.copyOf(bodies);
        if (copy.isEmpty()) {
            throw new PositionsException("there are no positions; give at least one body");
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < copy.size(); i++) {
            OpeningPosition body = copy.get(i);
            String where = place.apply(i);
            if (body.code().isBlank()) {
                throw new PositionsException(where + ", column code: is empty; give every body a code");
            }
            Integer earlier = seen.putIfAbsent(body.code(), i);
            if (earlier != null) {
                throw new PositionsException(where + ", column code: '" + body.code() + "' stands in "
                        + place.apply(earlier) + " already; give every body once");
            }
            checkBody(body, where, copy.get(0));
        }
        checkShares(copy);
        return new Positions(copy);
    }

    private static void checkBody(OpeningPosition body, String where, OpeningPosition first) {
        checkMoney(where, "baseline", Optional.of(body.baseline()));
        checkMoney(where, "target", body.target());
        checkMoney(where, "prior", body.prior());
        checkMoney(where, "formula", body.formula());
        checkMoney(where, "new_target", body.newTarget());
        if (body.target().isPresent() && body.targetShare().isPresent()) {
            throw new PositionsException(
                    where + ", body " + body.code() + ": has both target and target_share; give one of the two");
        }
        boolean sameKind = body.target().isPresent() == first.target().isPresent()
                && body.targetShare().isPresent() == first.targetShare().isPresent();
        if (!sameKind) {
            throw new PositionsException(where + ", body " + body.code()
                    + ": has another kind of target than the first body; give target to all, or target_share to all");
        }
        if (body.uplift().filter(uplift -> uplift.isNegative()).isPresent()) {
            throw new PositionsException(
                    where + ", column uplift: " + body.uplift().get() + " is negative; an uplift adds to the growth");
        }
        if (body.population().filter(people -> people.signum() < 0).isPresent()) {
            throw new PositionsException(where + ", column population: "
                    + body.population().get().toPlainString() + " is negative; give a number of people");
        }
    }

    private static void checkMoney(String where, String column, Optional<Pounds> amount) {
        if (amount.filter(Pounds::isNegative).isPresent()) {
            throw new PositionsException(
                    where + ", column " + column + ": " + amount.get() + " is negative; money is zero or more");
        }
    }

    private static void checkShares(List<OpeningPosition> bodies) {
        if (bodies.get(0).targetShare().isEmpty()) {
            return;
        }
        BigDecimal off = sumOfShares(bodies).subtract(BigDecimal.ONE);
        if (off.abs().compareTo(SHARE_TOLERANCE) > 0) {
            throw new PositionsException("column target_share: the shares add up to 1"
                    + (off.signum() > 0 ? " plus " : " minus ")
                    + off.abs().stripTrailingZeros().toPlainString()
                    + ", expected 1; give fractions of the whole (0.0065, not 0.65 %) for all bodies");
        }
    }

    private static BigDecimal sumOfShares(List<OpeningPosition> bodies) {
        return bodies.stream()
                .map(body -> body.targetShare().map(Share::fraction).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The bodies in the order given.
     *
     * @return at least one
     */
    public List<OpeningPosition> bodies() {
        return bodies;
    }

    /**
     * How many there are.
     *
     * @return for example 152
     */
    public int size() {
        return bodies.size();
    }

    /** The index of the body that comes at a rank by code. */
    int atRank(int rank) {
        return order[rank];
    }

    /** The rank by code of a body; empty where no body has the code. */
    OptionalInt findRank(String code) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int side = bodies.get(order[middle]).code().compareTo(code);
            if (side == 0) {
                return OptionalInt.of(middle);
            }
            low = side < 0 ? middle + 1 : low;
            high = side > 0 ? middle : high;
        }
        return OptionalInt.empty();
    }

    /** What the shares add up to; 1 where targets are amounts. */
    BigDecimal shareTotal() {
        return shareTotal;
    }

    /** The same for every policy, so worked out once. */
    Openings openings() {
        return openings.get();
    }

    /** All baselines together. */
    BigDecimal baselineTotal() {
        return baselineTotal;
    }

    /**
     * How many bodies.
     *
     * @return for example {@code 152 positions}
     */
    @Override
    public String toString() {
        return bodies.size() + " positions";
    }
}
