package io.github.fairshare.allocation.rounding;

/** Selection of one value by its rank in linear expected time, without sorting and without random numbers. */
final class Selection {
    private Selection() {}

    /** The value that exactly {@code rank - 1} others, counted with repetition, stand before in falling order. */
    static long kthLargest(long[] values, int rank) {
        long[] work = values.clone();
        int wanted = work.length - rank;
        int low = 0;
        int high = work.length - 1;
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
