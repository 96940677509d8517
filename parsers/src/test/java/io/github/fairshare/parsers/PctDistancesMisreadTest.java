package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The appendix with misread names, and with whole numbers on lines of their own: read only where that is proven. */
class PctDistancesMisreadTest {
    private static final String HEADING = """
            2003-10 Aggregate Distance from Target (DFT)
            SpearheadPCT 2003-102003-10
            = sDFT Total
            £million
            DFT %
            Overall
            """;

    @ParameterizedTest
    @CsvSource({
        "SKncwsley PCT-114.5 -6.4,5J4,true,Kncwsley PCT",
        "Barns1ey PCT-126.8-5.3,5JE,false,Barns1ey PCT",
        "S\tBarns1ey PCT\t-126.8\t-5.3,5JE,true,Barns1ey PCT",
        "South Tynesidc PCT-1.0 -1.0,5KG,false,South Tynesidc PCT",
        "SSouth Tynesidc PCT-1.0 -1.0,5KG,true,South Tynesidc PCT",
        "SSOUTH TYNESIDC PCT-1.0 -1.0,5KG,true,SOUTH TYNESIDC PCT",
        "Southamptxn City PCT-1.0 -1.0,5L1,false,Southamptxn City PCT"
    })
    void misreadName_withOneLikeIt_isRepairedWithMarginAndFreeSlotAsEvidence(
            String row, String code, boolean spearhead, String name) {
        Parsed<PctDistance> parsed = parse(HEADING + "Dorset PCT -200.0 -7.0\n" + row + "\n");

        assertThat(parsed.values().get(1))
                .returns(code, distance -> distance.code().orElseThrow().text())
                .returns(spearhead, PctDistance::spearhead)
                .returns(name, PctDistance::name);
        assertThat(parsed.entries().get(1).status()).isEqualTo(Status.REPAIRED);
        assertThat(parsed.entries().get(1).repairs())
                .filteredOn(repair -> repair.rule().equals("name-misread"))
                .singleElement()
                .satisfies(repair ->
                        assertThat(repair.evidence().get(0)).contains("1 letter apart", "the margin is", "it is free"));
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_VARIANT))
                .singleElement()
                .satisfies(found -> assertThat(found.before()).contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A B misread as S, or a flag whose name has lost its B.
                "Sarnsley PCT 1.0 0.1",
                // "South" and "North" are as near.
                "Sorth Yorkshire and York PCT 1.0 0.1",
                // The first letter of Southampton misread, or a flag before a name that has lost its S.
                "SRuthampton City PCT 1.0 0.1",
                // A flag misread.
                "5Knowsley PCT 1.0 0.1",
                // The 2 may be the y of Barnsley.
                "Barnsle26.8 0.1",
                // Devon has a row.
                "Devcn PCT 1.0 0.1",
                // Nothing tells which of the two is Barnsley.
                "Barns1ey PCT 1.0 0.1\nBarnsiey PCT 1.0 0.1"
            })
    void misreadName_withoutProof_isUnresolvedAndHasNoCode(String rows) {
        Parsed<PctDistance> parsed = parse(HEADING + "Devon PCT -2.0 -0.2\n" + rows + "\n");

        assertThat(parsed.entries()).hasSize(1 + rows.split("\n", -1).length);
        assertThat(parsed.entries().subList(1, parsed.entries().size()))
                .allMatch(entry -> entry.status() == Status.UNRESOLVED)
                .allMatch(entry -> entry.value().code().isEmpty());
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_UNRESOLVED)).isNotEmpty();
    }

    @Test
    void misreadName_ofAPctOfAnotherYear_isUnresolved() {
        // Of 2009 there are East and North Hertfordshire and West Hertfordshire, but no Hertfordshire.
        Parsed<PctDistance> parsed = parse(HEADING + "Devon PCT -2.0 -0.2\nHertfordshlre PCT 1.0 0.1\n");

        assertThat(parsed.entries()).extracting(Entry::status).containsExactly(Status.EXACT, Status.UNRESOLVED);
    }

    @Test
    void wholeNumbers_oneCellALineAllThrough_areTheFiguresOfTheirRows() {
        Parsed<PctDistance> parsed = parse(HEADING + "SKnowsley PCT\n-1,115\n-6\n\nS\nBarnsley PCT\n(127)\n-5\n"
                + "Dorset PCT\n-1\n-0\nThe figures are those of the Department.\n");

        assertThat(parsed.values())
                .extracting(PctDistance::toString)
                .containsExactly(
                        "5J4 Knowsley PCT (Spearhead): -1115 million, -6 %",
                        "5JE Barnsley PCT (Spearhead): -127 million, -5 %", "5QM Dorset PCT: -1 million, -0 %");
        assertThat(parsed.entries())
                .allSatisfy(entry ->
                        assertThat(entry.repairs().get(0).evidence().get(0)).contains("none is the number of a page"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Devon PCT\n12\n1\n17\n", "Devon PCT\n12\n", "Devon PCT\n12\n1.5\n", "Devon\nPCT\n12\n1\n"})
    void wholeNumbers_whereOneLineIsNoSuchCell_areNotRead(String rest) {
        // A number that stands alone may be the page's; which one is, nothing tells.
        assertThat(parse(HEADING + "Dorset PCT\n-1\n-0\nSurrey PCT\n2\n1\n" + rest)
                        .entries())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Devon PCT\n12", "Devon PCT"})
    void wholeNumbers_cutOff_leaveAnUnresolvedRow(String cut) {
        assertThat(parse(HEADING + "Dorset PCT\n-1\n-0\nSurrey PCT\n2\n1\n" + cut)
                        .entries())
                .extracting(Entry::status)
                .containsExactly(Status.REPAIRED, Status.REPAIRED, Status.UNRESOLVED);
    }

    private static Parsed<PctDistance> parse(String text) {
        return PctDistancesParser.standard().parse(SourceText.of(text));
    }
}
