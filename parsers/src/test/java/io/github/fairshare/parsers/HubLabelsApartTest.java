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
import org.junit.jupiter.api.Test;

/** Which hub each group belongs to is that of Appendix 2 of the document of 2015. */
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are what is tested, so they are written out
class HubLabelsApartTest {
    private static final String HEADING = "Region\tCommissioning hub\tClinical Commissioning Group\n";

    @Test
    void names_behindALabelThatIsLost_stayUnresolved() {
        assertThat(read(HEADING + "South\tWessex\tNHS Dorset CCG\n\t\tNHS Portsmouth CCG\n\t\tNHS Kernow CCG\n"
                        + "\t\tNHS Swindon CCG\nLondon\tLondon\tNHS Barnet CCG\n"))
                .containsExactly(
                        "11J South/Wessex EXACT",
                        "10R South/Wessex EXACT",
                        "11N South/Wessex UNRESOLVED",
                        "12D South/Wessex UNRESOLVED",
                        "07M London/London EXACT");
    }

    @Test
    void nameNobodyKnows_betweenTwoHubsOfWhichOneIsLost_isNoMoreExact() {
        assertThat(read(HEADING + "South\tWessex\tNHS Dorset CCG\n\t\tNHS Qzx Vkwj CCG\n\t\tNHS Kernow CCG\n"))
                .containsExactly("11J South/Wessex EXACT", "- South/Wessex UNRESOLVED", "11N South/Wessex UNRESOLVED");
    }

    @Test
    void name_thatHasMovedIntoTheMiddleOfAHub_isExact() {
        assertThat(read(HEADING + "South\tWessex\tNHS Dorset CCG\n\t\tNHS Kernow CCG\n\t\tNHS Portsmouth CCG\n"))
                .containsExactly("11J South/Wessex EXACT", "11N South/Wessex EXACT", "10R South/Wessex EXACT");
    }

    @Test
    void hubAndRegion_inOneCell_areTwoLabelsInEitherOrder() {
        assertThat(read("CCG                    Commissioning hub           Region\n"
                        + "NHS Corby CCG          East Midlands Midlands and East\n"
                        + "NHS Barnet CCG         London                      London\n"))
                .containsExactly("03V Midlands and East/East Midlands EXACT", "07M London/London EXACT");
        assertThat(read("Region                 Commissioning hub    CCG\n"
                        + "Midlands and East East Midlands             NHS Corby CCG\n"))
                .containsExactly("03V Midlands and East/East Midlands EXACT");
    }

    @Test
    void severalLabelsInOneCell_areNoHub() {
        assertThat(read("CCG             Commissioning hub             Region\n"
                        + "NHS Corby CCG   East Midlands West Midlands Midlands and East\n"))
                .allSatisfy(row -> assertThat(row).startsWith("03V").endsWith("UNRESOLVED"));
    }

    @Test
    void labelsBehindNames_onTheirLine_areThoseOfTheRow() {
        assertThat(read("Clinical Commissioning Group Commissioning hub Region\n"
                        + "NHS Dorset CCG Wessex South\n2 NHS Corby CCG East Midlands Midlands and East\n"
                        + "NHS Hull CCG\nNHS Barnet CCG London London\n"))
                .containsExactly(
                        "11J South/Wessex EXACT",
                        "03V Midlands and East/East Midlands EXACT",
                        "03F Midlands and East/East Midlands UNRESOLVED",
                        "07M London/London EXACT");
        assertThat(read("Clinical Commissioning Group Commissioning hub,Region\n\"NHS Windsor, Ascot & Maidenhead CCG"
                        + " Wessex\",South\nNHS Corby CCG East Midlands,,Midlands and East\n"))
                .containsExactly("11C South/Wessex EXACT", "03V Midlands and East/East Midlands EXACT");
    }

    @Test
    void labelsBehindNames_onLinesBelow_areThoseOfTheNameAbove() {
        assertThat(read("Clinical Commissioning Group\nCommissioning hub\nRegion\n\nNHS Dorset CCG\nWessex\nSouth\n\n"
                        + "NHS South East Staffordshire and Seisdon\nPeninsula CCG\nWest Midlands\nMidlands and East\n\n"
                        + "NHS Hull CCG\nNHS Barnsley CCG\nYorkshire and\nHumber\nNorth\nYorkshire and Humber North\n"))
                .containsExactly(
                        "11J South/Wessex EXACT",
                        "05Q Midlands and East/West Midlands EXACT",
                        "03F North/Yorkshire and Humber EXACT",
                        "02P North/Yorkshire and Humber EXACT");
    }

    @Test
    void labelsBehindSeveralNames_thatDiffer_areGivenInTurnWhereTheMembersAreKnown() {
        String heading = "Clinical Commissioning Group\nCommissioning hub\nRegion\n";
        String names = "NHS Dorset CCG\nNHS Corby CCG\nNHS Qzx Vkwj CCG\n";
        List<String> expected = List.of(
                "11J South/Wessex REPAIRED",
                "03V Midlands and East/East Midlands REPAIRED",
                "- London/London UNRESOLVED");
        assertThat(read(heading + names + "Wessex\nSouth\nEast Midlands\nMidlands and East\nLondon\nLondon\n"))
                .isEqualTo(expected);
        assertThat(read(heading + names + "Wessex\nEast Midlands\nLondon\n\nSouth\nMidlands and East\nLondon\n"))
                .isEqualTo(expected);
    }

    @Test
    void labelsAboveNames_belowAHeadingThatNamesMembersFirst_areNotExact() {
        assertThat(read("Clinical Commissioning Group\nCommissioning hub\nRegion\nNorth\nNorth West\nNHS Qzx Vkwj CCG\n"
                        + "South\nWessex\nNHS Dorset CCG\nSouth\nSouth West\nNHS Kernow CCG\n"))
                .hasSize(3)
                .noneMatch(row -> row.endsWith("EXACT"))
                .contains("11J South/Wessex REPAIRED");
    }

    @Test
    void labelsBehindNames_thatCannotBeCounted_areNotExact() {
        assertThat(read("Clinical Commissioning Group\nCommissioning hub\nRegion\n"
                        + "NHS Dorset CCG\nNHS Hull CCG\nWessex\nSouth\nNHS Leeds North CCG\n"))
                .hasSize(3)
                .noneMatch(row -> row.endsWith("EXACT"));
    }

    @Test
    void doubt_ofLabelsOnOtherLines_isReportedOnce() {
        assertThat(parse("Clinical Commissioning Group\nCommissioning hub\nRegion\n"
                                + "NHS Dorset CCG\nNHS Hull CCG\nWessex\nSouth\nNHS Portsmouth CCG\n")
                        .diagnostics())
                .filteredOn(found -> found.code() == DiagnosticCode.READING_DOUBTED)
                .hasSize(1);
    }

    @Test
    void labelBehindAName_thatIsNotKnown_isNotThatOfTheRowAbove() {
        assertThat(read("Clinical Commissioning Group Commissioning hub Region\nNHS Dorset CCG Wessex South\n"
                        + "NHS Swindon CCG Elsewhere South\nNHS Portsmouth CCG Wessex South\n"))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("11J South/Wessex EXACT"),
                        other -> assertThat(other).startsWith("12D").endsWith("UNRESOLVED"),
                        last -> assertThat(last).isEqualTo("10R South/Wessex EXACT"));
    }

    /** The line is nothing but words: a known region, its hub, and a name without NHS or CCG, commas and all. */
    @Test
    void bareName_behindItsLabelsOnALineOfWords_isRead() {
        assertThat(parse("No. Region Hub CCG\n1 South Wessex Dorset\n2 London London Barnet\n"
                                + "3 South South West South Devon and Torbay\n"
                                + "4 North North West Heywood, Middleton & Rochdale\n")
                        .entries())
                .extracting(entry -> row(entry) + " " + entry.value().name())
                .containsExactly(
                        "11J South/Wessex EXACT Dorset",
                        "07M London/London EXACT Barnet",
                        "99Q South/South West EXACT South Devon and Torbay",
                        "01D North/North West EXACT Heywood, Middleton & Rochdale");
    }

    @Test
    void bareName_belowItsLabelsOnLinesOfTheirOwn_isRead() {
        assertThat(read("Region\nHub\nCCG\nSouth\nWessex\nDorset\nLondon\nLondon\nBarnet\n"))
                .containsExactly("11J South/Wessex EXACT", "07M London/London EXACT");
    }

    /** The last of a column of labels and the first of a column of names are no row. */
    @Test
    void bareNames_belowColumnsOfLabels_areNotExact() {
        assertThat(read("Region\nHub\nCCG\nSouth\nLondon\nWessex\nLondon\nDorset\nBarnet\n"))
                .noneMatch(row -> row.endsWith("EXACT"));
    }

    /** One heading over both labels tells neither: only labels that are known are read; in one cell they are parted. */
    @Test
    void regionAndHub_underOneHeading_areTwoLabels() {
        assertThat(read("No. Region Hub\tCCG\n1 South Wessex\tDorset\n2 London London\tBarnet\n"))
                .containsExactly("11J South/Wessex REPAIRED", "07M London/London REPAIRED");
        assertThat(read("   Region Hub              CCG\n1  South   Wessex          NHS Dorset CCG\n"
                        + "2  London  London          NHS Barnet CCG\n"))
                .containsExactly("11J South/Wessex EXACT", "07M London/London EXACT");
    }

    @Test
    void hub_calledSpecialised_isReadBehindItsNames() {
        assertThat(read("CCG Region Specialised hub\nNHS Dorset CCG South Wessex\nNHS Barnet CCG London London\n"))
                .containsExactly("11J South/Wessex EXACT", "07M London/London EXACT");
    }

    @Test
    void endOfAName_aboveARepeatedHeading_isNoPartOfTheHeading() {
        assertThat(parse("No.,Region,Hub,CCG\n1,South,Wessex,NHS Dorset\n,,,CCG\nNo.,Region,Hub,CCG\n"
                                + "2,London,London,NHS Barnet CCG\n")
                        .entries())
                .extracting(entry -> entry.value().name())
                .containsExactly("NHS Dorset CCG", "NHS Barnet CCG");
    }

    private static List<String> read(String text) {
        return parse(text).entries().stream().map(HubLabelsApartTest::row).toList();
    }

    private static Parsed<HubFootprint> parse(String text) {
        return HubFootprintsParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.of(2015, 3, 4)));
    }

    private static String row(Entry<HubFootprint> entry) {
        HubFootprint row = entry.value();
        Status status = entry.status();
        return row.code().map(OrganisationCode::text).orElse("-") + " "
                + row.region().orElse("-") + "/" + row.hub().orElse("-") + " " + status;
    }
}
