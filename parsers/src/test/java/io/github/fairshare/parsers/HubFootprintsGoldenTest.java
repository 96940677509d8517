package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.model.CommissioningHub;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.model.ProgrammeOfCare;
import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.core.source.AsOf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The footprints of March 2015. The sizes are those of the specification of the source; London's are counted in its last
 * line, which prints 30 names, four of them twice.
 */
class HubFootprintsGoldenTest {
    private static final Sources SOURCE = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;
    private static final LocalDate DAY = LocalDate.of(2015, 3, 4);
    private static final Parsed<HubFootprint> PARSED =
            HubFootprintsParser.standard().parse(SOURCE.text(), SOURCE.options());

    @Test
    void date_inTheHead_isThatOfPublication() {
        assertThat(PARSED.document().asOf()).contains(new AsOf(DAY, AsOf.Origin.PUBLICATION_DATE));
    }

    @Test
    void members_ofEachHub_areThosePrinted() {
        Map<String, Long> sizes = PARSED.values().stream()
                .filter(row -> row.code().isPresent())
                .collect(Collectors.groupingBy(
                        HubFootprintsGoldenTest::place, LinkedHashMap::new, Collectors.counting()));
        assertThat(sizes)
                .containsExactly(
                        entry("North/North East and Cumbria", 12L),
                        entry("North/North West", 32L),
                        entry("North/Yorkshire and Humber", 23L),
                        entry("Midlands and East/East Midlands", 19L),
                        entry("Midlands and East/East of England", 19L),
                        entry("Midlands and East/West Midlands", 20L),
                        entry("South/South East", 20L),
                        entry("South/South West", 11L),
                        entry("South/Wessex", 19L),
                        entry("London/London", 26L));
    }

    @Test
    void members_outsideLondon_are175AndOneUnresolved() {
        List<HubFootprint> rows = PARSED.values().stream()
                .filter(row -> !row.hub().equals(Optional.of("London")))
                .toList();
        assertThat(rows).filteredOn(row -> row.code().isPresent()).hasSize(175);
        assertThat(rows).filteredOn(row -> row.code().isEmpty()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("NHS South Leicester CCG");
            assertThat(row.hub()).contains("East Midlands");
        });
        assertThat(PARSED.count(Status.UNRESOLVED)).isEqualTo(1);
    }

    @Test
    void members_acrossHubs_areDistinctGroupsOfTheDayLessTen() {
        Set<String> expected = OrganisationRegistry.ccgs().openOn(DAY).stream()
                .map(Organisation::code)
                .map(OrganisationCode::text)
                .collect(Collectors.toCollection(TreeSet::new));
        // Cumbria, South Lincolnshire, Herefordshire, South Warwickshire; then London: Greenwich, Haringey, Islington,
        // Lambeth, Richmond, Tower Hamlets.
        expected.removeAll(Set.of("01H", "99D", "05F", "05R", "08A", "08D", "08H", "08K", "08P", "08V"));
        assertThat(PARSED.values().stream().flatMap(row -> row.code().stream()).map(OrganisationCode::text))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void repaired_members_areTheseOnly() {
        assertThat(PARSED.entries().stream()
                        .filter(entry -> entry.status() == Status.REPAIRED)
                        .map(entry -> entry.value().code().orElseThrow() + " "
                                + entry.repairs().get(0).rule()))
                .containsExactly(
                        "02E label-in-name",
                        "01J row-from-page-text",
                        "03T row-from-page-text",
                        "06K name-misread",
                        "05Q entries-of-one",
                        "05J entry-of-several",
                        "06D entry-of-several",
                        "05D name-misread",
                        "08C name-misread");
    }

    @Test
    void otherSpellings_ofTheDocument_areExactVariants() {
        assertThat(PARSED.diagnostics(DiagnosticCode.NAME_VARIANT).stream()
                        .filter(found -> found.attributes().containsKey("code"))
                        .map(found -> found.attributes().get("code")))
                .containsExactlyInAnyOrder("04K", "13P", "04X", "05T", "05X", "99P", "09A");
        assertThat(only("04K").status()).isEqualTo(Status.EXACT);
        assertThat(only("04K").value().name()).isEqualTo("NHS Nottingham CCG");
        assertThat(only("04K").value().canonicalName()).contains("NHS Nottingham City CCG");
    }

    @Test
    void names_asOfTheDay_areThoseOfMarch2015() {
        assertThat(only("01K").value().canonicalName()).contains("NHS Lancashire North CCG");
        assertThat(only("01K").status()).isEqualTo(Status.EXACT);
    }

    @Test
    void name_wrappedOverTwoLines_isOneMember() {
        Entry<HubFootprint> easington = only("00D");
        assertThat(easington.value().name()).isEqualTo("NHS Durham Dales, Easington & Sedgefield CCG");
        assertThat(easington.provenance().lastLine()).isEqualTo(easington.line() + 1);
        assertThat(PARSED.ledger().of(easington.line() + 1)).isEqualTo(Disposition.CONTINUATION);
    }

    @Test
    void entryOfTwoGroups_isTwoMembersWithThePrintedName() {
        assertThat(only("05J").value().name()).isEqualTo("NHS Redditch & Bromsgrove and Wyre Forest CCG");
        assertThat(only("06D").value().name()).isEqualTo("NHS Redditch & Bromsgrove and Wyre Forest CCG");
    }

    @Test
    void twoEntriesOfOneGroup_areOneMember() {
        assertThat(only("05Q").value().name()).isEqualTo("NHS South East Staffordshire CCG; NHS Seisdon Peninsula CCG");
    }

    @Test
    void rowsWithoutALineOfTheirOwn_areReadFromThePageText() {
        assertThat(only("01J").value().hub()).contains("North West");
        assertThat(only("03T").value().hub()).contains("East Midlands");
        assertThat(only("03T").value().region()).contains("Midlands and East");
    }

    @Test
    void phantoms_inEchoes_areRejected() {
        String phantoms = PARSED.diagnostics(DiagnosticCode.PHANTOM_REJECTED).stream()
                .map(found -> found.attributes().getOrDefault("phantoms", ""))
                .collect(Collectors.joining("; "));
        assertThat(phantoms.split("; "))
                .contains(
                        "NHS Leeds CCG",
                        "NHS Restricted CCG",
                        "NHS West Languaghing CCC",
                        "NHS South Soften CCC",
                        "NHS St Halona CCC",
                        "NHS Leicestershire & Rutland CCG");
        assertThat(PARSED.values()).extracting(HubFootprint::name).doesNotContain("NHS Leeds CCG");
    }

    @Test
    void hubs_ofTheList_areAllThere() {
        CheckOutcome hubs = PARSED.reconciliation().find("hubs-of-the-list").orElseThrow();
        assertThat(hubs.result()).isEqualTo(CheckOutcome.Result.HOLDS);
        assertThat(hubs.found()).isEqualTo("10");
    }

    @Test
    void groupsOfTheDay_inNoHub_areNamed() {
        assertThat(PARSED.diagnostics(DiagnosticCode.MISSING_EXPECTED))
                .allMatch(found -> found.severity() == Severity.WARNING)
                .extracting(found -> found.attributes().get("code"))
                .containsExactlyInAnyOrder("01H", "05F", "05R", "08A", "08D", "08H", "08K", "08P", "08V", "99D");
    }

    @Test
    void strayMarks_betweenRows_arePassedOver() {
        assertThat(PARSED.diagnostics(DiagnosticCode.LINE_UNPARSED).stream()
                        .map(Diagnostic::raw)
                        .map(String::strip))
                .contains("1", "1\tT");
    }

    @Test
    void ledger_ofTheTable_hasEveryLineAndRejoins() {
        assertThat(PARSED.ledger().text().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(SOURCE.text().toBytes());
        assertThat(PARSED.ledger().count(Disposition.HEADER)).isEqualTo(2);
    }

    @Test
    void hubsView_ofTheDocument_hasTenHubsInFourRegions() {
        Parsed<CommissioningHub> hubs = CommissioningHubsParser.standard().parse(SOURCE.text(), SOURCE.options());
        assertThat(hubs.values())
                .extracting(hub -> hub.region().orElse("") + "/" + hub.name())
                .containsExactly(
                        "North/North East and Cumbria",
                        "North/North West",
                        "North/Yorkshire and Humber",
                        "Midlands and East/East Midlands",
                        "Midlands and East/East of England",
                        "Midlands and East/West Midlands",
                        "South/South East",
                        "South/South West",
                        "South/Wessex",
                        "London/London");
    }

    @Test
    void programmesView_ofTheDocument_hasSixProgrammes() {
        Parsed<ProgrammeOfCare> programmes = ProgrammesOfCareParser.standard().parse(SOURCE.text(), SOURCE.options());
        assertThat(programmes.values())
                .extracting(ProgrammeOfCare::describe)
                .containsExactly(
                        "Internal Medicine: digestion, renal, hepatobiliary and circulatory system",
                        "Cancer (previously Cancer and Blood)",
                        "Blood and infection (previously Cancer and Blood)",
                        "Mental Health",
                        "Trauma: traumatic injury, orthopaedics, head and neck and rehabilitation",
                        "Women and Children: women and children, congenital and inherited diseases");
    }

    @Test
    void actionsView_ofTheDocument_hasFiveActionsOneWithoutDate() {
        Parsed<PlannedAction> actions = PlannedActionsParser.standard().parse(SOURCE.text(), SOURCE.options());
        assertThat(actions.values())
                .extracting(action -> action.date().orElse("-"))
                .containsExactly("Early March 2015", "March/April 2015", "-", "March /April 2015", "By end May 2015");
        assertThat(actions.values().get(1).firstMonth()).contains(YearMonth.of(2015, 3));
        assertThat(actions.values().get(1).lastMonth()).contains(YearMonth.of(2015, 4));
        assertThat(actions.values().get(4).firstMonth()).isEmpty();
        assertThat(actions.values().get(4).lastMonth()).contains(YearMonth.of(2015, 5));
    }

    private static String place(HubFootprint row) {
        return row.region().orElse("") + "/" + row.hub().orElse("");
    }

    private static Entry<HubFootprint> only(String code) {
        List<Entry<HubFootprint>> found = PARSED.entries().stream()
                .filter(entry -> entry.value().code().equals(OrganisationCode.find(code)))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
