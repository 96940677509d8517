package io.github.fairshare.core.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/** How people are shown the cells of a column; programs get the cells as they are. */
public enum Display {
    /** As it is, on the left. */
    TEXT(OptionalInt.empty()),
    /** As it is, on the left, where there is room; a terminal has none. */
    DETAIL(OptionalInt.empty()),
    /** As it is, on the right. */
    NUMBER(OptionalInt.empty()),
    /** A number with two decimals, such as beds per day: 6.30. */
    TWO_DECIMALS(OptionalInt.of(2)),
    /** A number with one decimal, such as a percentage: 37.1. */
    ONE_DECIMAL(OptionalInt.of(1));

    private final OptionalInt decimals;

    Display(OptionalInt decimals) {
        this.decimals = decimals;
    }

    /**
     * Whether cells stand on the right.
     *
     * @return true for everything but text and details
     */
    public boolean isNumeric() {
        return this != TEXT && this != DETAIL;
    }

    /**
     * The cell as people see it.
     *
     * @param cell text, or a plain decimal number; empty for none
     * @return for example 37.1 for 37.120146
     */
    public String show(String cell) {
        return decimals.isEmpty() || cell.isEmpty()
                ? cell
                : new BigDecimal(cell)
                        .setScale(decimals.getAsInt(), RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
