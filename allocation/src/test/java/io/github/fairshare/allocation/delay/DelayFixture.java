package io.github.fairshare.allocation.delay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The published figures of September 2017 (dtoc17), one row a body, the row of totals left out. */
final class DelayFixture {
    static final String GREATER_MANCHESTER = "GREATER MANCHESTER (AGGREGATION OF 10 CCGs)";

    private DelayFixture() {}

    static DelayTable september2017() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DelayFixture.class.getResourceAsStream("dtoc-2017-09.csv")),
                StandardCharsets.UTF_8))) {
            return new DelayTable(
                    reader.lines().skip(1).map(DelayFixture::position).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DelayPosition position(String line) {
        String[] cells = line.replace("\"", "").split(",", -1);
        return DelayPosition.of(cells[0], cells[1], cells[2], cells[3]);
    }
}
