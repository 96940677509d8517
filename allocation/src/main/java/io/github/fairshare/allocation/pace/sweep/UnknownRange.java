package io.github.fairshare.allocation.pace.sweep;

import io.github.fairshare.allocation.pace.policy.Balance;

/**
 * What the unknown of a year may be.
 *
 * @param balance what is solved for
 * @param growth the growth of the pot as a fraction
 */
record UnknownRange(Balance balance, double growth) {
    private static final double ENDLESS = 0x1p900;

    /** Where the search begins. */
    double first() {
        return switch (balance) {
            case SCALE -> 1;
            case MAXIMUM_UNDER_TARGET -> 0.9375;
            case MINIMUM_GROWTH -> growth / 2;
            case NONE, SHIFT, OVER_CAP -> 0;
        };
    }

    /** The least that it may be; what is endless is beyond all bounds here. */
    double least() {
        return switch (balance) {
            case SCALE, MAXIMUM_UNDER_TARGET -> 0;
            case MINIMUM_GROWTH -> -1;
            case NONE, SHIFT, OVER_CAP -> -ENDLESS;
        };
    }

    /** The most that it may be; what is endless is beyond all bounds here. */
    double most() {
        return switch (balance) {
            case MAXIMUM_UNDER_TARGET -> 1;
            case MINIMUM_GROWTH -> growth;
            case SCALE, NONE, SHIFT, OVER_CAP -> ENDLESS;
        };
    }

    /** Whether it may be so much, by more than its error. */
    boolean isAdmissible(double unknown) {
        return switch (balance) {
            case SCALE -> unknown > 0;
            case MAXIMUM_UNDER_TARGET -> unknown > 0 && unknown < 1 - 0x1p-40;
            case MINIMUM_GROWTH -> unknown > -1 && unknown < growth - 0x1p-40;
            case NONE, SHIFT, OVER_CAP -> true;
        };
    }
}
