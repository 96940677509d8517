package io.github.fairshare.core.model;

import java.util.Locale;
import java.util.Optional;
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
        String bare = String.join(" ", cell.strip().split("\\s++")).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(rating -> rating.printed.toLowerCase(Locale.ROOT).equals(bare))
                .findFirst();
    }
}
