package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names and labels of hubs that go on over lines, and parts of them that are names or labels too. */
class HubNamesOverLinesTest {
    @Test
    void comma_thatKeepsCellsApart_isNoPartOfAWrappedName() {
        assertThat(read(parse("""
                        Region,Hub,CCG,
                        North,Yorkshire and Humber,EAST RIDING OF,
                        "",,YORKSHIRE,
                        "",,HULL,
                        """)))
                .containsExactly(
                        "Yorkshire and Humber/EAST RIDING OF YORKSHIRE EXACT", "Yorkshire and Humber/HULL EXACT");
    }

    @Test
    void hyphen_atTheEndOfALine_goesOnWithoutABlank() {
        assertThat(read(parse("""
                        Region,Hub,CCG
                        North,North East and Cumbria,NHS HARTLEPOOL & STOCKTON-ON-
                        ,,TEES CCG
                        ,,NHS SOUTH TEES CCG
                        """))).contains("North East and Cumbria/NHS HARTLEPOOL & STOCKTON-ON-TEES CCG EXACT");
    }

    @Test
    void nameAbovePartOfAnother_isUnresolved_withBothReadings() {
        Parsed<HubFootprint> parsed = HubFootprintsParser.standard().parse(SourceText.of("""
                        Region,Hub,CCG,
                        Midlands and East,East Midlands,LINCOLNSHIRE,
                        "",,EAST,
                        "",,HARDWICK,
                        "",,EREWASH,
                        """));

        assertThat(read(parsed)).contains("East Midlands/LINCOLNSHIRE UNRESOLVED", "East Midlands/EREWASH EXACT");
        assertThat(parsed.diagnostics(DiagnosticCode.READING_DOUBTED))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.attributes()).containsKeys("whole", "part"));
    }

    @Test
    void nameBelowAWordThatJoins_isUnresolved() {
        assertThat(read(parse("""
                        Region,Hub,CCG,
                        Midlands and East,West Midlands,REDDITCH &,
                        "",,BROMSGROVE AND,
                        "",,WYRE FOREST,
                        "",,WALSALL,
                        """))).contains("West Midlands/WYRE FOREST UNRESOLVED", "West Midlands/WALSALL EXACT");
    }

    @Test
    void labelsRightBelowTheHeading_standBeforeNames_inWhateverOrderItsWordsAre() {
        assertThat(read(parse("""
                        CCG Population
                        served
                        Region Hub Name
                        South South
                        West
                        NHS
                        Kernow
                        Clinical
                        Commissioning
                        Group
                        528,389
                        South Wessex
                        NHS
                        Dorset
                        Clinical
                        Commissioning
                        Group
                        184,416
                        """)))
                .containsExactly(
                        "South West/NHS Kernow Clinical Commissioning Group EXACT",
                        "Wessex/NHS Dorset Clinical Commissioning Group EXACT");
    }

    @Test
    void namesOfGroups_inThePlaceOfLabels_areNoHubs() {
        assertThat(read(parse("""
                        Region,Hub,CCG
                        North,Blackpool,Blackburn with Darwen
                        North,South Sefton,Southport & Formby
                        """))).allMatch(row -> row.endsWith("UNRESOLVED"));
    }

    @Test
    void wordsOfARegionAndAHub_wovenInOneCell_areNoHub() {
        assertThat(read(parse("""
                        Region,Hub,CCG
                        Midlands and East,East Midlands,NHS Erewash CCG
                        Midlands and East,Midlands East of and East England,NHS Luton CCG
                        """)))
                .containsExactly(
                        "East Midlands/NHS Erewash CCG EXACT",
                        "Midlands East of and East England/NHS Luton CCG UNRESOLVED");
    }

    @Test
    void unknownRegion_ofAKnownHub_amongKnownRegions_leavesItsMembersUnresolved() {
        assertThat(read(parse("""
                        Region,Hub,CCG
                        South,Wessex,NHS Dorset CCG
                        Elsewhere,South East,NHS Thanet CCG
                        """)))
                .containsExactly("Wessex/NHS Dorset CCG EXACT", "South East/NHS Thanet CCG UNRESOLVED");
    }

    private static Parsed<HubFootprint> parse(String text) {
        return HubFootprintsParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.of(2015, 3, 4)));
    }

    private static List<String> read(Parsed<HubFootprint> parsed) {
        return parsed.entries().stream()
                .map(entry ->
                        entry.value().hub().orElse("") + "/" + entry.value().name() + " " + entry.status())
                .toList();
    }
}
