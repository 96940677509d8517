package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.Citation;
import java.util.List;

/**
 * What was published about one year's round of pace of change, as printed.
 *
 * @param year for example 2009-10
 * @param organisations how many bodies there were, for example 152
 * @param printed the four printed percentages
 * @param criteria what the round was to achieve, in short sentences; empty where no source says
 * @param citation where the figures are from
 * @source pex15 Table 1 and para 14
 */
@JsonPropertyOrder({"year", "organisations", "printed", "criteria", "citation"})
public record RoundFacts(
        FinancialYear year, int organisations, Percentages printed, List<String> criteria, Citation citation) {
    /** Takes a copy of the criteria. */
    public RoundFacts {
        criteria = List.copyOf(criteria);
    }

    /**
     * The printed percentages of a round.
     *
     * @param growth growth of the whole, for example 5.50
     * @param minimum the smallest growth of any body, for example 5.20
     * @param minimumShareOfGrowth the one over the other, for example 94.5
     * @param growthUsed part of the growth used for pace of change, for example 1.89
     */
    @JsonPropertyOrder({"growth", "minimum", "minimumShareOfGrowth", "growthUsed"})
    public record Percentages(
            PrintedFigure growth,
            PrintedFigure minimum,
            PrintedFigure minimumShareOfGrowth,
            PrintedFigure growthUsed) {}

    /**
     * Year and growth.
     *
     * @return for example {@code 2009-10: growth 5.50 %, minimum 5.20 %}
     */
    @Override
    public String toString() {
        return year + ": growth " + printed.growth() + " %, minimum " + printed.minimum() + " %";
    }
}
