package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hubs whose names stand in one cell, below their hub in a list, or each in the column of its hub. */
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are what is tested, so they are written out
class HubsInOtherFormsTest {
    private static final String HEADING = "Region    Hub    CCGs in the footprint\n";

    @Test
    void nameThatGoesOnBelow_withTheWordsOfAHub_isNoLabel() {
        assertThat(read(HEADING + "Midlands and East    East Midlands    NHS Lincolnshire West CCG; NHS\n"
                        + "                                      South West Lincolnshire CCG; NHS Corby CCG; NHS\n"
                        + "                                      Rushcliffe CCG\n"))
                .containsExactly(
                        "04D East Midlands NHS Lincolnshire West CCG EXACT",
                        "04Q East Midlands NHS South West Lincolnshire CCG EXACT",
                        "03V East Midlands NHS Corby CCG EXACT",
                        "04N East Midlands NHS Rushcliffe CCG EXACT");
    }

    @Test
    void cellWithLineBreaks_isReadOnItsFirstLine() {
        assertThat(read("Region,Hub,CCGs\nSouth,Wessex,\"NHS Dorset CCG; NHS\nPortsmouth CCG\"\n"
                        + "London,London,\"NHS Barnet CCG\"\n"))
                .containsExactly(
                        "11J Wessex NHS Dorset CCG EXACT",
                        "10R Wessex NHS Portsmouth CCG EXACT",
                        "07M London NHS Barnet CCG EXACT");
    }

    @Test
    void nameInThePlaceOfALabel_isThatOfARow() {
        assertThat(read("Region    Hub    CCG\nSouth    Wessex    NHS Dorset CCG\n"
                        + "      NHS Portsmouth CCG    South       NHS Slough CCG\n"))
                .containsExactly(
                        "11J Wessex NHS Dorset CCG EXACT",
                        "10R Wessex NHS Portsmouth CCG EXACT",
                        "10T Wessex NHS Slough CCG EXACT");
    }

    @Test
    void listBelowHubs_needsNoHeading() {
        assertThat(read("Members of hubs\n\nSouth\n\nWessex\n  NHS Dorset CCG      NHS North East Hampshire & Farnham\n"
                        + "  NHS Slough CCG      CCG\n\nLondon\n\nLondon\n  NHS Barnet CCG\n"))
                .containsExactly(
                        "11J Wessex NHS Dorset CCG EXACT",
                        "99M Wessex NHS North East Hampshire & Farnham CCG EXACT",
                        "10T Wessex NHS Slough CCG EXACT",
                        "07M London NHS Barnet CCG EXACT");
    }

    @Test
    void columnOfNamesForEachHub_hasItsLabels() {
        assertThat(read(
                        "Hubs,,\nSouth,,London\nSouth West,Wessex,London\nNHS Kernow CCG,NHS Dorset CCG,NHS Barnet CCG\n"
                                + ",NHS Slough CCG,\n"))
                .containsExactly(
                        "11N South West NHS Kernow CCG EXACT",
                        "11J Wessex NHS Dorset CCG EXACT",
                        "07M London NHS Barnet CCG EXACT",
                        "10T Wessex NHS Slough CCG EXACT");
    }

    @Test
    void columnOfNames_ofALineThatLacksCells_isNotTold() {
        assertThat(
                        read(
                                "Hubs\nSouth West        Wessex\nNHS Kernow CCG    NHS Dorset CCG\n                  NHS Slough CCG\n"))
                .last()
                .asString()
                .startsWith("10T")
                .endsWith("UNRESOLVED");
    }

    @Test
    void labelsBelowEachOther_areDoubtedWithTheirNames() {
        Parsed<HubFootprint> parsed = parse("Region Hub CCG\nNorth North West\nSouth South West\nSouth Wessex\n"
                + "NHS Bury CCG\nNHS Kernow CCG\nNHS Qzx Vkwj CCG\n");
        assertThat(shown(parsed)).allSatisfy(row -> assertThat(row).doesNotEndWith("EXACT"));
        assertThat(parsed.diagnostics())
                .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.LABEL_DIRECTION_UNKNOWN);
    }

    @Test
    void joinedLetters_areRead() {
        assertThat(read("Region    Hub    CCG\nNorth    Yorkshire and Humber    NHS Wake\uFB01eld CCG\n"))
                .containsExactly("03R Yorkshire and Humber NHS Wakefield CCG EXACT");
    }

    @Test
    void codesAndNames_areMembersWhereNoHeadingNamesGroups() {
        List<String> coded = List.of(
                "02E Warrington CCG",
                "02F West Cheshire CCG",
                "01C Eastern Cheshire CCG",
                "02D Vale Royal CCG",
                "01R South Cheshire CCG",
                "12F Wirral CCG",
                "00Y Oldham CCG",
                "01G Salford CCG");
        assertThat(read("Commissioning Code and name\nRegion Hub\n"
                        + coded.stream()
                                .map(name -> "North North West " + name + "\n")
                                .collect(Collectors.joining())))
                .containsExactlyElementsOf(coded.stream()
                        .map(name -> name.substring(0, 4) + "North West " + name.substring(4) + " EXACT")
                        .toList());
        assertThat(read("Region,Hub,Organisation\nNorth,North West,Warrington CCG\nSouth,Wessex,Dorset CCG\n"))
                .containsExactly("02E North West Warrington CCG EXACT", "11J Wessex Dorset CCG EXACT");
    }

    @Test
    void labelAboveARowWithLabelsOfItsOwn_beginsItsName() {
        String text = Stream.of(
                        "Lincolnshire West",
                        "South West\nLincolnshire",
                        "Rushcliffe",
                        "Lincolnshire East",
                        "Corby",
                        "Erewash",
                        "Nottingham\nWest",
                        "Hardwick",
                        "Nene")
                .map(name -> name + "\n\nMidlands\nand East\n\nEast\nMidlands\n\n")
                .collect(Collectors.joining());

        assertThat(read("CLINICAL\nCOMMISSIONING\nGROUP\n\nREGION\n\nHUB\n\n" + text))
                .contains("04Q East Midlands South West Lincolnshire EXACT")
                .hasSize(9)
                .noneMatch(row -> row.endsWith(" Midlands Lincolnshire EXACT"));
    }

    @Test
    void regionThatMoreRowsOfTheHubContradict_isUnresolved() {
        assertThat(shown(parse("Region,Hub,CCG\nNorth,North West,NHS Bury CCG\nNorth,North West,NHS Bolton CCG\n"
                        + "South,North West,NHS Oldham CCG\nSouth,Wessex,NHS Dorset CCG\n")))
                .filteredOn(row -> row.contains("Oldham"))
                .singleElement()
                .asString()
                .doesNotEndWith("EXACT");
    }

    /** The number of a row stands in one cell with the only label of the region. */
    @Test
    void dayBetweenPages_isNoRegion() {
        assertThat(parse("""
                        No NHS England,,Commissioning,,Clinical
                        region,,hub,,Commissioning
                        "",,,,Group
                        1 South,,South West,,Kernow
                        2,,,,South Devon & Torbay
                        3,,,,Bristol
                        4,,,,North Somerset
                        Published 24 July 2018,,,2,
                        No NHS England,,Commissioning,,Clinical
                        region,,hub,,Commissioning
                        "",,,,Group
                        5,,,,Somerset
                        6,,,,Gloucestershire
                        7,,,,Swindon
                        8,,,,Wiltshire
                        """).entries())
                .hasSize(8)
                .allMatch(entry -> entry.status() == Status.EXACT)
                .allMatch(entry -> entry.value().region().equals(Optional.of("South")));
    }

    @Test
    void commaBeforeAQuotedCell_isNoneOfTheName() {
        assertThat(read("Commissioning CCG POPULATION REGISTERED\nSERVED POPULATION\nREGION HUB NAME\n"
                        + "West,WARWICKSHIRE,\"845,004\",\"614,421\"\nMidlands,NORTH CCG,,\n"
                        + "\"\",CANNOCK CHASE,\"759,428\",\"627,614\"\n\"\",CCG,,\n"
                        + "\"\",SANDWELL &,\"545,147\",\"535,863\"\n\"\",WEST,,\n\"\",BIRMINGHAM CCG,,\n"))
                .noneMatch(row -> row.contains("SANDWELL &,"));
    }

    private static List<String> read(String text) {
        return shown(parse(text));
    }

    private static Parsed<HubFootprint> parse(String text) {
        return HubFootprintsParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.of(2015, 3, 4)));
    }

    private static List<String> shown(Parsed<HubFootprint> parsed) {
        return parsed.entries().stream().map(HubsInOtherFormsTest::shown).toList();
    }

    private static String shown(Entry<HubFootprint> entry) {
        HubFootprint member = entry.value();
        return member.code().map(OrganisationCode::text).orElse("-") + " "
                + member.hub().orElse("-") + " " + member.name() + " " + entry.status();
    }
}
