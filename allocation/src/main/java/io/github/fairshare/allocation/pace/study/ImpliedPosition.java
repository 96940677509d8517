package io.github.fairshare.allocation.pace.study;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a printed distance allows: a distance to 0.1 million and 0.1 % leaves an interval for target and allocation.
 *
 * @param code of the body
 * @param percent the distances in percent of target that are printed so; empty where none is
 * @param target the targets that agree with what is printed, in millions; empty where they are unbounded
 * @param allocation target plus distance at the same corners, in millions; empty where unbounded
 * @param remark why there is no interval, for example {@code SIGN_CONFLICT}; empty text where there is one
 */
public record ImpliedPosition(
        String code,
        Optional<Interval> percent,
        Optional<Interval> target,
        Optional<Interval> allocation,
        String remark) {
    /** The remark of a row whose money and percentage have different signs. */
    static final String SIGN_CONFLICT = "SIGN_CONFLICT";

    private static final BigDecimal HALF = new BigDecimal("0.05");
    private static final int DECIMALS = 30;

    /**
     * An interval, both ends included.
     *
     * @param low the lower end
     * @param high the upper end
     */
    public record Interval(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal low,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal high) {}

    /** One corner: a distance and the target that it implies. */
    private record Corner(BigDecimal target, BigDecimal allocation) {
        static Corner of(BigDecimal distance, BigDecimal percent) {
            BigDecimal target = distance.movePointRight(2).divide(percent, DECIMALS, RoundingMode.HALF_UP);
            return new Corner(target, target.add(distance));
        }
    }

    /**
     * What is implied.
     *
     * @param code of the body
     * @param millions the distance from target as printed, in millions to one decimal, for example 445.3
     * @param percent the same in percent of target as printed, to one decimal, for example 21.2
     * @return the intervals
     */
    public static ImpliedPosition of(String code, BigDecimal millions, BigDecimal percent) {
        Optional<Interval> printed = Optional.of(new Interval(percent.subtract(HALF), percent.add(HALF)));
        boolean isUnbounded = percent.abs().compareTo(HALF) <= 0;
        if (!isUnbounded && millions.signum() * percent.signum() < 0) {
            return new ImpliedPosition(code, printed, Optional.empty(), Optional.empty(), SIGN_CONFLICT);
        }
        if (isUnbounded) {
            return new ImpliedPosition(code, printed, Optional.empty(), Optional.empty(), "UNBOUNDED");
        }
        List<Corner> corners = Stream.of(HALF, HALF.negate())
                .flatMap(error -> Stream.of(
                        Corner.of(millions.add(error), percent.add(HALF)),
                        Corner.of(millions.add(error), percent.subtract(HALF))))
                .toList();
        Corner low = corners.stream().min(Comparator.comparing(Corner::target)).orElseThrow();
        Corner high = corners.stream().max(Comparator.comparing(Corner::target)).orElseThrow();
        return new ImpliedPosition(
                code,
                printed,
                Optional.of(new Interval(low.target(), high.target())),
                Optional.of(new Interval(low.allocation(), high.allocation())),
                "");
    }
}
