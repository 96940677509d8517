package io.github.fairshare.allocation.rating.rule.json;

import io.github.fairshare.allocation.internal.JsonFaults;
import io.github.fairshare.allocation.internal.JsonField;
import io.github.fairshare.allocation.internal.JsonTextException;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.Bands;
import io.github.fairshare.allocation.rating.rule.Bands.OnBenchmark;
import io.github.fairshare.allocation.rating.rule.Benchmark;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.IndicatorRule.GoodIs;
import io.github.fairshare.allocation.rating.rule.RuleSet.Combine;
import io.github.fairshare.core.measure.Fraction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Reads one indicator of a rule set. */
final class IndicatorReader {
    private static final long LARGEST_BASE = 1_000_000_000L;

    private IndicatorReader() {}

    /** Reads it; how scores are combined is not known where that could not be read. */
    static IndicatorRule read(JsonField indicator, Optional<Combine> combine) {
        JsonFaults faults = new JsonFaults();
        faults.read(
                () -> indicator.only("id", "kind", "per", "goodIs", "benchmark", "onBenchmark", "weight", "scores"));
        Supplier<String> id = faults.part(() -> RuleSetJson.id(indicator.required("id")));
        Supplier<Benchmark> benchmark = faults.part(() -> benchmark(indicator));
        Supplier<GoodIs> goodIs = faults.part(() -> indicator.required("goodIs").constant(GoodIs.class));
        Supplier<Bands> bands = faults.part(() -> bands(indicator));
        Supplier<Fraction> weight = faults.part(() -> weight(indicator, combine));
        return faults.make(() -> indicator
                .find("weight")
                .orElse(indicator)
                .checked(() -> new IndicatorRule(id.get(), benchmark.get(), goodIs.get(), bands.get(), weight.get())));
    }

    private static Fraction weight(JsonField indicator, Optional<Combine> combine) {
        Optional<JsonField> weight = indicator.find("weight");
        boolean weighted = combine.map(Combine.WEIGHTED_MEAN::equals).orElse(weight.isPresent());
        if (weight.isPresent() != weighted) {
            throw new JsonTextException(
                    indicator.path() + ".weight",
                    "a weight belongs to every indicator of a WEIGHTED_MEAN and to no other; combine is "
                            + combine.orElseThrow());
        }
        return weight.map(JsonField::decimal).orElse(Fraction.ONE);
    }

    private static Benchmark benchmark(JsonField indicator) {
        JsonFaults faults = new JsonFaults();
        Supplier<Fraction> value =
                faults.part(() -> indicator.required("benchmark").decimal());
        Optional<IndicatorKind> kind =
                faults.read(() -> indicator.required("kind").constant(IndicatorKind.class));
        Supplier<Long> base =
                faults.part(() -> kind.map(known -> base(indicator, known)).orElse(1L));
        return faults.make(() -> indicator
                .required("benchmark")
                .checked(() -> new Benchmark(kind.orElseThrow(), value.get(), base.get())));
    }

    /** Only a rate has a base; everything else counts by ones. */
    private static long base(JsonField indicator, IndicatorKind kind) {
        Optional<JsonField> per = indicator.find("per");
        if (kind == IndicatorKind.RATE) {
            return base(indicator.required("per"));
        }
        if (per.isPresent()) {
            throw per.orElseThrow().wrong("no base, because only a RATE has one");
        }
        return 1;
    }

    private static long base(JsonField per) {
        String text = per.text();
        if (!text.matches("[1-9][0-9]{0,9}") || Long.parseLong(text) > LARGEST_BASE) {
            throw per.wrong("a whole number from 1 to " + LARGEST_BASE + " such as \"1000\"");
        }
        return Long.parseLong(text);
    }

    private static Bands bands(JsonField indicator) {
        JsonFaults faults = new JsonFaults();
        Supplier<Map<Band, Fraction>> scores = faults.part(() -> scores(indicator.required("scores")));
        Supplier<Optional<OnBenchmark>> side =
                faults.part(() -> indicator.find("onBenchmark").map(field -> field.constant(OnBenchmark.class)));
        return faults.make(() -> indicator.required("scores").checked(() -> new Bands(scores.get(), side.get())));
    }

    private static Map<Band, Fraction> scores(JsonField scores) {
        JsonFaults faults = new JsonFaults();
        List<String> known = Arrays.stream(Band.values()).map(Band::name).toList();
        faults.read(() -> scores.only(known.toArray(String[]::new)));
        List<JsonField> bands = scores.members().stream()
                .filter(score -> known.contains(score.name()))
                .toList();
        Supplier<List<Fraction>> read = faults.part(() -> JsonFaults.each(bands, JsonField::decimal));
        return faults.make(() -> byBand(bands, read.get()));
    }

    private static Map<Band, Fraction> byBand(List<JsonField> bands, List<Fraction> scores) {
        Map<Band, Fraction> byBand = new EnumMap<>(Band.class);
        IntStream.range(0, bands.size())
                .forEach(at -> byBand.put(Band.valueOf(bands.get(at).name()), scores.get(at)));
        return byBand;
    }
}
