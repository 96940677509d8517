package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.parsers.internal.figure.PrintedCount;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line above a list of names that mentions a rating, and whether the names below have it: "Outstanding", "CCGs rated
 * Good (99)". One that only mentions a past, a future or no definite rating gives none.
 *
 * @param rating what the names below are rated
 * @param count how many names there are to be
 * @param misread the words from which the rating is only concluded; empty where it is printed
 * @param form the line in small letters, with "~" for a rating and "#" for each number, for example "~ (#)"
 */
record RatingListHeading(Optional<RatingLabel> rating, OptionalInt count, Optional<String> misread, String form) {
    private static final int MOST_WORDS = 18;
    private static final int MOST_LETTERS = 160;
    private static final int FEWEST_LETTERS = 3;
    /** Cells side by side, of which one may be empty. */
    private static final Pattern CELLS = Pattern.compile("\\||,,[^,]");

    private static final Pattern NUMBER = Pattern.compile("[0-9]++");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final Pattern SEGMENTS = Pattern.compile(
            "[(),;\u2013\u2014]|\\b(?:to|now|but|having|after|compared|up|down|formerly|previously|who|instead)\\b");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "\\b(?:previous|previously|former|formerly|last|prior|past|earlier|before|ago|once|ever|since|historic"
                    + "|next|expected|predicted|forecast|planned|aim|target|future|had|used|no|not|never|without|out|left"
                    + "|from|than|or|at risk|been|improved|declined|deteriorated|until)\\b");
    private static final Pattern NOT_YET =
            Pattern.compile("\\b(?:expected|predicted|forecast|planned|aim|aims|target|fail|failed|unable|at risk)\\b");
    private static final Pattern RATED = Pattern.compile("\\b(?:rated|rating|ratings|assessed|judged)\\b");
    private static final Pattern YEARS = Pattern.compile("\\b(20[0-9]{2})(?:[-/\u2013](?:20)?[0-9]{2})?\\b");
    private static final Set<String> FILLERS =
            Set.of(("ccg ccgs group groups organisations number list total all a an as is are was were be in to with"
                            + " which that these following continued cont now rated rating ratings assessed assessment judged"
                            + " category found achieved received awarded")
                    .split(" "));

    /** Words that are like a rating, and mean something else. */
    private static final Set<String> OTHER_WORDS =
            Set.of("food,wood,hood,mood,gold,god,goods,goody,require improvement,required improvement".split(","));

    /**
     * Reads a line.
     *
     * @param line a physical line
     * @param day the first day of the document's year, where it is known
     * @param subject what the ratings are to be about
     * @return empty where it mentions no rating, or is too long for a heading
     */
    static Optional<RatingListHeading> find(String line, Optional<LocalDate> day, RatingSubject subject) {
        return bare(line)
                .filter(lower -> subject.isMentionedIn(lower) && lower.split(" ").length <= MOST_WORDS)
                .map(lower -> new RatingListHeading(
                        given(lower, day, subject.labels()),
                        PrintedCount.find(lower),
                        Optional.empty(),
                        form(lower, subject.labels())));
    }

    /**
     * The heading of which a line that mentions no rating is a misreading: it has words that are like one, and nothing else
     * than the words of headings. It proves nothing by itself.
     */
    static Optional<RatingListHeading> findMisread(String line, Optional<LocalDate> day, RatingSubject subject) {
        return bare(line)
                .filter(lower -> !subject.isMentionedIn(lower))
                .flatMap(lower -> odd(lower).flatMap(words -> corrected(lower, words, day, subject)));
    }

    /** Whether the words that are like a rating mean something else, as "Food" does. */
    boolean isOtherWord() {
        return misread.filter(OTHER_WORDS::contains).isPresent();
    }

    private static Optional<RatingListHeading> corrected(
            String lower, String words, Optional<LocalDate> day, RatingSubject subject) {
        return RatingWords.findMisread(words)
                .filter(subject::allows)
                .flatMap(rating -> find(lower.replace(words, rating.printed()), day, subject))
                .filter(heading -> heading.rating().isPresent())
                .map(heading ->
                        new RatingListHeading(heading.rating(), heading.count(), Optional.of(words), heading.form()));
    }

    /** The one or two words, side by side, that are none of headings. */
    private static Optional<String> odd(String lower) {
        int start = -1;
        int end = -1;
        int odd = 0;
        Matcher word = WORD.matcher(lower);
        while (word.find() && odd <= 2) {
            boolean number = word.group().chars().noneMatch(Character::isLetter);
            if (!number && !isFiller(word.group())) {
                start = odd == 0 ? word.start() : start;
                end = word.end();
                odd++;
            }
        }
        return odd == 1 || odd == 2 ? Optional.of(lower.substring(start, end)) : Optional.empty();
    }

    /** In small letters, without marks of emphasis; empty where it is too long, or too short, for a heading. */
    private static Optional<String> bare(String line) {
        if (line.length() < FEWEST_LETTERS
                || line.length() > MOST_LETTERS
                || CELLS.matcher(line).find()) {
            return Optional.empty();
        }
        String text = TextLayout.folded(line.replace('#', ' ').replace("*", ""));
        return Optional.of(text.toLowerCase(Locale.ROOT));
    }

    private static String form(String lower, Pattern mention) {
        return NUMBER.matcher(mention.matcher(lower).replaceAll("~")).replaceAll("#");
    }

    private static Optional<RatingLabel> given(String lower, Optional<LocalDate> day, Pattern mention) {
        if (lower.endsWith(".") || NOT_YET.matcher(lower).find()) {
            return Optional.empty();
        }
        List<String> present = segments(lower)
                .filter(segment -> mention.matcher(segment).find() && isOfThisYear(segment, day))
                .toList();
        Set<RatingLabel> given = present.stream()
                .flatMap(segment -> mention.matcher(segment).results())
                .flatMap(found -> RatingLabel.find(found.group()).stream())
                .collect(Collectors.toSet());
        return given.size() == 1 && present.stream().allMatch(segment -> isAboutRatings(segment, mention))
                ? given.stream().findFirst()
                : Optional.empty();
    }

    /** The parts of a heading; a word that parts them begins the next one. */
    private static Stream<String> segments(String lower) {
        Stream.Builder<String> parts = Stream.builder();
        Matcher matcher = SEGMENTS.matcher(lower);
        int start = 0;
        while (matcher.find()) {
            parts.add(lower.substring(start, matcher.start()));
            start = matcher.start();
        }
        return parts.add(lower.substring(start)).build();
    }

    private static boolean isOfThisYear(String segment, Optional<LocalDate> day) {
        return !OTHER_TIME.matcher(segment).find()
                && YEARS.matcher(segment).results().allMatch(found -> isThisYear(found, day));
    }

    private static boolean isThisYear(MatchResult found, Optional<LocalDate> day) {
        int year = Integer.parseInt(found.group(1));
        return day.map(known -> FinancialYear.of(known).startYear() == year).orElse(true);
    }

    /** "Good practice" is no rating: all other words have to be those of such headings, or "rated" has to stand by. */
    private static boolean isAboutRatings(String lower, Pattern mention) {
        boolean plain = Stream.of(mention.matcher(lower).replaceAll(" ").split("[^\\p{L}]++"))
                .filter(word -> !word.isEmpty())
                .allMatch(RatingListHeading::isFiller);
        return plain || RATED.matcher(lower).find();
    }

    private static boolean isFiller(String word) {
        return FILLERS.contains(word) || RatingSubject.TERMS.contains(word);
    }
}
