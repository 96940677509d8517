package io.github.fairshare.examples.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The format code of a cell, for example {@code #,##0.0;(#,##0.0)}: what a spreadsheet program shows of a number.
 *
 * <p>Known are what published tables use: digits, thousands, percent, literals, currencies, days, and up to three
 * sections for amounts above, below and at zero. Of any other code (fractions, conditions, exponents) the number is
 * shown as it is stored.
 *
 * @param code as in the workbook; {@code General} where the cell has none
 * @source ECMA-376 part 1, 18.8.31
 */
record NumberFormatCode(String code) {
    /** What a spreadsheet program stores of a number; digits beyond are the noise of binary fractions. */
    private static final MathContext STORED = new MathContext(15);

    /** What the code General shows of a number at most. */
    private static final MathContext GENERAL = new MathContext(11);

    /** What the cell shows. */
    String show(BigDecimal stored, boolean isDate1904) {
        BigDecimal value = stored.round(STORED);
        List<FormatSection> sections = FormatSection.of(code);
        FormatSection section = section(sections, value.signum());
        boolean hasOwnSign = value.signum() < 0 && sections.size() > 1;
        return switch (section.kind()) {
            case GENERAL -> plain(value.round(GENERAL));
            case OTHER -> plain(value);
            case DAY ->
                DayFormatCode.isDay(value) ? DayFormatCode.show(value, section.tokens(), isDate1904) : plain(value);
            case DIGITS -> section.digits(hasOwnSign ? value.negate() : value);
        };
    }

    private static FormatSection section(List<FormatSection> sections, int sign) {
        if (sign < 0 && sections.size() > 1) {
            return sections.get(1);
        }
        return sign == 0 && sections.size() > 2 ? sections.get(2) : sections.get(0);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
