package io.github.fairshare.parsers.internal.programme;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The months that a printed date of a timeline names, such as "March/April 2015" or "By end May 2015".
 *
 * @param first empty where the date is only a limit, or names no month
 * @param last empty where the date names no month
 */
record PlannedMonths(Optional<YearMonth> first, Optional<YearMonth> last) {
    private static final Pattern MONTH_OR_YEAR = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\b|\\b((?:19|20)[0-9]{2})\\b");
    private static final Pattern LIMIT = Pattern.compile("^(?:by|before|no later than|until)\\b");

    static PlannedMonths of(String date) {
        String text = date.toLowerCase(Locale.ROOT).strip();
        List<YearMonth> months = months(text);
        if (months.isEmpty()) {
            return new PlannedMonths(Optional.empty(), Optional.empty());
        }
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        boolean open = LIMIT.matcher(text).find() || first.isAfter(last);
        return new PlannedMonths(open ? Optional.empty() : Optional.of(first), Optional.of(last));
    }

    /** A month belongs to the next year that is printed behind it. */
    private static List<YearMonth> months(String text) {
        List<Month> open = new ArrayList<>();
        List<YearMonth> months = new ArrayList<>();
        Matcher matcher = MONTH_OR_YEAR.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                open.add(month(matcher.group(1)));
            } else {
                int year = Integer.parseInt(matcher.group(2));
                open.forEach(month -> months.add(YearMonth.of(year, month)));
                open.clear();
            }
        }
        return months;
    }

    private static Month month(String beginning) {
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new DateTimeException(beginning));
    }
}
