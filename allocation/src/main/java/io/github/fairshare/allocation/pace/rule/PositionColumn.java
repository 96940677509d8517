package io.github.fairshare.allocation.pace.rule;

import io.github.fairshare.allocation.pace.position.OpeningPosition;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A column of positions that only some policies use. */
public enum PositionColumn {
    GROWTH(OpeningPosition::growth),
    POPULATION_GROWTH(OpeningPosition::populationGrowth),
    UPLIFT(OpeningPosition::uplift),
    PRIOR(OpeningPosition::prior),
    FORMULA(OpeningPosition::formula),
    FLOOR(OpeningPosition::floor),
    CEILING(OpeningPosition::ceiling),
    BASE_SHARE(OpeningPosition::baseShare),
    PREVIOUS_PERCENT(OpeningPosition::previousPercent),
    NEW_TARGET(OpeningPosition::newTarget);

    private final Function<OpeningPosition, Optional<?>> value;

    PositionColumn(Function<OpeningPosition, Optional<?>> value) {
        this.value = value;
    }

    /** The name in tables, for example {@code population_growth}. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isIn(OpeningPosition body) {
        return value.apply(body).isPresent();
    }
}
