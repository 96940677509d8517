package io.github.fairshare.examples;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.table.PositionsCsv;
import java.io.StringReader;

/** How does a policy come to what one body gets? */
public final class ExplainOneBody {
    private ExplainOneBody() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        Positions positions = PositionsCsv.read(
                new StringReader("code,name,baseline,target\n5M6,Richmond and Twickenham,254.17,205.23\n"),
                MoneyUnit.MILLIONS);
        PacePolicy policy = PacePolicies.find("pct-2009-10").orElseThrow();
        System.out.println(PaceOfChange.allocate(policy, positions).explain("5M6"));
    }
}
