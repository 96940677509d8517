package io.github.fairshare.allocation.pace.sweep;

/** Finds numbers by their rank without sorting all of them. */
final class Ranked {
    private Ranked() {}

    /** Puts the number of a rank, the smallest first and counted from nothing, where that rank is; none before it is larger, none after it smaller. */
    static double at(double[] numbers, int count, int rank) {
        int least = 0;
        int most = count - 1;
        while (least < most) {
            double middle = numbers[(least + most) >>> 1];
            int up = least;
            int down = most;
            while (up <= down) {
                while (numbers[up] < middle) {
                    up++;
                }
                while (numbers[down] > middle) {
                    down--;
                }
                if (up <= down) {
                    double other = numbers[up];
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
}
