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
