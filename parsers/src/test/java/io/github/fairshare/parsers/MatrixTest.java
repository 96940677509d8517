package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.parsers.MatrixTable.Between;
import io.github.fairshare.parsers.MatrixTable.End;
import io.github.fairshare.parsers.MatrixTable.Head;
import io.github.fairshare.parsers.MatrixTable.Order;
import io.github.fairshare.parsers.MatrixTable.Quotes;
import io.github.fairshare.parsers.MatrixTable.Way;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every family in every way of printing a table: what keeps cells apart, the order of the columns, the end of a line, quotes
 * and the form of the heading. What a family does not read stands on the page, and nothing is ever read as something else.
 * Each build takes all of separator, heading and quotes with one order and one end of line; {@code -Dfairshare.matrix=all}
 * takes everything.
 */
class MatrixTest {
    private static final Path PAGE = Path.of("../docs/how-damaged-input-is-read.md");
    private static final boolean ALL = "all".equals(System.getProperty("fairshare.matrix", ""));
    private static final String SEPARATOR = ";";

    /** A family: its table, and what the columns of the command line say of each row. */
    record Family(
            String id,
            String title,
            MatrixTable table,
            Function<SourceText, DataTable> reader,
            List<Integer> columns,
            List<String> truth) {
        @Override
        public String toString() {
            return id;
        }
    }

    private static <T> Function<SourceText, DataTable> reader(
            SourceParser<T> parser, Function<Parsed<T>, DataTable> table) {
        return text -> table.apply(parser.parse(text));
    }

    private static MatrixTable table(String headings, String... rows) {
        return new MatrixTable(
                cells(headings), Stream.of(rows).map(MatrixTest::cells).toList());
    }

    private static List<String> cells(String line) {
        return List.of(line.split(SEPARATOR, -1));
    }

    static Stream<Family> families() {
        return Stream.of(
                delays(),
                ratings("annual-ratings", "Annual ratings of CCGs, 2016/17", "Annual rating", annual(), 4),
                ratings(
                        "maternity-ratings",
                        "Maternity ratings of CCGs, 2017/18",
                        "Maternity rating",
                        reader(MaternityAssessmentParser.standard(), SourceTables::ofRatings),
                        4),
                ratings(
                        "clinical-ratings",
                        "Cancer ratings of CCGs, 2017/18",
                        "Cancer rating",
                        reader(ClinicalRatingsParser.standard(), SourceTables::ofClinicalRatings),
                        6),
                measures(),
                distances(),
                hubs(),
                allocations());
    }

    private static Family delays() {
        return new Family(
                "dtoc-targets",
                "Delayed transfers of care, September 2017",
                table(
                        "CCG code;CCG name;DTOC plan;Baseline;Target",
                        "02P;NHS BARNSLEY CCG;6.50;5.24;4.57",
                        "00C;NHS DARLINGTON CCG;6.14;3.66;3.61",
                        "02T;NHS CALDERDALE CCG;10.10;8.20;7.00",
                        "03F;NHS HULL CCG;9.00;7.50;6.25"),
                reader(DtocTargetsParser.standard(), SourceTables::ofDtocTargets),
                List.of(2, 4, 5, 6),
                List.of("02P;6.50;5.24;4.57", "00C;6.14;3.66;3.61", "02T;10.10;8.20;7.00", "03F;9.00;7.50;6.25"));
    }

    private static Family measures() {
        return new Family(
                "pace-measures",
                "Pace of change, 1999-2000 to 2008-09",
                table(
                        "Year;Number of organisations;Average growth;Minimum growth;Minimum as % of growth;Growth used",
                        "1999-2000;100;6.60;5.46;82.7;3.45",
                        "2006-07;303;9.20;8.05;87.5;4.41",
                        "2007-08;303;9.40;8.01;85.2;4.85",
                        "2008-09;152;5.46;5.46;100;0"),
                reader(PaceMeasuresParser.standard(), SourceTables::ofPaceMeasures),
                List.of(1, 2, 3, 4, 5, 6),
                List.of(
                        "1999-2000;100;6.60;5.46;82.7;3.45",
                        "2006-07;303;9.20;8.05;87.5;4.41",
                        "2007-08;303;9.40;8.01;85.2;4.85",
                        "2008-09;152;5.46;5.46;100;0"));
    }

    private static Family distances() {
        return new Family(
                "pct-distances",
                "Distances from target, 2009-10",
                table(
                        "PCT;Spearhead;DFT £ million;DFT %",
                        "Knowsley PCT;S;-114.5;-6.4",
                        "Bassetlaw PCT;;-12.7;-3.4",
                        "Somerset PCT;;-107.5;-2.5",
                        "Dorset PCT;;-1.0;-0.1"),
                reader(PctDistancesParser.standard(), SourceTables::ofPctDistances),
                List.of(1, 3, 4, 5),
                List.of(
                        "5J4;true;-114.5;-6.4",
                        "5ET;false;-12.7;-3.4",
                        "5QL;false;-107.5;-2.5",
                        "5QM;false;-1.0;-0.1"));
    }

    private static Family hubs() {
        return new Family(
                "hub-footprints",
                "Hubs, March 2015",
                table(
                        "Region;Commissioning hub;CCG name",
                        "North;Yorkshire and Humber;NHS Barnsley CCG",
                        "North;North West;NHS Bury CCG",
                        "North;North West;NHS Bolton CCG",
                        "Midlands and East;East Midlands;NHS Rushcliffe CCG"),
                reader(HubFootprintsParser.standard(), SourceTables::ofHubFootprints),
                List.of(1, 2, 4),
                List.of(
                        "North;Yorkshire and Humber;02P",
                        "North;North West;00V",
                        "North;North West;00T",
                        "Midlands and East;East Midlands;04N"));
    }

    private static Family allocations() {
        return new Family(
                "allocation-positions",
                "Allocations to CCGs, 2014/15",
                table(
                        "CCG code;CCG name;Allocation;Target;Distance",
                        "02P;NHS Barnsley CCG;349001;345000;4001",
                        "00V;NHS Bury CCG;221100;230000;-8900",
                        "00T;NHS Bolton CCG;352000;350000;2000",
                        "03F;NHS Hull CCG;371000;380000;-9000"),
                reader(AllocationTableParser.standard(), SourceTables::ofAllocationPositions),
                List.of(2, 4, 5, 6),
                List.of(
                        "02P;349001;345000;4001",
                        "00V;221100;230000;-8900",
                        "00T;352000;350000;2000",
                        "03F;371000;380000;-9000"));
    }

    private static Function<SourceText, DataTable> annual() {
        return reader(AnnualRatingsParser.standard(), SourceTables::ofRatings);
    }

    private static Family ratings(
            String id, String title, String heading, Function<SourceText, DataTable> reader, int rating) {
        return new Family(
                id,
                title,
                table(
                        "CCG code;CCG name;" + heading,
                        "02P;NHS Barnsley CCG;Good",
                        "00V;NHS Bury CCG;Inadequate",
                        "00T;NHS Bolton CCG;Requires Improvement",
                        "03F;NHS Hull CCG;Outstanding"),
                reader,
                List.of(1, rating),
                List.of("02P;Good", "00V;Inadequate", "00T;Requires Improvement", "03F;Outstanding"));
    }

    static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        int turn = 0;
        for (Between between : Between.values()) {
            for (Head head : Head.values()) {
                for (Quotes quotes : Quotes.values()) {
                    int next = turn++;
                    for (Order order : turns(List.of(Order.values()), next)) {
                        for (End end : turns(List.of(End.values()), next / 3 + next)) {
                            ways.add(new Way(between, order, end, quotes, head));
                        }
                    }
                }
            }
        }
        return ways;
    }

    private static <T> List<T> turns(List<T> all, int turn) {
        return ALL ? all : List.of(all.get(turn % all.size()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void family_printedInEveryWay_isReadOrItsGapIsStated(Family family) throws IOException {
        List<Set<String>> stated = stated(family);
        List<String> wrong = new ArrayList<>();
        List<String> unstated = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        for (Way way : ways()) {
            DataTable read = family.reader().apply(SourceText.of(family.table().print(way, family.title())));
            List<String> told = read.rows().stream()
                    .filter(row -> !row.get(row.size() - 1).equals("unresolved"))
                    .map(row -> family.columns().stream().map(row::get).collect(Collectors.joining(SEPARATOR)))
                    .toList();
            told.stream().filter(row -> !family.truth().contains(row)).forEach(row -> wrong.add(way + ": " + row));
            boolean gap = stated.stream().anyMatch(words -> way.words().containsAll(words));
            boolean lacking = told.size() < family.truth().size();
            (lacking ? unstated : closed).addAll(gap == lacking ? List.of() : List.of(way.toString()));
        }
        assertThat(wrong).isEmpty();
        assertThat(unstated).as("gaps that the page does not state").isEmpty();
        assertThat(closed).as("gaps that the page states and that are none").isEmpty();
    }

    /** The gaps on the page: words, such as "blanks all", that are in a way of printing that is not read. */
    private static List<Set<String>> stated(Family family) throws IOException {
        String begin = "| `" + family.id() + "` | ";
        return Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(begin))
                .flatMap(line -> Arrays.stream(
                        line.substring(begin.length(), line.lastIndexOf(" |")).split(", ")))
                .filter(gap -> !gap.equals("none"))
                .map(gap -> Set.of(gap.split(" ")))
                .toList();
    }
}
