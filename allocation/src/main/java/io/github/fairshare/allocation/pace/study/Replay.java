package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.PolicyParameter;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the floor of one year would have done in another: the floor as a share of the growth of the whole is kept.
 *
 * @param ratio the floor of the other year, percentage of its growth, for example 85.2 %
 * @param floor the same share of the growth here, for example 4.686 %
 * @param comparison the unchanged policy first, the replayed second
 */
public record Replay(Percent ratio, Percent floor, PaceComparison comparison) {
    /**
     * Replays.
     *
     * @param policy with the parameters {@code growth} and {@code floor}
     * @param ratio the floor of the other year, percentage of its growth, for example 85.2 %
     * @param positions the bodies
     * @return both results
     * @throws PolicyException where the policy lacks one of the parameters, or does not load with the floor
     */
    public static Replay of(PacePolicy policy, Percent ratio, Positions positions) {
        BigDecimal growth = value(policy, "growth");
        value(policy, "floor");
        BigDecimal floor = growth.multiply(ratio.asFraction()).stripTrailingZeros();
        PaceResult unchanged = PaceOfChange.allocate(policy, positions);
        PaceResult replayed = PaceOfChange.allocate(policy.with("floor", floor.toPlainString()), positions);
        return new Replay(ratio, Percent.of(floor), PaceComparison.of(unchanged, replayed));
    }

    private static BigDecimal value(PacePolicy policy, String name) {
        return policy.parameters().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .map(PolicyParameter::value)
                .map(BigDecimal::new)
                .orElseThrow(() -> new PolicyException(
                        "parameters", "none is called '" + name + "', and a floor ratio needs growth and floor"));
    }

    /**
     * Who gains and who loses.
     *
     * @return several lines: the floor, how many gain and lose, the largest of each, and what is taken for granted
     */
    public String explain() {
        StringBuilder text = new StringBuilder("A floor of " + ratio + " of growth is " + floor + " here. ");
        text.append(comparison.explain());
        Set<String> assumed = new LinkedHashSet<>(comparison.a().assumptions());
        assumed.addAll(comparison.b().assumptions());
        assumed.forEach(
                assumption -> text.append("Assumed: ").append(assumption).append(".\n"));
        return text.toString();
    }
}
