package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.AllocationStatus;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.study.Wish.Measured;
import io.github.fairshare.allocation.pace.sweep.NearYears;
import io.github.fairshare.allocation.pace.sweep.SortedYear;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The value of one parameter that reaches a wish, of several the one nearest the unchanged value.
 *
 * <p>Values are looked at on both sides of the unchanged one, each distance twice the last, as far as the policy loads,
 * and the last one on the way that balances; between a value that reaches the wish and one that does not, the edge is found by
 * halving. That is exact where the
 * measure is monotone between neighbouring values looked at.
 *
 * @param turning the parameter, the policy and the bodies
 * @param wish what was to be reached
 * @param reached the value and its measures; empty where no value looked at reaches it
 * @param nearest the value looked at that comes nearest
 * @param method how it was looked for, in words
 */
public record Design(
        Turning turning, Wish wish, Optional<FrontierRow> reached, Optional<FrontierRow> nearest, String method) {
    private static final int DECIMALS = 6;
    private static final int HALVINGS = 50;

    /**
     * Looks for a value.
     *
     * @param turning the parameter, the policy and the bodies
     * @param wish what is to be reached
     * @return the value, or the nearest
     * @throws PolicyException where the parameter is no decimal number
     */
    public static Design of(Turning turning, Wish wish) {
        return of(turning, wish, Progress.NONE);
    }

    /**
     * Looks for a value, and tells how far it is.
     *
     * @param turning the parameter, the policy and the bodies
     * @param wish what is to be reached
     * @param progress hears of every value looked at, and may end the work
     * @return the value, or the nearest
     * @throws PolicyException where the parameter is no decimal number
     */
    public static Design of(Turning turning, Wish wish, Progress progress) {
        return new Search(turning, wish).design(progress);
    }

    /**
     * The design in words.
     *
     * @return one line, or why there is none and who is in the way
     */
    public String explain() {
        if (reached.isPresent()) {
            return turning.parameter() + " "
                    + reached.get().value().stripTrailingZeros().toPlainString() + " reaches " + wish + ", " + method
                    + ". Assumed: " + String.join("; ", turning.assumptions()) + ".";
        }
        StringBuilder text =
                new StringBuilder("no value of " + turning.parameter() + " reaches " + wish + ", " + method);
        nearest.ifPresent(row -> {
            text.append("; nearest is ").append(row.value().stripTrailingZeros().toPlainString());
            row.outcome().ifPresent(outcome -> text.append(" with ").append(shown(outcome)));
            if (wish.measure() == Measured.YEARS) {
                text.append(held(row.value()));
            }
        });
        return text.toString();
    }

    private String shown(FrontierRow.Outcome outcome) {
        return switch (wish.measure()) {
            case GROWTH_USED ->
                "growth_used " + outcome.growthUsed().map(Percent::toString).orElse("undefined");
            case YEARS -> "years " + outcome.years().map(String::valueOf).orElse("never");
            case MAX_UNDER_PERCENT -> "max_under_percent " + outcome.maxUnder();
        };
    }

    /** Who is in the way, and the other parameters that move them. */
    private String held(BigDecimal value) {
        PacePolicy policy = turning.find(value).orElse(turning.policy());
        List<BodyHorizon> held = horizon(policy).held();
        if (held.isEmpty()) {
            return "";
        }
        List<String> freeing = turning.policy().parameters().stream()
                .filter(other -> !other.name().equals(turning.parameter()))
                .filter(other -> frees(policy, other.name(), held))
                .map(other -> other.name())
                .toList();
        return "; held are " + held.size() + " bodies, the first " + held.get(0)
                + (freeing.isEmpty() ? "" : "; " + String.join(", ", freeing) + " would move them");
    }

    private boolean frees(PacePolicy policy, String other, List<BodyHorizon> held) {
        try {
            return turning.near(policy.with(other, "0"), turning.mostYears()).held() < held.size();
        } catch (PolicyException e) {
            // A parameter that cannot be nothing is no such way out.
            return false;
        }
    }

    private ProjectionHorizon horizon(PacePolicy policy) {
        return ProjectionHorizon.of(
                ProjectionPlan.of(policy, turning.mostYears()), turning.positions(), turning.tolerance());
    }

    /** One search. */
    private static final class Search {
        private final Turning turning;
        private final Wish wish;
        private final PaceResult unchanged;
        private final Optional<SortedYear> sorted;
        private final BigDecimal start;
        private final Map<BigDecimal, Optional<BigDecimal>> gaps = new HashMap<>();

        Search(Turning turning, Wish wish) {
            this.turning = turning;
            this.wish = wish;
            this.unchanged = PaceOfChange.allocate(turning.policy(), turning.positions());
            this.sorted = SortedYear.of(turning.positions());
            String value = turning.policy().parameters().stream()
                    .filter(known -> known.name().equals(turning.parameter()))
                    .findFirst()
                    .orElseThrow()
                    .value();
            if (!value.matches("-?[0-9.]+")) {
                throw new PolicyException(
                        "parameters", turning.parameter() + " is " + value + "; only decimal numbers can be designed");
            }
            this.start = new BigDecimal(value);
        }

        Design design(Progress progress) {
            List<BigDecimal> values =
                    new DesignValues(turning, start).all(value -> gap(value).isPresent());
            Steps steps = new Steps(values.size(), progress);
            Optional<BigDecimal> best = Optional.empty();
            for (int i = 0; i < values.size(); i++) {
                BigDecimal value = values.get(i);
                best = nearer(best, reaches(value) ? Optional.of(value) : Optional.empty());
                if (i > 0) {
                    best = nearer(best, between(values.get(i - 1), value));
                }
                steps.done(value);
                steps.requireAll();
            }
            String method = "looked for at " + values.size() + " values from "
                    + values.get(0).stripTrailingZeros().toPlainString() + " to "
                    + values.get(values.size() - 1).stripTrailingZeros().toPlainString() + " and by halving between"
                    + " neighbours, which is exact where the measure is monotone between them";
            Optional<FrontierRow> reached = best.map(value -> turning.at(value, unchanged));
            Optional<FrontierRow> nearest = reached.isPresent()
                    ? reached
                    : values.stream()
                            .filter(value -> gap(value).isPresent())
                            .min(Comparator.comparing((BigDecimal value) ->
                                            gap(value).get().abs())
                                    .thenComparing(
                                            value -> value.subtract(start).abs()))
                            .map(value -> turning.at(value, unchanged));
            return new Design(turning, wish, reached, nearest, method);
        }

        private Optional<BigDecimal> nearer(Optional<BigDecimal> a, Optional<BigDecimal> b) {
            return Stream.of(a, b)
                    .flatMap(Optional::stream)
                    .min(Comparator.comparing(value -> value.subtract(start).abs()));
        }

        /** How far a value is from the wish: negative below, positive above; empty where it is not measured. */
        private Optional<BigDecimal> gap(BigDecimal value) {
            return gaps.computeIfAbsent(value.stripTrailingZeros(), this::apart);
        }

        private Optional<BigDecimal> apart(BigDecimal value) {
            return turning.find(value).flatMap(this::measured).map(measured -> measured.subtract(wish.value()));
        }

        /** Of the bodies sorted once where doubles tell, of an allocation where they do not. */
        private Optional<BigDecimal> measured(PacePolicy policy) {
            SortedYear.Outcome told = sorted.map(year -> year.outcome(policy)).orElse(SortedYear.Outcome.UNKNOWN);
            return switch (told.balanced()) {
                case NEVER -> Optional.empty();
                case UNKNOWN -> allocated(policy);
                case YES -> told(policy, told).or(() -> allocated(policy));
            };
        }

        private Optional<BigDecimal> told(PacePolicy policy, SortedYear.Outcome outcome) {
            return switch (wish.measure()) {
                case GROWTH_USED -> outcome.growthUsed();
                case MAX_UNDER_PERCENT -> outcome.maxUnder();
                case YEARS -> Optional.of(years(policy));
            };
        }

        private Optional<BigDecimal> allocated(PacePolicy policy) {
            PaceResult allocated = PaceOfChange.allocate(policy, turning.positions());
            if (allocated.status() == AllocationStatus.INFEASIBLE) {
                return Optional.empty();
            }
            return switch (wish.measure()) {
                case GROWTH_USED -> Turning.growthUsed(allocated).map(Percent::points);
                case MAX_UNDER_PERCENT ->
                    Optional.of(Turning.maxUnder(allocated).points());
                case YEARS -> Optional.of(years(policy));
            };
        }

        /** Years as wished are enough to look at; more than these count as one more and the bodies still held. */
        private BigDecimal years(PacePolicy policy) {
            int most = Math.max(1, Math.min(turning.mostYears(), wish.value().intValue()));
            NearYears near = turning.near(policy, most);
            return near.years()
                    .map(BigDecimal::valueOf)
                    .orElseGet(() -> BigDecimal.valueOf(most + 1L)
                            .add(BigDecimal.valueOf(near.held()).movePointLeft(DECIMALS)));
        }

        private boolean reaches(BigDecimal value) {
            return gap(value)
                    .map(gap -> wish.measure() == Measured.GROWTH_USED ? gap.signum() == 0 : gap.signum() <= 0)
                    .orElse(false);
        }

        /** The value between two neighbours at which the wish begins to be reached. */
        private Optional<BigDecimal> between(BigDecimal low, BigDecimal high) {
            Optional<BigDecimal> first = gap(low);
            Optional<BigDecimal> last = gap(high);
            boolean crosses = first.isPresent()
                    && last.isPresent()
                    && first.get().signum() * last.get().signum() <= 0
                    && first.get().compareTo(last.get()) != 0;
            if (!crosses || (wish.measure() != Measured.GROWTH_USED && reaches(low) == reaches(high))) {
                return Optional.empty();
            }
            boolean isRising = first.get().compareTo(last.get()) < 0;
            BigDecimal below = isRising ? low : high;
            BigDecimal above = isRising ? high : low;
            for (int i = 0; i < HALVINGS && below.compareTo(above) != 0; i++) {
                BigDecimal middle = DesignValues.middle(below, above);
                Optional<BigDecimal> gap = gap(middle);
                if (gap.isEmpty()) {
                    return Optional.empty();
                }
                if (gap.get().signum() == 0 && wish.measure() == Measured.GROWTH_USED) {
                    return Optional.of(shortest(middle));
                }
                if (gap.get().signum() <= 0) {
                    below = middle;
                } else {
                    above = middle;
                }
            }
            return Optional.of(shortest(below)).filter(this::reaches);
        }

        /** The same value with as few decimals as still reach the wish. */
        private BigDecimal shortest(BigDecimal value) {
            for (int decimals = 0; decimals < 12; decimals++) {
                BigDecimal shorter = value.setScale(decimals, RoundingMode.HALF_UP);
                BigDecimal away = shorter.subtract(value).abs();
                if (away.compareTo(new BigDecimal("0.00001")) <= 0 && reaches(shorter)) {
                    return shorter;
                }
            }
            return value;
        }
    }
}
