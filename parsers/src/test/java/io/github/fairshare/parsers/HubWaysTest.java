package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.HubFootprint;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of hubs with row numbers, figures of other columns and wrapped names, as tools give them. */
class HubWaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"""
                        #   REGION   COMMISSIONING   NAME OF CCG          POPULATION
                                     HUB                                  SERVED
                        1   South    South East      NHS HIGH WEALD          464,656
                                                     LEWES HAVENS CCG
                        2                            NHS THANET CCG          774,121
                        3            South West      NHS KERNOW CCG          876,818
                        """, """
                        # REGION COMMISSIONING
                        HUB
                        NAME OF CCG POPULATION
                        SERVED
                        1 South South East NHS HIGH WEALD
                        LEWES HAVENS CCG
                        464,656
                        2 NHS THANET CCG 774,121
                        3 South West NHS KERNOW CCG 876,818
                        """, """
                        "# REGION",COMMISSIONING,NAME OF CCG,POPULATION
                        "",HUB,,SERVED
                        1 South,South East,NHS HIGH WEALD,"464,656"
                        "",,LEWES HAVENS CCG,
                        2,,NHS THANET CCG,"774,121"
                        3,South West,NHS KERNOW CCG,"876,818"
                        """})
    void rows_withNumbersAndFigures_areReadHoweverTheirCellsStand(String text) {
        assertThat(read(parse(text)))
                .containsExactly(
                        "South/South East/99K EXACT", "South/South East/10E EXACT", "South/South West/11N EXACT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                        #   CCG                                REGISTERED   REGION   HUB
                            NAME                               POPULATION
                          1 Bath & North East Somerset (11E)   843,765 South    South West
                          2 Bristol (11H)                      849,260 South    South West
                          3 North Somerset (11T)               545,656 South    South West
                          4 Somerset (11X)                     263,624 South    South West
                          5 South Gloucestershire (12A)        888,965 South    South West
                          6 Gloucestershire (11M)              853,239 South    South West
                          7 Swindon (12D)                      561,905 South    South West
                          8 Wiltshire (99N)                    867,570 South    South West
                          9 South Reading (10W)                217,128 South    Wessex
                        """, """
                        # CCG
                        NAME
                        REGISTERED
                        POPULATION
                        REGION HUB
                        1 Bath & North East Somerset (11E) 843,765 South South West
                        2 Bristol (11H) 849,260 South South West
                        3 North Somerset (11T) 545,656 South South West
                        4 Somerset (11X) 263,624 South South West
                        5 South Gloucestershire (12A) 888,965 South South West
                        6 Gloucestershire (11M) 853,239 South South West
                        7 Swindon (12D) 561,905 South South West
                        8 Wiltshire (99N) 867,570 South South West
                        9 South Reading (10W) 217,128 South Wessex
                        """})
    void names_withoutNhsBeforeFiguresAndLabels_areReadWithTheirCodes(String text) {
        assertThat(read(parse(text)))
                .containsExactly(
                        "South/South West/11E EXACT",
                        "South/South West/11H EXACT",
                        "South/South West/11T EXACT",
                        "South/South West/11X EXACT",
                        "South/South West/12A EXACT",
                        "South/South West/11M EXACT",
                        "South/South West/12D EXACT",
                        "South/South West/99N EXACT",
                        "South/Wessex/10W EXACT");
    }

    @Test
    void code_inBracketsThatIsNotThatOfTheName_leavesItsRowUnresolved() {
        assertThat(read(parse("Region\tHub\tCCG\nSouth\tWessex\tDorset (11N)\nSouth\tWessex\tIsle of Wight (10L)\n")))
                .containsExactly("South/Wessex/11J UNRESOLVED", "South/Wessex/10L EXACT");
    }

    @Test
    void label_cutAtTheWrongPlace_isPutTogether() {
        assertThat(read(parse("Region\tHub\tCCG\nNorth North\tEast and Cumbria\tNHS Sunderland CCG\n")))
                .containsExactly("North/North East and Cumbria/00P EXACT");
    }

    @Test
    void sentence_aboutAGroupBelowTheTable_isNoRow() {
        assertThat(read(parse("""
                        No.  Hub     CCG
                          1  Wessex  NHS Dorset CCG
                          2  Wessex  NHS Isle of Wight CCG

                             NHS Kernow CCG also takes part in a neighbouring hub.
                        """))).containsExactly("South/Wessex/11J EXACT", "South/Wessex/10L EXACT");
    }

    @Test
    void name_ofAnotherHubThanTheLabelAboveIt_isUnresolvedWhereNothingKeepsCellsApart() {
        Parsed<HubFootprint> parsed = parse("""
                        No. Hub CCG Population
                        1 South West NHS Kernow CCG 1,000
                        2 NHS Somerset CCG 2,000
                        3 NHS Dorset CCG 3,000
                        4 NHS Wiltshire CCG 4,000
                        """);

        assertThat(read(parsed))
                .contains("South/South West/11J UNRESOLVED")
                .doesNotContain("South/South West/11J EXACT");
        assertThat(parsed.diagnostics(DiagnosticCode.READING_DOUBTED)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                        Region,Hub,Code and name of CCG
                        South,Wessex,11J NHS Dorset CCG
                        South,Wessex,10L Isle of Wight
                        """, """
                        Region,Hub,Name and code of CCG
                        South,Wessex,NHS Dorset CCG - 11J
                        South,Wessex,Isle of Wight [10L]
                        """})
    void heading_ofCodeAndName_isThatOfNamesWithTheirCodes(String text) {
        assertThat(read(parse(text))).containsExactly("South/Wessex/11J EXACT", "South/Wessex/10L EXACT");
    }

    @Test
    void code_beforeANameThatIsAnothers_leavesItsRowUnresolved() {
        assertThat(read(parse("Region,Hub,Code and name of CCG\nSouth,Wessex,11N NHS Dorset CCG\n")))
                .containsExactly("South/Wessex/11J UNRESOLVED");
    }

    @Test
    void heading_withBreaksInQuotedCellsBeforeNumberedRows_isReadAsRWritesIt() {
        assertThat(read(parse("""
                        "NHS
                        REGION" "HUB" "NAME OF
                        CCG"
                        "1" "South" "Wessex" "NHS DORSET CCG"
                        "2" "South" "Wessex" "NHS ISLE OF WIGHT CCG"
                        "3" "South" "South West" "NHS KERNOW CCG"
                        """)))
                .containsExactly("South/Wessex/11J EXACT", "South/Wessex/10L EXACT", "South/South West/11N EXACT");
    }

    @Test
    void heading_withPrintedBreaks_isReadAsRAndPandasPrintIt() {
        assertThat(read(parse("""
                          NHS\\nREGION        HUB           NAME OF\\nCCG CCG\\nCODE
                        1       South     Wessex         NHS DORSET CCG       11J
                        2       South     Wessex  NHS ISLE OF WIGHT CCG       10L
                        3       South     Wessex     NHS PORTSMOUTH CCG       10R
                        4       South South West         NHS KERNOW CCG       11N
                        5       South South West        NHS SWINDON CCG       12D
                        6       South South West      NHS WILTSHIRE CCG       99N
                        7       South South West        NHS BRISTOL CCG       11H
                        8       South South West       NHS SOMERSET CCG       11X
                        9       South South West NHS NORTH SOMERSET CCG       11T
                        """))).contains("South/Wessex/11J EXACT", "South/South West/11T EXACT");
    }

    @Test
    void labels_overSeveralLinesAboveNames_arePutTogetherWhereNothingKeepsCellsApart() {
        assertThat(read(parse("""
                        REGION HUB
                        CCG
                        NAME
                        POPULATION
                        South
                        South
                        East
                        ASHFORD CCG
                        386,172
                        HIGH WEALD
                        LEWES HAVENS
                        CCG
                        333,015
                        THANET CCG
                        640,046
                        SWALE CCG
                        116,176
                        MEDWAY CCG
                        606,966
                        CRAWLEY CCG
                        301,096
                        WEST KENT
                        CCG
                        769,947
                        South
                        West
                        KERNOW CCG
                        530,975
                        SOUTH DEVON
                        AND TORBAY CCG
                        214,985
                        BRISTOL CCG
                        244,760
                        """))).contains("South/South East/99K EXACT", "South/South West/99Q EXACT");
    }

    @Test
    void name_thatIsOneWithoutItsEnd_isNotTakenWhereNearlyAllHaveTheirEnd() {
        Parsed<HubFootprint> parsed = parse("""
                        REGION HUB CCG
                        South South East
                        ASHFORD CCG
                        THANET CCG
                        MEDWAY CCG
                        SWALE CCG
                        CRAWLEY CCG
                        HIGH WEALD
                        LEWES HAVENS
                        AND MORE THAN
                        THAT CCG
                        """);

        assertThat(parsed.entries()).noneMatch(entry -> entry.value().name().equals("HIGH WEALD LEWES HAVENS"));
    }

    @Test
    void label_underWhichMostNamesAreKnownToBeOfAnotherHub_isDoubted() {
        Parsed<HubFootprint> parsed = parse("""
                        Region,Hub,CCG
                        Midlands and East,West Midlands,NHS Walsall CCG
                        ,,NHS Brighton and Hove CCG
                        ,,NHS Crawley CCG
                        ,,NHS Thanet CCG
                        """);

        assertThat(read(parsed)).doesNotContain("Midlands and East/West Midlands/09D EXACT");
        assertThat(parsed.diagnostics(DiagnosticCode.READING_DOUBTED)).isNotEmpty();
    }

    @Test
    void heading_thatGoesOnBelowItsColumns_isNoLabel() {
        assertThat(read(parse("""
                        Commissioning,Hub,Clinical Commissioning Group,Population
                        region,,,served
                        South,Wessex,NHS Dorset CCG,"377,416"
                        South,Wessex,NHS Isle of Wight CCG,"690,065"
                        """))).noneMatch(row -> row.startsWith("region"));
    }

    @Test
    void names_ofAnotherTimeThanTheDayAboveThem_areLookedUpOverAllDates() {
        Parsed<HubFootprint> parsed = HubFootprintsParser.standard().parse(SourceText.of("""
                        Published 24 July 2018
                        Region,Hub,CCG
                        North,Yorkshire and Humber,NHS Leeds North CCG
                        North,Yorkshire and Humber,NHS Leeds West CCG
                        Midlands and East,West Midlands,NHS Solihull CCG
                        South,South West,NHS Bristol CCG
                        """));

        assertThat(read(parsed)).allMatch(row -> row.endsWith("EXACT"));
        assertThat(parsed.diagnostics(DiagnosticCode.DATE_UNKNOWN)).hasSize(1);
    }

    private static Parsed<HubFootprint> parse(String text) {
        return HubFootprintsParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.of(2015, 3, 4)));
    }

    private static List<String> read(Parsed<HubFootprint> parsed) {
        return parsed.entries().stream()
                .map(entry -> entry.value().region().orElse("") + "/"
                        + entry.value().hub().orElse("") + "/"
                        + entry.value().code().map(OrganisationCode::text).orElse("?") + " " + entry.status())
                .toList();
    }
}
