package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of a timeline: something that is to be done, and when.
 *
 * @source speccomm15, section 4.1.1, table of actions and dates
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePlannedAction.class)
@JsonDeserialize(as = ImmutablePlannedAction.class)
@JsonPropertyOrder({"action", "date", "firstMonth", "lastMonth"})
public interface PlannedAction {
    /**
     * What is to be done.
     *
     * @return for example "Peer review and assurance of plans. More detail on this process will follow"
     */
    String action();

    /**
     * When, as printed.
     *
     * @return for example "By end May 2015"; empty where the row prints no date
     */
    Optional<String> date();

    /**
     * The first month that the date names.
     *
     * @return for example March 2015 for "March/April 2015"; empty for "By end May 2015", which has no beginning
     */
    Optional<YearMonth> firstMonth();

    /**
     * The last month that the date names.
     *
     * @return for example April 2015 for "March/April 2015"
     */
    Optional<YearMonth> lastMonth();

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutablePlannedAction.Builder builder() {
        return ImmutablePlannedAction.builder();
    }

    /**
     * Date and action.
     *
     * @return for example {@code By end May 2015: Peer review and assurance of plans. More detail on this process will follow}
     */
    default String describe() {
        return date().orElse("no date") + ": " + action();
    }
}
