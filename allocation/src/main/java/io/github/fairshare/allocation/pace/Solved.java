package io.github.fairshare.allocation.pace;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.text.Texts;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The unknown of an allocation.
 *
 * @param name what was solved for
 * @param value in percentage points with the policy's own sign (5.98 of MAXIMUM_UNDER_TARGET means 5.98 % under), a
 *     plain number for SCALE; empty where nothing was solved or nothing balances
 */
public record Solved(
        Balance name,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> value) {
    /**
     * The value as it is printed: six decimals of a percentage point, eight of a plain number, without trailing zeros.
     *
     * @return for example {@code 5.980952}
     */
    public Optional<String> printed() {
        return value.map(number -> Texts.plain(number, name == Balance.SCALE ? 8 : 6));
    }

    /**
     * Name and value.
     *
     * @return for example {@code MAXIMUM_UNDER_TARGET 5.980952}
     */
    @Override
    public String toString() {
        return name + printed().map(text -> " " + text).orElse("");
    }
}
