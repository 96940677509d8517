package io.github.fairshare.allocation.rounding;

/**
 * Selection of one value by its rank in linear time for values that are spread out, without sorting and without random
 * numbers: counted by their leading digits, only those that share the wanted one's digits are looked at again.
 *
 * <p>What is left is narrowed down by partition round a median of three (Hoare, 1961, Algorithm 65: Find, Communications
 * of the ACM 4).
 */
final class Selection {
    private static final int DIGITS = 11;
    private static final int FEW = 1 << DIGITS;

    private Selection() {}

    /** The value that exactly {@code rank - 1} others, counted with repetition, stand before in falling order. */
    static long kthLargest(long[] values, int rank) {
        long all = 0;
        for (long value : values) {
            all |= value;
        }
        // Leading digits do not order numbers below zero.
        if (values.length <= FEW || all < 0) {
            return kthSmallest(values.clone(), values.length, values.length - rank);
        }
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(all) - DIGITS);
        int[] counts = new int[FEW];
        for (long value : values) {
            counts[(int) (value >>> shift)]++;
        }
        int digits = FEW - 1;
        int larger = 0;
        while (larger + counts[digits] < rank) {
            larger += counts[digits--];
        }
        long[] alike = new long[counts[digits]];
        int found = 0;
        for (long value : values) {
            if (value >>> shift == digits) {
                alike[found++] = value;
            }
        }
        return kthSmallest(alike, found, found - (rank - larger));
    }

    /** The value at a place in rising order; the array is written over. */
    private static long kthSmallest(long[] work, int size, int wanted) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            long pivot = medianOfThree(work[low], work[(low + high) >>> 1], work[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (work[left] < pivot) {
                    left++;
                }
                while (work[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    swap(work, left++, right--);
                }
            }
            if (wanted <= right) {
                high = right;
            } else if (wanted >= left) {
                low = left;
            } else {
                return work[wanted];
            }
        }
        return work[wanted];
    }

    private static long medianOfThree(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private static void swap(long[] values, int i, int j) {
        long kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
