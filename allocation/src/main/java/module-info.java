/** Recomputes allocations, ratings, rounding and delayed transfers; every result carries its trace. */
@SuppressWarnings("module") // The other generation of Jackson is there where a user has it.
module io.github.fairshare.allocation {
    requires transitive io.github.fairshare.core;
    requires org.apache.commons.csv;
    requires org.apache.commons.statistics.distribution;

    // Compile time only; users of this module do not need it.
    requires static org.immutables.value.annotations;

    uses io.github.fairshare.allocation.pace.policy.PolicyForm;
    uses io.github.fairshare.allocation.rating.rule.RuleSetForm;

    provides io.github.fairshare.allocation.pace.policy.PolicyForm with
            io.github.fairshare.allocation.pace.policy.json.PolicyFormJson;
    provides io.github.fairshare.allocation.rating.rule.RuleSetForm with
            io.github.fairshare.allocation.rating.rule.json.RuleSetFormJson;

    exports io.github.fairshare.allocation.delay;
    exports io.github.fairshare.allocation.json;
    exports io.github.fairshare.allocation.pace;
    exports io.github.fairshare.allocation.pace.measure;
    exports io.github.fairshare.allocation.pace.policy;
    exports io.github.fairshare.allocation.pace.policy.json;
    exports io.github.fairshare.allocation.pace.position;
    exports io.github.fairshare.allocation.pace.study;
    exports io.github.fairshare.allocation.pace.table;
    exports io.github.fairshare.allocation.rating;
    exports io.github.fairshare.allocation.rating.limit;
    exports io.github.fairshare.allocation.rating.observation;
    exports io.github.fairshare.allocation.rating.rule;
    exports io.github.fairshare.allocation.rating.rule.json;
    exports io.github.fairshare.allocation.rating.study;
    exports io.github.fairshare.allocation.rating.table;
    exports io.github.fairshare.allocation.rounding;

    opens io.github.fairshare.allocation.delay to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.pace to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.pace.measure to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.pace.policy to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.pace.policy.json to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.pace.position to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.pace.study to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.rating to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.rating.limit to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.rating.observation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.rating.rule to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.allocation.rating.study to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
