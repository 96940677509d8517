package io.github.fairshare.allocation.rating.rule.json;

import io.github.fairshare.allocation.internal.BundledText;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.core.model.AssessmentRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rule sets that ship with this module. */
public final class RuleSets {
    /** The rules of the maternity assessment of 2017/18, the only ones whose source could be found. */
    public static final String MATERNITY_2017_18 = "maternity-2017-18";

    private static final List<String> IDS = List.of(MATERNITY_2017_18);

    private RuleSets() {}

    /**
     * The ids of the bundled rule sets.
     *
     * @return for example {@code [maternity-2017-18]}
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * All bundled rule sets.
     *
     * @return in the order of {@link #ids()}
     */
    public static List<RuleSet> bundled() {
        return IDS.stream().map(RuleSets::load).toList();
    }

    /**
     * A bundled rule set.
     *
     * @param id for example {@code "maternity-2017-18"}
     * @return empty where none of that id ships
     */
    public static Optional<RuleSet> find(String id) {
        Objects.requireNonNull(id, "id");
        return IDS.contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    /**
     * The rules of the maternity assessment of 2017/18.
     *
     * @return the rule set {@value #MATERNITY_2017_18}
     * @source mat1718, Annex A
     */
    public static RuleSet maternity() {
        return load(MATERNITY_2017_18);
    }

    /**
     * The rule set of a printed rule: benchmarks, scores, thresholds and the multiple as printed, and what the document
     * leaves open as {@link #maternity()} chooses it.
     *
     * @param printed what a parser read from Annex A of the maternity assessment
     * @return equal to the bundled rule set where the document was read as it stands
     * @throws IllegalArgumentException where a part that is needed could not be read
     * @source mat1718, Annex A
     */
    public static RuleSet maternity(AssessmentRule printed) {
        return RuleSet.from(printed, maternity());
    }

    /**
     * The JSON of a bundled rule set, as a model for one's own.
     *
     * @param id for example {@value #MATERNITY_2017_18}
     * @return the text, empty where none has the id
     */
    public static Optional<String> findJson(String id) {
        return IDS.contains(id) ? Optional.of(BundledText.of(RuleSets.class, id + ".json")) : Optional.empty();
    }

    /**
     * The JSON Schema (draft 2020-12) of rule sets, version 1.
     *
     * @return its text
     */
    public static String schema() {
        return BundledText.of(RuleSets.class, "rule-set.schema.json");
    }

    private static RuleSet load(String id) {
        return RuleSetJson.read(BundledText.of(RuleSets.class, id + ".json"));
    }
}
