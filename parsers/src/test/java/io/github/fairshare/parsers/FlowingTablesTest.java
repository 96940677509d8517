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
    @ValueSource(
            strings = {
                "Spearhead = S PCT 2003-10 DFT Total £million 2003-10 DFT % Overall\n"
                        + "Bassetlaw PCT -62.7 -6.4\nS Knowsley PCT -114.5 -6.0\n",
                "Spearhead = S\nPCT\n2003-10 DFT Total £million\n2003-10 DFT % Overall\n\n"
                        + "Bassetlaw PCT\n-62.7\n-6.4\n\nS\nKnowsley PCT\n-114.5\n-6.0\n",
                "No. Spearhead =\nS\nPCT 2003-10 DFT\nTotal £million\n2003-10 DFT\n% Overall\n"
                        + "1 Bassetlaw PCT -62.7 -6.4\n2 S Knowsley\nPCT\n-114.5 -6.0\n",
                "No.   Spearhead =  PCT            2003-10 DFT     2003-10 DFT\n"
                        + "      S                           Total £million  % Overall\n"
                        + "   1               Bassetlaw PCT           -62.7         -6.4\n"
                        + "   2  S            Knowsley               -114.5         -6.0\n                   PCT\n"
            })
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
        Parsed<PctDistance> parsed = distances("(Spearheads had the worst health in 1995-97)\n"
                + "Spearhead = S\tPCT\t2003-10 DFT Total £million\t2003-10 DFT % Overall\n"
                + "\tBassetlaw PCT\t-62.7\t-6.4\nS\tKnowsley PCT\t-114.5\t-6.0\n");

        assertThat(parsed.count(Status.EXACT)).isEqualTo(2);
    }

    @Test
    void flags_onLinesOfTheirOwnAwayFromTheirNames_leaveAllRowsUnresolved() {
        Parsed<PctDistance> parsed = distances("Spearhead = S\nPCT\n2003-10 DFT Total £million\n2003-10 DFT % Overall\n"
                + "Bassetlaw PCT\n-62.7\n-6.4\nKnowsley PCT\n-114.5\n-6.0\nOldham PCT\n-90.6\n-4.1\nS\nS\n");

        assertThat(parsed.count(Status.UNRESOLVED)).isEqualTo(3);
        assertThat(parsed.diagnostics(DiagnosticCode.READING_DOUBTED)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ss", "iS)", "S$", "2S", "2 Ss"})
    void flag_misread_isRepaired(String flag) {
        Parsed<PctDistance> parsed = distances("Spearhead = S PCT 2003-10 DFT Total £million 2003-10 DFT % Overall\n"
                + "Bassetlaw PCT -62.7 -6.4\n" + flag + " Knowsley PCT -114.5 -6.0\n");

        assertThat(parsed.values().get(1))
                .returns("Knowsley PCT", PctDistance::name)
                .returns(true, PctDistance::spearhead);
        assertThat(parsed.entries().get(1).status()).isEqualTo(Status.REPAIRED);
    }

    @Test
    void figure_withoutItsPoint_leavesItsRowUnresolved() {
        Parsed<PctDistance> parsed = distances("Spearhead = S PCT 2003-10 DFT Total £million 2003-10 DFT % Overall\n"
                + "1 Bassetlaw PCT -62.7 -6.4\n2 S Knowsley PCT -114.5 -60\n3 S Oldham PCT -90.6 -4.0\n");

        assertThat(parsed.entries())
                .extracting(entry -> entry.status())
                .containsExactly(Status.EXACT, Status.UNRESOLVED, Status.EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Region Commissioning hub Clinical Commissioning Group\nNorth North East and Cumbria NHS Gateshead CCG\n"
                        + "North North West NHS Bury CCG\n",
                "Region\nCommissioning hub\nClinical Commissioning Group\n\nNorth\nNorth East and Cumbria\n"
                        + "NHS Gateshead CCG\n\nNorth\nNorth West\nNHS Bury CCG\n",
                "No. Region Commissioning\nhub\nClinical Commissioning Group\n1 North North East and\nCumbria\n"
                        + "NHS Gateshead CCG\n2 North West NHS Bury\nCCG\n",
                "No.  Region  Commissioning     Clinical Commissioning Group\n             hub\n"
                        + "  1  North   North East and    NHS Gateshead CCG\n             Cumbria\n"
                        + "  2          North West        NHS Bury CCG\n",
                "Region Commissioning hub Clinical Commissioning Group\n\"North North East and Cumbria NHS Gateshead CCG\"\n"
                        + "Region,Commissioning hub,Clinical Commissioning Group\n\"\",North West,NHS Bury CCG\n",
                "\"Region\" \"Commissioning hub\" \"Clinical Commissioning Group\"\n"
                        + "\"1\" \"North\" \"North East and Cumbria\" \"NHS Gateshead CCG\"\n"
                        + "\"2\" \"\" \"North West\" \"NHS Bury CCG\"\n",
                "Region\tCommissioning\tClinical Commissioning\n\thub\tGroup\n"
                        + "North\tNorth East and Cumbria\tNHS Gateshead CCG\n\tNorth West\tNHS Bury CCG\n"
            })
    void hubs_inTheOrderOfTheirCells_areRead(String text) {
        Parsed<HubFootprint> parsed = hubs(HUBS + text);

        assertThat(members(parsed))
                .containsExactly("North/North East and Cumbria/00F EXACT", "North/North West/00V EXACT");
    }

    @Test
    void label_thatNobodyKnows_inATableThatFlows_leavesItsMemberUnresolved() {
        Parsed<HubFootprint> parsed = hubs(HUBS + "Region Commissioning hub Clinical Commissioning Group\n"
                + "North North West NHS Bury CCG\nNorth Elsewhere NHS Gateshead CCG\n");

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
