package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.core.measure.FinancialYear;
import java.util.List;
import java.util.Optional;

/**
 * The twelve rounds of the memorandum's table, 1999-2000 to 2010-11, as facts: not policies, since most rules are lost.
 *
 * @source pex15 Table 1
 */
public final class PublishedRounds {
    private PublishedRounds() {}

    /**
     * All twelve rounds.
     *
     * @return by year
     */
    public static List<RoundFacts> all() {
        try {
            return FairshareJson.mapper()
                    .readValue(PaceResource.text("published-rounds.json"), new TypeReference<List<RoundFacts>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the bundled rounds are damaged; rebuild fairshare-allocation", e);
        }
    }

    /**
     * Finds the round of a year.
     *
     * @param year for example 2009-10
     * @return empty outside 1999-2000 to 2010-11
     */
    public static Optional<RoundFacts> find(FinancialYear year) {
        return all().stream().filter(round -> round.year().equals(year)).findFirst();
    }
}
