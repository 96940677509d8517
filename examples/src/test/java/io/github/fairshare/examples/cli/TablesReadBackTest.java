package io.github.fairshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code parse} reads every table of a family that a command writes, over the bundled sources and cohorts: what a row says
 * as exact or repaired is what its line in the table says, and no line that says it is passed over.
 */
class TablesReadBackTest {
    private static final String POSITIONS = """
            PCT code\tPCT\tAllocation (£000)\tTarget (£000)\tDistance from target (£000)\tDistance from target (%)
            5C2\tBarking and Dagenham PCT\t300,000\t310,000\t(10,000)\t-3.2
            5A9\tBarnet PCT\t520,000\t500,000\t20,000\t4.0
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        run("report", "--out", folder.resolve("report").toString());
        Path document = Files.writeString(folder.resolve("document.txt"), POSITIONS);
        write("positions", "parse allocation-positions " + document + " --as positions");
        write("join", "join");
        write("rolled", "join --roll-up 2020-04-01");
        write("delays", "delays");
        write("boards", "cohorts icb-core-2023-24");
        write("trusts", "cohorts pct-2003-10-illustration");
        write("allocated", "allocate --policy icb-core-2023-24");
        write("from-positions", "allocate --policy pct-2009-10 --positions " + folder.resolve("positions.csv"));
        for (String kind : List.of("pace-measures", "pct-distances", "dtoc-targets")) {
            write(kind, "parse " + kind + " " + document(kind));
        }
    }

    private static Path document(String kind) throws IOException {
        String id = Map.of(
                        "pace-measures",
                        "pace-measures-2010",
                        "pct-distances",
                        "pct-distances-2010",
                        "dtoc-targets",
                        "dtoc-targets-2017-09")
                .get(kind);
        return Files.writeString(
                folder.resolve(kind + ".txt"),
                run("sources", String.valueOf(id)).out());
    }

    private static void write(String name, String command) {
        List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ")));
        arguments.addAll(List.of("--out", folder.resolve(name + ".csv").toString()));
        run(arguments.toArray(String[]::new));
    }

    private static CommandRun run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    /**
     * Columns are given as written=read. Sure are the rows of bodies that were open on the day and have all that the kind
     * needs: the rows of a join without a figure, a rating or a hub of their own are not.
     */
    @ParameterizedTest
    @CsvSource({
        "dtoc-targets, dtoc-targets, 2017-09-01, 199, code name plan baseline target",
        "report/dtoc-targets, dtoc-targets, 2017-09-01, 199, code name plan baseline target",
        // Without the row of totals; no plan is printed.
        "report/dtoc-reductions, dtoc-targets, 2017-09-01, 198, code name baseline target",
        "join, dtoc-targets, 2017-09-01, 197, code name dtoc_plan=plan dtoc_baseline=baseline dtoc_target=target",
        "rolled, dtoc-targets, 2020-04-01, 125, code name dtoc_plan=plan dtoc_baseline=baseline dtoc_target=target",
        "report/annual-ratings, annual-ratings, 2016-04-01, 209, code name rating",
        "report/annual-against-maternity, annual-ratings, 2016-04-01, 209, code name earlier_annual_rating=rating",
        "join, annual-ratings, 2016-04-01, 209, code name annual_rating=rating",
        // One is no group of that day, or has merged with another: its code is, and its rating.
        "report/maternity-ratings, maternity-ratings, 2017-04-01, 207, code rating",
        "join, maternity-ratings, 2017-04-01, 207, code maternity_rating=rating",
        "pace-measures, pace-measures, 2010-02-01, 12, year organisations growth minimum growth_used",
        "report/pace-measures, pace-measures, 2010-02-01, 12, year organisations growth minimum growth_used",
        "pct-distances, pct-distances, 2010-02-01, 152, code name spearhead total_million percent",
        "boards, allocation-positions, 2023-04-01, 42, code name baseline=allocation target",
        "trusts, allocation-positions, 2010-02-01, 149, code name baseline=allocation target",
        "positions, allocation-positions, 2009-04-01, 2, code name baseline=allocation target",
        // A year's allocation goes with its closing target, which stands behind the opening one.
        "allocated, allocation-positions, 2023-04-01, 42,"
                + " code allocation closing_target=target closing_percent=distance_percent",
        "from-positions, allocation-positions, 2009-04-01, 2,"
                + " code allocation closing_target=target closing_percent=distance_percent"
    })
    void parse_tableOfACommand_saysWhatItsLineSays(String table, String kind, String day, int sure, String columns)
            throws IOException {
        List<Map<String, String>> written = table(Files.readString(folder.resolve(table + ".csv")));
        List<Map<String, String>> read = parsed(table, kind, day);

        List<Map<String, String>> certain = read.stream()
                .filter(row -> !String.valueOf(row.get("status")).equals("unresolved"))
                .toList();
        assertThat(certain).hasSize(sure);
        assertThat(certain)
                .allSatisfy(row -> assertThat(only(row, columns, 1))
                        .isEqualTo(
                                only(written.get(Integer.parseInt(String.valueOf(row.get("line"))) - 2), columns, 0)));
    }

    @Test
    void parse_joinAsHubs_hasARecordOfEveryLineAndNoHubThatIsNotPrinted() throws IOException {
        List<Map<String, String>> written = table(Files.readString(folder.resolve("join.csv")));
        List<Map<String, String>> read = parsed("join", "hub-footprints", "2015-03-01");

        assertThat(read).hasSameSizeAs(written);
        List<Map<String, String>> exact = read.stream()
                .filter(row -> String.valueOf(row.get("status")).equals("exact"))
                .toList();
        // 203 rows print a hub; 13T and 14L were not open on that day.
        assertThat(exact).hasSize(201);
        assertThat(exact)
                .map(row -> only(row, "code region hub", 0))
                .containsExactlyElementsOf(written.stream()
                        .filter(row -> !String.valueOf(row.get("hub")).isEmpty())
                        .filter(row -> !List.of("13T", "14L").contains(String.valueOf(row.get("code"))))
                        .map(row -> only(row, "code region hub", 0))
                        .toList());
    }

    @Test
    void parse_delaysByBody_areKnownByTheirCodes() throws IOException {
        List<Map<String, String>> written = table(Files.readString(folder.resolve("delays.csv")));

        assertThat(parsed("delays", "dtoc-targets", "2017-09-01"))
                .filteredOn(row -> !String.valueOf(row.get("code")).isEmpty())
                .hasSize(197)
                .allSatisfy(row -> {
                    Map<String, String> line = written.get(Integer.parseInt(String.valueOf(row.get("line"))) - 2);
                    assertThat(only(row, "code baseline target", 0)).isEqualTo(only(line, "name baseline target", 0));
                });
    }

    /** Their distances are those of a computation, not of a printed year: none of the family's columns is among them. */
    @ParameterizedTest
    @ValueSource(strings = {"report/pace-illustration", "report/pace-minimum-share", "report/care-boards"})
    void parse_tableOfNoFamily_isRefused(String table) {
        for (String kind : List.of("pct-distances", "allocation-positions", "pace-measures")) {
            assertThat(CommandRun.of(
                                    "parse",
                                    kind,
                                    folder.resolve(table + ".csv").toString())
                            .exitCode())
                    .as(kind)
                    .isEqualTo(1);
        }
    }

    private static List<Map<String, String>> parsed(String table, String kind, String day) throws IOException {
        return table(run("parse", kind, folder.resolve(table + ".csv").toString(), "--as-of", day)
                .out());
    }

    private static List<Map<String, String>> table(String csv) throws IOException {
        CSVFormat headed = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), headed)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    private static List<String> only(Map<String, String> row, String columns, int side) {
        Map<String, String> cells = new LinkedHashMap<>(row);
        return Arrays.stream(columns.split(" "))
                .map(column -> column.split("="))
                .map(names -> names[Math.min(side, names.length - 1)])
                .map(name -> String.valueOf(cells.get(name)))
                .collect(Collectors.toList());
    }
}
