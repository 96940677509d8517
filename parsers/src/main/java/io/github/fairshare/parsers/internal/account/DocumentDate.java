package io.github.fairshare.parsers.internal.account;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.source.AsOf.Origin;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.SpanOfYears;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the day as of which a document's names are to be read: a publication date in its head, else, or where the two
 * are years apart, a month or a year in its title or a table heading. Never from prose.
 */
public final class DocumentDate {
    private static final int HEAD_LINES = 40;
    private static final int TITLE_WORDS = 14;
    private static final int YEARS_APART = 4;
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:(?:first |date )?(?:of )?publi(?:shed|cation)(?: date| on)?[: \\t]{1,9})?([0-9]{1,2})(?:st|nd|rd|th)? "
                    + MONTH + "\\.? ([0-9]{4})");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("\\b" + MONTH + "\\.?[ '\u2019-]{0,2}([0-9]{4}|[0-9]{2})\\b");
    private static final Pattern SENTENCE = Pattern.compile("[.,;:?!]$|\\p{Ll}[.?!] ");
    private static final Pattern YEARS = Pattern.compile("\\b(20[0-9]{2}[-/](?:20)?[0-9]{2})\\b");

    private DocumentDate() {}

    /**
     * Finds the day of a document.
     *
     * @param lines all lines
     * @param headings the headings of its table, the most telling first
     * @param tableStart the physical line on which the table starts
     * @return empty where neither head, title nor headings give one
     */
    public static Optional<AsOf> find(List<SourceLine> lines, List<String> headings, int tableStart) {
        List<SourceLine> head = lines.stream()
                .filter(line -> line.number() < tableStart && !LineSplitter.isTooLong(line))
                .toList();
        Optional<AsOf> titled = Stream.concat(headings.stream(), titles(head).stream())
                .flatMap(text -> period(text).stream())
                .findFirst()
                .map(day -> new AsOf(day, Origin.HEADING));
        return head.stream()
                .filter(line -> !line.isBlank())
                .limit(HEAD_LINES)
                .flatMap(line -> published(TextLayout.folded(line.text())).stream())
                .findFirst()
                .filter(day -> titled.map(AsOf::day)
                        .filter(year -> areApart(year, day))
                        .isEmpty())
                .map(day -> new AsOf(day, Origin.PUBLICATION_DATE))
                .or(() -> titled);
    }

    /**
     * Whether a day is years away from what a title speaks of, and so that of the page, not of its table.
     *
     * @param titled the day that the title gives
     * @param published the day on the page
     * @return true from four years on
     */
    public static boolean areApart(LocalDate titled, LocalDate published) {
        return Math.abs(ChronoUnit.YEARS.between(titled, published)) >= YEARS_APART;
    }

    /**
     * The lines of the head that stand in no paragraph of prose, that next to the table first: one sentence in it makes a
     * paragraph prose.
     */
    private static List<String> titles(List<SourceLine> head) {
        List<String> titles = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        int left = HEAD_LINES;
        for (SourceLine line : head) {
            String text = TextLayout.folded(line.text());
            if (!text.isEmpty()) {
                paragraph.add(text);
                left--;
            }
            if (text.isEmpty() || left == 0) {
                addTitles(paragraph, titles);
                paragraph.clear();
            }
            if (left == 0) {
                return titles;
            }
        }
        addTitles(paragraph, titles);
        return titles;
    }

    private static void addTitles(List<String> paragraph, List<String> titles) {
        if (paragraph.stream().allMatch(DocumentDate::isTitle)) {
            paragraph.forEach(title -> titles.add(0, title));
        }
    }

    /**
     * Whether a line holds a day and nothing else, or says that it is the day of publication.
     *
     * @return true for example for "Published 24 July 2018"
     */
    public static boolean isDay(String line) {
        return published(line).isPresent();
    }

    /** A line of the head that holds a day and nothing else, or says that it is the day of publication. */
    private static Optional<LocalDate> published(String line) {
        Matcher matcher = PUBLISHED.matcher(line.toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? day(matcher.group(3), month(matcher.group(2)), Integer.parseInt(matcher.group(1)))
                : Optional.empty();
    }

    /**
     * The first day of a month, or of a financial year, that a heading names; of a span of years the last.
     *
     * @param text a title or a heading, for example "CCG Target, Sept 17" or "ratings 2016/17"
     * @return for example 1 September 2017 or 1 April 2016
     */
    public static Optional<LocalDate> period(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2013', '-');
        return MONTH_AND_YEAR
                .matcher(lower)
                .results()
                .findFirst()
                .flatMap(found -> day(found.group(2), month(found.group(1)), 1))
                .or(() -> SpanOfYears.lastYear(lower))
                .or(() -> YEARS.matcher(lower).results().findFirst().flatMap(DocumentDate::financialYear));
    }

    private static Optional<LocalDate> financialYear(MatchResult found) {
        try {
            return Optional.of(FinancialYear.parse(found.group(1)).firstDay());
        } catch (IllegalArgumentException e) {
            // 2016-12 and the like are two numbers, but no financial year.
            return Optional.empty();
        }
    }

    private static boolean isTitle(String line) {
        return !SENTENCE.matcher(line).find()
                && !Character.isLowerCase(line.codePointAt(0))
                && line.split(" ").length <= TITLE_WORDS;
    }

    private static Month month(String beginning) {
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> day(String year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year.length() == 2 ? "20" + year : year), month, day));
        } catch (DateTimeException e) {
            // 31 June is no day, so the line is no date.
            return Optional.empty();
        }
    }
}
