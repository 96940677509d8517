package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One label of a scale of ratings.
 *
 * @param scale the scale
 * @param printed the words as the scale writes them, for example "Performing well"
 * @source mat1718, Annex A, table 2; the 2016 baseline assessment of the six clinical priority areas
 */
public record RatingLabel(RatingScale scale, String printed) {
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final List<RatingLabel> ALL = Stream.of(RatingScale.values())
            .flatMap(scale -> scale.labels().stream())
            .toList();
    private static final Map<String, RatingLabel> BY_WORDS = ALL.stream()
            .collect(
                    Collectors.toUnmodifiableMap(label -> label.printed.toLowerCase(Locale.ROOT), Function.identity()));

    /**
     * Checks that the scale has such a label.
     *
     * @throws IllegalArgumentException where it has none
     */
    @JsonCreator
    public RatingLabel(@JsonProperty("scale") RatingScale scale, @JsonProperty("printed") String printed) {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(printed, "printed");
        if (!scale.has(printed)) {
            throw new IllegalArgumentException("'" + printed + "' is no label of " + scale.id() + "; expected one of "
                    + String.join(", ", scale.words()));
        }
        this.scale = scale;
        this.printed = printed;
    }

    /**
     * The label of one of the four ratings.
     *
     * @param rating for example GOOD
     * @return for example "Good" of the four ratings
     */
    public static RatingLabel of(Rating rating) {
        return new RatingLabel(RatingScale.FOUR_RATINGS, rating.printed());
    }

    /**
     * The labels of all scales.
     *
     * @return each scale's best first
     */
    public static List<RatingLabel> all() {
        return ALL;
    }

    /**
     * Finds the label that a cell prints, in any case.
     *
     * @param cell for example "NEEDS IMPROVEMENT"
     * @return empty where the cell is anything but one label
     */
    public static Optional<RatingLabel> find(String cell) {
        Objects.requireNonNull(cell, "cell");
        String bare = cell.strip();
        // Readers ask this of almost every line of a document.
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        BY_WORDS.get(BLANKS.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT)));
    }

    /**
     * The same as one of the four ratings.
     *
     * @return for example GOOD; empty where it is of another scale
     */
    public Optional<Rating> rating() {
        return Rating.find(printed);
    }

    /**
     * The words.
     *
     * @return for example "Performing well"
     */
    @Override
    public String toString() {
        return printed;
    }
}
