package io.github.fairshare.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.fairshare.core.json.FairshareJson;
import io.github.fairshare.parsers.Sources;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of document, with prose of this test around the printed tables; figures are those of the documents. */
class ParseKindsTest {
    private static final String BEFORE = "A covering note for whoever opens this first.\n\n";
    private static final String AFTER = "\n\nThat is all there is; thank you for reading.\n";
    private static final String ALLOCATIONS = """
            PCT code\tPCT\tAllocation (£000)\tTarget (£000)\tDistance from target (£000)\tDistance from target (%)
            5C2\tBarking and Dagenham PCT\t300,000\t310,000\t(10,000)\t-3.2
            5A9\tBarnet PCT\t520,000\t500,000\t20,000\t4.0
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "dtoc-targets, 199, 199, 0, 0",
        "annual-ratings, 209, 209, 0, 0",
        "maternity-ratings, 207, 182, 25, 0",
        "pace-measures, 12, 0, 12, 0",
        "pct-distances, 152, 1, 151, 0",
        "hub-footprints, 202, 192, 9, 1",
        "allocation-positions, 2, 2, 0, 0"
    })
    void parse_tableAmongProse_hasTheRowsOfTheDocument(String kind, int rows, int exact, int repaired, int unresolved) {
        CommandRun run = parse(kind, BEFORE + text(kind) + AFTER);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(rows + 1);
        assertThat(run.outLines()).filteredOn(line -> line.endsWith(",exact")).hasSize(exact);
        assertThat(run.outLines())
                .filteredOn(line -> line.endsWith(",repaired"))
                .hasSize(repaired);
        assertThat(run.outLines())
                .filteredOn(line -> line.endsWith(",unresolved"))
                .hasSize(unresolved);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void parse_proseAround_changesNothingButLineNumbers(String kind) {
        List<String> bare = withoutLines(parse(kind, text(kind)));

        assertThat(withoutLines(parse(kind, BEFORE + text(kind) + AFTER))).isEqualTo(bare);
    }

    /**
     * What parse wrote, parse reads: the same names, labels and figures. Names are read as of the day of the document,
     * which the table does not carry; a suggestion is no part of what is printed, and one that hangs on the order is not
     * made of a table without its title; two CCGs of one printed name, which both rows of the table repeat, stay two.
     */
    @ParameterizedTest
    @CsvSource({
        "dtoc-targets, 2017-09-01, 0, 0",
        "annual-ratings, 2016-04-01, 0, 0",
        "maternity-ratings, 2017-04-01, 0, 0",
        "pct-distances, 2010-02-01, 2, 0",
        "hub-footprints, 2015-03-01, 0, 1",
        "allocation-positions, 2009-04-01, 0, 0"
    })
    void parse_whatItWrote_isReadBack(String kind, String day, int less, int more) throws IOException {
        Path document = Files.writeString(folder.resolve("document.txt"), text(kind));
        Path table = folder.resolve("table.csv");
        CommandRun.of("parse", kind, document.toString(), "--as-of", day, "--out", table.toString());

        CommandRun again = CommandRun.of("parse", kind, table.toString(), "--as-of", day);

        List<String> written = contents(Files.readAllLines(table));
        List<String> read = contents(again.outLines());
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(written.stream().filter(line -> !read.contains(line))).hasSize(less);
        assertThat(read.stream().filter(line -> !written.contains(line))).hasSize(less + more);
    }

    /** Without the number of the line before them and the status behind them. */
    private static List<String> contents(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(line.indexOf(','), line.lastIndexOf(',')))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void parse_strict_printsExactRowsOnlyAndAllOfThem(String kind) {
        List<String> all = parse(kind, text(kind)).outLines();
        List<String> strict = parse(kind, text(kind), "--strict").outLines();

        assertThat(strict)
                .isEqualTo(all.stream()
                        .filter(line -> line.endsWith(",exact") || line.startsWith("line,"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void parse_otherLineEndsAndEncodings_printTheSame(String kind) {
        String text = text(kind);
        List<String> expected = parse(kind, text).outLines();

        assertThat(parse(kind, text.replace("\n", "\r\n")).outLines()).isEqualTo(expected);
        assertThat(parse(kind, "\uFEFF" + text).outLines()).isEqualTo(expected);
        assertThat(run(kind, text.getBytes(Charset.forName("windows-1252"))).outLines())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void parse_diagnostics_areObjectsOfTheContractedFields(String kind) throws IOException {
        Path file = folder.resolve("findings.jsonl");

        parse(kind, text(kind), "--diagnostics", file.toString());

        for (String line : Files.readAllLines(file)) {
            Map<String, Object> diagnostic = FairshareJson.mapper().readValue(line, new TypeReference<>() {});
            assertThat(diagnostic.keySet())
                    .containsExactly(
                            "severity",
                            "code",
                            "message",
                            "first_line",
                            "last_line",
                            "raw",
                            "attributes",
                            "before",
                            "after",
                            "evidence");
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void parse_documentOfAnotherKind_endsWith1AndOneLine(String kind, String other) throws IOException {
        Path file = folder.resolve("findings.jsonl");

        CommandRun run = parse(kind, BEFORE + text(other) + AFTER, "--diagnostics", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().startsWith("fairshare: standard input: ");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void parse_proseOnly_endsWith1(String kind) {
        CommandRun run = parse(kind, BEFORE + AFTER);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void parse_annualRatings_printsTheContractedColumns() {
        List<String> lines = parse("annual-ratings", text("annual-ratings")).outLines();

        assertThat(lines)
                .startsWith("line,code,name,canonical_name,rating,status")
                // Cumbria became North Cumbria a year after the ratings were for.
                .anyMatch(line -> line.endsWith(",01H,NHS Cumbria CCG,NHS Cumbria CCG,Requires Improvement,exact"));
        assertThat(lines).filteredOn(line -> line.contains(",Outstanding,")).hasSize(21);
        assertThat(lines).filteredOn(line -> line.contains(",Good,")).hasSize(99);
        assertThat(lines)
                .filteredOn(line -> line.contains(",Requires Improvement,"))
                .hasSize(66);
        assertThat(lines).filteredOn(line -> line.contains(",Inadequate,")).hasSize(23);
    }

    @Test
    void parse_maternityRatings_printsTheContractedColumns() {
        List<String> lines =
                parse("maternity-ratings", text("maternity-ratings")).outLines();

        assertThat(lines)
                .startsWith("line,code,name,canonical_name,rating,status")
                // A variant in an undamaged cell is exact; a name that is not printed stays empty.
                .anyMatch(line -> line.endsWith(",05Q,NHS South East Staffs and Seisdon Peninsular CCG,"
                        + "NHS South East Staffordshire and Seisdon Peninsula CCG,Requires Improvement,exact"))
                .anyMatch(line -> line.endsWith(",01H,,NHS North Cumbria CCG,Good,repaired"));
        assertThat(lines).filteredOn(line -> line.contains(",Outstanding,")).hasSize(13);
        assertThat(lines).filteredOn(line -> line.contains(",Good,")).hasSize(70);
        assertThat(lines)
                .filteredOn(line -> line.contains(",Requires Improvement,"))
                .hasSize(123);
        assertThat(lines).filteredOn(line -> line.contains(",Inadequate,")).hasSize(1);
    }

    @Test
    void parse_clinicalRatings_printsItsColumnsAndReadsThemBack() {
        String text = "Cancer assessment 2016/17\n\nCCG\tRating\nNHS Bury CCG\tPerforming well\n";
        List<String> lines = parse("clinical-ratings", text).outLines();

        assertThat(lines)
                .containsExactly(
                        "line,code,name,canonical_name,area,scale,rating,status",
                        "4,00V,NHS Bury CCG,NHS Bury CCG,cancer,baseline-2016,Performing well,exact");
        assertThat(parse("clinical-ratings", String.join("\n", lines), "--as-of", "2016-04-01")
                        .outLines()
                        .get(1))
                .isEqualTo("2,00V,NHS Bury CCG,NHS Bury CCG,cancer,baseline-2016,Performing well,exact");
    }

    @Test
    void parse_paceMeasures_printsTheContractedColumns() {
        List<String> lines = parse("pace-measures", text("pace-measures")).outLines();

        assertThat(lines.get(0))
                .isEqualTo("line,year,organisations,growth,minimum,minimum_share_of_growth,growth_used,status");
        // "1999-20001006.60 5.4682.73.45" and "2008-091525.46 5.461000".
        assertThat(lines.get(1)).endsWith(",1999-2000,100,6.60,5.46,82.7,3.45,repaired");
        assertThat(lines.get(10)).endsWith(",2008-09,152,5.46,5.46,100,0,repaired");
    }

    @Test
    void parse_pctDistances_printsTheContractedColumns() {
        List<String> lines = parse("pct-distances", text("pct-distances")).outLines();

        assertThat(lines.get(0))
                .isEqualTo("line,code,name,spearhead,total_million,percent,suggested_total_million,status");
        assertThat(lines).filteredOn(line -> line.contains(",true,")).hasSize(62);
        assertThat(lines.stream().skip(1))
                .filteredOn(line -> !line.contains(",,repaired") && !line.contains(",,exact"))
                .extracting(line -> line.substring(line.indexOf(',') + 1))
                .containsExactly(
                        "5JE,Barnsley PCT,true,-226.8,-5.3,-126.8,repaired",
                        "5KL,Sunderland Teaching PCT,true,15.1,-0.5,-15.1,repaired");
    }

    @Test
    void parse_hubFootprints_printsTheContractedColumns() {
        List<String> lines = parse("hub-footprints", text("hub-footprints")).outLines();

        assertThat(lines)
                .startsWith("line,region,hub,name,code,canonical_name,status")
                .anyMatch(line ->
                        line.endsWith(",North,North East and Cumbria,NHS Sunderland CCG,00P,NHS Sunderland CCG,exact"))
                // One entry that stands for two groups is two rows.
                .anyMatch(line -> line.contains(",NHS Redditch & Bromsgrove and Wyre Forest CCG,05J,"))
                .anyMatch(line -> line.contains(",NHS Redditch & Bromsgrove and Wyre Forest CCG,06D,"))
                .anyMatch(
                        line -> line.endsWith(",Midlands and East,East Midlands,NHS South Leicester CCG,,,unresolved"));
        assertThat(lines)
                .filteredOn(line -> line.contains(",South,South West,"))
                .hasSize(11);
    }

    @Test
    void parse_allocationPositions_printsTheContractedColumns() {
        assertThat(parse("allocation-positions", ALLOCATIONS).outLines())
                .containsExactly(
                        "line,kind,code,name,allocation,target,distance,distance_percent,status",
                        "2,body,5C2,Barking and Dagenham PCT,300000,310000,-10000,-3.2,exact",
                        "3,body,5A9,Barnet PCT,520000,500000,20000,4.0,exact");
    }

    @Test
    void parse_asOf_decidesTheRegisteredName() {
        String table = "CCG\tRating\nNHS Cumbria CCG\tGood\nNHS Darlington CCG\tGood\n";

        assertThat(parse("annual-ratings", table, "--as-of", "2016-04-01").outLines())
                .contains("2,01H,NHS Cumbria CCG,NHS Cumbria CCG,Good,exact");
        assertThat(parse("annual-ratings", table, "--as-of", "2018-04-01").outLines())
                .contains("2,01H,NHS Cumbria CCG,NHS North Cumbria CCG,Good,exact");
    }

    @Test
    void parse_unknownKind_endsWith2AndNamesAll() {
        CommandRun run = CommandRun.of("parse", "pct-distance", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(texts().keySet());
    }

    @Test
    void parse_help_namesTheColumnsOfEveryKind() {
        CommandRun run = CommandRun.of("parse", "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(texts().keySet());
    }

    static Stream<String> kinds() {
        return texts().keySet().stream();
    }

    static Stream<Arguments> others() {
        List<Arguments> pairs = new ArrayList<>();
        for (String kind : texts().keySet()) {
            texts().keySet().stream()
                    .filter(other -> !other.equals(kind))
                    .forEach(other -> pairs.add(Arguments.of(kind, other)));
        }
        return pairs.stream();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("dtoc-targets", bundled(Sources.DTOC_TARGETS_2017_09));
        texts.put("annual-ratings", bundled(Sources.CCG_ANNUAL_RATINGS_2016_17));
        texts.put("maternity-ratings", bundled(Sources.CCG_MATERNITY_ASSESSMENT_2017_18));
        texts.put("pace-measures", bundled(Sources.PACE_MEASURES_2010));
        texts.put("pct-distances", bundled(Sources.PCT_DISTANCES_2010));
        texts.put("hub-footprints", bundled(Sources.SPECIALISED_COMMISSIONING_HUBS_2015));
        texts.put("allocation-positions", ALLOCATIONS);
        return texts;
    }

    private static String bundled(Sources source) {
        return new String(source.text().toBytes(), UTF_8);
    }

    private static String text(String kind) {
        return String.valueOf(texts().get(kind));
    }

    private static CommandRun parse(String kind, String text, String... options) {
        return run(kind, text.getBytes(UTF_8), options);
    }

    private static CommandRun run(String kind, byte[] text, String... options) {
        List<String> arguments = new ArrayList<>(List.of("parse", kind, "-"));
        arguments.addAll(List.of(options));
        return CommandRun.withInput(text, arguments.toArray(String[]::new));
    }

    private static List<String> withoutLines(CommandRun run) {
        return run.outLines().stream()
                .map(line -> line.substring(line.indexOf(',')))
                .toList();
    }
}
