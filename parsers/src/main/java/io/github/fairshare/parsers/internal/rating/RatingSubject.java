package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.model.ClinicalArea;
import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.model.RatingScale;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DocumentDate;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rating is about, and on which scales: a group as a whole, or one clinical area.
 *
 * @param description half a sentence
 * @param area the clinical area; empty for a group as a whole
 * @param scales the scales of which the labels are read
 * @param words their labels, in small letters
 * @param labels finds any of them
 */
public record RatingSubject(
        String description, Optional<ClinicalArea> area, List<RatingScale> scales, List<String> words, Pattern labels) {
    /** The annual rating of a group as a whole. */
    public static final RatingSubject OVERALL =
            subject("a rating of CCGs as a whole", Optional.empty(), RatingScale.FOUR_RATINGS);
    /** The rating of maternity services, on the four ratings. */
    public static final RatingSubject MATERNITY =
            subject("a maternity rating of CCGs", Optional.of(ClinicalArea.MATERNITY), RatingScale.FOUR_RATINGS);

    /** Words of headings and titles of ratings, whatever else they say. */
    static final Set<String> TERMS =
            Set.of(("of the and for overall annual headline year clinical commissioning nhs england"
                            + " maternity cancer dementia diabetes mental health learning disability disabilities baseline")
                    .split(" "));

    private static final Set<String> AREA_COLUMNS =
            Set.of("area", "clinical area", "priority area", "clinical priority area");

    private static final Pattern WHOLE = Pattern.compile("\\b(?:overall|annual|headline)\\b");

    /** What else is rated apart from a group as a whole. */
    private static final Pattern OTHER_AREA = Pattern.compile("engagement|involvement");

    /** A break within a cell is printed as {@code \\n} by R and pandas. */
    private static final Pattern RATINGS =
            Pattern.compile("(?:\\b|\\\\n)(?:rating|ratings|rated|assessment|assessments)(?:\\b|\\\\n)");

    private static final List<RatingSubject> AREAS = Stream.of(ClinicalArea.values())
            .map(area -> subject(
                    "a rating of CCGs for " + area.id().replace('-', ' '), Optional.of(area), RatingScale.values()))
            .toList();

    /** Copies the lists. */
    public RatingSubject {
        scales = List.copyOf(scales);
        words = List.copyOf(words);
    }

    private static RatingSubject subject(String description, Optional<ClinicalArea> area, RatingScale... scales) {
        List<String> words = Arrays.stream(scales)
                .flatMap(scale -> scale.labels().stream())
                .map(label -> label.printed().toLowerCase(Locale.ROOT))
                .toList();
        return new RatingSubject(
                description, area, List.of(scales), words, Pattern.compile("\\b(" + String.join("|", words) + ")\\b"));
    }

    /**
     * A clinical area, on whichever scale.
     *
     * @param area the area
     * @return the subject
     */
    public static RatingSubject of(ClinicalArea area) {
        return AREAS.stream()
                .filter(subject -> subject.area.equals(Optional.of(area)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What a document is recognised by.
     *
     * @return half a sentence
     */
    public String expected() {
        return "a heading, a row or a list of " + description + ": a name beside, or under, one of the words "
                + scales.stream()
                        .flatMap(scale -> scale.labels().stream())
                        .map(RatingLabel::printed)
                        .collect(Collectors.joining(", "))
                + area.map(named -> "; a heading or a title has to name what was rated")
                        .orElse("");
    }

    /** Whether a title says what the ratings below it are about: it mentions ratings, an assessment, or a clinical area. */
    static boolean isAboutRatings(String title) {
        return namesArea(title)
                || RATINGS.matcher(title.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a text names a clinical area, as "Maternity assessment" does. */
    static boolean namesArea(String text) {
        return Stream.of(ClinicalArea.values()).anyMatch(area -> area.isNamedIn(text))
                || OTHER_AREA.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /**
     * Whether a text tells what its ratings are about: it names an area, or a group as a whole.
     *
     * @param lines all its lines
     * @return false for example for the rows of a table whose title was lost
     */
    public static boolean isToldIn(List<SourceLine> lines) {
        return lines.stream()
                .map(line -> line.text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> namesArea(text) || WHOLE.matcher(text).find());
    }

    /**
     * Whether a column says of each row which area it is about.
     *
     * @param cell its heading
     * @return true for example for "Clinical area"
     */
    public static boolean isAreaColumn(String cell) {
        return AREA_COLUMNS.contains(TextLayout.folded(cell).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a column or a list is about this subject: by its own heading or, where that names no area, by the last title about
     * ratings before it.
     */
    boolean isMeantBy(String heading, Optional<String> title) {
        String text = namesArea(heading) ? heading : title.orElse("");
        return area.map(own -> namesOnly(text, own)).orElseGet(() -> !namesArea(text));
    }

    /** The first of the lines about ratings that is about this subject, where none is about another, or about another year. */
    Optional<SourceLine> onlyOneOf(List<SourceLine> lines) {
        List<SourceLine> about =
                lines.stream().filter(line -> isAboutRatings(line.text())).toList();
        boolean one = about.stream()
                        .map(SourceLine::text)
                        .filter(RatingSubject::namesArea)
                        .allMatch(text -> isMeantBy(text, Optional.empty()))
                && about.stream()
                                .flatMap(line -> DocumentDate.period(line.text()).stream())
                                .map(FinancialYear::of)
                                .distinct()
                                .count()
                        <= 1;
        return about.stream()
                .filter(line -> one && isMeantBy(line.text(), Optional.empty()))
                .findFirst();
    }

    /** A title of several areas does not say which of them a column below it is about. */
    private static boolean namesOnly(String text, ClinicalArea own) {
        return Stream.of(ClinicalArea.values())
                .filter(area -> area.isNamedIn(text))
                .toList()
                .equals(List.of(own));
    }

    /** Whether a label is of a scale that is read. */
    boolean allows(RatingLabel label) {
        return scales.contains(label.scale());
    }

    /** Hardly any line mentions a rating, and searching for whole words takes much longer. */
    boolean isMentionedIn(String lower) {
        return words.stream().anyMatch(lower::contains) && labels.matcher(lower).find();
    }
}
