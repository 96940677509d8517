package io.github.fairshare.allocation.pace.position;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Bodies as columns, in the order given: a code, a baseline and an opening target each, money in whole pence, and nothing
 * besides. A million of them are three arrays; {@link OpeningPosition}s are made of them when they are asked for.
 */
public final class PenceColumns {
    /** The most pence of one body: a million million pounds, far beyond any, and whole as a double. */
    static final long MOST = 100_000_000_000_000L;

    private static final int DECIMALS = 2;

    private final String[] codes;
    private final long[] baselines;
    private final long[] targets;
    private final int[] order;
    private final long baselineTotal;
    private final long targetTotal;

    /** Columns of the same length. */
    PenceColumns(String[] codes, long[] baselines, long[] targets) {
        this.codes = codes.clone();
        this.baselines = baselines.clone();
        this.targets = targets.clone();
        this.order = order(this.codes);
        this.baselineTotal = total(this.baselines);
        this.targetTotal = total(this.targets);
    }

    /** Whether there is a body, and nothing in any that has to be looked at by itself. */
    boolean isSound() {
        boolean isSound = codes.length > 0 && isMoney(baselines) && isMoney(targets);
        for (int rank = 0; rank < order.length && isSound; rank++) {
            String code = codes[order[rank]];
            isSound = !code.isBlank() && (rank == 0 || !code.equals(codes[order[rank - 1]]));
        }
        return isSound;
    }

    private static boolean isMoney(long[] pence) {
        boolean isMoney = true;
        for (long amount : pence) {
            isMoney &= amount >= 0 && amount <= MOST;
        }
        return isMoney && total(pence) >= 0;
    }

    /** All together; negative where that is too much for a whole number of 64 bits. */
    private static long total(long[] pence) {
        long total = 0;
        for (long amount : pence) {
            total = total < 0 ? total : total + amount;
        }
        return total;
    }

    private static int[] order(String[] codes) {
        boolean isOrdered = true;
        for (int i = 1; i < codes.length && isOrdered; i++) {
            isOrdered = codes[i - 1].compareTo(codes[i]) <= 0;
        }
        IntStream places = IntStream.range(0, codes.length);
        return isOrdered
                ? places.toArray()
                : places.boxed()
                        .sorted(Comparator.comparing(i -> codes[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /**
     * How many bodies there are.
     *
     * @return at least 1, for example 152
     */
    public int size() {
        return codes.length;
    }

    /**
     * The code of a body.
     *
     * @param place counted from 0, in the order given
     * @return for example {@code 5M6}
     */
    public String code(int place) {
        return codes[place];
    }

    /**
     * What a body starts from.
     *
     * @param place counted from 0, in the order given
     * @return pence, 0 or more, for example 25417000000
     */
    public long baseline(int place) {
        return baselines[place];
    }

    /**
     * The opening target of a body.
     *
     * @param place counted from 0, in the order given
     * @return pence, 0 or more, for example 25400000000
     */
    public long target(int place) {
        return targets[place];
    }

    /**
     * Where the bodies stand in the order of their codes.
     *
     * @return a copy: the place of the first by code comes first
     */
    public int[] byCode() {
        return order.clone();
    }

    /**
     * All baselines together.
     *
     * @return for example £80,000,000,000
     */
    public Pounds baselineTotal() {
        return pounds(baselineTotal);
    }

    /**
     * All opening targets together.
     *
     * @return for example £80,000,000,000
     */
    public Pounds targetTotal() {
        return pounds(targetTotal);
    }

    /** The code of the first body that is all others together; empty where there is none, or where there are few. */
    Optional<String> findSumOfOthers(int fewestOthers) {
        for (int place = 0; place < codes.length && codes.length > fewestOthers; place++) {
            if (baselines[place] > 0
                    && baselines[place] == baselineTotal - baselines[place]
                    && isHalfOfTargets(place)) {
                return Optional.of(codes[place]);
            }
        }
        return Optional.empty();
    }

    private boolean isHalfOfTargets(int place) {
        return targets[place] == targetTotal - targets[place];
    }

    /**
     * The bodies one by one, each made when it is asked for.
     *
     * @return as many as there are, for example {@code [5M6: baseline £254,170,000, target £205,230,000]}
     */
    @JsonValue
    public List<OpeningPosition> bodies() {
        return new Bodies();
    }

    private static Pounds pounds(long pence) {
        return Pounds.of(BigDecimal.valueOf(pence, DECIMALS));
    }

    /**
     * How many bodies.
     *
     * @return for example {@code 152 bodies in columns}
     */
    @Override
    public String toString() {
        return codes.length + " bodies in columns";
    }

    private final class Bodies extends AbstractList<OpeningPosition> implements RandomAccess {
        @Override
        public OpeningPosition get(int place) {
            return OpeningPosition.of(codes[place], pounds(baselines[place]), pounds(targets[place]));
        }

        @Override
        public int size() {
            return codes.length;
        }
    }
}
