package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The appendix in other prints, and damaged. */
class PctDistancesDamageTest {
    private static final String HEADING = """
            2003-10 Aggregate Distance from Target (DFT)
            SpearheadPCT 2003-102003-10
            = sDFT Total
            £million
            DFT %
            Overall
            """;
    private static final String BARNSLEY = "5JE Barnsley PCT (Spearhead): -126.8 million, -5.3 %";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SBarnsley PCT-126.8 -5.3",
                "SBarnsley PCT -126.8-5.3",
                "SBarnsley PCT-126.8-5.3",
                "S Barnsley PCT -126.8 -5.3",
                "S\tBarnsley PCT\t-126.8\t-5.3",
                "| S | Barnsley PCT | -126.8 | -5.3 |",
                "Barnsley PCT\tS\t-126.8\t-5.3",
                "SBarnsley PCT(126.8)(5.3)",
                "SBarnsley PCT (126.8) (5.3)",
                "SBarnsley PCT−126.8−5.3",
                "SBarnsley\nPCT-126.8 -5.3",
                "SBarnsley PCT\n-126.8\n-5.3",
                "S\nBarnsley PCT\n-126.8\n-5.3",
                "\u00A0\u00A0SBarnsley PCT-126.8 -5.3"
            })
    void row_inAnyPrint_isReadTheSame(String row) {
        Parsed<PctDistance> parsed = parse(HEADING + row + "\nDorset PCT 1.0 0.0\n");

        assertThat(parsed.values()).hasSize(2);
        assertThat(parsed.values().get(0)).hasToString(BARNSLEY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hammersmith and Fulham PCT 172.810.3;172.8;10.3",
                "Hammersmith and Fulham PCT172.810.3;172.8;10.3",
                "Hammersmith and Fulham PCT 1,172.810.3;1172.8;10.3",
                "Hammersmith and Fulham PCT1,172.8(0.3);1172.8;-0.3",
                "Hammersmith and Fulham PCT-1.2-0.0;-1.2;-0.0"
            })
    void figures_runTogether_areSplitByTheirOneDecimal(String row, String total, String percent) {
        assertThat(parse(HEADING + row + "\n").values().get(0))
                .returns(
                        total, distance -> distance.totalMillion().orElseThrow().text())
                .returns(percent, distance -> distance.percent().orElseThrow().text());
    }

    @ParameterizedTest
    @CsvSource({
        "SSandwell PCT-1.0 -1.0,true,Sandwell PCT",
        "Sandwell PCT-1.0 -1.0,false,Sandwell PCT",
        "SOMERSET PCT-1.0 -1.0,false,SOMERSET PCT",
        "SSOUTH TYNESIDE PCT-1.0 -1.0,true,SOUTH TYNESIDE PCT",
        "SALFORD PCT-1.0 -1.0,false,SALFORD PCT"
    })
    void letterS_isAFlagOnlyWhereTheRestIsAName(String row, boolean spearhead, String name) {
        assertThat(parse(HEADING + row + "\n").values().get(0))
                .returns(spearhead, PctDistance::spearhead)
                .returns(name, PctDistance::name);
    }

    @Test
    void percentColumn_beforeTheTotal_isToldByTheHeading() {
        Parsed<PctDistance> parsed =
                parse("Spearhead\tPCT\tDFT %\tDFT total £million\nS\tBarnsley PCT\t-5.3\t-126.8\n");

        assertThat(parsed.values()).singleElement().hasToString(BARNSLEY);
        assertThat(parsed.entries().get(0).status()).isEqualTo(Status.EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", " | "})
    void columns_thatAreNotKnown_areKeptByHeading(String separator) {
        String text = Stream.of(
                        List.of("SHA", "Spearhead", "PCT", "DFT Total £million", "Rank", "DFT %", "Population"),
                        List.of("Q32", "S", "Barnsley PCT", "-126.8", "6", "-5.3", "226,000"),
                        List.of("Q39", "", "Dorset PCT", "1.0", "88", "0.0", ""))
                .map(cells -> (separator.equals("\t") ? "" : "| ")
                        + String.join(separator, cells)
                        + (separator.equals("\t") ? "" : " |"))
                .collect(Collectors.joining("\n", "", "\n"));
        Parsed<PctDistance> parsed = parse(text);

        assertThat(parsed.values())
                .hasSize(2)
                .extracting(PctDistance::otherColumns)
                .containsExactly(
                        Map.of("SHA", "Q32", "Rank", "6", "Population", "226,000"),
                        Map.of("SHA", "Q39", "Rank", "88", "Population", ""));
        assertThat(parsed.values().get(0)).hasToString(BARNSLEY);
        assertThat(parsed.diagnostics(DiagnosticCode.COLUMN_KEPT))
                .extracting(found -> found.attributes().get("heading"))
                .containsExactly("SHA", "Rank", "Population");
        assertThat(parsed.entries()).extracting(Entry::status).containsOnly(Status.EXACT);
    }

    @Test
    void unknownName_isKeptAndUnresolved() {
        Parsed<PctDistance> parsed = parse(HEADING + "Dorset PCT 1.0 0.0\nNowhere PCT 1.1 0.1\nDevon PCT 2.0 0.2\n");

        assertThat(parsed.entries())
                .extracting(Entry::status)
                .containsExactly(Status.EXACT, Status.UNRESOLVED, Status.EXACT);
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_UNRESOLVED)).hasSize(1);
    }

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
                .satisfies(repair -> assertThat(repair.evidence().get(0))
                        .contains("1 letter apart", "the margin is", "it is free"));
        assertThat(parsed.diagnostics(DiagnosticCode.NAME_VARIANT)).singleElement().satisfies(found -> assertThat(
                        found.before())
                .contains(name));
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

    @ParameterizedTest
    @ValueSource(strings = {"Devon PCT 11.5", "Devon PCT 11.5 0.", "Devon PCT 11", "Devon PCT"})
    void lastRow_cutOff_isKeptAsUnresolved(String cut) {
        Parsed<PctDistance> parsed = parse(HEADING + "Dorset PCT 1.0 0.0\n" + cut);

        assertThat(parsed.entries()).extracting(Entry::status).containsExactly(Status.EXACT, Status.UNRESOLVED);
        assertThat(parsed.values().get(1).percent()).isEmpty();
    }

    @Test
    void lostSign_inPartOfTheTable_isSuggestedByOrderAndSignAlone() {
        Parsed<PctDistance> parsed = parse(HEADING
                + "SWarrington PCT-8.8 -0.5\nSSunderland Teaching PCT 15.1-0.5\nPlymouth Teaching PCT -11.5-0.5\n");

        assertThat(parsed.values().get(1).suggestedTotalMillion()).hasToString("Optional[-15.1]");
        assertThat(parsed.values().get(1).totalMillion()).hasToString("Optional[15.1]");
    }

    @Test
    void prose_beforeAndAfter_changesNoRecord() {
        String table = bundled();
        String prose =
                "\nOf the 62 Spearhead PCTs Barnsley lost -5.3 % and 126.8 million in 7.5 years, as para 9.1 says 2.3.\n\n";

        assertThat(parse(prose + table + prose).values()).isEqualTo(parse(table).values());
        assertThat(parse(table.replace("\n", "\r\n")).values())
                .isEqualTo(parse(table).values());
    }

    @Test
    void repeatedHeadings_andPageNumbers_changeNoRecord() {
        String table = bundled();
        String broken = table.replace("SBury PCT", "\n23\n\fSpearheadPCT 2003-102003-10\n= sDFT Total\nSBury PCT");

        assertThat(parse(broken).values()).isEqualTo(parse(table).values());
    }

    @Property(seed = "20170901", tries = 20)
    void anyOrderAndAnyPartOfTheLines_neverThrows_andAccountsForEveryLine(@ForAll long seed) {
        List<String> lines = new ArrayList<>(List.of(bundled().split("\n", -1)));
        Random random = new Random(seed);
        Collections.shuffle(lines.subList(9, lines.size()), random);
        String text = String.join("\n", lines.subList(0, 9 + random.nextInt(lines.size() - 9)));
        Parsed<PctDistance> parsed = parse(text);

        assertThat(parsed.ledger().text()).isEqualTo(text);
        assertThat(parsed.strict().entries()).isSubsetOf(parsed.entries());
        assertThat(parsed.entries())
                .allSatisfy(
                        entry -> assertThat(text).contains(entry.provenance().raw()));
    }

    @Property(seed = "20170901", tries = 200)
    void anyText_neverThrows(@ForAll String text) {
        assertThat(parse(text).ledger().text()).isEqualTo(text.startsWith("\uFEFF") ? text.substring(1) : text);
        assertThat(PaceMeasuresGoldenTest.parse(text).entries()).isEmpty();
    }

    private static String bundled() {
        return new String(Sources.PCT_DISTANCES_2010.text().toBytes(), StandardCharsets.UTF_8);
    }

    private static Parsed<PctDistance> parse(String text) {
        return PaceOfChangeMemorandumParser.distances().parse(SourceText.of(text));
    }
}
