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
import java.util.Optional;
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
    private static final Soundness<PctDistance> SOUND = new Soundness<>(
            PctDistancesParser.standard()::parse,
            row -> Soundness.cells(Optional.of(row.name()), row.totalMillion(), row.percent()));
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

    @Test
    void pageText_betweenThePartsOfANameThatEndsInAnother_leavesTheWholeName() {
        Parsed<PctDistance> parsed =
                parse(HEADING + "Dorset PCT -1.0 -0.1\nBath and North East\nMEMORANDUM\nSomerset PCT 511.7 12.1\n");

        assertThat(parsed.values().get(1)).hasToString("5FL Bath and North East Somerset PCT: 511.7 million, 12.1 %");
    }

    @Test
    void headingRepeated_insideTheFirstRow_doesNotChangeTheOrderOfTheFigures() {
        Parsed<PctDistance> parsed = parse("""
                2003-10 Aggregate Distance from Target (DFT)
                Spearhead
                PCT
                DFT Total £million
                DFT %
                Surrey PCT
                DFT Total £million
                -496.3 -12.2
                Dorset PCT -1.0 -0.1
                """);

        assertThat(parsed.values())
                .extracting(PctDistance::toString)
                .containsExactly("5P5 Surrey PCT: -496.3 million, -12.2 %", "5QM Dorset PCT: -1.0 million, -0.1 %");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SpearheadPCT 2003-102003-10/= sDFT Total/£million/DFT %/Overall;column 5",
                "Spearhead~PCT~DFT Total~DFT~Rank of/= s~~£million~%~all;Rank of all",
                "SpearheadPCT/DFT Total £million/DFT %/;column 5"
            })
    void column_thatAllRowsHaveMore_isKeptUnderAHeadingOnSeveralLines(String heading, String column) {
        String text = heading + "/S~Barnsley PCT~-126.8~-5.3~6/23/~Dorset PCT~-1.0~-0.0~88/";
        Parsed<PctDistance> parsed = parse(text.replace('~', '\t').replace('/', '\n'));

        assertThat(parsed.values())
                .extracting(PctDistance::otherColumns)
                .containsExactly(Map.of(column, "6"), Map.of(column, "88"));
        assertThat(parsed.values().get(0)).hasToString(BARNSLEY);
        assertThat(parsed.entries()).extracting(Entry::status).containsOnly(Status.EXACT);
        assertThat(parsed.diagnostics(DiagnosticCode.COLUMN_KEPT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Which two of three such columns are total and percentage, nothing tells.
                "S~Barnsley PCT~-126.8~-5.3~6.5/~Dorset PCT~-1.0~-0.0~88.5/",
                // Not all rows have it.
                "S~Barnsley PCT~-126.8~-5.3~6/~Dorset PCT~-1.0~-0.0/"
            })
    void column_thatRowsDoNotShow_isNotGuessed(String rows) {
        String text = ("SpearheadPCT 2003-102003-10/= sDFT Total/£million/DFT %/Overall/" + rows)
                .replace('~', '\t')
                .replace('/', '\n');

        SOUND.check(SourceText.of(text));
        assertThat(parse(text).values())
                .allMatch(distance -> distance.otherColumns().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Devon PCT 11.5", "Devon PCT 11.5 0.", "Devon PCT 11", "Devon PCT"})
    void lastRow_cutOff_isKeptAsUnresolved(String cut) {
        Parsed<PctDistance> parsed = parse(HEADING + "Dorset PCT 1.0 0.0\n" + cut);

        assertThat(parsed.entries()).extracting(Entry::status).containsExactly(Status.EXACT, Status.UNRESOLVED);
        assertThat(parsed.values().get(1).percent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "PCT  DFT Total  DFT %/     £million   Overall! -62.7  -6.4",
                "PCT  DFT        DFT/     Total      %/     £million   Overall! -62.7  -6.4",
                "PCT  DFT        DFT/                Total £million/     Overall %! -6.4  -62.7",
                "PCT  DFT %      DFT Total/     Overall    £million! -6.4  -62.7",
            })
    void heading_overLines_namesTheFiguresThatStandBelowIt(String heading, String figures) {
        String text = heading.replace('/', '\n') + "\nBassetlaw PCT  " + figures.strip() + "\n";

        Parsed<PctDistance> parsed = parse(text);

        assertThat(parsed.values().get(0).totalMillion()).hasToString("Optional[-62.7]");
        assertThat(parsed.values().get(0).percent()).hasToString("Optional[-6.4]");
    }

    /** Only the appendix, and a table whose title says so, is in order from largest losses to largest gains. */
    @Test
    void figures_inNoOrder_areNoMisprintsWhereNobodySaysThatTheyAreInOrder() {
        String rows = "PCT,Spearhead,DFT £ million,DFT %\nBassetlaw PCT,,12.7,1.4\nKnowsley PCT,S,-14.5,-2.4\n";

        assertThat(parse(rows).values())
                .allSatisfy(
                        distance -> assertThat(distance.suggestedTotalMillion()).isEmpty());
        assertThat(parse(rows).reconciliation().outcomes())
                .noneMatch(outcome -> outcome.check().equals("order-of-percent"));
        assertThat(parse("2003-10 distances, from largest losses to largest gains\n" + rows)
                        .reconciliation()
                        .outcomes())
                .anyMatch(outcome -> outcome.check().equals("order-of-percent"));
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
    void anyOrderAndAnyPartOfTheLines_isReadSoundly(@ForAll long seed) {
        List<String> lines = new ArrayList<>(List.of(bundled().split("\n", -1)));
        Random random = new Random(seed);
        Collections.shuffle(lines.subList(9, lines.size()), random);
        String text = String.join("\n", lines.subList(0, 9 + random.nextInt(lines.size() - 9)));
        SOUND.check(SourceText.of(text));
    }

    @Property(seed = "20170901", tries = 200)
    void anyText_isReadSoundly(@ForAll String text) {
        SOUND.check(SourceText.of(text));
        assertThat(PaceMeasuresGoldenTest.parse(text).entries()).isEmpty();
    }

    private static String bundled() {
        return new String(Sources.PCT_DISTANCES_2010.text().toBytes(), StandardCharsets.UTF_8);
    }

    private static Parsed<PctDistance> parse(String text) {
        return PctDistancesParser.standard().parse(SourceText.of(text));
    }
}
