package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.check.CheckOutcome;
import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.report.Status;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are those of the registry; each table is short enough to be read by eye. */
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are what is tested, so they are written out
class HubFootprintsParserTest {
    private static final String LIST = """
            Region\tSpecialised commissioning hub
            North\tNorth East and Cumbria
            \tYorkshire and Humber
            Midlands and East\tEast Midlands
            South\tSouth West
            \tWessex

            """;
    private static final String HEADING = "Region\tCommissioning hub\tClinical Commissioning Group\n";

    @Test
    void members_oneALine_takeTheLabelsAbove() {
        assertThat(read(LIST + HEADING + "North\tNorth East and\tNHS Sunderland CCG\n\tCumbria\tNHS Darlington CCG\n"
                        + "South\tWessex\tNHS Dorset CCG\n"))
                .containsExactly(
                        "North/North East and Cumbria/00P", "North/North East and Cumbria/00C", "South/Wessex/11J");
    }

    @Test
    void members_manyInACell_areOneEach() {
        assertThat(read(LIST + HEADING + "South\tSouth West\tNHS Kernow CCG NHS Swindon CCG NHS Wiltshire CCG\n"))
                .containsExactly("South/South West/11N", "South/South West/12D", "South/South West/99N");
    }

    @Test
    void label_inTheWrongColumnWithQualifier_isTheHub() {
        assertThat(read(LIST + HEADING + "South\tWessex\tNHS Dorset CCG\nSouth West (Bristol)\tNHS Swindon CCG\n"))
                .containsExactly("South/Wessex/11J", "South/South West/12D");
    }

    @Test
    void labels_printedInEveryRow_changeNothing() {
        assertThat(read(LIST + HEADING + "South\tWessex\tNHS Dorset CCG\nSouth\tWessex\tNHS Portsmouth CCG\n"))
                .containsExactly("South/Wessex/11J", "South/Wessex/10R");
    }

    @Test
    void label_lostWhereEveryRowPrintsItsOwn_isNotThatOfTheRowAbove() {
        Parsed<HubFootprint> parsed = parse(
                "Region\tHub\tCCG\nSouth\tWessex\tNHS Dorset CCG\n"
                        + "South\tWessex\tNHS Portsmouth CCG\n\t\tNHS Herefordshire CCG\nSouth\tSouth West\tNHS Kernow CCG\n",
                day());

        assertThat(parsed.entries())
                .extracting(entry -> entry.status())
                .containsExactly(Status.EXACT, Status.EXACT, Status.UNRESOLVED, Status.EXACT);
        assertThat(parsed.diagnostics())
                .filteredOn(found -> found.code() == DiagnosticCode.READING_DOUBTED)
                .extracting(found -> found.firstLine())
                .containsExactly(4);
    }

    @Test
    void remarkAboutHubs_behindAName_makesNoHeadingOfTheRow() {
        assertThat(read("Region\tHub\tCCG\tRemark\nSouth\tWessex\tNHS Dorset CCG\t\n"
                        + "South\tWessex\tNHS Portsmouth CCG\thub footprint not sure\n"
                        + "South\tSouth West\tNHS Swindon CCG\t\n"))
                .containsExactly("South/Wessex/11J", "South/Wessex/10R", "South/South West/12D");
    }

    @Test
    void columns_inAnotherOrder_areTakenByTheirHeadings() {
        assertThat(read("CCG\tHub\tRegion\nNHS Dorset CCG\tWessex\tSouth\nNHS Portsmouth CCG\t\t\n"))
                .containsExactly("South/Wessex/11J", "South/Wessex/10R");
    }

    @Test
    void cells_apartByPipes_areRead() {
        assertThat(read("| Region | Hub | CCG |\n|---|---|---|\n| South | Wessex | NHS Dorset CCG |\n"
                        + "| | | NHS Portsmouth CCG |\n"))
                .containsExactly("South/Wessex/11J", "South/Wessex/10R");
    }

    @Test
    void cells_apartByBlanks_areRead() {
        assertThat(read(LIST.replace("\t", "     ")
                        + "Region      Commissioning hub      Clinical Commissioning Group\n"
                        + "South       Wessex                 NHS Dorset CCG\n"
                        + "                                   NHS Portsmouth CCG\n"
                        + "            South West             NHS Swindon CCG\n"))
                .containsExactly("South/Wessex/11J", "South/Wessex/10R", "South/South West/12D");
    }

    @Test
    void names_withoutNhsAndCcgInAnyCase_areRead() {
        assertThat(read(HEADING + "South\tWessex\tDORSET\n\t\tportsmouth\n\t\tNorth Hampshire ccg\n"))
                .containsExactly("South/Wessex/11J", "South/Wessex/10R", "South/Wessex/10J");
    }

    @Test
    void name_wrapped_isPutTogether() {
        assertThat(read(HEADING + "North\tCumbria\tNHS Durham Dales, Easington &\n\t\tSedgefield CCG\n"))
                .containsExactly("North/Cumbria/00D");
    }

    @Test
    void name_wrappedWhoseRestIsAGroupToo_isPutTogether() {
        assertThat(read(HEADING + "South\tSouth West\tNHS Bath and North East\n\t\tSomerset CCG\n"))
                .containsExactly("South/South West/11E");
    }

    @Test
    void name_wrappedInsideACellOfMany_isPutTogether() {
        assertThat(read(HEADING + "South\tWessex\tNHS Dorset CCG NHS Windsor, Ascot &\n"
                        + "\t\tMaidenhead CCG NHS Slough CCG\n"))
                .containsExactly("South/Wessex/11J", "South/Wessex/11C", "South/Wessex/10T");
    }

    @Test
    void name_wrappedOverAPageBreak_isPutTogether() {
        assertThat(read(HEADING + "North\tCumbria\tNHS Durham Dales, Easington &\n\n27\n\n\n" + HEADING
                        + "\t\tSedgefield CCG\n"))
                .containsExactly("North/Cumbria/00D");
    }

    @Test
    void name_wrappedBesideAWrappedLabel_isPutTogether() {
        assertThat(read(LIST + HEADING + "North\tNorth East and\tNHS Durham Dales, Easington &\n"
                        + "\tCumbria\tSedgefield CCG\n"))
                .containsExactly("North/North East and Cumbria/00D");
    }

    @Test
    void name_brokenOffAboveAnotherRow_isNotJoinedToWhatStandsBelowThat() {
        Parsed<HubFootprint> parsed = parse(
                HEADING + "North\tCumbria\tNHS Durham Dales, Easington &\nNHS Sunderland CCG\n\t\tSedgefield CCG\n",
                day());
        assertThat(parsed.values())
                .extracting(HubFootprint::name)
                .contains("NHS Durham Dales, Easington &")
                .doesNotContain("NHS Durham Dales, Easington & Sedgefield CCG");
    }

    @Test
    void name_brokenOffAboveASentence_isNotJoinedToWhatStandsBelowThat() {
        Parsed<HubFootprint> parsed = parse(
                HEADING + "North\tCumbria\tNHS Durham Dales, Easington &\nThe rest of this page is about finance.\n"
                        + "\t\tSedgefield CCG\n",
                day());
        assertThat(parsed.values())
                .extracting(HubFootprint::name)
                .containsExactly("NHS Durham Dales, Easington &", "Sedgefield CCG");
    }

    @Test
    void moreDamagedNamesThanAreCompared_areSaidToBeLeftUnread() {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int at = 0; at < 2_010; at++) {
            rows.append("South\tWessex\tNHS Qzx").append(at).append(" Vkwj CCG\n");
        }
        Parsed<HubFootprint> parsed = parse(rows.toString(), day());
        assertThat(parsed.count(Status.UNRESOLVED)).isEqualTo(2_010);
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_UNRESOLVED))
                .filteredOn(found -> found.attributes().containsKey("not_compared"))
                .singleElement()
                .satisfies(found -> assertThat(found.attributes()).containsEntry("not_compared", "10"));
    }

    @Test
    void pages_withRunningTitleNumberAndRepeatedHeading_areOneTable() {
        assertThat(read(LIST + HEADING + "South\tWessex\tNHS Dorset CCG\n\n27\n\nHub footprints, continued\n\n"
                        + HEADING + "\t\tNHS Portsmouth CCG\n"))
                .containsExactly("South/Wessex/11J", "South/Wessex/10R");
    }

    @Test
    void proseAndOtherTables_aroundTheTable_giveNoMembers() {
        String prose = "The chair of NHS Solihull CCG welcomed the hub, and all CCGs of the region.\n\n";
        String people =
                "\nAnnex\n\nName\tRole\tOrganisation\nA Person\tChair\tNHS Solihull CCG\n\tOther\tNHS Corby CCG\n";
        assertThat(read(prose + LIST + prose + HEADING + "South\tWessex\tNHS Dorset CCG\n" + people + "\n" + prose))
                .containsExactly("South/Wessex/11J");
    }

    @Test
    void names_areThoseOfTheDay() {
        String table = HEADING + "North\tYorkshire\tNHS Leeds CCG\n\t\tNHS Leeds North CCG\n";
        assertThat(read(table, LocalDate.of(2015, 3, 4))).containsExactly("North/Yorkshire/-", "North/Yorkshire/02V");
        assertThat(read(table, LocalDate.of(2018, 5, 1))).containsExactly("North/Yorkshire/15F", "North/Yorkshire/-");
    }

    @Test
    void date_inNoHead_isReportedAsUnknown() {
        Parsed<HubFootprint> parsed = parse(HEADING + "South\tWessex\tNHS Dorset CCG\n", ParseOptions.NONE);
        assertThat(parsed.diagnostics(DiagnosticCode.DATE_UNKNOWN)).hasSize(1);
        assertThat(parsed.reconciliation().find("ccgs-of-the-day")).isEmpty();
    }

    @Test
    void echo_ofTheRestOfThePage_givesOnlyTheHead() {
        String rows = "NHS Hull CCG NHS Barnsley CCG NHS Leeds CCG NHS Calderdale CCG NHS Wakefield CCG\n"
                + "NHS Barnsley CCG NHS Calderdale CCG NHS Wakefieldd CCG NHS Wakefield CCG\n"
                + "NHS Calderdale CCG NHS Wakefield CCG\nNHS Wakefield CCG\n";
        Parsed<HubFootprint> parsed =
                parse(LIST + HEADING + "North\tYorkshire and Humber\tNHS Rotherham CCG\n" + rows, day());
        assertThat(lines(parsed))
                .containsExactly(
                        "North/Yorkshire and Humber/03L",
                        "North/Yorkshire and Humber/03F",
                        "North/Yorkshire and Humber/02P",
                        "North/Yorkshire and Humber/02T",
                        "North/Yorkshire and Humber/03R");
        assertThat(parsed.count(Status.EXACT)).isEqualTo(5);
    }

    @Test
    void label_beforeTheFirstNameOfARun_startsAHub() {
        String rows = "NHS Barnsley CCG East Midlands NHS Corby CCG NHS Nene CCG NHS Erewash CCG\n"
                + "Midlands and East East Midlands NHS Corby CCG NHS Nene CCG NHS Erewash CCG\n"
                + "Midlands NHS Nene CCG NHS Erewash CCG\nNHS Erewash CCG\n";
        assertThat(read(LIST + HEADING + "North\tYorkshire and Humber\tNHS Hull CCG\n" + rows))
                .containsExactly(
                        "North/Yorkshire and Humber/03F",
                        "North/Yorkshire and Humber/02P",
                        "Midlands and East/East Midlands/03V",
                        "Midlands and East/East Midlands/04G",
                        "Midlands and East/East Midlands/03X");
    }

    @Test
    void entry_printedTwiceInAHub_isOneMemberAndReported() {
        Parsed<HubFootprint> parsed =
                parse(HEADING + "South\tWessex\tNHS Dorset CCG NHS Dorset CCG NHS Portsmouth CCG\n", day());
        assertThat(lines(parsed)).containsExactly("South/Wessex/11J", "South/Wessex/10R");
        assertThat(parsed.diagnostics(DiagnosticCode.DUPLICATE)).hasSize(1);
    }

    @Test
    void group_inTwoHubs_isKeptInBothAndReported() {
        Parsed<HubFootprint> parsed = parse(
                LIST + HEADING + "South\tSouth West\tNHS Dorset CCG NHS Swindon CCG\n\tWessex\tNHS Swindon CCG\n",
                day());
        assertThat(lines(parsed)).containsExactly("South/South West/11J", "South/South West/12D", "South/Wessex/12D");
        assertThat(parsed.diagnostics(DiagnosticCode.DUPLICATE)).hasSize(1);
        assertThat(parsed.reconciliation().find("ccgs-of-the-day").orElseThrow().evidence())
                .contains("12D is repeated");
    }

    @Test
    void hub_ofTheListWithoutMembers_isMissing() {
        Parsed<HubFootprint> parsed = parse(LIST + HEADING + "South\tWessex\tNHS Dorset CCG\n", day());
        CheckOutcome hubs = parsed.reconciliation().find("hubs-of-the-list").orElseThrow();
        assertThat(hubs.result()).isEqualTo(CheckOutcome.Result.DIFFERS);
        assertThat(hubs.subjects())
                .containsExactly("East Midlands", "North East and Cumbria", "South West", "Yorkshire and Humber");
    }

    @Test
    void labelInAName_isTakenOutOnlyWhereTheRestIsAFreeGroup() {
        assertThat(read(HEADING + "North\tNorth West\tNHS North West Warrington CCG\n"))
                .containsExactly("North/North West/02E");
        assertThat(read(HEADING + "North\tNorth West\tNHS North West Warrington CCG\n\t\tNHS Warrington CCG\n"))
                .containsExactly("North/North West/-", "North/North West/02E");
        assertThat(read(HEADING + "North\tNorth West\tNHS North West Nowhere CCG\n"))
                .containsExactly("North/North West/-");
    }

    @Test
    void misreadName_isReadOnlyWhereItsGroupIsFree() {
        assertThat(read(HEADING + "Midlands\tWest\tNHS Cast Staffordshire CCG\n"))
                .containsExactly("Midlands/West/05D");
        assertThat(read(HEADING + "Midlands\tWest\tNHS Cast Staffordshire CCG NHS East Staffordshire CCG\n"))
                .containsExactly("Midlands/West/-", "Midlands/West/05D");
    }

    @Test
    void partsOfANameInDifferentHubs_areNotPutTogether() {
        assertThat(read(HEADING
                        + "North\tOne\tNHS South East Staffordshire CCG\nSouth\tTwo\tNHS Seisdon Peninsula CCG\n"))
                .containsExactly("North/One/-", "South/Two/-");
    }

    @Test
    void strayMark_inALabelColumn_isNoLabel() {
        assertThat(read(HEADING + "South\tWessex\tNHS Dorset CCG\n\t1\tNHS Portsmouth CCG\n1\tT\n\t\tNHS Slough CCG\n"))
                .containsExactly("South/Wessex/11J", "South/Wessex/10R", "South/Wessex/10T");
    }

    @Test
    void otherColumn_isKeptUnderItsHeading() {
        Parsed<HubFootprint> parsed =
                parse("Region\tHub\tCCG\tPopulation\nSouth\tWessex\tNHS Dorset CCG\t750,000\n", day());
        assertThat(parsed.values().get(0).otherColumns()).containsEntry("Population", "750,000");
    }

    @Test
    void text_cutInTheLastName_keepsItUnresolved() {
        Parsed<HubFootprint> parsed =
                parse(HEADING + "South\tWessex\tNHS Dorset CCG NHS Portsmouth CCG NHS Isl", day());
        assertThat(lines(parsed)).containsExactly("South/Wessex/11J", "South/Wessex/10R", "South/Wessex/-");
        assertThat(parsed.values().get(2).name()).isEqualTo("NHS Isl");
    }

    @Test
    void lineEndsAndEncodings_changeNoRecord() {
        String text =
                "4 March 2015\n\n" + LIST + HEADING + "South\tWessex\tNHS Dorset CCG \u2013\n\t\tNHS Slough CCG\n";
        List<HubFootprint> expected = parse(text, day()).values();
        assertThat(expected).hasSize(2);
        assertThat(parse(text.replace("\n", "\r\n"), day()).values()).isEqualTo(expected);
        assertThat(parse(text.replace("\n", "\r"), day()).values()).isEqualTo(expected);
        assertThat(parse("\uFEFF" + text, day()).values()).isEqualTo(expected);
        assertThat(bytes(text, Charset.forName("windows-1252"))).isEqualTo(expected);
        assertThat(bytes(text, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "The hubs of NHS England, and all CCGs in a region, commission these services.\n",
                "Region\tSpecialised commissioning hub\nNorth\tNorth West\n",
                "Name\tRole\tOrganisation\nA Person\tChair\tNHS Solihull CCG\n",
                "Code\tName\tPlan\tBaseline\tTarget\n00C\tNHS Darlington CCG\t6.14\t3.66\t3.66\n"
            })
    void otherText_isRefused(String text) {
        Parsed<HubFootprint> parsed = parse(text, ParseOptions.NONE);
        assertThat(parsed.entries()).isEmpty();
        assertThat(parsed.findRefusal())
                .hasValueSatisfying(found -> assertThat(found.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void otherSources_areRefusedByEveryView() {
        HubFootprintsParser parser = HubFootprintsParser.standard();
        for (Sources source : Sources.values()) {
            if (source != Sources.SPECIALISED_COMMISSIONING_HUBS_2015) {
                for (SourceParser<?> view : List.of(
                        parser,
                        CommissioningHubsParser.standard(),
                        ProgrammesOfCareParser.standard(),
                        PlannedActionsParser.standard())) {
                    assertThat(view.parse(source.text()).findRefusal())
                            .as("%s", source)
                            .isPresent();
                }
            }
        }
    }

    @Test
    void otherTables_ofTheWholeDocument_doNotChangeTheMembers() {
        Sources source = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;
        String table = new String(source.text().toBytes(), StandardCharsets.UTF_8);
        String people = "Name\tRole\tOrganisation\nA Person\tChair\tNHS Solihull CCG\n\tTeam\t\n\n";
        String prose = "We invite the CCGs of each hub, such as NHS Slough CCG, to take part in the work of 2015.\n\n";
        String whole = table.replace("Appendix 2:", prose + people + "Appendix 2:") + "\n\n" + prose;
        assertThat(parse(whole, source.options()).values())
                .isEqualTo(parse(table, source.options()).values());
    }

    @Test
    void ledger_ofAllKindsOfLines_saysWhatBecameOfEach() {
        Parsed<HubFootprint> parsed = parse(
                LIST + HEADING + "North\tYorkshire and Humber\tNHS Hull CCG NHS Durham Dales, Easington &\n"
                        + "\t\tSedgefield CCG\n\n1\n\tWessex\t\nNHS England runs it all from here and now.\n",
                day());
        assertThat(parsed.ledger().of(8)).isEqualTo(Disposition.HEADER);
        assertThat(parsed.ledger().of(9)).isEqualTo(Disposition.RECORD);
        assertThat(parsed.ledger().of(10)).isEqualTo(Disposition.CONTINUATION);
        assertThat(parsed.ledger().of(11)).isEqualTo(Disposition.BLANK);
        assertThat(parsed.ledger().of(12)).isEqualTo(Disposition.UNPARSED);
        assertThat(parsed.ledger().of(13)).isEqualTo(Disposition.UNPARSED);
        assertThat(parsed.ledger().of(14)).isEqualTo(Disposition.BOILERPLATE);
    }

    private static ParseOptions day() {
        return ParseOptions.NONE.asOf(LocalDate.of(2015, 3, 4));
    }

    private static List<HubFootprint> bytes(String text, Charset charset) {
        return HubFootprintsParser.standard()
                .parse(SourceText.of(text.getBytes(charset)), day())
                .values();
    }

    private static Parsed<HubFootprint> parse(String text, ParseOptions options) {
        return HubFootprintsParser.standard().parse(SourceText.of(text), options);
    }

    private static List<String> read(String text) {
        return lines(parse(text, day()));
    }

    private static List<String> read(String text, LocalDate day) {
        return lines(parse(text, ParseOptions.NONE.asOf(day)));
    }

    private static List<String> lines(Parsed<HubFootprint> parsed) {
        return parsed.values().stream()
                .map(row -> String.join(
                        "/",
                        row.region().orElse("-"),
                        row.hub().orElse("-"),
                        Optional.of(row)
                                .flatMap(HubFootprint::code)
                                .map(OrganisationCode::text)
                                .orElse("-")))
                .toList();
    }
}
