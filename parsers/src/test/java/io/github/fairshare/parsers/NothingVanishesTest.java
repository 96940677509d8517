package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.MatrixTable.Between;
import io.github.fairshare.parsers.MatrixTable.End;
import io.github.fairshare.parsers.MatrixTable.Head;
import io.github.fairshare.parsers.MatrixTable.Order;
import io.github.fairshare.parsers.MatrixTable.Quotes;
import io.github.fairshare.parsers.MatrixTable.Way;
import io.github.fairshare.parsers.MatrixTest.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line of figures below the rows of a table is a record or has a diagnostic, and a refusal says what to do. */
class NothingVanishesTest {
    /** A page of two rows below its heading. */
    private static final int LAST_OF_PAGE = 3;

    private static final Map<String, SourceParser<?>> PARSERS = Map.of(
            "dtoc-targets", DtocTargetsParser.standard(),
            "annual-ratings", AnnualRatingsParser.standard(),
            "maternity-ratings", MaternityAssessmentParser.standard(),
            "clinical-ratings", ClinicalRatingsParser.standard(),
            "pace-measures", PaceMeasuresParser.standard(),
            "pct-distances", PctDistancesParser.standard(),
            "hub-footprints", HubFootprintsParser.standard(),
            "allocation-positions", AllocationTableParser.standard());

    @ParameterizedTest
    @MethodSource("io.github.fairshare.parsers.MatrixTest#families")
    void lineOfFigures_belowTheRows_isARecordOrHasADiagnostic(Family family) {
        int columns = family.table().headings().size();
        List<List<String>> rows = new ArrayList<>(family.table().rows());
        List<String> average = new ArrayList<>(List.of("Average"));
        while (average.size() < columns) {
            average.add("7.5");
        }
        rows.add(average);
        List<String> vanished = new ArrayList<>();
        for (Between between : Between.onALine()) {
            Way way = new Way(between, Order.GIVEN, End.LF, Quotes.NONE, Head.ONE_LINE);
            String text = new MatrixTable(family.table().headings(), rows).print(way, "");
            Parsed<?> parsed = parser(family.id()).parse(SourceText.of(text));
            int line = rows.size() + 1;
            boolean record = parsed.entries().stream().anyMatch(entry -> entry.line() == line);
            boolean told = parsed.diagnostics().stream().anyMatch(diagnostic -> diagnostic.firstLine() == line);
            if (!record && !told) {
                vanished.add(between.toString());
            }
        }
        assertThat(vanished).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.fairshare.parsers.MatrixTest#families")
    void rowsOfAPage_whoseHeadingCannotBeRead_areRecordsOrHaveADiagnostic(Family family) {
        List<List<String>> rows = family.table().rows();
        List<String> misread = family.table().headings().stream()
                .map(heading -> heading.replaceAll("[a-zA-Z%£]", "x"))
                .toList();
        List<String> vanished = new ArrayList<>();
        for (Between between : Between.onALine()) {
            Way way = new Way(between, Order.GIVEN, End.LF, Quotes.NONE, Head.ONE_LINE);
            String first = new MatrixTable(misread, rows.subList(0, 2)).print(way, "");
            String second = new MatrixTable(family.table().headings(), rows.subList(2, rows.size())).print(way, "");
            Parsed<?> parsed = parser(family.id()).parse(SourceText.of(first + second));
            for (int line = 2; line <= LAST_OF_PAGE; line++) {
                int place = line;
                boolean record = parsed.entries().stream().anyMatch(entry -> entry.line() == place);
                boolean told = parsed.diagnostics().stream()
                        .anyMatch(found -> found.firstLine() <= place && place <= found.lastLine());
                vanished.addAll(record || told ? List.of() : List.of(between + " line " + line));
            }
        }
        assertThat(vanished).isEmpty();
    }

    private static SourceParser<?> parser(String family) {
        return Objects.requireNonNull(PARSERS.get(family));
    }

    @Test
    void html_isRefusedWithWhatToDo() {
        assertThat(refusal("annual-ratings", "<table><tr><td>NHS Barnsley CCG</td><td>Good</td></tr></table>\n"))
                .contains("it is HTML");
    }

    @Test
    void oneLineForAllRows_isRefusedWithWhatToDo() {
        assertThat(refusal(
                        "annual-ratings",
                        "Name and rating: NHS Barnsley CCG Good NHS Bury CCG Inadequate NHS Hull CCG Outstanding\n"))
                .contains("pdftotext -layout");
    }

    @Test
    void columnsOfHubs_oneAfterTheOther_areRefusedWithWhatToDo() {
        assertThat(
                        refusal(
                                "hub-footprints",
                                "Region\nNorth\nNorth\nHub\nYorkshire and Humber\nNorth West\nCCG\nNHS Barnsley CCG\nNHS Bury CCG\n"))
                .contains("pdftotext -layout");
    }

    private static String refusal(String family, String text) {
        Parsed<?> parsed = parser(family).parse(SourceText.of(text));
        assertThat(parsed.entries()).isEmpty();
        return parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.NOT_THIS_FORMAT)
                .map(Diagnostic::message)
                .findFirst()
                .orElse("");
    }
}
