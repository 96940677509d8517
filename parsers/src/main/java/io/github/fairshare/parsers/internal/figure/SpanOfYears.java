package io.github.fairshare.parsers.internal.figure;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.AsOf.Origin;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A span of several financial years in a heading: {@code 2003-10} is 2003-04 to 2009-10. */
public final class SpanOfYears {
    private static final Pattern SPAN = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})[-–/]([0-9]{2})");

    private static final Pattern FROM_TO = Pattern.compile(
            "(?<![0-9])(?:19|20)[0-9]{2}[-–/](?:[0-9]{2})?[0-9]{2} ?(?:to|until|through|[-–]) ?((?:19|20)[0-9]{2})[-–/](?:[0-9]{2})?[0-9]{2}(?![0-9])");

    private SpanOfYears() {}

    /**
     * The first day of the last of the years that a text names as a span.
     *
     * @param text a title or a heading
     * @return for example 1 April 2009 for {@code 2003-04 to 2009-10}; empty where it names no such span
     */
    public static Optional<LocalDate> lastYear(String text) {
        return FROM_TO.matcher(text)
                .results()
                .findFirst()
                .map(found -> FinancialYear.startingIn(Integer.parseInt(found.group(1)))
                        .firstDay());
    }

    /**
     * The day as of which a table over a span of years names its bodies: the first of its last financial year.
     *
     * @param heading title and heading of a table
     * @return for example 1 April 2009 for {@code 2003-10}; empty where it names no span
     */
    public static Optional<AsOf> find(String heading) {
        return lastYear(heading)
                .or(() -> SPAN.matcher(heading)
                        .results()
                        .flatMap(found -> last(found).stream())
                        .findFirst()
                        .map(FinancialYear::firstDay))
                .map(day -> new AsOf(day, Origin.HEADING));
    }

    private static Optional<FinancialYear> last(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        int end = first / 100 * 100 + Integer.parseInt(found.group(2));
        int following = end > first ? end : end + 100;
        return following - first > 1 ? Optional.of(FinancialYear.startingIn(following - 1)) : Optional.empty();
    }
}
