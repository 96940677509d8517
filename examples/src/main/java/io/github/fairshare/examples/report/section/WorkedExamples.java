package io.github.fairshare.examples.report.section;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The two trusts of the memorandum's paragraph 18, recomputed under the rule of 2009-10. It prints neither baseline nor
 * target; those used here are derived from the distances and growths that it prints.
 *
 * @source pex15, para 18
 */
final class WorkedExamples {
    private static final String RICHMOND = "Richmond and Twickenham";
    private static final String HALTON = "Halton and St Helens";
    private static final String LOWER_MINIMUM = "4.0";

    private final PacePolicy policy = PacePolicies.find("pct-2009-10").orElseThrow();
    private final BodyOutcome richmond = under(policy, RICHMOND, "254.17", "205.23");
    private final BodyOutcome halton = under(policy, HALTON, "502.86", "527.66");

    List<ComparedFigure> printed() {
        return List.of(
                millions(richmond, "opening distance", "48.9", opening(richmond)),
                percent(richmond, "opening distance", "23.8", richmond.openingPercent()),
                percent(richmond, "growth", "5.20", richmond.growthPercent()),
                new ComparedFigure(
                        RICHMOND,
                        "increase, £m",
                        "13.3",
                        increase(richmond).inMillions(),
                        "5.20 % of any baseline that makes the other figures is 13.2; 13.3 needs about 5.213 %"),
                millions(richmond, "allocation", "267.4", richmond.allocation()),
                millions(richmond, "closing distance", "50.9", closing(richmond)),
                percent(richmond, "closing distance", "23.5", richmond.closingPercent()),
                millions(halton, "opening distance", "-24.8", opening(halton)),
                percent(halton, "opening distance", "-4.7", halton.openingPercent()),
                percent(halton, "growth", "5.50", halton.growthPercent()),
                millions(halton, "closing distance", "-26.2", closing(halton)),
                percent(halton, "closing distance", "-4.7", halton.closingPercent()));
    }

    /** What the memorandum says would follow from a minimum of 4.0 %. */
    List<ComparedFigure> lowerMinimum() {
        String json = PacePolicies.findJson("pct-2009-10").orElseThrow();
        PacePolicy lower = PacePolicies.parse(json.replace("\"5.2\"", "\"" + LOWER_MINIMUM + "\""));
        BodyOutcome slower = under(lower, RICHMOND, "254.17", "205.23");
        Pounds less = richmond.allocation().minus(slower.allocation());
        BigDecimal share = less.amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(richmond.allocation().amount(), MathContext.DECIMAL64);
        return List.of(
                millions(slower, "increase", "10.2", increase(slower)),
                millions(slower, "less than at 5.2 %", "3.1", less),
                new ComparedFigure(
                        RICHMOND,
                        "less, % of the allocation",
                        "1.2",
                        share,
                        "the printed 3.1 of 267.4 is 1.2 %; 3.05 of 267.39 is 1.1 %"));
    }

    private static BodyOutcome under(PacePolicy policy, String name, String baseline, String target) {
        Positions one =
                Positions.of(List.of(OpeningPosition.of(name, Pounds.ofMillions(baseline), Pounds.ofMillions(target))));
        return PaceOfChange.allocate(policy, one).bodies().get(0);
    }

    private static Pounds opening(BodyOutcome body) {
        return body.baseline().minus(body.openingTarget().orElseThrow());
    }

    private static Pounds closing(BodyOutcome body) {
        return body.allocation().minus(body.closingTarget().orElseThrow());
    }

    private static Pounds increase(BodyOutcome body) {
        return body.allocation().minus(body.baseline());
    }

    private static ComparedFigure millions(BodyOutcome body, String quantity, String printed, Pounds amount) {
        return new ComparedFigure(body.code(), quantity + ", £m", printed, amount.inMillions(), "");
    }

    private static ComparedFigure percent(
            BodyOutcome body, String quantity, String printed, Optional<Percent> percent) {
        return new ComparedFigure(
                body.code(), quantity + ", %", printed, percent.orElseThrow().points(), "");
    }
}
