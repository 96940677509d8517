package io.github.fairshare.allocation.pace.solve;

/** Sums of plain doubles for what decides nothing. */
final class RoughSum {
    /** Chains of a sum. */
    private static final int CHAINS = 4;

    private RoughSum() {}

    /** Numbers together, to about the nearest double, in chains of additions that need not wait for each other. */
    static double of(double[] numbers) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int even = numbers.length - numbers.length % CHAINS;
        for (int i = 0; i < even; i += CHAINS) {
            first += numbers[i];
            second += numbers[i + 1];
            third += numbers[i + 2];
            fourth += numbers[i + 3];
        }
        for (int i = even; i < numbers.length; i++) {
            first += numbers[i];
        }
        return (first + second) + (third + fourth);
    }
}
