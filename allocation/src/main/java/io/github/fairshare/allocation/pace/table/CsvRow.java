package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.core.measure.Given;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a table by its column names; an empty cell is no cell. */
record CsvRow(long line, Map<String, String> cells) {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,40})?");

    String place() {
        return "line " + line;
    }

    Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(cell -> !cell.isEmpty());
    }

    Optional<BigDecimal> number(String column) {
        return text(column).map(cell -> {
            if (!DECIMAL.matcher(cell).matches()) {
                throw new PositionsException(place() + ", column " + column + ": \'" + Given.shown(cell)
                        + "' is no number; expected digits with at most one point and a leading minus, without commas,"
                        + " currency or percent signs, such as 5.5");
            }
            return new BigDecimal(cell);
        });
    }

    Optional<Pounds> money(String column, MoneyUnit unit) {
        return number(column).map(unit::toPounds);
    }

    Pounds neededMoney(String column, MoneyUnit unit) {
        return money(column, unit)
                .orElseThrow(() -> new PositionsException(
                        place() + ", column " + column + ": is empty; give an amount, 0 where there is none"));
    }

    Optional<Percent> percent(String column) {
        return number(column).map(Percent::of);
    }

    Optional<Share> share(String column) {
        return number(column).map(value -> {
            if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
                throw new PositionsException(place() + ", column " + column
                        + ": a share lies between 0 and 1, given was " + value.toPlainString()
                        + "; give a fraction of the whole (0.0065, not 0.65 %)");
            }
            return Share.of(value);
        });
    }
}
