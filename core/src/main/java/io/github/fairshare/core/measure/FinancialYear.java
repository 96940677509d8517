package io.github.fairshare.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year of English public bodies, 1 April to 31 March: {@code FinancialYear.parse("2009-10")}.
 *
 * <p>In JSON it is the text of {@link #toString()}, {@code "2009-10"}.
 *
 * @param startYear the calendar year it begins in, 1900 to 2199, for example 2009
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
    private static final Pattern TEXT = Pattern.compile("([0-9]{4})[-/]([0-9]{2}|[0-9]{4})");

    /** Checks the range. */
    public FinancialYear {
        if (startYear < 1900 || startYear > 2199) {
            throw new IllegalArgumentException("a financial year begins between 1900 and 2199, given was " + startYear);
        }
    }

    /**
     * The financial year that begins in a calendar year.
     *
     * @param startYear for example 2009 for 2009-10
     * @return the financial year
     * @throws IllegalArgumentException outside 1900 to 2199
     */
    public static FinancialYear startingIn(int startYear) {
        return new FinancialYear(startYear);
    }

    /**
     * The financial year a day falls in.
     *
     * @param day for example 31 March 2010, which is in 2009-10
     * @return the financial year
     * @throws IllegalArgumentException where the year begins outside 1900 to 2199
     */
    public static FinancialYear of(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new FinancialYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * A financial year as documents print it; frameworks find this to bind what stands in an address.
     *
     * @param text for example {@code "2009-10"}
     * @return as {@link #parse}
     * @throws IllegalArgumentException where the text has another form or the second year does not follow the first
     */
    public static FinancialYear of(String text) {
        Objects.requireNonNull(text, "text");
        return parse(text);
    }

    /**
     * Reads a financial year as documents print it.
     *
     * @param text for example {@code "2009-10"}, {@code "1999-2000"} or {@code "2016/17"}
     * @return the financial year
     * @throws IllegalArgumentException where the text has another form or the second year does not follow the first
     */
    @JsonCreator
    public static FinancialYear parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + Given.shown(text)
                    + "' is no financial year; expected for example 2009-10, 1999-2000 or 2016/17");
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(matcher.group(1)));
        int end = Integer.parseInt(matcher.group(2));
        int following = year.startYear + 1;
        if (end != (matcher.group(2).length() == 2 ? following % 100 : following)) {
            throw new IllegalArgumentException(
                    "'" + Given.shown(text) + "' is no financial year: " + following + " follows " + year.startYear);
        }
        return year;
    }

    /**
     * The first day.
     *
     * @return for example 1 April 2009
     */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    /**
     * The last day.
     *
     * @return for example 31 March 2010
     */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    /**
     * The year after this one.
     *
     * @return for example 2010-11 after 2009-10
     * @throws IllegalArgumentException after 2199
     */
    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    /**
     * The year before this one.
     *
     * @return for example 2008-09 before 2009-10
     * @throws IllegalArgumentException before 1900
     */
    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    /**
     * Whether a day falls in this year.
     *
     * @param day any day
     * @return true from the first to the last day, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @JsonValue
    String json() {
        return toString();
    }

    /**
     * The two years, the second in full where the century changes.
     *
     * @return for example {@code 2009-10} or {@code 1999-2000}
     */
    @Override
    public String toString() {
        int end = startYear + 1;
        return end % 100 == 0 ? startYear + "-" + end : String.format(Locale.ROOT, "%d-%02d", startYear, end % 100);
    }
}
