package io.github.fairshare.parsers;

import static io.github.fairshare.parsers.DtocTables.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables whose columns are told by their places alone. */
class PlacedColumnsTest {
    private static final List<List<String>> PRINTED = List.of(
            List.of(
                    "",
                    "No.",
                    "NHS region",
                    "Code and Clinical Commissioning Group",
                    "Registered population",
                    "Plan Sept 17 (all DTOCs)",
                    "Q4 baseline, NHS-attributable delays",
                    "NHS-attributable target (Sept 17)"),
            List.of("0", "NaN", "NaN", "England", "NaN", "1995.73", "1628.81", "1150.18"),
            List.of("1", "1.0", "London", "07L Barking & Dagenham", "820367.0", "9.00", "7.10", "7.10"),
            List.of("2", "2.0", "NaN", "07M Barnet", "783167.0", "27.23", "14.92", "14.92"),
            List.of("3", "3.0", "NaN", "07N Bexley", "291801.0", "12.00", "5.22", "5.22"),
            List.of("4", "4.0", "NaN", "07P Brent", "898537.0", "18.00", "12.49", "10.26"),
            List.of("5", "5.0", "NaN", "07Q Bromley", "165676.0", "10.48", "4.18", "3.88"),
            List.of("6", "6.0", "NaN", "07R Camden", "347401.0", "11.50", "10.49", "7.59"),
            List.of("7", "7.0", "NaN", "07T City and Hackney", "300101.0", "17.00", "10.04", "10.04"),
            List.of("8", "8.0", "NaN", "07V Croydon", "398537.0", "13.72", "6.31", "6.31"));

    /** Each column as wide as its widest cell, cells at its right, one blank between columns. */
    private static String print(List<List<String>> cells) {
        List<Integer> widths = IntStream.range(0, cells.get(0).size())
                .mapToObj(at -> cells.stream()
                        .mapToInt(row -> row.get(at).length())
                        .max()
                        .orElseThrow())
                .toList();
        return cells.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(at -> " ".repeat(widths.get(at) - row.get(at).length()) + row.get(at))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The first row has no code and no population, and is a row all the same; it is no part of the heading above it. */
    @Test
    void parse_totalWithoutPopulationRightBelowHeadingsOneBlankApart_keepsPopulationOutOfThePlan() {
        List<String> plans = parse(print(PRINTED)).entries().stream()
                .filter(entry -> entry.status() != Status.UNRESOLVED)
                .map(Entry::value)
                .map(target -> target.plan().orElseThrow().toString())
                .toList();

        assertThat(plans)
                .isSubsetOf(Stream.concat(
                                Stream.of("1995.73"), PRINTED.stream().skip(2).map(row -> row.get(5)))
                        .toList())
                .hasSizeGreaterThanOrEqualTo(8);
    }

    /** The second page has no heading and no region, and its labels have one blank behind them. */
    @Test
    void parse_pageWithoutHeadingAndFirstColumn_takesItsColumnsFromTheRight() {
        String text = """
                        Region   Hub          CCG                  Population   Registered
                        South    South East   ASHFORD CCG             386,172      423,877
                                              HIGH WEALD LEWES        333,015      634,657
                                              HAVENS CCG
                                              THANET CCG              640,046      798,747
                                              SWALE CCG               116,176      280,808
                        \f       NORTH, EAST,     736,691   881,469
                               WEST DEVON CCG
                               BRISTOL CCG      244,760   733,311
                        Wessex BRACKNELL &      479,403   844,680
                               ASCOT CCG
                               CHILTERN CCG     105,888   801,700
                               SLOUGH CCG       452,965   863,855
                               DORSET CCG       206,049   377,416
                        """;

        assertThat(HubFootprintsParser.standard().parse(SourceText.of(text)).entries())
                .map(entry ->
                        entry.value().hub().orElse("") + "/" + entry.value().name())
                .contains(
                        "South East/HIGH WEALD LEWES HAVENS CCG",
                        "South East/BRISTOL CCG",
                        "Wessex/BRACKNELL & ASCOT CCG",
                        "Wessex/DORSET CCG");
    }

    private static final String COMMA_SEPARATED = """
            CCG code,%s,CCG plan,Q4 baseline,CCG target
            07L,NHS Barking and Dagenham CCG,9.00,7.10,7.05
            07M,NHS Barnet CCG,27.23,14.92,14.90
            07N,NHS Bexley CCG,12.00,5.22,5.20
            07P,NHS Brent CCG,18.00,12.49,10.26
            """;

    @Test
    void parse_namesBelowAHeadingInWordsOfItsOwn_areNames() {
        assertThat(parse(COMMA_SEPARATED.replace("%s", "Commissioning body")).entries())
                .map(entry -> entry.value().name().orElse("") + " " + entry.status())
                .containsExactly(
                        "NHS Barking and Dagenham CCG EXACT",
                        "NHS Barnet CCG EXACT",
                        "NHS Bexley CCG EXACT",
                        "NHS Brent CCG EXACT");
    }

    /** Names below a heading of figures show that headings and cells do not stand below each other. */
    @Test
    void parse_namesBelowAHeadingOfFigures_leaveNoRowSure() {
        String shifted = COMMA_SEPARATED
                .replace("%s", "Delays per 10 wards,STP")
                .replace(" CCG,", " CCG,10.1 Greater Manchester,");

        assertThat(parse(shifted).entries()).map(Entry::status).hasSize(4).containsOnly(Status.UNRESOLVED);
    }

    /** Where each word of the heading is that of a column, the order of names and figures tells them though cells do not. */
    @Test
    void parse_namesBelowAnotherHeading_areToldByTheOrderOfFigures_whereAllColumnsAreKnown() {
        String shifted = COMMA_SEPARATED
                .replace("%s", "Delays per 100000 adults,STP")
                .replace(" CCG,", " CCG,10.1 Greater Manchester,");

        assertThat(parse(shifted).entries())
                .map(entry -> entry.value() + " " + entry.status())
                .containsExactly(
                        "07L NHS Barking and Dagenham CCG: plan 9.00, baseline 7.10, target 7.05 EXACT",
                        "07M NHS Barnet CCG: plan 27.23, baseline 14.92, target 14.90 EXACT",
                        "07N NHS Bexley CCG: plan 12.00, baseline 5.22, target 5.20 EXACT",
                        "07P NHS Brent CCG: plan 18.00, baseline 12.49, target 10.26 EXACT");
    }

    /** The region of the row, which goes on from the name, is a word of that name too. */
    @Test
    void parse_nameWithOneOfItsWordsOnceMoreBehindIt_isNotSure() {
        String text = """
                CCG code Name of CCG CCG plan CCG baseline CCG target
                07L NHS Barking and Dagenham CCG 9.00 7.10 7.05
                01K NHS Lancashire North CCG North 11.07 20.39 11.00
                07N NHS Bexley CCG 12.00 5.22 5.20
                """;

        assertThat(parse(text).entries())
                .filteredOn(entry -> entry.status() != Status.UNRESOLVED)
                .map(entry -> entry.value().name().orElse(""))
                .doesNotContain("NHS Lancashire North CCG North")
                .contains("NHS Barking and Dagenham CCG");
    }
}
