package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What moved one body's distance from target in a year, in pounds and to the penny. Opening less previous closing is
 * adjustment, share, pot and openingRounding together; closing less opening is increase, targetGrowth and closingRounding.
 *
 * <p>With B the baseline, A the allocation, w the target over the sum of all baselines (before) or over the pot that the
 * closing target came from (after the year before), SB and SA these two sums: adjustment is B less the A of the year
 * before, share is -(w - w before) SB, pot is -w before (SB - SA before), increase is A - B, targetGrowth is opening less
 * closing target, -T0 G where targets are shares.
 *
 * @param year from 1
 * @param code of the body
 * @param before what the year before left; empty in the first year and for a body that is new
 * @param opening baseline less opening target
 * @param increase allocation less baseline
 * @param targetGrowth opening target less closing target
 * @param closingRounding what the pennies of these leave
 * @param closing allocation less closing target
 */
public record MovementSplit(
        int year,
        String code,
        Optional<Before> before,
        Pounds opening,
        Pounds increase,
        Pounds targetGrowth,
        Pounds closingRounding,
        Pounds closing) {
    private static final MathContext DIGITS = new MathContext(60);

    /**
     * From the closing of the year before to the opening.
     *
     * @param closing the distance that the year before closed with
     * @param adjustment what came to the baseline
     * @param share what a changed share did
     * @param pot what a sum of baselines other than the pot of the year before did
     * @param rounding what the pennies of these leave
     */
    public record Before(Pounds closing, Pounds adjustment, Pounds share, Pounds pot, Pounds rounding) {}

    /**
     * Splits every year of a projection.
     *
     * @param projection with targets
     * @return one a year and body, year by year; bodies without a target are left out
     */
    public static List<MovementSplit> of(Projection projection) {
        List<MovementSplit> splits = new ArrayList<>();
        Optional<PaceResult> last = Optional.empty();
        for (ProjectedYear year : projection.years()) {
            for (BodyOutcome body : year.result().bodies()) {
                if (body.openingTarget().isPresent() && body.closingTarget().isPresent()) {
                    splits.add(split(year, body, last.flatMap(result -> before(result, year.result(), body))));
                }
            }
            last = Optional.of(year.result());
        }
        return splits;
    }

    private static MovementSplit split(ProjectedYear year, BodyOutcome body, Optional<Before> before) {
        Pounds openingTarget = body.openingTarget().orElseThrow();
        Pounds closingTarget = body.closingTarget().orElseThrow();
        Pounds opening = pence(body.baseline().minus(openingTarget));
        Pounds closing = pence(body.allocation().minus(closingTarget));
        Pounds increase = pence(body.allocation().minus(body.baseline()));
        Pounds targetGrowth = pence(openingTarget.minus(closingTarget));
        Pounds rounding = closing.minus(opening).minus(increase).minus(targetGrowth);
        return new MovementSplit(year.year(), body.code(), before, opening, increase, targetGrowth, rounding, closing);
    }

    private static Optional<Before> before(PaceResult last, PaceResult now, BodyOutcome body) {
        return last.findBody(body.code())
                .filter(then -> then.closingTarget().isPresent())
                .filter(then -> last.totals().pot().amount().signum() > 0
                        && now.totals().baseline().amount().signum() > 0)
                .map(then -> {
                    BigDecimal baselines = now.totals().baseline().amount();
                    BigDecimal pot = last.totals().pot().amount();
                    BigDecimal shareNow =
                            body.openingTarget().orElseThrow().amount().divide(baselines, DIGITS);
                    BigDecimal shareThen =
                            then.closingTarget().orElseThrow().amount().divide(pot, DIGITS);
                    Pounds closing =
                            pence(then.allocation().minus(then.closingTarget().orElseThrow()));
                    Pounds opening =
                            pence(body.baseline().minus(body.openingTarget().orElseThrow()));
                    Pounds adjustment = pence(body.baseline().minus(then.allocation()));
                    Pounds share = pence(shareThen.subtract(shareNow).multiply(baselines));
                    Pounds grown = pence(pot.subtract(baselines).multiply(shareThen));
                    Pounds rounding = opening.minus(closing)
                            .minus(adjustment)
                            .minus(share)
                            .minus(grown);
                    return new Before(closing, adjustment, share, grown, rounding);
                });
    }

    private static Pounds pence(Pounds amount) {
        return pence(amount.amount());
    }

    private static Pounds pence(BigDecimal amount) {
        return Pounds.of(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * The split in words.
     *
     * @return one line
     */
    public String explain() {
        return "Year " + year + ", " + code + ": "
                + before.map(last -> "closed at " + last.closing() + "; adjustment " + last.adjustment()
                                + ", another share " + last.share() + ", another sum " + last.pot() + "; ")
                        .orElse("")
                + "opens at " + opening + "; increase " + increase + ", growth of the target " + targetGrowth
                + "; closes at " + closing + ".";
    }
}
