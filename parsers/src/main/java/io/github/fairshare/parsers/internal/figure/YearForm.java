package io.github.fairshare.parsers.internal.figure;

import io.github.fairshare.core.measure.FinancialYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Financial years as cells of a table: {@code 2009-10}, {@code 1999-2000}, {@code 2016/17}. */
public final class YearForm implements FieldForm {
    private static final int SHORT = 7;
    private static final int LONG = 9;

    @Override
    public List<Integer> ends(String text, int from) {
        List<Integer> ends = new ArrayList<>();
        for (int length : new int[] {SHORT, LONG}) {
            if (from + length <= text.length()
                    && find(text.substring(from, from + length)).isPresent()) {
                ends.add(from + length);
            }
        }
        return ends;
    }

    /** The year that a cell prints, in one piece or broken behind its dash. */
    public static Optional<FinancialYear> find(String cell) {
        String plain = FigureMarks.withHyphens(cell).replace("- ", "-");
        boolean shaped = (plain.length() == SHORT || plain.length() == LONG) && "-/".indexOf(plain.charAt(4)) >= 0;
        try {
            return shaped ? Optional.of(FinancialYear.parse(plain)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Digits of this shape need not be years that follow each other.
            return Optional.empty();
        }
    }
}
