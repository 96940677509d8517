package io.github.fairshare.parsers.internal.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Which hub each commissioning group is known to have belonged to. It only tells which of the labels that are printed
 * round a name holds for it; a label that is not printed there is never taken from here.
 *
 * @source speccomm15, Appendix 2, by the codes of March 2015
 */
final class KnownMembers {
    private static final String MEMBERS = "/io/github/fairshare/parsers/hub-members-2015.csv";
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Map<String, String> HUB_OF = byCode();

    private KnownMembers() {}

    static Optional<String> hubOf(String code) {
        return Optional.ofNullable(HUB_OF.get(code));
    }

    private static Map<String, String> byCode() {
        try (InputStream stream = Objects.requireNonNull(KnownMembers.class.getResourceAsStream(MEMBERS), MEMBERS);
                CSVParser rows = TABLE.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.get("code"), row -> row.get("hub")));
        } catch (IOException e) {
            throw new UncheckedIOException("the members of hubs of fairshare-parsers cannot be read", e);
        }
    }
}
