package io.github.fairshare.allocation.pace.policy;

import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;

/** The unit in which a policy or a table writes money. */
public enum MoneyUnit {
    /** Single pounds. */
    POUNDS(0),
    /** Thousands of pounds. */
    THOUSANDS(3),
    /** Millions of pounds. */
    MILLIONS(6);

    private static final int PENNY_DECIMALS = 2;

    private final int zeros;

    MoneyUnit(int zeros) {
        this.zeros = zeros;
    }

    /**
     * The amount that a figure in this unit stands for.
     *
     * @param figure for example 254.17 in millions
     * @return for example £254,170,000
     */
    public Pounds toPounds(BigDecimal figure) {
        return Pounds.of(figure.movePointRight(zeros));
    }

    /**
     * How many decimals a figure in this unit has where its last one is a penny.
     *
     * @return for example 8 in millions
     */
    public int pennyDecimals() {
        return zeros + PENNY_DECIMALS;
    }

    /**
     * An amount written in this unit, exactly.
     *
     * @param amount for example £254,170,000
     * @return for example 254.17 in millions
     */
    public BigDecimal from(Pounds amount) {
        return amount.amount().movePointLeft(zeros);
    }
}
