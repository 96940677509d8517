package io.github.fairshare.allocation.rating.study;

import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.RatingResult;
import io.github.fairshare.allocation.rating.engine.Judge;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.Band;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RatingName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * How near a body is to other bands and to another rating, counted in cases: one death fewer, ten smokers fewer.
 *
 * <p>Only counts are changed; survey scores and given scores stay as they are.
 */
public final class WhatIf {
    private final RatingEngine engine;
    private final List<Judge> judges;
    private final BodyIndicators body;
    private final RatingResult result;

    private WhatIf(RatingEngine engine, BodyIndicators body) {
        this.engine = engine;
        this.judges = engine.rules().indicators().stream()
                .map(rule -> Judge.of(
                        rule,
                        engine.rules().limits(),
                        Optional.ofNullable(engine.dispersions().get(rule.id()))))
                .toList();
        this.body = body;
        this.result = engine.score(body);
    }

    /** Which way the rating should go. */
    public enum Direction {
        /** To a better rating. */
        BETTER,
        /** To a worse rating. */
        WORSE
    }

    /**
     * The question about one body.
     *
     * @param engine the rules, with whatever limits
     * @param body what is known of the body
     * @return to be asked
     * @throws IllegalArgumentException where the body cannot be scored
     */
    public static WhatIf of(RatingEngine engine, BodyIndicators body) {
        return new WhatIf(engine, body);
    }

    /**
     * The nearest counts in every other band that a count can come into.
     *
     * @return for every counted indicator, fewer first
     */
    public List<CountChange> bandChanges() {
        return judges.stream().flatMap(judge -> bandChanges(judge).stream()).toList();
    }

    /**
     * The smallest change of a single count that changes the rating.
     *
     * @param direction which way
     * @return empty where no single count can, or there is no rating
     */
    public Optional<RatingChange> smallestOfOneCount(Direction direction) {
        return search(inDirection(direction)).best(1);
    }

    /**
     * The smallest change of all counts together that changes the rating: as few cases in all as possible.
     *
     * @param direction which way
     * @return empty where the counts cannot, or there is no rating
     */
    public Optional<RatingChange> smallestOfAllCounts(Direction direction) {
        return search(inDirection(direction)).best(Integer.MAX_VALUE);
    }

    /**
     * The smallest change of a single count that brings the body to a rating, or past it.
     *
     * @param wanted for example Good: where the body is rated worse, at least that good; where better, at most
     * @return without any change where the body has the rating; empty where no single count can, or there is no rating
     * @throws IllegalArgumentException where the rules have no such rating
     */
    public Optional<RatingChange> smallestOfOneCount(RatingName wanted) {
        return search(reaching(wanted)).best(1);
    }

    /**
     * The smallest change of all counts together that brings the body to a rating, or past it: as few cases in all as
     * possible.
     *
     * @param wanted for example Good: where the body is rated worse, at least that good; where better, at most
     * @return without any change where the body has the rating; empty where the counts cannot, or there is no rating
     * @throws IllegalArgumentException where the rules have no such rating
     */
    public Optional<RatingChange> smallestOfAllCounts(RatingName wanted) {
        return search(reaching(wanted)).best(Integer.MAX_VALUE);
    }

    private RatingSearch search(Predicate<RatingName> wanted) {
        return new RatingSearch(
                engine.rules(), result, judges.stream().map(this::bandChanges).toList(), wanted);
    }

    private Predicate<RatingName> inDirection(Direction direction) {
        int now = place(result.rating());
        return after ->
                direction == Direction.BETTER ? place(Optional.of(after)) < now : place(Optional.of(after)) > now;
    }

    private Predicate<RatingName> reaching(RatingName wanted) {
        int place = place(Optional.of(wanted));
        if (place < 0) {
            throw new IllegalArgumentException("no rating of " + engine.rules().id() + " is called '" + wanted
                    + "'; it has " + engine.rules().thresholds().names());
        }
        int now = place(result.rating());
        return after -> now >= place ? place(Optional.of(after)) <= place : place(Optional.of(after)) >= place;
    }

    /** 0 for the best rating; below that where there is none. */
    private int place(Optional<RatingName> rating) {
        return rating.map(engine.rules().thresholds().names()::indexOf).orElse(-1);
    }

    private List<CountChange> bandChanges(Judge judge) {
        return body.find(judge.rule().id())
                .filter(Observation.Counts.class::isInstance)
                .map(Observation.Counts.class::cast)
                .map(counts -> bandChanges(judge, counts))
                .orElse(List.of());
    }

    private static List<CountChange> bandChanges(Judge judge, Observation.Counts counts) {
        Band before = judge.band(counts);
        List<CountChange> changes = new ArrayList<>();
        Band current = before;
        Optional<Long> next = nearestFewer(counts.count(), differs(judge, counts, current));
        while (next.isPresent()) {
            current = band(judge, counts, next.orElseThrow());
            changes.add(0, change(judge, counts, next.orElseThrow()));
            next = nearestFewer(next.orElseThrow(), differs(judge, counts, current));
        }
        long most = most(judge.rule(), counts);
        next = nearestMore(counts.count(), most, differs(judge, counts, before));
        while (next.isPresent()) {
            current = band(judge, counts, next.orElseThrow());
            changes.add(change(judge, counts, next.orElseThrow()));
            next = nearestMore(next.orElseThrow(), most, differs(judge, counts, current));
        }
        return changes;
    }

    private static CountChange change(Judge judge, Observation.Counts counts, long to) {
        return new CountChange(judge.rule().id(), counts.count(), to, judge.band(counts), band(judge, counts, to));
    }

    private static Band band(Judge judge, Observation.Counts counts, long count) {
        return judge.band(new Observation.Counts(count, counts.denominator()));
    }

    private static LongPredicate differs(Judge judge, Observation.Counts counts, Band from) {
        return count -> band(judge, counts, count) != from;
    }

    /** A rate has no most; far above the upper limit the band no longer changes. */
    private static long most(IndicatorRule rule, Observation.Counts counts) {
        if (rule.benchmark().kind() == IndicatorKind.PROPORTION) {
            return counts.denominator();
        }
        double expected = rule.benchmark().perCase().toDouble() * (double) counts.denominator();
        return counts.count() + 100 + 100 * (long) Math.ceil(expected);
    }

    /** Bands follow each other as the count rises, so halving finds the first count of another band. */
    private static Optional<Long> nearestMore(long from, long most, LongPredicate differs) {
        if (from >= most || !differs.test(most)) {
            return Optional.empty();
        }
        long same = from;
        long other = most;
        while (other - same > 1) {
            long middle = same + (other - same) / 2;
            if (differs.test(middle)) {
                other = middle;
            } else {
                same = middle;
            }
        }
        return Optional.of(other);
    }

    private static Optional<Long> nearestFewer(long from, LongPredicate differs) {
        return nearestMore(0, from, mirrored -> differs.test(from - mirrored)).map(mirrored -> from - mirrored);
    }
}
