package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvRow;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.core.measure.Given;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of a row as figures; an empty cell is none. */
record FigureRow(CsvRow cells) {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,40})?");

    String place() {
        return cells.place();
    }

    Optional<String> text(String column) {
        return cells.find(column);
    }

    String neededText(String column) {
        return text(column).orElseThrow(() -> cells.refused(column, "is empty; fill it in"));
    }

    Optional<BigDecimal> number(String column) {
        return text(column).map(cell -> {
            if (!DECIMAL.matcher(cell).matches()) {
                throw cells.refused(
                        column,
                        "'" + Given.shown(cell)
                                + "' is no number; expected digits with at most one point and a leading minus, without"
                                + " commas, currency or percent signs, such as 5.5");
            }
            return new BigDecimal(cell);
        });
    }

    Optional<Pounds> money(String column, MoneyUnit unit) {
        return number(column).map(unit::toPounds);
    }

    Pounds neededMoney(String column, MoneyUnit unit) {
        return money(column, unit)
                .orElseThrow(() -> cells.refused(column, "is empty; give an amount, 0 where there is none"));
    }

    Optional<Percent> percent(String column) {
        return number(column).map(Percent::of);
    }

    Optional<Share> share(String column) {
        return number(column).map(value -> {
            if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
                throw cells.refused(
                        column,
                        "a share lies between 0 and 1, given was " + value.toPlainString()
                                + "; give a fraction of the whole (0.0065, not 0.65 %)");
            }
            return Share.of(value);
        });
    }

    IllegalArgumentException refused(String column, String problem) {
        return cells.refused(column, problem);
    }
}
