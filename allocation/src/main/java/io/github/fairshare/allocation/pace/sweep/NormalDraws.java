package io.github.fairshare.allocation.pace.sweep;

/**
 * Standard normal deviates of one draw: SplitMix64 for 64 bits, of which the upper 53 make a uniform number, two of which
 * make a deviate by the {@linkplain BoxMuller transformation} of Box and Muller; the same on every machine.
 */
public final class NormalDraws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    /** The deviates of a draw, which hang on the seed and the number of the draw alone. */
    public NormalDraws(long seed, long draw) {
        start(seed, draw);
    }

    /** Begins with the first deviate of another draw. */
    void start(long seed, long draw) {
        state = mixed(mixed(seed) + GOLDEN * (draw + 1L));
    }

    private static long mixed(long bits) {
        long first = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    private double uniform() {
        state += GOLDEN;
        return (mixed(state) >>> 11) * UNIT;
    }

    /** The next deviate of the draw. */
    public double next() {
        return BoxMuller.deviate(uniform(), uniform());
    }
}
