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

/** Codes beside the names of hub members, where nothing keeps cells apart. */
class HubCodesTest {
    private static final String HEADING = "Region Commissioning hub Code Clinical Commissioning Group\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADING
                        + "South Wessex 11J NHS Dorset CCG\nNorth North East and Cumbria 00P NHS Sunderland CCG\n"
                        + "South South West 11N NHS Kernow CCG\n",
                """
                        Region  Commissioning hub Code Clinical Commissioning Group
                        South  Wessex            11J  NHS Dorset CCG
                        North  North East and Cumbria 00P NHS Sunderland CCG
                        South  South West        11N  NHS Kernow CCG
                        """,
                """
                        Region
                        Commissioning hub
                        Code
                        Clinical Commissioning Group

                        South
                        Wessex
                        11J
                        NHS Dorset CCG

                        North
                        North East and Cumbria
                        00P
                        NHS Sunderland CCG

                        South
                        South West
                        11N
                        NHS Kernow CCG
                        """,
                """
                        Region
                        Commissioning hub
                        Clinical Commissioning Group
                        Code

                        South
                        Wessex
                        NHS Dorset CCG
                        11J

                        North
                        North East and Cumbria
                        NHS Sunderland CCG
                        00P

                        South
                        South West
                        NHS Kernow CCG
                        11N
                        """,
                """
                        Region Hub CCG name CCG code
                        South Wessex NHS Dorset CCG 11J
                        North North East and Cumbria NHS Sunderland CCG 00P
                        South South West NHS Kernow CCG 11N
                        """
            })
    void codes_besideNames_areKeptAndNoPartOfLabels(String text) {
        Parsed<HubFootprint> parsed = parse(text);
        assertThat(read(parsed))
                .containsExactly(
                        "South/Wessex/11J EXACT",
                        "North/North East and Cumbria/00P EXACT",
                        "South/South West/11N EXACT");
        assertThat(parsed.values().stream().flatMap(row -> row.otherColumns().values().stream()))
                .containsExactly("11J", "00P", "11N");
    }

    @Test
    void code_ofAnotherBody_leavesItsRowUnresolved() {
        Parsed<HubFootprint> parsed =
                parse(HEADING + "South Wessex 10R NHS Dorset CCG\nSouth Wessex 10L NHS Isle of Wight CCG\n");
        assertThat(read(parsed)).containsExactly("South/Wessex/11J UNRESOLVED", "South/Wessex/10L EXACT");
        assertThat(parsed.diagnostics())
                .anySatisfy(found -> assertThat(found.code()).isEqualTo(DiagnosticCode.READING_DOUBTED));
    }

    @Test
    void code_thatIsMisread_leavesItsRowUnresolved() {
        assertThat(read(parse(HEADING + "South Wessex 1IJ NHS Dorset CCG\nSouth Wessex 10L NHS Isle of Wight CCG\n")))
                .containsExactly("South/1IJ/11J UNRESOLVED", "South/Wessex/10L EXACT");
    }

    @Test
    void region_onALineBetweenTheOtherHeadings_isOneOfThem() {
        assertThat(read(parse("""
                                Commissioning    Clinical Commissioning
                        Region
                                hub              Group
                        South   Wessex           NHS Dorset CCG
                        South   South West       NHS Kernow CCG
                        """))).containsExactly("South/Wessex/11J EXACT", "South/South West/11N EXACT");
    }

    @Test
    void name_brokenAtAComma_keepsIt() {
        Parsed<HubFootprint> parsed = parse("""
                        Region
                        Hub
                        CCG
                        North
                        Yorkshire and Humber
                        NHS Hambleton,
                        Richmondshire & Whitby CCG
                        NHS Airedale,
                        Wharfedale and
                        Craven CCG
                        NHS Hull CCG
                        """);
        assertThat(parsed.values().stream().map(HubFootprint::name))
                .containsExactly(
                        "NHS Hambleton, Richmondshire & Whitby CCG",
                        "NHS Airedale, Wharfedale and Craven CCG",
                        "NHS Hull CCG");
    }

    private static Parsed<HubFootprint> parse(String text) {
        return HubFootprintsParser.standard()
                .parse(SourceText.of(text), ParseOptions.NONE.asOf(LocalDate.of(2015, 3, 4)));
    }

    private static List<String> read(Parsed<HubFootprint> parsed) {
        return parsed.entries().stream()
                .map(entry -> entry.value().region().orElse("-") + "/"
                        + entry.value().hub().orElse("-") + "/"
                        + entry.value().code().map(OrganisationCode::text).orElse("-") + " " + entry.status())
                .toList();
    }
}
