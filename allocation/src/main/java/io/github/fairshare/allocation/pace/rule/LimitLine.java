package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import io.github.fairshare.allocation.pace.solve.Line;
import java.util.Optional;

/**
 * What a limit says about one body, as a line in the limit's own figure; where it has two lines, the smaller counts.
 *
 * @param limit for example {@code MINIMUM_GROWTH}
 * @param side whether it holds from below or from above
 * @param line pence by the figure
 * @param other the second line
 */
public record LimitLine(String limit, Bound.Side side, Line line, Optional<Line> other) {
    static LimitLine lower(String limit, Line line) {
        return new LimitLine(limit, Bound.Side.LOWER, line, Optional.empty());
    }

    static LimitLine upper(String limit, Line line) {
        return new LimitLine(limit, Bound.Side.UPPER, line, Optional.empty());
    }

    Bound at(DoubleDouble figure) {
        DoubleDouble value = line.at(figure);
        return new Bound(limit, side, other.isPresent() ? value.min(other.get().at(figure)) : value);
    }
}
