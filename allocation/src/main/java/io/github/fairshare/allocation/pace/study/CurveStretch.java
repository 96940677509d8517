package io.github.fairshare.allocation.pace.study;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of opening distances over which growth behaves alike, or one point of it.
 *
 * @param from where it begins, percentage of target, for example -6.2
 * @param to where it ends; equal to from for a kink
 * @param kind what it is
 * @param slope the steepest change of growth by distance in it, in points a point; of a kink the change of slope there
 * @param bodies how many bodies open in it, or within 0.25 points of a kink; empty
 *     where no positions are given
 */
public record CurveStretch(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal to,
        Kind kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal slope,
        Optional<Integer> bodies) {
    /** What a stretch is. */
    public enum Kind {
        /** Distance makes no difference. */
        FLAT,
        /** Growth falls by at most a point for a point of distance. */
        SLOPE,
        /** Growth falls by more than a point for a point of distance. */
        CLIFF,
        /** The slope changes at one distance. */
        KINK,
        /** A body further below target overtakes one nearer to it. */
        LEAPFROG
    }

    /**
     * Kind and place.
     *
     * @return for example {@code FLAT from -6.2 to 0, slope 0}
     */
    @Override
    public String toString() {
        return kind + " from " + from.toPlainString() + " to " + to.toPlainString() + ", slope "
                + slope.toPlainString();
    }
}
