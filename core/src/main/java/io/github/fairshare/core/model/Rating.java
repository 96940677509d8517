package io.github.fairshare.core.model;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rating on the four-step scale used for CCGs, best first.
 *
 * @source mat1718, Annex A, table 2
 */
public enum Rating {
    /** The best. */
    OUTSTANDING("Outstanding"),
    /** The second. */
    GOOD("Good"),
    /** The third. */
    REQUIRES_IMPROVEMENT("Requires Improvement"),
    /** The worst. */
    INADEQUATE("Inadequate");

    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Map<String, Rating> BY_WORDS = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(
                    rating -> rating.printed.toLowerCase(Locale.ROOT), Function.identity()));

    private final String printed;

    Rating(String printed) {
        this.printed = printed;
    }

    /**
     * The words in print.
     *
     * @return for example "Requires Improvement"
     */
    public String printed() {
        return printed;
    }

    /**
     * Finds the rating that a cell prints, in any case.
     *
     * @param cell for example "REQUIRES IMPROVEMENT"
     * @return empty where the cell is anything but one rating
     */
    public static Optional<Rating> find(String cell) {
        Objects.requireNonNull(cell, "cell");
        String bare = cell.strip();
        // Readers ask this of almost every line of a document.
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        BY_WORDS.get(BLANKS.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT)));
    }
}
