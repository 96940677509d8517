package io.github.fairshare.allocation.pace.position;

import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The distances of primary care trusts over seven years together as the positions of one year, for want of that year's
 * own: they show how a rule works on a real spread of distances, and are no record of what anybody received.
 *
 * <p>The target is the total divided by its percentage, the baseline is target plus total, both rounded to whole pounds.
 * Where a total was misprinted the suggested one is taken. Percentages are printed with one decimal, so money is rough
 * near target, and a percentage of 0.0 tells no target: such rows are left out, as are those without a code.
 *
 * @param label what it is, to stand beside every figure made of it
 * @param rows the rows that could be used, by code, in the order of the appendix
 * @param positions one for each of these rows
 * @source pex15 appendix
 */
public record DistanceIllustration(String label, Map<String, PctDistance> rows, Positions positions) {
    /** What to say beside every figure that is made of it. */
    public static final String LABEL =
            "Illustration, no record: distances of seven years together stand in for opening positions";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Takes a copy of the rows, in their order. */
    public DistanceIllustration {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /**
     * Makes positions of distances.
     *
     * @param distances the rows of the memorandum's appendix, of which at least one can be used
     * @return the labelled positions
     * @throws PositionsException where no row can be used
     */
    public static DistanceIllustration from(List<PctDistance> distances) {
        Map<String, PctDistance> rows = new LinkedHashMap<>();
        distances.stream()
                .filter(row -> position(row).isPresent())
                .forEach(row -> rows.put(code(row).orElseThrow(), row));
        Positions positions = Positions.of(rows.values().stream()
                        .flatMap(row -> position(row).stream())
                        .toList())
                .assuming(LABEL);
        return new DistanceIllustration(LABEL, rows, positions);
    }

    private static Optional<OpeningPosition> position(PctDistance row) {
        Optional<BigDecimal> percent = row.percent().map(PrintedFigure::value).filter(value -> value.signum() != 0);
        Optional<BigDecimal> total =
                row.suggestedTotalMillion().or(row::totalMillion).map(PrintedFigure::value);
        if (percent.isEmpty() || total.isEmpty() || code(row).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal target = total.get().multiply(HUNDRED).divide(percent.get(), MathContext.DECIMAL64);
        if (target.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                OpeningPosition.of(code(row).orElseThrow(), pounds(target.add(total.get())), pounds(target)));
    }

    private static Optional<String> code(PctDistance row) {
        return row.code().map(OrganisationCode::text);
    }

    private static Pounds pounds(BigDecimal millions) {
        return Pounds.of(millions.movePointRight(6).setScale(0, RoundingMode.HALF_UP));
    }
}
