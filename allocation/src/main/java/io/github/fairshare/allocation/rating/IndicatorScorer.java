package io.github.fairshare.allocation.rating;

import io.github.fairshare.allocation.rating.engine.Judge;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.LimitPair;
import io.github.fairshare.allocation.rating.limit.OverDispersion;
import io.github.fairshare.allocation.rating.limit.Standing;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.Bands.OnBenchmark;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.LimitRule;
import io.github.fairshare.allocation.rating.rule.LimitRule.OnLimit;
import io.github.fairshare.core.measure.Fraction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Scores one indicator of any body. */
final class IndicatorScorer {
    private final IndicatorRule rule;
    private final LimitRule limits;
    private final Optional<OverDispersion> dispersion;
    private final IndicatorKind kind;
    private final Judge judge;
    private final List<Band> bands;
    private final List<Fraction> scores;
    private final Map<Standing, Integer> placeOf = new EnumMap<>(Standing.class);

    IndicatorScorer(IndicatorRule rule, LimitRule limits, Optional<OverDispersion> dispersion) {
        this.rule = rule;
        this.limits = limits;
        this.dispersion = dispersion;
        this.kind = rule.benchmark().kind();
        this.judge = Judge.of(rule, limits, dispersion);
        this.bands = List.copyOf(rule.bands().scores().keySet());
        this.scores = List.copyOf(rule.bands().scores().values());
        for (Standing standing : Standing.values()) {
            placeOf.put(standing, bands.indexOf(judge.band(standing)));
        }
    }

    IndicatorRule rule() {
        return rule;
    }

    /** How many places there are: one a band, and one for what is missing. */
    int places() {
        return bands.size() + 1;
    }

    /** Where a body stands among the places; a given score stands at the first band that scores as much. */
    int place(BodyIndicators body) {
        Optional<Observation> observation = body.find(rule.id());
        if (observation.isEmpty()) {
            return bands.size();
        }
        Observation known = observation.get();
        requireSuited(known);
        if (known instanceof Observation.Given given) {
            return scores.indexOf(given.score());
        }
        return Objects.requireNonNull(placeOf.get(judge.standing(known)));
    }

    /** The score of a place, empty for what is missing. */
    Optional<Fraction> scoreAt(int place) {
        return place == bands.size() ? Optional.empty() : Optional.of(scores.get(place));
    }

    IndicatorResult score(Optional<Observation> observation) {
        if (observation.isEmpty()) {
            return blank().addNotes("missing").build();
        }
        Observation known = observation.orElseThrow();
        requireSuited(known);
        if (known instanceof Observation.Given given) {
            return blank().observation(known).score(given.score()).build();
        }
        Standing standing = judge.standing(known);
        Band band = judge.band(standing);
        LimitPair pair = judge.limits(known);
        return blank().observation(known)
                .value(judge.value(known))
                .limits(pair)
                .standing(standing)
                .band(band)
                .score(rule.bands().score(band))
                .addAllNotes(notes(known, standing, pair))
                .build();
    }

    private ImmutableIndicatorResult.Builder blank() {
        return ImmutableIndicatorResult.builder()
                .indicator(rule.id())
                .benchmark(rule.benchmark())
                .goodIs(rule.goodIs())
                .method(judge.method());
    }

    private List<String> notes(Observation known, Standing standing, LimitPair pair) {
        List<String> notes = new ArrayList<>();
        if (standing.isOnLimit()) {
            notes.add(standing.words() + ", taken as "
                    + (limits.onLimit() == OnLimit.SIGNIFICANT ? "significant" : "not significant"));
        }
        if (standing == Standing.ON_BENCHMARK) {
            rule.bands()
                    .onBenchmark()
                    .ifPresent(side -> notes.add(standing.words() + ", taken as the "
                            + (side == OnBenchmark.BETTER ? "better" : "worse") + " side"));
        }
        if (judge.method() != limits.method()) {
            notes.add(limits.method().id() + " does not suit a "
                    + rule.benchmark().kind() + ", standard deviations were used");
        }
        dispersion.ifPresent(wider -> notes.add("limits widened for over-dispersion: " + wider));
        pair.flags().stream().sorted().map(LimitPair.Flag::words).forEach(notes::add);
        if (known instanceof Observation.Counts counts && dispersion.isEmpty()) {
            lowSideOutOfReach(counts).ifPresent(notes::add);
        }
        return notes;
    }

    private Optional<String> lowSideOutOfReach(Observation.Counts counts) {
        Standing ofNone = judge.standing(new Observation.Counts(0, counts.denominator()));
        boolean reachable = ofNone.isBeyond() || (ofNone.isOnLimit() && limits.onLimit() == OnLimit.SIGNIFICANT);
        return reachable
                ? Optional.empty()
                : Optional.of("with " + counts.denominator()
                        + " cases not even a count of 0 is significantly below the benchmark");
    }

    private void requireSuited(Observation known) {
        boolean score = kind == IndicatorKind.SCORE;
        if (known instanceof Observation.Counts counts) {
            if (score) {
                throw new IllegalArgumentException(rule.id() + " is a SCORE; given was " + known
                        + ", expected a value with its standard error, or a score");
            }
            if (kind == IndicatorKind.PROPORTION && counts.count() > counts.denominator()) {
                throw new IllegalArgumentException(rule.id() + " is a PROPORTION; given was " + known
                        + ", expected a count of at most its denominator");
            }
        }
        if (known instanceof Observation.Estimate && !score) {
            throw new IllegalArgumentException(rule.id() + " is a " + kind + "; given was " + known
                    + ", expected a count with its denominator, or a score");
        }
        if (known instanceof Observation.Given given && !rule.bands().scores().containsValue(given.score())) {
            throw new IllegalArgumentException(
                    rule.id() + " scores one of " + rule.bands().scores().values() + "; given was " + given.score());
        }
    }
}
