package io.github.fairshare.allocation.pace.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairshare.core.measure.Given;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain number, or a quotient of two that need not end as a decimal: {@code Quotient.parse("1/15")}.
 *
 * @param numerator not negative, for example 1
 * @param denominator above zero, for example 15
 */
public record Quotient(BigDecimal numerator, BigDecimal denominator) {
    private static final Pattern TEXT =
            Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,18})?)(?:/([0-9]{1,18}(?:\\.[0-9]{1,18})?))?");

    /** Checks the signs. */
    public Quotient {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("a quotient is not negative and divides by more than zero, given was "
                    + numerator.toPlainString() + "/" + denominator.toPlainString());
        }
    }

    /**
     * A quotient from its text; frameworks find this to bind what stands in an address.
     *
     * @param text for example {@code "1/15"}
     * @return as {@link #parse}
     * @throws IllegalArgumentException where the text has another form
     */
    public static Quotient of(String text) {
        Objects.requireNonNull(text, "text");
        return parse(text);
    }

    /**
     * Reads a number or a quotient.
     *
     * @param text for example {@code "1/15"}, {@code "1.36/1.38"} or {@code "1"}
     * @return the quotient
     * @throws IllegalArgumentException where the text is neither
     */
    @JsonCreator
    public static Quotient parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\'" + Given.shown(text)
                    + "' is no slope; expected a number such as 0.2 or a quotient such as 1/15");
        }
        String divisor = matcher.group(2);
        return new Quotient(
                new BigDecimal(matcher.group(1)), divisor == null ? BigDecimal.ONE : new BigDecimal(divisor));
    }

    /**
     * As read.
     *
     * @return for example {@code 1/15} or {@code 0.2}
     */
    @JsonValue
    @Override
    public String toString() {
        String whole = numerator.toPlainString();
        return denominator.compareTo(BigDecimal.ONE) == 0 ? whole : whole + "/" + denominator.toPlainString();
    }
}
