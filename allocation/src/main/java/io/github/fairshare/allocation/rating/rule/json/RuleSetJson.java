package io.github.fairshare.allocation.rating.rule.json;

import io.github.fairshare.allocation.internal.JsonFaults;
import io.github.fairshare.allocation.internal.JsonField;
import io.github.fairshare.allocation.internal.JsonTextException;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.Bands;
import io.github.fairshare.allocation.rating.rule.Bands.OnBenchmark;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.ImmutableRuleSet;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rule sets from JSON, version 1, strictly: unknown and repeated fields, unknown constants, numbers that are not
 * text, and figures that cannot be are refused with the path of the field.
 */
public final class RuleSetJson {
    private static final String VERSION = "1";
    private static final String[] FIELDS = {
        "version", "id", "title", "financialYear", "combine", "missing", "limits", "indicators", "thresholds", "sources"
    };
    private static final long LARGEST_BASE = 1_000_000_000L;

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
        requireVersion(root.object().required("version"));
        faults.read(() -> root.only(FIELDS));
        ImmutableRuleSet.Builder rules = RuleSet.builder();
        Optional<Combine> combine = faults.read(() -> root.required("combine").constant(Combine.class));
        faults.read(() -> rules.id(id(root.required("id"))));
        faults.read(() -> rules.title(root.required("title").text()));
        faults.read(() -> rules.financialYear(root.find("financialYear").map(RuleSetJson::year)));
        faults.read(() -> rules.missing(root.required("missing").constant(MissingRule.class)));
        faults.read(() -> rules.limits(limits(root.required("limits"))));
        faults.read(() -> rules.addAllIndicators(
                JsonFaults.each(root.required("indicators").elements(), field -> indicator(field, combine))));
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

    private static String id(JsonField id) {
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
        limits.only("method", "multiple", "around", "onLimit");
        LimitMethod method = limits.required("method").constant(LimitMethod.class);
        JsonField multiple = limits.required("multiple");
        Fraction figure = multiple.decimal();
        Around around = limits.required("around").constant(Around.class);
        OnLimit onLimit = limits.required("onLimit").constant(OnLimit.class);
        return multiple.checked(() -> new LimitRule(method, figure, around, onLimit));
    }

    private static IndicatorRule indicator(JsonField indicator, Optional<Combine> combine) {
        indicator.only("id", "kind", "per", "goodIs", "benchmark", "onBenchmark", "weight", "scores");
        String id = id(indicator.required("id"));
        Benchmark benchmark = benchmark(indicator);
        GoodIs goodIs = indicator.required("goodIs").constant(GoodIs.class);
        Bands bands = bands(indicator);
        Optional<JsonField> weight = indicator.find("weight");
        boolean weighted = combine.map(Combine.WEIGHTED_MEAN::equals).orElse(weight.isPresent());
        if (weight.isPresent() != weighted) {
            throw new JsonTextException(
                    indicator.path() + ".weight",
                    "a weight belongs to every indicator of a WEIGHTED_MEAN and to no other; combine is "
                            + combine.orElseThrow());
        }
        Fraction figure = weight.map(JsonField::decimal).orElse(Fraction.ONE);
        return weight.orElse(indicator).checked(() -> new IndicatorRule(id, benchmark, goodIs, bands, figure));
    }

    private static Benchmark benchmark(JsonField indicator) {
        IndicatorKind kind = indicator.required("kind").constant(IndicatorKind.class);
        JsonField benchmark = indicator.required("benchmark");
        Fraction value = benchmark.decimal();
        Optional<JsonField> per = indicator.find("per");
        if (kind == IndicatorKind.RATE) {
            long base = base(indicator.required("per"));
            return benchmark.checked(() -> new Benchmark(kind, value, base));
        }
        if (per.isPresent()) {
            throw per.orElseThrow().wrong("no base, because only a RATE has one");
        }
        return benchmark.checked(() -> new Benchmark(kind, value, 1));
    }

    private static long base(JsonField per) {
        String text = per.text();
        if (!text.matches("[1-9][0-9]{0,9}") || Long.parseLong(text) > LARGEST_BASE) {
            throw per.wrong("a whole number from 1 to " + LARGEST_BASE + " such as \"1000\"");
        }
        return Long.parseLong(text);
    }

    private static Bands bands(JsonField indicator) {
        JsonField scores = indicator.required("scores");
        scores.only(Arrays.stream(Band.values()).map(Band::name).toArray(String[]::new));
        Map<Band, Fraction> byBand = new EnumMap<>(Band.class);
        scores.members().forEach(score -> byBand.put(Band.valueOf(score.name()), score.decimal()));
        Optional<JsonField> onBenchmark = indicator.find("onBenchmark");
        Optional<OnBenchmark> side = onBenchmark.map(field -> field.constant(OnBenchmark.class));
        return scores.checked(() -> new Bands(byBand, side));
    }

    private static Thresholds thresholds(JsonField thresholds) {
        List<Threshold> steps = JsonFaults.each(thresholds.elements(), RuleSetJson::threshold);
        return thresholds.checked(() -> new Thresholds(steps));
    }

    private static Threshold threshold(JsonField step) {
        step.only("rating", "atLeast");
        JsonField rating = step.required("rating");
        String name = rating.text();
        return new Threshold(
                rating.checked(() -> RatingName.of(name)), step.find("atLeast").map(JsonField::decimal));
    }

    private static List<RuleSource> sources(JsonField sources) {
        return JsonFaults.each(sources.elements(), RuleSetJson::source);
    }

    private static RuleSource source(JsonField source) {
        source.only("of", "document", "locator", "basis", "why");
        String of = source.required("of").text();
        Basis basis = source.required("basis").constant(Basis.class);
        String why = source.find("why").map(JsonField::text).orElse("");
        String locator = source.find("locator").map(JsonField::text).orElse("");
        Optional<String> document = source.find("document").map(JsonField::text);
        return source.checked(
                () -> new RuleSource(of, basis, document.map(name -> new Citation(name, locator, basis)), why));
    }
}
