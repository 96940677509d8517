package io.github.fairshare.allocation.pace.solve;

/**
 * The range in which an unknown is looked for; rising, so that more of it never means less money.
 *
 * @param low the smallest admissible value
 * @param high the largest admissible value
 * @param preferred of several values that balance, the one nearest to this is taken
 */
public record Unknown(DoubleDouble low, DoubleDouble high, DoubleDouble preferred) {
    /** The preferred value, or the middle where that is at an end without end. */
    public DoubleDouble middle() {
        return preferred.isFinite() ? preferred : low.plus(high).times(new DoubleDouble(0.5, 0));
    }
}
