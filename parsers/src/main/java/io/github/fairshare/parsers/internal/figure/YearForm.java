package io.github.fairshare.parsers.internal.figure;

import io.github.fairshare.core.measure.FinancialYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Financial years as cells of a table: {@code 2009-10}, {@code 1999-2000}, {@code 2016/17}. */
public final class YearForm implements FieldForm {
    private static final int SHORT = 7;
    private static final int LONG = 9;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");

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

    /**
     * The place of the text that names the latest of several years.
     *
     * @param texts for example headings that are alike but for their years
     * @return empty where not each names a year of its own
     */
    public static Optional<Integer> latest(List<String> texts) {
        List<String> years = texts.stream()
                .flatMap(text ->
                        YEAR.matcher(text).results().map(MatchResult::group).limit(1))
                .toList();
        boolean apart =
                years.size() == texts.size() && years.stream().distinct().count() == years.size();
        return apart ? years.stream().max(Comparator.naturalOrder()).map(years::indexOf) : Optional.empty();
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
