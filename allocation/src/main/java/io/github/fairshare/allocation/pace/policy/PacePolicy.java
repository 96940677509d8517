package io.github.fairshare.allocation.pace.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.source.Basis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One year's pace of change as data: how much there is, what rule shares it out, which limits hold, what is solved.
 *
 * <p>Read from JSON or found among the bundled ones, as the package {@code policy.json} does, or built with {@link #builder()}; a built policy is checked in the same way.
 */
@Value.Immutable
public interface PacePolicy {
    /**
     * The id.
     *
     * @return for example {@code pct-2009-10}
     */
    String id();

    /**
     * What it is, in a line.
     *
     * @return for example "Primary care trusts, 2009-10, as reconstructed"
     */
    String title();

    /**
     * The year that is allocated for.
     *
     * @return for example 2009-10; empty for examples
     */
    Optional<FinancialYear> financialYear();

    /**
     * The unit of money in tables that go with the policy.
     *
     * @return pounds unless said otherwise
     */
    @Value.Default
    default MoneyUnit unit() {
        return MoneyUnit.POUNDS;
    }

    /**
     * How much there is to allocate.
     *
     * @return for example 5.5 % more than the baselines
     */
    Pot pot();

    /**
     * What the rule measures the distance on.
     *
     * @return the opening target unless said otherwise
     */
    @Value.Default
    default DistanceBasis measuredOn() {
        return DistanceBasis.OPENING;
    }

    /**
     * The rule that comes before all limits.
     *
     * @return for example a curve
     */
    GrowthRule rule();

    /**
     * The limits in order of priority, the highest first.
     *
     * @return for example a minimum growth and a maximum under target
     */
    List<Limit> limits();

    /**
     * What is solved so that the allocations make the pot.
     *
     * @return nothing unless said otherwise
     */
    @Value.Default
    default Balance balance() {
        return Balance.NONE;
    }

    /**
     * How allocations are rounded.
     *
     * @return for example to £0.01; empty for not at all
     */
    Optional<Rounding> rounding();

    /**
     * Where the figures are from.
     *
     * @return one entry for each figure of a bundled policy; a figure that is a parameter has the parameter's citation
     */
    List<PolicySource> sources();

    /**
     * The figures that have names, with their values here.
     *
     * @return for example growth, floor and the limit under target; empty where no figure is named
     */
    List<PolicyParameter> parameters();

    /**
     * What was changed since the policy was read.
     *
     * @return for example {@code floor 4.0 in place of 5.2 (STATED, pex15 para 14(b))}; as a rule empty
     */
    List<PolicyChange> changes();

    /**
     * The text that the policy was read from.
     *
     * @return empty for a policy that was built
     */
    @Value.Auxiliary
    Optional<PolicyText> text();

    /**
     * The same policy with another value of a parameter, wherever that stands.
     *
     * @param parameter for example {@code floor}
     * @param value as in the policy's JSON, for example {@code 4.0}
     * @return the changed policy, which names the change among its assumptions
     * @throws PolicyException where no parameter has the name, a place where it stands refuses the value, or the policy
     *     was built rather than read
     */
    default PacePolicy with(String parameter, String value) {
        return read().with(parameter, value);
    }

    /**
     * The same policy with another unknown.
     *
     * @param unknown what is solved for
     * @return the changed policy, which names the change among its assumptions
     * @throws PolicyException where the unknown does not go with the policy, or the policy was built rather than read
     */
    default PacePolicy solving(Balance unknown) {
        return read().solving(unknown);
    }

    private PolicyText read() {
        return text().orElseThrow(() -> new PolicyException(
                "parameters", "are part of a policy's text, and this policy was built without one; read it from JSON"));
    }

    /**
     * What is assumed because the sources are silent or because it was changed; never to be presented as official.
     *
     * @return for example {@code limits[1].percent: pex15 Figure 3, the drawn tail (ASSUMED)}
     */
    default List<String> assumptions() {
        Stream<String> silent = sources().stream()
                .filter(source -> source.citation().basis() == Basis.ASSUMED)
                .map(PolicySource::toString);
        return Stream.concat(silent, changes().stream().map(PolicyChange::toString))
                .toList();
    }

    /**
     * The growth that nobody falls below, as the limits give it.
     *
     * @return for example 5.2 %; empty where there is no such limit, or where it is solved
     */
    default Optional<Percent> floor() {
        return limits().stream().filter(Limit::actsAsFloor).findFirst().flatMap(Limit::figure);
    }

    /**
     * What was worked out from this policy alone, by type; a policy made of this one begins with nothing.
     *
     * @return to be asked through {@link #derived(Class, Function)}
     */
    @Value.Lazy
    default Map<Class<?>, Object> derivations() {
        return new ConcurrentHashMap<>();
    }

    /**
     * What follows from this policy alone: worked out when it is first asked for and kept with it, so that many positions
     * under the same policy share it.
     *
     * @param <T> what follows
     * @param type its type, of which one is kept
     * @param function works it out; pure, and asks for nothing derived itself
     * @return what the function gave when it was first asked for
     */
    default <T> T derived(Class<T> type, Function<PacePolicy, T> function) {
        Object known = derivations().get(type);
        return type.cast(known != null ? known : derivations().computeIfAbsent(type, key -> function.apply(this)));
    }

    /**
     * Refuses policies whose parts do not fit each other.
     *
     * @throws PolicyException where they do not
     */
    @Value.Check
    default void check() {
        PolicyChecks.check(this);
    }

    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutablePacePolicy.Builder builder() {
        return ImmutablePacePolicy.builder();
    }

    /**
     * Id, rule and what is solved.
     *
     * @return for example {@code pct-2009-10: CURVE, 3 limits, solves NONE}
     */
    default String describe() {
        return id() + ": " + rule().type() + ", " + limits().size() + " limits, solves " + balance();
    }

    @JsonValue
    private Map<String, Object> json() {
        return PolicyForm.standard().policy(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static PacePolicy fromJson(Map<String, Object> json) {
        return PolicyForm.standard().policy(json);
    }
}
