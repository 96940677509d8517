package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.measure.Interval;
import java.util.List;

/** A check that says in which interval the sum of some figures lies, or what is left of it. */
public sealed interface LinearStatement permits SumCheck, TotalRowCheck, AggregateCheck {
    /**
     * The figures that are added up.
     *
     * @param table the figures
     * @return their places
     */
    List<FigureTable.Cell> cells(FigureTable table);

    /**
     * Figures that are taken from their sum, such as a total that the table prints itself.
     *
     * @param table the figures
     * @return their places, none of them among those that are added up
     */
    default List<FigureTable.Cell> taken(FigureTable table) {
        return List.of();
    }

    /**
     * Where the sum lies, or what is left of it.
     *
     * @param table the figures
     * @return the interval
     */
    Interval allowed(FigureTable table);
}
