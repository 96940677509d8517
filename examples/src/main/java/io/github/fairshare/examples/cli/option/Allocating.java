package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.Infeasibility;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.PaceSummary;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.UnusableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Allocates to the bodies of a table.
 *
 * @param table what the table is called in messages
 * @param positions the bodies
 */
public record Allocating(String table, Positions positions) {
    public PaceResult by(PacePolicy policy) {
        return using(bodies -> PaceOfChange.allocate(policy, bodies));
    }

    /** Computes something of the bodies; its complaints are told with the name of the table. */
    public <T> T using(Function<Positions, T> computing) {
        try {
            return computing.apply(positions);
        } catch (PositionsException e) {
            throw new UnusableInputException(table + ": " + e.getMessage());
        } catch (PolicyException e) {
            throw new UnusableInputException(String.valueOf(e.getMessage()));
        }
    }

    public static UnusableInputException infeasible(PaceResult result) {
        Infeasibility why = result.infeasibility().orElseThrow();
        return new UnusableInputException("policy " + result.policy().id() + " is INFEASIBLE: " + why);
    }

    /** Says what an answer takes for granted; what is assumed of the bodies was said when they were read. */
    public void sayAssumptions(List<String> assumptions, CommandStreams streams) {
        assumptions.stream()
                .filter(assumption -> !positions.assumptions().contains(assumption))
                .forEach(assumption -> streams.say("assumed: " + assumption));
    }

    /** What a reader of the table should know besides. */
    public static List<String> remarks(PaceResult result) {
        List<String> remarks = new ArrayList<>();
        if (result.status() == AllocationStatus.UNBALANCED) {
            PaceSummary.TotalsText totals = PaceSummary.TotalsText.of(result);
            remarks.add("policy " + result.policy().id() + " is UNBALANCED: the allocations come to "
                    + totals.allocation() + ", " + (result.residual().isNegative() ? "more" : "less")
                    + " than the pot of " + totals.pot() + " (" + unit(result.policy()) + ")");
        }
        result.warnings().forEach(warning -> remarks.add("warning: " + warning));
        return remarks;
    }

    private static String unit(PacePolicy policy) {
        return policy.unit() == MoneyUnit.POUNDS
                ? "pounds"
                : policy.unit().name().toLowerCase(Locale.ROOT) + " of pounds";
    }
}
