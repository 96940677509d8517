package io.github.fairshare.allocation.pace.measure;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.fairshare.allocation.pace.text.Texts;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure about a whole round.
 *
 * @param name for example {@code M1} or {@code M4.unweighted}
 * @param value empty where it is undefined
 * @param unit for example {@code percent} or {@code years}
 * @param definition in words; of an undefined one, with the reason
 */
public record Measure(
        String name,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> value,
        String unit,
        String definition) {
    /** The same; where it has no value, its definition says why. */
    Measure because(String reason) {
        return value.isPresent() ? this : new Measure(name, value, unit, definition + "; undefined: " + reason);
    }

    /**
     * The value as it is printed.
     *
     * @return at most six decimals without trailing zeros, for example {@code 8.48}
     */
    public Optional<String> printed() {
        return value.map(number -> Texts.plain(number, Texts.DECIMALS));
    }

    /**
     * Name, value and unit.
     *
     * @return for example {@code M1 80 percent} or {@code M1 undefined}
     */
    @Override
    public String toString() {
        return name + " " + printed().map(text -> text + " " + unit).orElse("undefined");
    }
}
