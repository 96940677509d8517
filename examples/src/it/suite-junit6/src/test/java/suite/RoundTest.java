package suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.fairshare.allocation.generators.AllocationDomain;
import io.github.fairshare.allocation.generators.CohortArbitraries;
import io.github.fairshare.allocation.generators.CohortTemper;
import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Pounds;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Twins get the same to the penny, and a policy is kept as it is written. */
@Domain(AllocationDomain.class)
class RoundTest {
    private static final PacePolicy ROUND = PacePolicies.find("pct-2008-09").orElseThrow();

    @Provide
    Arbitrary<Positions> twins() {
        return CohortArbitraries.cohorts(CohortTemper.TWINS);
    }

    @Property(tries = 50)
    void round_amongTwins_givesThemTheSameToThePenny(@ForAll("twins") Positions twins) {
        List<Pounds> given = PaceOfChange.allocate(ROUND, twins).bodies().stream()
                .map(BodyOutcome::allocation)
                .sorted()
                .toList();

        Pounds most = given.get(given.size() - 1).minus(given.get(0));
        assertTrue(most.compareTo(Pounds.of("0.01")) <= 0, () -> "they differ by " + most);
    }

    @Property(tries = 50)
    void policy_writtenAndRead_isTheSame(@ForAll PacePolicy policy) {
        assertEquals(policy.rule(), PacePolicies.parse(PacePolicies.write(policy)).rule());
    }
}
