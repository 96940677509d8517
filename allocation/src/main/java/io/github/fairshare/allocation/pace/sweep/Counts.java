package io.github.fairshare.allocation.pace.sweep;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * How often each value was seen, values in order and each once, so that two of them add up exactly, in any order. The memory
 * is bounded by how many values there are, not by how often they are seen.
 */
public final class Counts {
    private static final int LEAST_ROOM = 256;

    private long[] values = new long[0];
    private long[] times = new long[0];
    private long[] fresh = new long[LEAST_ROOM];
    private int waiting;

    /**
     * Those of values in order, each of them once.
     *
     * @throws IllegalArgumentException where they do not rise, with the place of the first that does not
     */
    public static Counts of(long[] values, long[] times) {
        for (int i = 1; i < values.length; i++) {
            if (values[i] <= values[i - 1]) {
                throw new IllegalArgumentException("distances do not rise at number " + (i + 1));
            }
        }
        Counts counts = new Counts();
        counts.values = values;
        counts.times = times;
        return counts;
    }

    /** Counts a value once. */
    public void add(long value) {
        if (waiting == fresh.length) {
            settle();
        }
        fresh[waiting++] = value;
    }

    /** Adds all of another. */
    public void add(Counts other) {
        other.settle();
        settle();
        merge(other.values, other.times, other.values.length);
    }

    /** Sorts in what waits; what waits next may be half as many as there are values, so that sorting in stays cheap. */
    private void settle() {
        if (waiting == 0) {
            return;
        }
        Arrays.sort(fresh, 0, waiting);
        long[] ones = new long[waiting];
        Arrays.fill(ones, 1);
        merge(fresh, ones, waiting);
        waiting = 0;
        if (values.length / 2 > fresh.length) {
            fresh = new long[values.length / 2];
        }
    }

    private void merge(long[] moreValues, long[] moreTimes, int size) {
        long[] allValues = new long[values.length + size];
        long[] allTimes = new long[values.length + size];
        int found = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < values.length || theirs < size) {
            boolean isMine = theirs == size || (mine < values.length && values[mine] <= moreValues[theirs]);
            long value = isMine ? values[mine] : moreValues[theirs];
            long count = isMine ? times[mine++] : moreTimes[theirs++];
            if (found == 0 || allValues[found - 1] != value) {
                allValues[found++] = value;
            }
            allTimes[found - 1] += count;
        }
        values = Arrays.copyOf(allValues, found);
        times = Arrays.copyOf(allTimes, found);
    }

    /** The values that were seen, in order. */
    public long[] values() {
        settle();
        return values;
    }

    /** How often each was seen. */
    public long[] times() {
        settle();
        return times;
    }

    /** How many were counted. */
    public long size() {
        return count(value -> true);
    }

    /** All values added up, each as often as it was seen. */
    private BigInteger sum() {
        settle();
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < values.length; i++) {
            sum = sum.add(BigInteger.valueOf(values[i]).multiply(BigInteger.valueOf(times[i])));
        }
        return sum;
    }

    /** The mean of all values, rounded to a whole one, halves away from nothing. */
    public BigDecimal mean() {
        return new BigDecimal(sum()).divide(BigDecimal.valueOf(size()), 0, RoundingMode.HALF_UP);
    }

    /** The value that so many in a hundred do not pass, of rank ceil(p n / 100). */
    public long percentile(int percent) {
        return ranked(Math.max(1, (size() * percent + 99) / 100));
    }

    /** How often values were seen that are so. */
    public long count(LongPredicate isCounted) {
        settle();
        long count = 0;
        for (int i = 0; i < values.length; i++) {
            count += isCounted.test(values[i]) ? times[i] : 0;
        }
        return count;
    }

    /** The value of a rank from 1 on. */
    private long ranked(long rank) {
        settle();
        long before = 0;
        for (int i = 0; i < values.length; i++) {
            before += times[i];
            if (before >= rank) {
                return values[i];
            }
        }
        throw new IllegalArgumentException("there are " + before + " values, and none of rank " + rank);
    }
}
