package io.github.fairshare.allocation.rating.rule;

import java.util.Map;
import java.util.ServiceLoader;

/**
 * How rule sets stand in JSON: objects as maps, figures as text. Made by the room of that JSON, which this one does not
 * see; frameworks that write and read objects come to it by the annotations of {@link RuleSet}.
 */
public interface RuleSetForm {
    /**
     * The form of this library.
     *
     * @return the one that ships with it
     * @throws IllegalStateException where the list of services was lost when jars were put together
     */
    static RuleSetForm standard() {
        return ServiceLoader.load(RuleSetForm.class, RuleSetForm.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form of rule sets was found; keep"
                        + " META-INF/services/" + RuleSetForm.class.getName() + " when you put jars together"));
    }

    /**
     * Writes a rule set.
     *
     * @param rules the rules
     * @return for example {@code {version=1, id=maternity-2017-18, ...}}
     */
    Map<String, Object> rules(RuleSet rules);

    /**
     * Reads a rule set.
     *
     * @param json what {@link #rules(RuleSet)} wrote, or an equal object
     * @return the rules
     * @throws RuleSetException where a field is unknown, missing, of another kind or out of range
     */
    RuleSet rules(Map<String, Object> json);
}
