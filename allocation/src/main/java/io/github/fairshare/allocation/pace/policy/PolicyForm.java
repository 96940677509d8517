package io.github.fairshare.allocation.pace.policy;

import java.util.Map;
import java.util.ServiceLoader;

/**
 * How policies and their parts stand in JSON: objects as maps, figures as text. Made by the room of that JSON, which this
 * one does not see; frameworks that write and read objects come to it by the annotations of the models.
 */
public interface PolicyForm {
    /**
     * The form of this library.
     *
     * @return the one that ships with it
     * @throws IllegalStateException where the list of services was lost when jars were put together
     */
    static PolicyForm standard() {
        return ServiceLoader.load(PolicyForm.class, PolicyForm.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form of policies was found; keep"
                        + " META-INF/services/" + PolicyForm.class.getName() + " when you put jars together"));
    }

    /**
     * Writes a policy, with its parameters where it still is what its text says.
     *
     * @param policy the policy
     * @return for example {@code {version=1, id=pct-2009-10, ...}}
     */
    Map<String, Object> policy(PacePolicy policy);

    /**
     * Reads a policy.
     *
     * @param json what {@link #policy(PacePolicy)} wrote, or an equal object
     * @return the policy
     * @throws PolicyException where a field is unknown, missing, of another kind or out of range
     */
    PacePolicy policy(Map<String, Object> json);

    /**
     * Writes a rule as it stands in a policy.
     *
     * @param rule the rule
     * @return for example {@code {type=EQUAL_STEPS, yearsLeft=3}}
     */
    Map<String, Object> rule(GrowthRule rule);

    /**
     * Writes a limit as it stands in a policy.
     *
     * @param limit the limit
     * @return for example {@code {type=MINIMUM_GROWTH, percent=5.2}}
     */
    Map<String, Object> limit(Limit limit);

    /**
     * Writes a pot as it stands in a policy in pounds.
     *
     * @param pot the pot
     * @return for example {@code {growthPercent=5.5}}, or the text NONE
     */
    Object pot(Pot pot);
}
