package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.position.OpeningPosition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of positions that only some policies use.
 *
 * @param column its name in tables, for example {@code population_growth}
 * @param value what a body has there
 */
public record PositionColumn(String column, Function<OpeningPosition, Optional<?>> value) {
    static final PositionColumn GROWTH = new PositionColumn("growth", OpeningPosition::growth);
    static final PositionColumn POPULATION_GROWTH =
            new PositionColumn("population_growth", OpeningPosition::populationGrowth);
    static final PositionColumn UPLIFT = new PositionColumn("uplift", OpeningPosition::uplift);
    static final PositionColumn PRIOR = new PositionColumn("prior", OpeningPosition::prior);
    static final PositionColumn FORMULA = new PositionColumn("formula", OpeningPosition::formula);
    static final PositionColumn FLOOR = new PositionColumn("floor", OpeningPosition::floor);
    static final PositionColumn CEILING = new PositionColumn("ceiling", OpeningPosition::ceiling);
    static final PositionColumn BASE_SHARE = new PositionColumn("base_share", OpeningPosition::baseShare);
    static final PositionColumn PREVIOUS_PERCENT =
            new PositionColumn("previous_percent", OpeningPosition::previousPercent);

    /** Every policy goes by a new target where one is given. */
    static final PositionColumn NEW_TARGET = new PositionColumn("new_target", OpeningPosition::newTarget);

    /** Those that may be given and play no part, in the order of their warnings. */
    static final List<PositionColumn> OPTIONAL =
            List.of(GROWTH, POPULATION_GROWTH, UPLIFT, PRIOR, FORMULA, FLOOR, CEILING, BASE_SHARE, PREVIOUS_PERCENT);

    boolean isIn(OpeningPosition body) {
        return value.apply(body).isPresent();
    }
}
