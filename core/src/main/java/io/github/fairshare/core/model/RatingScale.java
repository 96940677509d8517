package io.github.fairshare.core.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A scale on which CCGs were rated. The labels of one scale are no other words for those of another, and a table prints the
 * labels of one.
 *
 * @source mat1718, Annex A, table 2, for the four ratings; the 2016 baseline assessment of the six clinical priority areas for the other
 */
public enum RatingScale {
    /** The four ratings of the annual assessments, and of clinical areas from 2017 on. */
    FOUR_RATINGS("four-ratings", Stream.of(Rating.values()).map(Rating::printed).toList()),
    /** The baseline of the six clinical priority areas of 2016. */
    BASELINE_2016(
            "baseline-2016",
            List.of("Top performing", "Performing well", "Needs improvement", "Greatest need for improvement"));

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // Lists of this kind cannot be changed, though nothing says so.
    private final List<String> words;

    RatingScale(String id, List<String> words) {
        this.id = id;
        this.words = words;
    }

    /**
     * The name of the scale in tables.
     *
     * @return for example {@code baseline-2016}
     */
    public String id() {
        return id;
    }

    /**
     * The labels.
     *
     * @return the best first, for example that of "Top performing"
     */
    public List<RatingLabel> labels() {
        return words.stream().map(word -> new RatingLabel(this, word)).toList();
    }

    /**
     * The place of a label on its scale.
     *
     * @param label a label of this scale
     * @return 1 for the best
     * @throws IllegalArgumentException where it is of another scale
     */
    public int placeOf(RatingLabel label) {
        Objects.requireNonNull(label, "label");
        int at = words.indexOf(label.printed());
        if (at < 0) {
            throw new IllegalArgumentException(
                    "'" + label.printed() + "' is no label of " + id + "; expected one of " + String.join(", ", words));
        }
        return at + 1;
    }

    boolean has(String printed) {
        return words.contains(printed);
    }

    List<String> words() {
        return words;
    }
}
