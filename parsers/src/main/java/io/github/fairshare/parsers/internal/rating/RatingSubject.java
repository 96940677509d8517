package io.github.fairshare.parsers.internal.rating;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a rating is about: a group as a whole, or one clinical area. */
public enum RatingSubject {
    /** The annual rating of a group as a whole. */
    OVERALL("a rating of CCGs as a whole"),
    /** The rating of maternity services. */
    MATERNITY("a maternity rating of CCGs");

    private static final Pattern AREA = Pattern.compile(
            "maternity|cancer|dementia|diabetes|mental health|learning disabilit|engagement|involvement");
    private static final Pattern ABOUT_RATINGS =
            Pattern.compile(AREA.pattern() + "|\\b(?:rating|ratings|rated|assessment|assessments)\\b");

    private final String description;

    RatingSubject(String description) {
        this.description = description;
    }

    /**
     * What a document is recognised by.
     *
     * @return half a sentence
     */
    public String expected() {
        return "a heading, a row or a list of " + description
                + ": a name beside, or under, one of the words Outstanding, Good, Requires Improvement, Inadequate";
    }

    /**
     * Whether a title says what the ratings below it are about.
     *
     * @param title a line that stands alone
     * @return true where it mentions ratings, an assessment, or a clinical area
     */
    public static boolean isAboutRatings(String title) {
        return ABOUT_RATINGS.matcher(title.toLowerCase(Locale.ROOT)).find();
    }

    /**
     * Whether a text names a clinical area.
     *
     * @param text a title or a heading
     * @return true for example for "Maternity assessment"
     */
    public static boolean namesArea(String text) {
        return AREA.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /**
     * Whether a column or a list is about this subject.
     *
     * @param heading its own heading
     * @param title the last title about ratings before it
     * @return what the heading says; where it names no area, what the title says
     */
    public boolean isMeantBy(String heading, Optional<String> title) {
        String text = (namesArea(heading) ? heading : title.orElse("")).toLowerCase(Locale.ROOT);
        return this == MATERNITY ? text.contains("maternity") : !namesArea(text);
    }
}
