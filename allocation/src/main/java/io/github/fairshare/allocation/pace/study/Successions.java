package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Mergers and splits before one year: money, shares and people are added, a distance never averaged. */
record Successions(int year, List<Succession> all) {
    private static final int DECIMALS = 12;

    /** The bodies of the year, made of those of the year before; who has no succession stays. */
    List<OpeningPosition> positions(List<OpeningPosition> before) {
        check(before.stream().map(OpeningPosition::code).toList());
        Map<String, OpeningPosition> after = new LinkedHashMap<>();
        for (OpeningPosition body : before) {
            for (Succession to : of(body.code())) {
                after.merge(to.successor(), part(body, to), this::together);
            }
        }
        return List.copyOf(after.values());
    }

    /** What was summed up for the bodies so far, for those of the year. */
    Map<String, ProjectedRow.Targets> sums(Map<String, ProjectedRow.Targets> before) {
        Map<String, ProjectedRow.Targets> after = new LinkedHashMap<>();
        before.forEach((code, sums) -> of(code).forEach(to ->
                after.merge(to.successor(), sums.times(to.part().fraction()), ProjectedRow.Targets::plus)));
        return after;
    }

    private List<Succession> of(String code) {
        List<Succession> own = all.stream().filter(to -> to.code().equals(code)).toList();
        return own.isEmpty() ? List.of(Succession.whole(code, code)) : own;
    }

    private void check(List<String> known) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        all.forEach(to -> parts.merge(to.code(), to.part().fraction(), BigDecimal::add));
        parts.forEach((code, sum) -> {
            if (!known.contains(code)) {
                throw new PositionsException("year " + year + ": no body " + code + " is there to be succeeded");
            }
            if (sum.compareTo(BigDecimal.ONE) != 0) {
                throw new PositionsException("year " + year + ": the parts of body " + code + " add up to "
                        + sum.toPlainString() + ", expected 1");
            }
        });
    }

    private OpeningPosition part(OpeningPosition body, Succession to) {
        BigDecimal part = to.part().fraction();
        if (part.compareTo(BigDecimal.ONE) == 0) {
            return ImmutableOpeningPosition.copyOf(body).withCode(to.successor());
        }
        return ImmutableOpeningPosition.copyOf(body)
                .withCode(to.successor())
                .withName(Optional.empty())
                .withBaseline(body.baseline().times(part))
                .withTarget(body.target().map(target -> target.times(part)))
                .withTargetShare(body.targetShare()
                        .map(share -> Share.of(share.fraction().multiply(part))))
                .withPopulation(body.population().map(part::multiply));
    }

    private OpeningPosition together(OpeningPosition a, OpeningPosition b) {
        return OpeningPosition.builder()
                .code(a.code())
                .baseline(a.baseline().plus(b.baseline()))
                .target(both(a.target(), b.target(), Pounds::plus))
                .targetShare(both(
                        a.targetShare(),
                        b.targetShare(),
                        (x, y) -> Share.of(x.fraction().add(y.fraction()))))
                .population(both(a.population(), b.population(), BigDecimal::add))
                .growth(both(a.growth(), b.growth(), (x, y) -> grown(a, x, b, y)))
                .region(same(a.region(), b.region()))
                .group(same(a.group(), b.group()))
                .build();
    }

    /** The growth of both together, by their baselines: what both would have, over what both have. */
    private static Percent grown(OpeningPosition a, Percent first, OpeningPosition b, Percent second) {
        BigDecimal whole = a.baseline().plus(b.baseline()).amount();
        if (first.compareTo(second) == 0 || whole.signum() == 0) {
            return first;
        }
        BigDecimal grown = a.baseline()
                .times(first.points())
                .plus(b.baseline().times(second.points()))
                .amount();
        return Percent.of(grown.divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }

    private static <T> Optional<T> both(Optional<T> a, Optional<T> b, BinaryOperator<T> sum) {
        return a.flatMap(first -> b.map(second -> sum.apply(first, second)));
    }

    private static Optional<String> same(Optional<String> a, Optional<String> b) {
        return a.equals(b) ? a : Optional.empty();
    }

    /** What is taken for granted. */
    static List<String> assumptions(Map<Integer, List<Succession>> byYear) {
        List<String> assumed = new ArrayList<>();
        byYear.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(year -> assumed.add("before year "
                        + year.getKey() + " "
                        + year.getValue().stream()
                                .map(to -> to.code() + " becomes " + to.successor()
                                        + (to.part().equals(Share.WHOLE) ? "" : " by " + to.part()))
                                .collect(Collectors.joining(", "))
                        + "; money, shares and people are added, and a base growth is that of both together by their baselines"
                        + " (ASSUMED)"));
        return assumed;
    }
}
