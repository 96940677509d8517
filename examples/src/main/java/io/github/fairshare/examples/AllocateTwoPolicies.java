package io.github.fairshare.examples;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.study.PaceComparison;
import io.github.fairshare.allocation.pace.table.PositionsCsv;
import java.io.StringReader;

/** Who gets more under the policy of 2009-10 than under equal growth, and how much? */
public final class AllocateTwoPolicies {
    private AllocateTwoPolicies() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        Positions positions = PositionsCsv.read(new StringReader("""
                code,baseline,target
                5M6,254.17,205.23
                5NM,502.86,527.66
                """), MoneyUnit.MILLIONS);
        PacePolicy equal = PacePolicies.parse("""
                {"version": 1, "id": "equal", "title": "Equal growth", "financialYear": "2009-10", "unit": "MILLIONS",
                 "pot": {"growthPercent": "5.5"}, "distance": {"measuredOn": "OPENING"}, "rule": {"type": "UNIFORM"},
                 "limits": [], "balance": {"solveFor": "NONE"}, "rounding": null, "sources": []}""");
        PaceResult paced =
                PaceOfChange.allocate(PacePolicies.find("pct-2009-10").orElseThrow(), positions);

        for (PaceComparison.Row row : PaceComparison.of(paced, PaceOfChange.allocate(equal, positions))
                .rows()) {
            System.out.println(row.code() + ": " + row.allocationA() + " or " + row.allocationB() + ", a difference of "
                    + row.difference());
        }
    }
}
