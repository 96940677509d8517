package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tables of distances whose flags or columns a tool gave apart. The rows are the first nine of the appendix of the
 * memorandum of 2010, which marks Knowsley, Barking and Dagenham, Barnsley, Sandwell and Wolverhampton with an S.
 */
class DistancesApartTest {
    private static final String HEADING = "Spearhead = S PCT\n\n2003-10 DFT Total £million 2003-10 DFT % Overall\n\n";
    private static final List<String> NAMES = List.of(
            "Bassetlaw PCT",
            "Knowsley PCT",
            "North East Essex PCT",
            "Barking and Dagenham PCT",
            "Telford and Wrekin PCT",
            "Barnsley PCT",
            "North Somerset PCT",
            "Sandwell PCT",
            "Wolverhampton City PCT");
    private static final List<String> TOTALS =
            List.of("-62.7", "-114.5", "-168.4", "-103.5", "-80.5", "-226.8", "-83.6", "-152.0", "-111.6");
    private static final List<String> PERCENTS =
            List.of("-6.4", "-6.4", "-6.0", "-5.9", "-5.8", "-5.3", "-5.1", "-4.9", "-4.6");
    private static final List<String> PRINTED = List.of(
            "5ET false -62.7 -6.4",
            "5J4 true -114.5 -6.4",
            "5PW false -168.4 -6.0",
            "5C2 true -103.5 -5.9",
            "5MK false -80.5 -5.8",
            "5JE true -226.8 -5.3",
            "5M8 false -83.6 -5.1",
            "5PF true -152.0 -4.9",
            "5MV true -111.6 -4.6");

    private static void assertRepairedAsPrinted(Parsed<PctDistance> parsed, String rule) {
        assertThat(parsed.entries()).extracting(Entry::status).containsOnly(Status.REPAIRED);
        assertThat(shown(parsed)).containsExactlyElementsOf(PRINTED);
        assertThat(parsed.entries())
                .allSatisfy(entry -> assertThat(entry.repairs())
                        .anyMatch(repair -> repair.rule().equals(rule)));
    }

    @Test
    void spearheadWithoutAFlag_inATableThatFlagsNoOthers_isUnresolved() {
        String others = Stream.of(
                        "Knowsley PCT",
                        "Barking and Dagenham PCT",
                        "Barnsley PCT",
                        "Wolverhampton City PCT",
                        "Leicester City PCT",
                        "Islington PCT",
                        "Nottingham City PCT",
                        "Gateshead PCT")
                .map(name -> "S\t" + name + "\t-10.0\t-1.0\n")
                .collect(Collectors.joining());
        Parsed<PctDistance> parsed = PctDistancesParser.standard()
                .parse(SourceText.of("Spearhead = S\tPCT\t2003-10 DFT Total £million\t2003-10 DFT % Overall\n" + others
                        + "\tSandwell PCT\t-152.0\t-4.9\n\tBassetlaw PCT\t-62.7\t-6.4\n"));
        assertThat(parsed.entries()).hasSize(10).extracting(Entry::status).endsWith(Status.UNRESOLVED, Status.EXACT);
    }

    @Test
    void figureBelowTheTwoOfARow_makesThemThoseOfAColumn() {
        Parsed<PctDistance> parsed = PctDistancesParser.standard()
                .parse(SourceText.of(
                        HEADING + "Bassetlaw PCT -62.7 -6.4\nNorth Somerset PCT\n\n-83.6\n\n-5.1\n\n-4.9\n"));
        assertThat(parsed.entries().get(1).status()).isEqualTo(Status.UNRESOLVED);
    }

    @Test
    void flags_asManyAsKnownSpearheads_areGivenToThemAndRepaired() {
        Parsed<PctDistance> parsed = parse(rows(), 5);

        assertRepairedAsPrinted(parsed, "flag-by-register");
    }

    @Test
    void flags_moreOrFewerThanKnownSpearheads_leaveAllRowsUnresolved() {
        for (int flags : List.of(3, 4, 6)) {
            Parsed<PctDistance> parsed = parse(rows(), flags);

            assertThat(parsed.entries()).extracting(Entry::status).containsOnly(Status.UNRESOLVED);
            assertThat(parsed.diagnostics())
                    .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.READING_DOUBTED)
                    .extracting(Diagnostic::message)
                    .isNotEmpty()
                    .allMatch(message -> message.contains("pdftotext -layout"));
        }
    }

    @Test
    void columns_withPercentagesInOrderAndOneSign_arePairedAndRepaired() {
        Parsed<PctDistance> parsed = parse(Stream.of(NAMES, TOTALS, PERCENTS), 5);

        assertRepairedAsPrinted(parsed, "columns-paired");
    }

    @Test
    void columns_withAFigureLost_giveNoSureRow() {
        for (int lost = 0; lost < NAMES.size(); lost++) {
            List<String> fewer = new ArrayList<>(TOTALS);
            fewer.remove(lost);

            assertThat(sure(parse(Stream.of(NAMES, fewer, PERCENTS), 5))).isEmpty();
        }
    }

    @Test
    void columns_withNothingInOrder_giveNoSureRow() {
        List<String> shuffled = new ArrayList<>(PERCENTS);
        Collections.swap(shuffled, 0, 8);
        Collections.swap(shuffled, 2, 6);

        assertThat(sure(parse(Stream.of(NAMES, TOTALS, shuffled), 5))).isEmpty();
    }

    /** The column that is in order is that of the percentages, so that the heading is not the columns'. */
    @Test
    void columns_inAnotherOrderThanTheirHeading_giveNoSureRow() {
        assertThat(sure(parse(Stream.of(NAMES, PERCENTS, TOTALS), 5))).isEmpty();
    }

    private static Stream<List<String>> rows() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(at -> List.of(NAMES.get(at), TOTALS.get(at), PERCENTS.get(at)));
    }

    private static Parsed<PctDistance> parse(Stream<List<String>> cells, int flags) {
        return PctDistancesParser.standard()
                .parse(SourceText.of(HEADING
                        + "S\n\n".repeat(flags)
                        + cells.flatMap(List::stream).collect(Collectors.joining("\n\n", "", "\n"))));
    }

    private static List<String> shown(Parsed<PctDistance> parsed) {
        return parsed.values().stream()
                .map(row -> row.code().orElseThrow().text() + " " + row.spearhead() + " "
                        + row.totalMillion().orElseThrow() + " "
                        + row.percent().orElseThrow())
                .toList();
    }

    private static List<PctDistance> sure(Parsed<PctDistance> parsed) {
        return parsed.entries().stream()
                .filter(entry -> entry.status() != Status.UNRESOLVED)
                .map(Entry::value)
                .toList();
    }
}
