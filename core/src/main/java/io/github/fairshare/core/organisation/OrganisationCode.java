package io.github.fairshare.core.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.measure.Given;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation's code in the registers of the Organisation Data Service (ODS): {@code OrganisationCode.of("01E")}.
 *
 * <p>Always text: leading zeros count, and 01E is no number. Three to six capital letters and digits.
 *
 * @param text for example {@code 01E}, {@code 99Q} or {@code A3A8R}
 */
public record OrganisationCode(String text) implements Comparable<OrganisationCode> {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    /** Refuses anything but three to six capital letters and digits. */
    public OrganisationCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException("\'" + Given.shown(text)
                    + "' is no ODS code; expected three to six capital letters and digits such as 01E or A3A8R");
        }
    }

    /**
     * A code from its text.
     *
     * @param text for example {@code 01E}
     * @return the code
     * @throws IllegalArgumentException where the text is not three to six capital letters and digits
     */
    @JsonCreator
    public static OrganisationCode of(String text) {
        Objects.requireNonNull(text, "text");
        return new OrganisationCode(text);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for example {@code 01E}
     * @return the code
     * @throws IllegalArgumentException where the text is not three to six capital letters and digits
     */
    public static OrganisationCode parse(String text) {
        Objects.requireNonNull(text, "text");
        return new OrganisationCode(text);
    }

    /**
     * Finds the code that a cell prints.
     *
     * @param cell for example {@code " 01E"}
     * @return the code, empty where the cell is anything else
     */
    public static Optional<OrganisationCode> find(String cell) {
        Objects.requireNonNull(cell, "cell");
        String bare = cell.replace('\u00A0', ' ').strip();
        return isCode(bare) ? Optional.of(new OrganisationCode(bare)) : Optional.empty();
    }

    private static boolean isCode(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().allMatch(OrganisationCode::isOfACode);
    }

    private static boolean isOfACode(int letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z');
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return text.compareTo(other.text);
    }

    @JsonValue
    String json() {
        return text;
    }

    /**
     * The code.
     *
     * @return for example {@code 01E}
     */
    @Override
    public String toString() {
        return text;
    }
}
