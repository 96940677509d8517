package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of distances and hubs in which a tool has kept nothing but the order of the cells. */
class FlowingTablesTest {
    private static final String HUBS = "Specialised commissioning hub footprints, 4 March 2015\n";

    @ParameterizedTest
    @ValueSource(strings = {"""
                    Spearhead = S PCT 2003-10 DFT Total £million 2003-10 DFT % Overall
                    Bassetlaw PCT -62.7 -6.4
                    S Knowsley PCT -114.5 -6.0
                    """, """
                    Spearhead = S
                    PCT
                    2003-10 DFT Total £million
                    2003-10 DFT % Overall

                    Bassetlaw PCT
                    -62.7
                    -6.4

                    S
                    Knowsley PCT
                    -114.5
                    -6.0
                    """, """
                    No. Spearhead =
                    S
                    PCT 2003-10 DFT
                    Total £million
                    2003-10 DFT
                    % Overall
                    1 Bassetlaw PCT -62.7 -6.4
                    2 S Knowsley
                    PCT
                    -114.5 -6.0
                    """, """
                    No.   Spearhead =  PCT            2003-10 DFT     2003-10 DFT
                          S                           Total £million  % Overall
                       1               Bassetlaw PCT           -62.7         -6.4
                       2  S            Knowsley               -114.5         -6.0
                                       PCT
                    """})
    void distances_inTheOrderOfTheirCells_areRead(String text) {
        Parsed<PctDistance> parsed = distances(text);

        assertThat(parsed.values())
                .extracting(PctDistance::toString)
                .containsExactly(
                        "5ET Bassetlaw PCT: -62.7 million, -6.4 %",
                        "5J4 Knowsley PCT (Spearhead): -114.5 million, -6.0 %");
        assertThat(parsed.count(Status.UNRESOLVED)).isZero();
    }

    @Test
    void distances_noteOfOtherYears_isNotTheDayOfTheTable() {
        Parsed<PctDistance> parsed = distances("""
                    (Spearheads had the worst health in 1995-97)
                    Spearhead = S\tPCT\t2003-10 DFT Total £million\t2003-10 DFT % Overall
                    \tBassetlaw PCT\t-62.7\t-6.4
                    S\tKnowsley PCT\t-114.5\t-6.0
                    """);

        assertThat(parsed.count(Status.EXACT)).isEqualTo(2);
    }

    @Test
    void flags_onLinesOfTheirOwnAwayFromTheirNames_leaveAllRowsUnresolved() {
        Parsed<PctDistance> parsed = distances("""
                    Spearhead = S
                    PCT
                    2003-10 DFT Total £million
                    2003-10 DFT % Overall
                    Bassetlaw PCT
                    -62.7
                    -6.4
                    Knowsley PCT
                    -114.5
                    -6.0
                    Oldham PCT
                    -90.6
                    -4.1
                    S
                    S
                    """);

        assertThat(parsed.count(Status.UNRESOLVED)).isEqualTo(3);
        assertThat(parsed.diagnostics(DiagnosticCode.READING_DOUBTED)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ss", "iS)", "S$", "2S", "2 Ss"})
    void flag_misread_isRepaired(String flag) {
        Parsed<PctDistance> parsed = distances("""
                    Spearhead = S PCT 2003-10 DFT Total £million 2003-10 DFT % Overall
                    Bassetlaw PCT -62.7 -6.4
                    """ + flag + " Knowsley PCT -114.5 -6.0\n");

        assertThat(parsed.values().get(1))
                .returns("Knowsley PCT", PctDistance::name)
                .returns(true, PctDistance::spearhead);
        assertThat(parsed.entries().get(1).status()).isEqualTo(Status.REPAIRED);
    }

    @Test
    void figure_withoutItsPoint_leavesItsRowUnresolved() {
        Parsed<PctDistance> parsed = distances("""
                    Spearhead = S PCT 2003-10 DFT Total £million 2003-10 DFT % Overall
                    1 Bassetlaw PCT -62.7 -6.4
                    2 S Knowsley PCT -114.5 -60
                    3 S Oldham PCT -90.6 -4.0
                    """);

        assertThat(parsed.entries())
                .extracting(entry -> entry.status())
                .containsExactly(Status.EXACT, Status.UNRESOLVED, Status.EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                    Region Commissioning hub Clinical Commissioning Group
                    North North East and Cumbria NHS Gateshead CCG
                    North North West NHS Bury CCG
                    """, """
                    Region
                    Commissioning hub
                    Clinical Commissioning Group

                    North
                    North East and Cumbria
                    NHS Gateshead CCG

                    North
                    North West
                    NHS Bury CCG
                    """, """
                    No. Region Commissioning
                    hub
                    Clinical Commissioning Group
                    1 North North East and
                    Cumbria
                    NHS Gateshead CCG
                    2 North West NHS Bury
                    CCG
                    """, """
                    No.  Region  Commissioning     Clinical Commissioning Group
                                 hub
                      1  North   North East and    NHS Gateshead CCG
                                 Cumbria
                      2          North West        NHS Bury CCG
                    """, """
                    Region Commissioning hub Clinical Commissioning Group
                    "North North East and Cumbria NHS Gateshead CCG"
                    Region,Commissioning hub,Clinical Commissioning Group
                    "",North West,NHS Bury CCG
                    """, """
                    "Region" "Commissioning hub" "Clinical Commissioning Group"
                    "1" "North" "North East and Cumbria" "NHS Gateshead CCG"
                    "2" "" "North West" "NHS Bury CCG"
                    """, """
                    Region\tCommissioning\tClinical Commissioning
                    \thub\tGroup
                    North\tNorth East and Cumbria\tNHS Gateshead CCG
                    \tNorth West\tNHS Bury CCG
                    """})
    void hubs_inTheOrderOfTheirCells_areRead(String text) {
        Parsed<HubFootprint> parsed = hubs(HUBS + text);

        assertThat(members(parsed))
                .containsExactly("North/North East and Cumbria/00F EXACT", "North/North West/00V EXACT");
    }

    @Test
    void label_thatNobodyKnows_inATableThatFlows_leavesItsMemberUnresolved() {
        Parsed<HubFootprint> parsed = hubs(HUBS + """
                    Region Commissioning hub Clinical Commissioning Group
                    North North West NHS Bury CCG
                    North Elsewhere NHS Gateshead CCG
                    """);

        assertThat(parsed.entries())
                .extracting(entry -> entry.status())
                .containsExactly(Status.EXACT, Status.UNRESOLVED);
    }

    private static List<String> members(Parsed<HubFootprint> parsed) {
        return parsed.entries().stream()
                .map(entry -> entry.value().region().orElse("") + "/"
                        + entry.value().hub().orElse("") + "/"
                        + entry.value().code().map(code -> code.text()).orElse("") + " " + entry.status())
                .toList();
    }

    private static Parsed<PctDistance> distances(String text) {
        return PctDistancesParser.standard().parse(SourceText.of(text));
    }

    private static Parsed<HubFootprint> hubs(String text) {
        return HubFootprintsParser.standard().parse(SourceText.of(text));
    }
}
