package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.organisation.Organisation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The 62 trusts that are known as Spearheads. They only tell which of the names of a table its flags hold for, where a
 * tool gave these apart; a flag that is not printed is never taken from here.
 *
 * @source pex15, Appendix, by the codes of October 2006
 */
final class KnownSpearheads {
    private static final String CODES = "/io/github/fairshare/parsers/spearheads-2006.csv";
    private static final Set<String> ALL = read();

    private KnownSpearheads() {}

    static boolean isOne(Organisation trust) {
        return ALL.contains(trust.code().text());
    }

    private static Set<String> read() {
        try (InputStream stream = Objects.requireNonNull(KnownSpearheads.class.getResourceAsStream(CODES), CODES);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the Spearheads of fairshare-parsers cannot be read", e);
        }
    }
}
