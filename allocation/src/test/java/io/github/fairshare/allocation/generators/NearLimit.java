package io.github.fairshare.allocation.generators;

import io.github.fairshare.allocation.rating.observation.Observation;

/**
 * An observation on a limit of so many standard deviations round the benchmark, or the least step beside it.
 *
 * @param observation counts or an estimate
 * @param side on which side of the benchmark
 * @param step -1 the least step inside the limit, 0 on it, 1 the least step outside
 */
public record NearLimit(Observation observation, Side side, int step) {
    /** On which side of its benchmark an observation lies. */
    public enum Side {
        /** More cases or a greater score than the benchmark. */
        ABOVE(1),
        /** Fewer cases or a lesser score. */
        BELOW(-1);

        private final int sign;

        Side(int sign) {
            this.sign = sign;
        }

        int sign() {
            return sign;
        }
    }
}
