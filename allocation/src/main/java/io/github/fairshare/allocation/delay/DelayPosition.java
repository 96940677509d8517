package io.github.fairshare.allocation.delay;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Optional;

/**
 * One body's plan, baseline and target for delayed transfers of care, ready to compute with.
 *
 * <p>The plan counts all delays, baseline and target only those attributable to the NHS: a baseline above the plan is no
 * error, and the two are never subtracted from each other here.
 *
 * @param key the organisation code, or the printed name of a row without one, for example {@code 00M}
 * @param plan the body's own plan for all delays, average beds per day, for example 18.00
 * @param baseline NHS-attributable delays in the baseline quarter, for example 18.66
 * @param target NHS-attributable delays to be reached, for example 12.36
 * @source dtoc17, header of the table
 */
public record DelayPosition(String key, Beds plan, Beds baseline, Beds target) {
    /** Refuses an empty key and negative figures. */
    public DelayPosition {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a position has a key: its organisation code, or its name");
        }
        if (plan.isNegative() || baseline.isNegative() || target.isNegative()) {
            throw new IllegalArgumentException("delays are not negative; given for " + key + " were plan " + plan
                    + ", baseline " + baseline + " and target " + target);
        }
    }

    /**
     * A position from decimal text.
     *
     * @param key for example {@code "00M"}
     * @param plan for example {@code "18.00"}
     * @param baseline for example {@code "18.66"}
     * @param target for example {@code "12.36"}
     * @return the position
     * @throws IllegalArgumentException where a figure is no plain number or negative, or the key is empty
     */
    public static DelayPosition of(String key, String plan, String baseline, String target) {
        return new DelayPosition(key, Beds.of(plan), Beds.of(baseline), Beds.of(target));
    }

    /**
     * The position that a row of the published table gives.
     *
     * @param row a row as printed
     * @return empty for the row of totals, which would count every body twice, and for rows that lack a figure or both
     *     code and name, or print a negative figure
     */
    public static Optional<DelayPosition> from(DtocTarget row) {
        Optional<String> key =
                row.code().map(OrganisationCode::text).or(row::name).filter(text -> !text.isBlank());
        if (row.kind() == DtocTarget.Kind.TOTAL || key.isEmpty()) {
            return Optional.empty();
        }
        Optional<Beds> plan = beds(row.plan());
        Optional<Beds> baseline = beds(row.baseline());
        Optional<Beds> target = beds(row.target());
        return plan.isEmpty() || baseline.isEmpty() || target.isEmpty()
                ? Optional.empty()
                : Optional.of(new DelayPosition(
                        key.orElseThrow(), plan.orElseThrow(), baseline.orElseThrow(), target.orElseThrow()));
    }

    private static Optional<Beds> beds(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::value).map(Beds::of).filter(beds -> !beds.isNegative());
    }

    /**
     * What the target asks for.
     *
     * @return from the baseline down to the target
     */
    public Reduction reduction() {
        return new Reduction(baseline, target);
    }

    /**
     * Key and figures.
     *
     * @return for example {@code 00M: plan 18, baseline 18.66, target 12.36}
     */
    @Override
    public String toString() {
        return key + ": plan " + plan + ", baseline " + baseline + ", target " + target;
    }
}
