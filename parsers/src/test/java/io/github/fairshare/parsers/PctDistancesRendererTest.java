package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import io.github.fairshare.parsers.generators.FigureStyle;
import io.github.fairshare.parsers.generators.PctDistancesPages;
import io.github.fairshare.parsers.generators.PctDistancesPages.Row;
import io.github.fairshare.parsers.generators.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that {@link PctDistancesPages} prints: whole ones are read as they are, damaged ones never wrongly. */
class PctDistancesRendererTest {
    private static final int PAGES = 20;

    @ParameterizedTest
    @EnumSource(FigureStyle.class)
    void wholeTable_inAnyLayout_isReadAsItIs(FigureStyle style) {
        for (int seed = 0; seed < PAGES; seed++) {
            PctDistancesPages pages = new PctDistancesPages(seed, style);
            List<String> texts = new ArrayList<>(
                    Stream.of(TableLayout.values()).map(pages::rows).toList());
            texts.add(pages.oneBlankApart());
            texts.add(pages.oneCellALine());
            for (String text : texts) {
                Parsed<PctDistance> parsed = parse(text);
                assertThat(parsed.values().stream().map(PctDistancesRendererTest::shown))
                        .as(text)
                        .containsExactlyElementsOf(
                                pages.rows().stream().map(Row::toString).toList());
                assertThat(parsed.count(Status.UNRESOLVED)).isZero();
                assertThat(parsed.values())
                        .allSatisfy(distance ->
                                assertThat(distance.suggestedTotalMillion()).isEmpty());
            }
        }
    }

    /** Each of the 8 subsets of the gaps behind the flag, the name and the total. */
    @ParameterizedTest
    @EnumSource(FigureStyle.class)
    void gapsLost_anySubset_isNeverWrong(FigureStyle style) {
        for (int subset = 0; subset < 1 << 3; subset++) {
            int lost = subset;
            Tally tally = tally(style, pages -> pages.gapsLost(lost), pages -> pages);
            report("gaps lost, subset " + subset + ", " + style, tally);
            assertThat(tally.recoveredPercent()).isGreaterThan(95);
        }
    }

    @ParameterizedTest
    @EnumSource(FigureStyle.class)
    void wrappedNames_withPageTextBetween_areNeverWrong(FigureStyle style) {
        for (int percent : new int[] {0, 40}) {
            report(
                    "wrapped, page text " + percent + " %, " + style,
                    tally(style, pages -> pages.wrapped(percent), pages -> pages));
        }
    }

    @ParameterizedTest
    @EnumSource(FigureStyle.class)
    void lostSigns_areKeptAsPrinted_andSuggestedOnlyAsTheyWere(FigureStyle style) {
        for (int percent : new int[] {3, 30}) {
            report(
                    "signs lost, tabs, " + percent + " %, " + style,
                    tally(style, pages -> pages.rows(TableLayout.TABS), pages -> pages.signsLost(percent)));
            report(
                    "signs lost, half of the gaps lost, " + percent + " %, " + style,
                    tally(style, pages -> pages.someGapsLost(50), pages -> pages.signsLost(percent)));
        }
    }

    @ParameterizedTest
    @EnumSource(FigureStyle.class)
    void misreadNames_areNeverWrong_andMostlyTold(FigureStyle style) {
        for (int percent : new int[] {5, 30}) {
            Tally glued = tally(style, pages -> pages.someGapsLost(50), pages -> pages.namesMisread(percent));
            Tally digits = tally(style, pages -> pages.someGapsLost(50), pages -> pages.digitsInNames(percent));
            Tally wrapped = tally(style, pages -> pages.wrapped(0), pages -> pages.namesMisread(percent));
            Tally stacked = tally(style, PctDistancesPages::oneCellALine, pages -> pages.namesMisread(percent));
            report("names misread, half of the gaps lost, " + percent + " %, " + style, glued);
            report("digits in names, half of the gaps lost, " + percent + " %, " + style, digits);
            report("names misread, wrapped, " + percent + " %, " + style, wrapped);
            report("names misread, one cell a line, " + percent + " %, " + style, stacked);
            assertThat(List.of(glued, digits, wrapped, stacked))
                    .allSatisfy(tally -> assertThat(tally.recoveredPercent()).isGreaterThan(100 - percent / 2.0));
        }
    }

    @ParameterizedTest
    @EnumSource(FigureStyle.class)
    void misreadDigits_areNeverWrong(FigureStyle style) {
        for (int percent : new int[] {5, 30}) {
            report(
                    "letters for digits, tabs, " + percent + " %, " + style,
                    tally(style, pages -> pages.rows(TableLayout.TABS), pages -> pages.lettersForDigits(percent)));
            report(
                    "letters for digits, half of the gaps lost, " + percent + " %, " + style,
                    tally(style, pages -> pages.someGapsLost(50), pages -> pages.lettersForDigits(percent)));
        }
    }

    /** Of rows with both name and figures misread some are no rows any more; none is read wrongly. */
    @ParameterizedTest
    @EnumSource(FigureStyle.class)
    void misreadNamesAndDigits_areNeverReadWrongly(FigureStyle style) {
        for (int percent : new int[] {5, 30}) {
            Tally tally = tally(
                    style,
                    pages -> pages.someGapsLost(50),
                    pages -> pages.namesMisread(percent).lettersForDigits(percent));
            System.out.println("distances, names and digits misread, " + percent + " %, " + style + ": " + tally);
            assertThat(tally.faults()).noneMatch(fault -> fault.contains("REPAIRED") || fault.contains("EXACT"));
        }
    }

    private static void report(String damage, Tally tally) {
        tally.requireNothingWrongOrLost("distances, " + damage);
    }

    private static Tally tally(
            FigureStyle style,
            Function<PctDistancesPages, String> print,
            Function<PctDistancesPages, PctDistancesPages> damage) {
        Tally tally = new Tally();
        for (int seed = 0; seed < PAGES; seed++) {
            PctDistancesPages whole = new PctDistancesPages(seed, style);
            PctDistancesPages pages = damage.apply(whole);
            addPage(tally, whole, pages, print.apply(pages));
        }
        return tally;
    }

    private static Parsed<PctDistance> parse(String text) {
        return PctDistancesParser.standard().parse(SourceText.of(text), ParseOptions.NONE.asOf(PctDistancesPages.DAY));
    }

    private static String shown(PctDistance distance) {
        return distance.code().map(OrganisationCode::text).orElse("?") + " " + distance.name()
                + (distance.spearhead() ? " S " : " ") + text(distance.totalMillion()) + " " + text(distance.percent());
    }

    private static String text(Optional<PrintedFigure> figure) {
        return figure.map(PrintedFigure::text).orElse("?");
    }

    private static void addPage(Tally tally, PctDistancesPages whole, PctDistancesPages pages, String text) {
        tally.print(pages.rows().size());
        List<Integer> open =
                new ArrayList<>(IntStream.range(0, pages.rows().size()).boxed().toList());
        for (Entry<PctDistance> entry : parse(text).entries()) {
            Optional<Integer> at = open.stream()
                    .filter(place -> isOf(pages.rows().get(place), entry.value()))
                    .findFirst();
            at.ifPresentOrElse(
                    place -> addEntry(
                            tally, whole.rows().get(place), pages.rows().get(place), entry),
                    () -> tally.fault("invented " + entry));
            at.ifPresent(open::remove);
        }
        open.forEach(place -> tally.fault("lost " + pages.rows().get(place)));
    }

    /**
     * An unresolved name stands as it is printed: perhaps with the flag, or with page text inside, or without what
     * page text cut off. Its words, and a figure where it has any, are then of one row only.
     */
    private static boolean isOf(Row row, PctDistance distance) {
        if (distance.code().isPresent()) {
            return distance.code().orElseThrow().text().equals(row.code());
        }
        List<String> words = List.of(row.name().split(" ", -1));
        List<String> read = List.of(distance.name().split(" ", -1));
        boolean figures =
                isRight(distance.totalMillion(), row.total(), true) && isRight(distance.percent(), row.percent(), true);
        boolean flag = row.flagged() && distance.name().replaceFirst("^S ?", "").equals(row.name());
        return distance.name().equals(row.name())
                || flag
                || (figures && (read.containsAll(words.subList(1, words.size())) || words.containsAll(read)));
    }

    /** What a record suggests is what its row was before it was damaged. */
    private static void addEntry(Tally tally, Row whole, Row row, Entry<PctDistance> entry) {
        PctDistance distance = entry.value();
        boolean unread = entry.status() == Status.UNRESOLVED;
        boolean same = isRight(distance.totalMillion(), row.total(), unread)
                && isRight(distance.percent(), row.percent(), unread)
                && (row.flagged() || !distance.spearhead());
        boolean suggestion = isRight(distance.suggestedTotalMillion(), whole.total(), true);
        boolean right = unread ? same : shown(distance).equals(row.toString());
        if (right && suggestion) {
            tally.add(entry.status());
        } else {
            tally.fault(entry + " for " + row + ", which was " + whole);
        }
    }

    private static boolean isRight(Optional<PrintedFigure> figure, String printed, boolean unread) {
        return figure.map(read -> read.text().equals(printed)).orElse(unread);
    }
}
