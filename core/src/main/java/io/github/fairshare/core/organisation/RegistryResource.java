package io.github.fairshare.core.organisation;

import io.github.fairshare.core.source.Basis;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The registries that ship with this module, each a set of small tables. */
final class RegistryResource {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final LocalDate NO_LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Hundreds of bodies opened and closed on a few days. */
    private static final Map<String, LocalDate> DAYS = new ConcurrentHashMap<>();

    private RegistryResource() {}

    static OrganisationRegistry ccgs() {
        Map<OrganisationCode, List<CSVRecord>> names = byCode(read("ccg-former-names.csv"));
        Map<OrganisationCode, List<CSVRecord>> onsCodes = byCode(read("ccg-ons-codes.csv"));
        List<Organisation> organisations = read("ccgs.csv").stream()
                .map(row -> organisation(
                        row, names.getOrDefault(code(row), List.of()), onsCodes.getOrDefault(code(row), List.of())))
                .toList();
        return OrganisationRegistry.of(organisations, groups("ccg-groups.csv"), aliases("ccg-aliases.csv"));
    }

    static OrganisationRegistry icbs() {
        List<Organisation> boards = read("icbs.csv").stream()
                .map(row -> (Organisation) ImmutableOrganisation.builder()
                        .code(code(row))
                        .name(row.get("name"))
                        .open(day(row.get("open")))
                        .close(NO_LAST_DAY)
                        .build())
                .toList();
        Map<String, Set<OrganisationCode>> regions = byColumn("icbs.csv", "region");
        return OrganisationRegistry.of(boards, regions, List.of());
    }

    private static Organisation organisation(CSVRecord row, List<CSVRecord> names, List<CSVRecord> onsCodes) {
        return ImmutableOrganisation.builder()
                .code(code(row))
                .name(row.get("name"))
                .open(day(row.get("open")))
                .close(day(row.get("close")))
                .successor(Optional.of(row.get("successor"))
                        .filter(text -> !text.isEmpty())
                        .map(OrganisationCode::of))
                .addAllFormerNames(names.stream()
                        .map(name -> new Organisation.FormerName(
                                name.get("name"), day(name.get("from")), day(name.get("to"))))
                        .toList())
                .addAllOnsCodes(onsCodes.stream()
                        .map(ons -> new Organisation.OnsCode(
                                ons.get("ons_code"), day(ons.get("from")), Basis.valueOf(ons.get("basis"))))
                        .toList())
                .build();
    }

    static Map<String, Set<OrganisationCode>> groups(String name) {
        return byColumn(name, "group");
    }

    private static Map<String, Set<OrganisationCode>> byColumn(String name, String column) {
        return read(name).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(column),
                        Collectors.mapping(RegistryResource::code, Collectors.toCollection(TreeSet::new))));
    }

    static List<OrganisationAlias> aliases(String name) {
        return read(name).stream()
                .map(row -> new OrganisationAlias(
                        row.get("alias"),
                        code(row),
                        OrganisationAlias.Kind.valueOf(row.get("kind")),
                        row.get("seen_in")))
                .toList();
    }

    private static Map<OrganisationCode, List<CSVRecord>> byCode(List<CSVRecord> rows) {
        return rows.stream().collect(Collectors.groupingBy(RegistryResource::code, TreeMap::new, Collectors.toList()));
    }

    private static LocalDate day(String text) {
        return DAYS.computeIfAbsent(text, LocalDate::parse);
    }

    static OrganisationCode code(CSVRecord row) {
        return OrganisationCode.of(row.get("code"));
    }

    static List<CSVRecord> read(String name) {
        try (InputStream stream = RegistryResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the resource " + name + " is missing from this build of fairshare-core");
            }
            return FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " of fairshare-core cannot be read", e);
        }
    }
}
