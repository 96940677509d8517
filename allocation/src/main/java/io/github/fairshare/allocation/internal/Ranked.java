package io.github.fairshare.allocation.internal;

/**
 * Finds numbers by their rank without sorting all of them, by partition round a median of three (Hoare, 1961, Algorithm 65:
 * Find, Communications of the ACM 4).
 */
public final class Ranked {
    private Ranked() {}

    /**
     * Puts the number of a rank where that rank is; none before it is larger, none after it smaller.
     *
     * @param numbers of which the first are looked at, in any order
     * @param count how many
     * @param rank the smallest first, counted from nothing
     * @return the number
     */
    public static long at(long[] numbers, int count, int rank) {
        int least = 0;
        int most = count - 1;
        while (least < most) {
            long pivot = medianOfThree(numbers[least], numbers[(least + most) >>> 1], numbers[most]);
            int up = least;
            int down = most;
            while (up <= down) {
                while (numbers[up] < pivot) {
                    up++;
                }
                while (numbers[down] > pivot) {
                    down--;
                }
                if (up <= down) {
                    long other = numbers[up];
                    numbers[up++] = numbers[down];
                    numbers[down--] = other;
                }
            }
            if (rank <= down) {
                most = down;
            } else if (rank >= up) {
                least = up;
            } else {
                return numbers[rank];
            }
        }
        return numbers[rank];
    }

    private static long medianOfThree(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    /**
     * A number with a point as a whole one, in the same order.
     *
     * @param number any
     * @return to be ranked
     */
    public static long key(double number) {
        return turned(Double.doubleToRawLongBits(number));
    }

    /**
     * The number again.
     *
     * @param key of it
     * @return the same number
     */
    public static double number(long key) {
        return Double.longBitsToDouble(turned(key));
    }

    /** Of numbers below nothing those further away have the larger bits. */
    private static long turned(long bits) {
        return bits ^ ((bits >> (Long.SIZE - 1)) >>> 1);
    }
}
