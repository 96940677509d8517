package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.PublishedRound;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.generators.PaceMeasuresPages;
import io.github.fairshare.parsers.generators.PaceMeasuresPages.Row;
import io.github.fairshare.parsers.generators.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that {@link PaceMeasuresPages} prints: whole ones are read as they are, damaged ones never wrongly. */
class PaceMeasuresDamageTest {
    private static final int PAGES = 40;

    @Test
    void wholeTable_inAnyLayout_isReadAsItIs() {
        for (int seed = 0; seed < PAGES; seed++) {
            PaceMeasuresPages pages = new PaceMeasuresPages(seed);
            List<String> texts = new ArrayList<>(
                    Stream.of(TableLayout.values()).map(pages::rows).toList());
            texts.add(pages.oneBlankApart());
            texts.add(pages.oneCellALine());
            for (String text : texts) {
                Parsed<PublishedRound> parsed = PaceMeasuresGoldenTest.parse(text);
                assertThat(parsed.values().stream().map(PaceMeasuresGoldenTest::shown))
                        .as(text)
                        .containsExactlyElementsOf(
                                pages.rows().stream().map(Row::toString).toList());
                assertThat(parsed.count(Status.UNRESOLVED)).isZero();
            }
        }
    }

    /** Each of the 32 subsets of the five gaps. */
    @Test
    void gapsLost_anySubset_isNeverWrong() {
        Tally all = new Tally();
        for (int subset = 0; subset < 1 << 5; subset++) {
            int lost = subset;
            Tally tally = tally(pages -> pages.gapsLost(lost), pages -> pages);
            all.addAll(tally);
            assertThat(tally.recoveredPercent()).as("subset " + subset).isGreaterThan(95);
        }
        report("every subset of the gaps lost", all);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 80})
    void wrappedRows_withPageTextBetween_areNeverWrong(int percent) {
        report("wrapped, page text " + percent + " %", tally(pages -> pages.wrapped(percent), pages -> pages));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30})
    void misreadCharacters_areNeverWrong(int percent) {
        report(
                "letters for digits, tabs, " + percent + " %",
                tally(pages -> pages.rows(TableLayout.TABS), pages -> pages.lettersForDigits(percent)));
        report(
                "letters for digits, half of the gaps lost, " + percent + " %",
                tally(pages -> pages.someGapsLost(50), pages -> pages.lettersForDigits(percent)));
        report(
                "points lost, tabs, " + percent + " %",
                tally(pages -> pages.rows(TableLayout.TABS), pages -> pages.pointsLost(percent)));
        report(
                "points lost, half of the gaps lost, " + percent + " %",
                tally(pages -> pages.someGapsLost(50), pages -> pages.pointsLost(percent)));
        report(
                "digits misread, tabs, " + percent + " %",
                tally(pages -> pages.rows(TableLayout.TABS), pages -> pages.digitsMisread(percent)));
        report(
                "digits misread, half of the gaps lost, " + percent + " %",
                tally(pages -> pages.someGapsLost(50), pages -> pages.digitsMisread(percent)));
    }

    private static void report(String damage, Tally tally) {
        tally.requireNothingWrongOrLost("pace measures, " + damage);
    }

    private static Tally tally(
            Function<PaceMeasuresPages, String> print, Function<PaceMeasuresPages, PaceMeasuresPages> damage) {
        Tally tally = new Tally();
        IntStream.range(0, PAGES)
                .mapToObj(seed -> damage.apply(new PaceMeasuresPages(seed)))
                .forEach(pages -> addPage(tally, pages, print.apply(pages)));
        return tally;
    }

    private static void addPage(Tally tally, PaceMeasuresPages pages, String text) {
        tally.print(pages.rows().size());
        List<Row> open = new ArrayList<>(pages.rows());
        for (Entry<PublishedRound> entry : PaceMeasuresGoldenTest.parse(text).entries()) {
            Optional<Row> row = open.stream()
                    .filter(printed ->
                            printed.year().equals(entry.value().year().toString()))
                    .findFirst();
            row.ifPresentOrElse(
                    printed -> addEntry(tally, printed, entry, text),
                    () -> tally.fault("invented " + entry + "\n" + text));
            row.ifPresent(open::remove);
        }
    }

    private static void addEntry(Tally tally, Row row, Entry<PublishedRound> entry, String text) {
        List<String> cells = List.of(PaceMeasuresGoldenTest.shown(entry.value()).split(" ", -1));
        boolean unread = entry.status() == Status.UNRESOLVED;
        boolean same = IntStream.range(0, cells.size())
                .allMatch(at -> cells.get(at).equals(row.cells().get(at))
                        || (unread && cells.get(at).equals("?")));
        if (same) {
            tally.add(entry.status());
        } else {
            tally.fault(entry + " for " + row + "\n" + text);
        }
    }
}
