package io.github.fairshare.core.check;

import io.github.fairshare.core.measure.Interval;
import java.util.List;

/** A check that says in which interval the sum of some figures lies. */
sealed interface LinearStatement permits SumCheck, AggregateCheck {
    /**
     * The figures that are added up.
     *
     * @param table the figures
     * @return their places
     */
    List<FigureTable.Cell> cells(FigureTable table);

    /**
     * Where their sum lies.
     *
     * @return the interval
     */
    Interval sum();
}
