package io.github.fairshare.allocation.rating.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.measure.Given;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a rating is called: {@code RatingName.of("REQUIRES_IMPROVEMENT")}.
 *
 * <p>Rule sets name their own ratings, so this is no fixed list. In JSON it is the id.
 *
 * @param id capital letters and digits, words joined by underscores
 */
public record RatingName(String id) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,39}(_[A-Z0-9]{1,40}){0,9}");

    /** Refuses anything but capital letters, digits and underscores. */
    public RatingName {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "\'" + Given.shown(id)
                            + "' is no name of a rating; expected capital letters with underscores such as REQUIRES_IMPROVEMENT");
        }
    }

    /**
     * A rating from its id.
     *
     * @param id for example {@code "REQUIRES_IMPROVEMENT"}
     * @return the name
     * @throws IllegalArgumentException where the id has other signs
     */
    @JsonCreator
    public static RatingName of(String id) {
        Objects.requireNonNull(id, "id");
        return new RatingName(id);
    }

    /**
     * The rating as documents print it.
     *
     * @return for example {@code Requires Improvement}
     */
    public String label() {
        return Arrays.stream(id.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    @JsonValue
    String json() {
        return id;
    }

    /**
     * The rating as documents print it.
     *
     * @return for example {@code Requires Improvement}
     */
    @Override
    public String toString() {
        return label();
    }
}
