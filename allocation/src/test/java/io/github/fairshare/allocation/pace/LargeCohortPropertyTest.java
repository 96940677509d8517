package io.github.fairshare.allocation.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Cohorts so large that the engine looks at a sample first and folds what cannot turn. */
class LargeCohortPropertyTest {
    private static final int BODIES = 5_000;

    private static final List<String> BALANCES = List.of(
            "\"SHIFT\"}, \"limits\": [{\"type\": \"MINIMUM_GROWTH\", \"percent\": \"5.2\"},"
                    + " {\"type\": \"MAXIMUM_GROWTH\", \"percent\": \"8\"}]",
            "\"SHIFT\"}, \"limits\": [{\"type\": \"MAXIMUM_GROWTH\", \"percent\": \"8\"},"
                    + " {\"type\": \"NO_FURTHER_UNDER_TARGET\"}]",
            "\"MINIMUM_GROWTH\"}, \"limits\": [{\"type\": \"MAXIMUM_GROWTH\", \"percent\": \"8\"}]",
            "\"MAXIMUM_UNDER_TARGET\"}, \"limits\": []",
            "\"OVER_CAP\"}, \"limits\": []",
            "\"SCALE\"}, \"limits\": [{\"type\": \"MINIMUM_GROWTH\", \"percent\": \"4\"}]");

    private static PacePolicy policy(String balance) {
        String middle = balance.startsWith("\"M") ? "4.6" : balance.startsWith("\"OVER") ? "6.5" : "5.5";
        return PacePolicies.parse("""
                {"version": 1, "id": "large", "title": "t", "unit": "POUNDS", "pot": {"growthPercent": "5.5"},
                 "rule": {"type": "CURVE", "points": [{"distancePercent": "-10", "growthPercent": "9"},
                  {"distancePercent": "0", "growthPercent": "MIDDLE"}, {"distancePercent": "4", "growthPercent": "4.5"}]},
                 "rounding": {"unit": "0.01", "mode": "HALF_UP", "method": "CONSERVING"},
                 "balance": {"solveFor": BALANCE}
                """.replace("MIDDLE", middle).replace("BALANCE", balance));
    }

    private static List<OpeningPosition> bodies(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<OpeningPosition> bodies = new ArrayList<>();
        for (int i = 0; i < BODIES; i++) {
            long baseline = random.nextInt(40) == 0 ? 0 : 1_000 + random.nextLong(40_000_000_000L);
            long target = (long) ((baseline + 1) / (1 + 0.16 * (random.nextDouble() - 0.5)));
            bodies.add(OpeningPosition.of(
                    String.format("B%04d", i),
                    Pounds.of(BigDecimal.valueOf(baseline, 2)),
                    Pounds.of(BigDecimal.valueOf(target, 2))));
        }
        return bodies;
    }

    @Property(seed = "20170901", tries = 6)
    void allocate_thousandsOfBodies_balancesToThePennyInAnyOrderAndTracesTheSame(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        List<OpeningPosition> bodies = bodies(seed);
        List<OpeningPosition> shuffled = new ArrayList<>(bodies);
        Collections.shuffle(shuffled, new Random(seed));
        for (String balance : BALANCES) {
            PaceResult result = PaceOfChange.allocate(policy(balance), Positions.of(bodies));
            PaceResult other = PaceOfChange.allocate(policy(balance), Positions.of(shuffled));
            assertThat(result.status()).as(balance).isEqualTo(AllocationStatus.BALANCED);
            BigDecimal pot = result.totals().pot().amount();
            assertThat(result.totals().allocation().amount().subtract(pot).abs())
                    .as(balance)
                    .isLessThanOrEqualTo(new BigDecimal("0.005"));
            assertThat(other.solved()).isEqualTo(result.solved());
            for (int i = 0; i < BODIES; i++) {
                BodyOutcome body = result.bodies().get(i);
                assertThat(other.findBody(body.code()).orElseThrow().unrounded())
                        .isEqualTo(body.unrounded());
            }
            for (int i = 0; i < BODIES; i += 7) {
                BodyOutcome body = result.bodies().get(i);
                // The trace works with one body at a time, the engine with columns: the figures are the same.
                assertThat(result.trace(body.code()).recomputed())
                        .as("%s %s", balance, body.code())
                        .isEqualTo(body.allocation());
            }
        }
    }
}
