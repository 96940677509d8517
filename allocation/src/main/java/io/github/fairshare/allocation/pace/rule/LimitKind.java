package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.solve.DoubleDouble;
import java.util.List;

/** What one kind of limit does; one class a kind. */
public interface LimitKind extends LimitLines {
    /** The limit of the year after. */
    Limit yearLater();

    /** The columns that it goes by where they are given. */
    default List<PositionColumn> uses() {
        return List.of();
    }

    /** The figure of its lines that stands for a percentage, which here is a fraction. */
    default DoubleDouble figure(DoubleDouble fraction) {
        return fraction;
    }
}
