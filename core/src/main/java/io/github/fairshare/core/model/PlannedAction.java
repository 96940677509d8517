package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of a timeline: something that is to be done, and when.
 *
 * @source speccomm15, section 4.1.1, table of actions and dates
 */
@Value.Immutable
@JsonPropertyOrder({"action", "date", "firstMonth", "lastMonth"})
public interface PlannedAction {
    /**
     * What is to be done.
     *
     * @return for example "Peer review and assurance of plans. More detail on this process will follow"
     */
    @JsonProperty
    String action();

    /**
     * When, as printed.
     *
     * @return for example "By end May 2015"; empty where the row prints no date
     */
    @JsonProperty
    Optional<String> date();

    /**
     * The first month that the date names.
     *
     * @return for example March 2015 for "March/April 2015"; empty for "By end May 2015", which has no beginning
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty
    Optional<YearMonth> firstMonth();

    /**
     * The last month that the date names.
     *
     * @return for example April 2015 for "March/April 2015"
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty
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

    @JsonCreator
    private static PlannedAction fromJson(
            @JsonProperty(value = "action", required = true) String action,
            @JsonProperty("date") Optional<String> date,
            @JsonProperty("firstMonth") Optional<YearMonth> firstMonth,
            @JsonProperty("lastMonth") Optional<YearMonth> lastMonth) {
        return ImmutablePlannedAction.builder()
                .action(action)
                .date(date)
                .firstMonth(firstMonth)
                .lastMonth(lastMonth)
                .build();
    }
}
