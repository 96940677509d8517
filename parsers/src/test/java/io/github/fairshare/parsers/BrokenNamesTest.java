package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A row cut over lines wherever a blank stands, the number of a page between any two of them, in every family whose tables
 * have codes: nothing is exact or repaired for a body that the table does not list, though the end of a name may be the name
 * of another body. {@code -Dfairshare.tries=2} cuts in more ways.
 */
class BrokenNamesTest {
    private static final List<String> PAGES = List.of("17", "Page 4 of 9", "OFFICIAL");

    /** An ordinary build leaves most places of a page out. */
    private static final boolean EVERY = Integer.getInteger("fairshare.tries", 1) > 1;

    private static final Map<String, String> PCTS =
            Map.of("Bassetlaw", "5ET", "Croydon", "5K9", "North Somerset", "5M8", "South Gloucestershire", "5A3");

    /** Tables of three rows, of which the second is cut. */
    enum Table {
        TARGETS(
                "CCG Code\nName of CCG\nCCG Plan Sept 17\nCCG Baseline\nCCG Target, Sept 17",
                text -> called(DtocTargetsParser.standard(), text, LocalDate.of(2017, 9, 1), row -> row.code()),
                "07P NHS BRENT CCG 8.41 7.20 6.11",
                "07V NHS CROYDON CCG 9.05 8.10 7.30",
                "11T NHS NORTH SOMERSET CCG 83.03 52.64 31.08",
                "11E NHS BATH AND NORTH EAST SOMERSET CCG 83.03 52.64 31.08",
                "12A NHS SOUTH GLOUCESTERSHIRE CCG 83.03 52.64 31.08"),
        ALLOCATIONS_OF_CCGS(
                "Code CCG Allocation £000 Target £000 Distance £000",
                text -> called(AllocationTableParser.standard(), text, LocalDate.of(2016, 4, 1), row -> row.code()),
                "07P NHS BRENT CCG 400 390 10",
                "07V NHS CROYDON CCG 500 480 20",
                "11T NHS NORTH SOMERSET CCG 300 280 20",
                "12A NHS SOUTH GLOUCESTERSHIRE CCG 300 280 20"),
        ALLOCATIONS_OF_PCTS(
                "Code PCT Allocation £000 Target £000 Distance £000",
                text -> called(AllocationTableParser.standard(), text, LocalDate.of(2010, 4, 1), row -> row.code()),
                "5K5 Brent Teaching PCT 400,100 390,100 10,000",
                "5K9 Croydon PCT 500,200 480,200 20,000",
                "5M8 North Somerset PCT 300,300 280,100 20,200",
                "5A3 South Gloucestershire PCT 300,300 280,100 20,200"),
        ANNUAL_RATINGS(
                "Code CCG Annual rating 2016/17",
                text -> called(AnnualRatingsParser.standard(), text, LocalDate.of(2017, 3, 31), row -> row.code()),
                "07P NHS Brent CCG Good",
                "07V NHS Croydon CCG Inadequate",
                "11T NHS North Somerset CCG Requires Improvement",
                "11E NHS Bath and North East Somerset CCG Good",
                "12A NHS South Gloucestershire CCG Good"),
        CLINICAL_RATINGS(
                "Code CCG Cancer rating",
                text -> called(ClinicalRatingsParser.standard(), text, LocalDate.of(2017, 3, 31), row -> row.code()),
                "07P NHS Brent CCG Good",
                "07V NHS Croydon CCG Inadequate",
                "11T NHS North Somerset CCG Requires Improvement",
                "12A NHS South Gloucestershire CCG Good"),
        HUBS(
                "Specialised commissioning hub footprints, 4 March 2015\n"
                        + "Region Commissioning hub Code Clinical Commissioning Group",
                text -> called(HubFootprintsParser.standard(), text, LocalDate.of(2015, 3, 4), row -> row.code()),
                "South South West 11N NHS Kernow CCG",
                "South South West 11M NHS Gloucestershire CCG",
                "South South West 11T NHS North Somerset CCG",
                "South South West 11E NHS Bath and North East Somerset CCG"),
        DISTANCES(
                "PCT 2003-10 DFT Total £million 2003-10 DFT % Overall",
                text -> called(PctDistancesParser.standard(), text, LocalDate.of(2010, 4, 1), row -> row.code()),
                "Bassetlaw PCT -62.7 -6.4",
                "Croydon PCT -14.5 -6.1",
                "North Somerset PCT 24.3 1.7",
                "South Gloucestershire PCT 24.3 1.7");

        private final String heading;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Function<String, List<String>> reader;

        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> rows;

        Table(String heading, Function<String, List<String>> reader, String... rows) {
            this.heading = heading;
            this.reader = reader;
            this.rows = List.of(rows);
        }

        List<String> cut() {
            return rows.subList(2, rows.size());
        }

        /** The table with the lines of one row between the two others. */
        String with(List<String> lines) {
            return Stream.of(Stream.of(heading, rows.get(0)), lines.stream(), Stream.of(rows.get(1)))
                    .flatMap(Function.identity())
                    .collect(Collectors.joining("\n", "", "\n"));
        }

        /** The codes that the table with this row lists. */
        List<String> codes(String row) {
            return Stream.of(rows.get(0), rows.get(1), row).map(Table::code).toList();
        }

        private static String code(String row) {
            return Stream.of(row.split(" "))
                    .filter(word -> word.matches("[0-9][0-9A-Z][0-9A-Z]"))
                    .findFirst()
                    .orElseGet(() -> PCTS.get(row.substring(0, row.indexOf(" PCT"))));
        }
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void row_cutAnywhere_withAPageBetween_isOfNoOtherBody(Table table) {
        List<String> wrong = new ArrayList<>();
        for (String row : table.cut()) {
            for (List<String> lines : cuts(row)) {
                String text = table.with(lines);
                table.reader.apply(text).stream()
                        .filter(record -> !table.codes(row).contains(record.substring(0, 3)))
                        .forEach(record -> wrong.add(record + " in\n" + text));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void number_betweenTheLinesOfAName_isSetAside() {
        Parsed<DtocTarget> parsed = DtocTargetsParser.standard()
                .parse(
                        SourceText.of(Table.TARGETS.with(
                                List.of("11T NHS", "NORTH", "17", "SOMERSET", "CCG", "8.03 52.64", "31.08"))),
                        ParseOptions.NONE.asOf(LocalDate.of(2017, 9, 1)));

        Entry<DtocTarget> row = parsed.entries().get(1);
        assertThat(row.status()).isEqualTo(Status.EXACT);
        assertThat(row.value()).hasToString("11T NHS NORTH SOMERSET CCG: plan 8.03, baseline 52.64, target 31.08");
        assertThat(parsed.diagnostics(DiagnosticCode.LINE_UNPARSED)).anyMatch(found -> found.firstLine() == 9);
    }

    @Test
    void figure_leftOverBelowTheSourceOfATable_doubtsTheRowAbove() {
        Parsed<DtocTarget> parsed = DtocTargetsParser.standard()
                .parse(
                        SourceText.of(Table.TARGETS.with(List.of(
                                "11T NHS NORTH SOMERSET CCG",
                                "17",
                                "83.03",
                                "52.64",
                                "Source: NHS England, 2017",
                                "31.08"))),
                        ParseOptions.NONE.asOf(LocalDate.of(2017, 9, 1)));

        assertThat(parsed.entries())
                .extracting(Entry::status)
                .containsExactly(Status.EXACT, Status.UNRESOLVED, Status.EXACT);
    }

    /** In two lines with the number of a page between, with each word on its own line, and with one blank left. */
    private static List<List<String>> cuts(String row) {
        List<String> words = List.of(row.split(" "));
        List<List<String>> all = new ArrayList<>(with(words, PAGES));
        for (int at = 1; at < words.size(); at++) {
            String above = String.join(" ", words.subList(0, at));
            String below = String.join(" ", words.subList(at, words.size()));
            all.add(List.of(above, PAGES.get(0), below));
            List<String> oneLeft = new ArrayList<>(words);
            oneLeft.set(at - 1, words.get(at - 1) + " " + oneLeft.remove(at));
            all.addAll(EVERY ? with(oneLeft, PAGES) : List.of(oneLeft));
        }
        return all;
    }

    private static List<List<String>> with(List<String> lines, List<String> pages) {
        List<List<String>> all = new ArrayList<>(List.of(lines));
        for (String page : pages) {
            for (int at = 1; at < lines.size(); at++) {
                List<String> paged = new ArrayList<>(lines);
                paged.add(at, page);
                all.add(paged);
            }
        }
        return all;
    }

    private static <T> List<String> called(
            SourceParser<T> parser, String text, LocalDate day, Function<T, Optional<OrganisationCode>> code) {
        return parser.parse(SourceText.of(text), ParseOptions.NONE.asOf(day)).entries().stream()
                .filter(entry -> entry.status() != Status.UNRESOLVED)
                .filter(entry -> code.apply(entry.value()).isPresent())
                .map(entry -> code.apply(entry.value()).orElseThrow().text() + " " + entry)
                .toList();
    }
}
