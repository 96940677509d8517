package io.github.fairshare.allocation.rating.rule.json;

import io.github.fairshare.allocation.internal.JsonFaults;
import io.github.fairshare.allocation.internal.JsonField;
import io.github.fairshare.allocation.internal.JsonTextException;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.rule.ImmutableRuleSet;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.Around;
import io.github.fairshare.allocation.rating.rule.LimitRule.OnLimit;
import io.github.fairshare.allocation.rating.rule.RatingName;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.RuleSet.Combine;
import io.github.fairshare.allocation.rating.rule.RuleSet.MissingRule;
import io.github.fairshare.allocation.rating.rule.RuleSetException;
import io.github.fairshare.allocation.rating.rule.RuleSource;
import io.github.fairshare.allocation.rating.rule.Threshold;
import io.github.fairshare.allocation.rating.rule.Thresholds;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.source.Basis;
import io.github.fairshare.core.source.Citation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads rule sets from JSON, version 1, strictly: unknown and repeated fields, unknown constants, numbers that are not
 * text, and figures that cannot be are refused with the path of the field.
 */
public final class RuleSetJson {
    private static final String VERSION = "1";
    private static final String[] FIELDS = {
        "version", "id", "title", "financialYear", "combine", "missing", "limits", "indicators", "thresholds", "sources"
    };

    private RuleSetJson() {}

    /**
     * Reads a rule set.
     *
     * @param json the text of a file, as {@link RuleSets#schema()} describes it
     * @return the rule set
     * @throws RuleSetException where the text cannot be used; it names the field, what was given and what was expected
     */
    public static RuleSet read(String json) {
        try {
            return ruleSet(JsonField.read(json));
        } catch (JsonTextException e) {
            throw RuleSetException.of(e.faults().stream()
                    .map(fault -> new RuleSetException(fault.path(), fault.problem()))
                    .toList());
        }
    }

    private static RuleSet ruleSet(JsonField root) {
        JsonFaults faults = new JsonFaults();
        root.object().find("version").ifPresent(RuleSetJson::requireVersion);
        faults.read(() -> root.required("version"));
        faults.read(() -> root.only(FIELDS));
        ImmutableRuleSet.Builder rules = RuleSet.builder();
        Optional<Combine> combine = faults.read(() -> root.required("combine").constant(Combine.class));
        faults.read(() -> rules.id(id(root.required("id"))));
        faults.read(() -> rules.title(root.required("title").text()));
        faults.read(() -> rules.financialYear(root.find("financialYear").map(RuleSetJson::year)));
        faults.read(() -> rules.missing(root.required("missing").constant(MissingRule.class)));
        faults.read(() -> rules.limits(limits(root.required("limits"))));
        faults.read(() -> rules.addAllIndicators(JsonFaults.each(
                root.required("indicators").elements(), field -> IndicatorReader.read(field, combine))));
        faults.read(() -> rules.thresholds(thresholds(root.required("thresholds"))));
        faults.read(() -> rules.addAllSources(
                root.find("sources").map(RuleSetJson::sources).orElse(List.of())));
        faults.requireNone();
        RuleSet made = root.required("indicators").checked(rules.combine(combine.orElseThrow())::build);
        RulePaths.of(made).requireAll(made.sources());
        return made;
    }

    /**
     * Writes a rule set as {@link #read} reads it.
     *
     * @param rules the rules; their figures end as decimals, as all do that were read
     * @return JSON text, equal rule sets giving equal text
     */
    public static String write(RuleSet rules) {
        return RuleSetWriter.write(rules);
    }

    private static void requireVersion(JsonField version) {
        if (!version.node().isInt() || !version.node().asText().equals(VERSION)) {
            throw version.wrong("the number 1, the only version there is");
        }
    }

    static String id(JsonField id) {
        String text = id.text();
        if (!text.matches("[a-z][a-z0-9]{0,59}(-[a-z0-9]{1,60}){0,9}")) {
            throw id.wrong("small letters and digits with hyphens such as \"maternity-2017-18\"");
        }
        return text;
    }

    private static FinancialYear year(JsonField year) {
        String text = year.text();
        return year.checked(() -> FinancialYear.parse(text));
    }

    private static LimitRule limits(JsonField limits) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> limits.only("method", "multiple", "around", "onLimit"));
        Supplier<LimitMethod> method =
                faults.part(() -> limits.required("method").constant(LimitMethod.class));
        Supplier<Fraction> multiple =
                faults.part(() -> limits.required("multiple").decimal());
        Supplier<Around> around = faults.part(() -> limits.required("around").constant(Around.class));
        Supplier<OnLimit> onLimit = faults.part(() -> limits.required("onLimit").constant(OnLimit.class));
        return faults.make(() -> limits.required("multiple")
                .checked(() -> new LimitRule(method.get(), multiple.get(), around.get(), onLimit.get())));
    }

    private static Thresholds thresholds(JsonField thresholds) {
        List<Threshold> steps = JsonFaults.each(thresholds.elements(), RuleSetJson::threshold);
        return thresholds.checked(() -> new Thresholds(steps));
    }

    private static Threshold threshold(JsonField step) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> step.only("rating", "atLeast"));
        Supplier<RatingName> rating = faults.part(() -> ratingName(step.required("rating")));
        Supplier<Optional<Fraction>> atLeast =
                faults.part(() -> step.find("atLeast").map(JsonField::decimal));
        return faults.make(() -> new Threshold(rating.get(), atLeast.get()));
    }

    private static RatingName ratingName(JsonField rating) {
        String name = rating.text();
        return rating.checked(() -> RatingName.of(name));
    }

    private static List<RuleSource> sources(JsonField sources) {
        return JsonFaults.each(sources.elements(), RuleSetJson::source);
    }

    private static RuleSource source(JsonField source) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> source.only("of", "document", "locator", "basis", "why"));
        Supplier<String> of = faults.part(() -> source.required("of").text());
        Supplier<Basis> basis = faults.part(() -> source.required("basis").constant(Basis.class));
        Supplier<String> why = faults.part(() -> textOrNone(source, "why"));
        Supplier<String> locator = faults.part(() -> textOrNone(source, "locator"));
        Supplier<Optional<String>> document =
                faults.part(() -> source.find("document").map(JsonField::text));
        return faults.make(() -> source.checked(() -> new RuleSource(
                of.get(),
                basis.get(),
                document.get().map(name -> new Citation(name, locator.get(), basis.get())),
                why.get())));
    }

    private static String textOrNone(JsonField source, String name) {
        return source.find(name).map(JsonField::text).orElse("");
    }
}
