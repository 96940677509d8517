package io.github.fairshare.allocation.pace.position;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.Given;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The bodies of one allocation, checked: at least one, every code once, no negative money, one kind of target. */
@JsonPropertyOrder({"bodies", "assumptions"})
public final class Positions {
    private static final BigDecimal SHARE_TOLERANCE = new BigDecimal("1e-9");

    private final List<OpeningPosition> bodies;
    private final Optional<PenceColumns> columns;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    private final List<String> assumptions;

    private Positions(List<OpeningPosition> bodies, Optional<PenceColumns> columns, List<String> assumptions) {
        this.bodies = bodies;
        this.columns = columns;
        this.assumptions = assumptions;
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
        return of(bodies, Positions::called);
    }

    private static String called(int place) {
        return "body " + (place + 1);
    }

    /**
     * Checks positions and names the place of a fault in the caller's words.
     *
     * @param bodies in any order; results come back in the same
     * @param place where the body of an index stands, for example {@code line 2}
     * @return the checked positions
     * @throws PositionsException as {@link #of(List)}
     */
    public static Positions of(List<OpeningPosition> bodies, IntFunction<String> place) {
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
                throw new PositionsException(where + ", column code: '" + Given.shown(body.code()) + "' stands in "
                        + place.apply(earlier) + " already; give every body once");
            }
            checkBody(body, where, copy.get(0));
        }
        checkShares(copy);
        return new Positions(copy, Optional.empty(), List.of());
    }

    /**
     * Checks positions that stand in columns, and keeps them so: the way for a great many bodies.
     *
     * @param codes in any order; results come back in the same
     * @param baselines what each starts from, in pence
     * @param targets the opening target of each, in pence
     * @return the checked positions; changes of the arrays do not reach them
     * @throws PositionsException as {@link #of(List)}, and where the columns are not of one length
     */
    public static Positions ofPence(String[] codes, long[] baselines, long[] targets) {
        return ofPence(codes, baselines, targets, Positions::called);
    }

    /**
     * Checks positions that stand in columns and names the place of a fault in the caller's words.
     *
     * @param codes in any order; results come back in the same
     * @param baselines what each starts from, in pence
     * @param targets the opening target of each, in pence
     * @param place where the body of an index stands, for example {@code line 2}
     * @return the checked positions; changes of the arrays do not reach them
     * @throws PositionsException as {@link #ofPence(String[], long[], long[])}
     */
    public static Positions ofPence(String[] codes, long[] baselines, long[] targets, IntFunction<String> place) {
        if (baselines.length != codes.length || targets.length != codes.length) {
            throw new PositionsException("there are " + codes.length + " codes, " + baselines.length + " baselines and "
                    + targets.length + " targets; give columns of one length");
        }
        PenceColumns columns = new PenceColumns(codes, baselines, targets);
        return columns.isSound()
                ? new Positions(columns.bodies(), Optional.of(columns), List.of())
                : of(columns.bodies(), place);
    }

    /**
     * The same bodies with something that is assumed about them, to be repeated in every result.
     *
     * @param assumption for example {@code Illustration, no record: ...}
     * @return the labelled positions
     */
    public Positions assuming(String assumption) {
        return new Positions(
                bodies,
                columns,
                Stream.concat(assumptions.stream(), Stream.of(assumption)).toList());
    }

    /**
     * What is assumed about the bodies.
     *
     * @return as a rule empty
     */
    @JsonProperty
    public List<String> assumptions() {
        return assumptions;
    }

    /**
     * What a reader should look at before he believes a result.
     *
     * @return for example that a body equals the sum of all others; as a rule empty
     */
    public List<String> doubts() {
        return columns.map(SumOfOthers::find).orElseGet(() -> SumOfOthers.find(bodies)).stream()
                .map(code -> "body " + code + " equals the sum of the others in every column of money; if it is their"
                        + " total, take it out")
                .toList();
    }

    private static void checkBody(OpeningPosition body, String where, OpeningPosition first) {
        checkMoney(where, "baseline", Optional.of(body.baseline()));
        checkMoney(where, "target", body.target());
        checkMoney(where, "prior", body.prior());
        checkMoney(where, "formula", body.formula());
        checkMoney(where, "new_target", body.newTarget());
        if (body.target().isPresent() && body.targetShare().isPresent()) {
            throw new PositionsException(where + ", body " + Given.shown(body.code())
                    + ": has both target and target_share; give one of the two");
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
    @JsonProperty
    public List<OpeningPosition> bodies() {
        return bodies;
    }

    /**
     * The bodies as columns.
     *
     * @return empty where a body has anything besides code, baseline and target, or money that is not in whole pence
     */
    public Optional<PenceColumns> columns() {
        return columns;
    }

    /**
     * How many there are.
     *
     * @return for example 152
     */
    public int size() {
        return bodies.size();
    }

    /**
     * What follows from these positions alone: worked out when it is first asked for and kept with them, so that many
     * policies on the same positions share it.
     *
     * @param <T> what follows
     * @param type its type, of which one is kept
     * @param function works it out; pure, and asks for nothing derived itself
     * @return what the function gave when it was first asked for
     */
    public <T> T derived(Class<T> type, Function<Positions, T> function) {
        return type.cast(derived.computeIfAbsent(type, key -> function.apply(this)));
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

    @JsonCreator
    private static Positions fromJson(
            @JsonProperty(value = "bodies", required = true) List<OpeningPosition> bodies,
            @JsonProperty(value = "assumptions", required = true) List<String> assumptions) {
        Positions read = of(bodies);
        for (String assumption : assumptions) {
            read = read.assuming(assumption);
        }
        return read;
    }
}
