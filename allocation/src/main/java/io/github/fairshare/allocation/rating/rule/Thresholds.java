package io.github.fairshare.allocation.rating.rule;

import io.github.fairshare.core.measure.Fraction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ratings of a rule set, the best first, each with the least mean that earns it.
 *
 * <p>The least means fall strictly and only the last rating has none, so every mean has exactly one rating.
 *
 * @param steps the best rating first
 */
public record Thresholds(List<Threshold> steps) {
    /** Copies the list and refuses an order in which a rating is out of reach. */
    public Thresholds {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("there is no rating; give at least one");
        }
        Set<RatingName> seen = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            Threshold step = steps.get(i);
            if (!seen.add(step.rating())) {
                throw new IllegalArgumentException(step.rating().id() + " comes twice; give each rating once");
            }
            if (step.atLeast().isPresent() == (i == steps.size() - 1)) {
                throw new IllegalArgumentException("every rating but the last has a least mean; " + step + " is number "
                        + (i + 1) + " of " + steps.size());
            }
            if (i > 0 && step.atLeast().filter(steps.get(i - 1)::isReachedBy).isPresent()) {
                throw new IllegalArgumentException(
                        step + " can never be reached after " + steps.get(i - 1) + "; give the highest mean first");
            }
        }
    }

    /**
     * The rating that a mean earns.
     *
     * @param mean the exact mean of the scores, never rounded
     * @return the first rating whose least mean is reached
     */
    public RatingName rate(Fraction mean) {
        return steps.get(place(mean)).rating();
    }

    /**
     * The next better rating and the mean it takes.
     *
     * @param mean the exact mean of the scores
     * @return empty at the top
     */
    public Optional<Threshold> above(Fraction mean) {
        int place = place(mean);
        return place == 0 ? Optional.empty() : Optional.of(steps.get(place - 1));
    }

    /**
     * The rating that a mean earns, with the least mean for it.
     *
     * @param mean the exact mean of the scores
     * @return the step that the mean stands on
     */
    public Threshold at(Fraction mean) {
        return steps.get(place(mean));
    }

    /**
     * The ratings' names.
     *
     * @return the best first
     */
    public List<RatingName> names() {
        return steps.stream().map(Threshold::rating).toList();
    }

    private int place(Fraction mean) {
        int place = 0;
        while (!steps.get(place).isReachedBy(mean)) {
            place++;
        }
        return place;
    }

    /**
     * All steps.
     *
     * @return for example {@code Outstanding from 1.3125, Good from 1.0625, Inadequate below}
     */
    @Override
    public String toString() {
        return String.join(", ", steps.stream().map(Threshold::toString).toList());
    }
}
