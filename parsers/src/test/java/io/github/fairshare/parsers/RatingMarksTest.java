package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.CcgAnnualRating;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column for each rating, and a mark in that of the row's. */
class RatingMarksTest {
    private static final String TITLE = "Annual performance assessment of CCGs 2016/17\n";
    private static final List<String> LABELS = List.of("Outstanding", "Good", "Requires improvement", "Inadequate");
    private static final List<String> NAMES = List.of(
            "NHS Ashford CCG",
            "NHS Barnet CCG",
            "NHS Basildon and Brentwood CCG",
            "NHS Bury CCG",
            "NHS Camden CCG",
            "NHS Dorset CCG",
            "NHS Enfield CCG",
            "NHS Fylde & Wyre CCG",
            "NHS Leeds North CCG",
            "NHS North East Essex CCG",
            "NHS Oldham CCG",
            "NHS Southwark CCG");

    private static Parsed<CcgAnnualRating> parse(String text) {
        return AnnualRatingsParser.standard().parse(SourceText.of(text));
    }

    private static List<Rating> ratings(Parsed<CcgAnnualRating> parsed) {
        return parsed.values().stream().map(row -> row.rating().orElseThrow()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {"\u2713;\t", "\u2714;|", "X;,", "x;\t", "*;,", "Yes;\t", "Y;|", "1;\t", "\u25CF;,", "\u2022;\t"})
    void mark_betweenSeparators_isTheRatingOfItsColumn(String mark, String printed) {
        String separator = printed == null || printed.isEmpty() ? "\t" : printed;
        StringBuilder text = new StringBuilder(TITLE);
        text.append("CCG")
                .append(separator)
                .append(String.join(separator, LABELS))
                .append('\n');
        for (int at = 0; at < NAMES.size(); at++) {
            List<String> cells = new ArrayList<>(List.of(NAMES.get(at), "", "", "", ""));
            cells.set(1 + at % 4, mark);
            text.append(String.join(separator, cells)).append('\n');
        }
        Parsed<CcgAnnualRating> parsed = parse(text.toString());
        assertThat(parsed.entries()).hasSize(NAMES.size()).allMatch(entry -> entry.status() == Status.EXACT);
        assertThat(ratings(parsed).subList(0, 4))
                .containsExactly(Rating.OUTSTANDING, Rating.GOOD, Rating.REQUIRES_IMPROVEMENT, Rating.INADEQUATE);
    }

    /** Marks at the left, in the middle or at the right of their columns, all moved or not: a rating is right, or is not told. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mark_betweenBlanks_isNeverThatOfAnotherColumn(long seed) {
        Random random = new Random(seed);
        int told = 0;
        for (int text = 0; text < 150; text++) {
            int kept = 1 + random.nextInt(4);
            List<Integer> printed = new ArrayList<>();
            NAMES.forEach(name -> printed.add(random.nextInt(kept)));
            Parsed<CcgAnnualRating> parsed = parse(placed(printed, random));
            for (Entry<CcgAnnualRating> entry : parsed.entries()) {
                String name = entry.value().name().orElseThrow();
                if (entry.status() != Status.UNRESOLVED) {
                    assertThat(entry.value().rating().orElseThrow().printed())
                            .isEqualToIgnoringCase(LABELS.get(printed.get(NAMES.indexOf(name))));
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(300);
    }

    private static String placed(List<Integer> printed, Random random) {
        int gap = 1 + random.nextInt(6);
        int edge = random.nextInt(3);
        int moved = random.nextInt(7) - 3;
        int[] starts = new int[LABELS.size()];
        StringBuilder heading = new StringBuilder("CCG" + " ".repeat(35));
        for (int at = 0; at < LABELS.size(); at++) {
            starts[at] = heading.length();
            heading.append(LABELS.get(at)).append(" ".repeat(gap));
        }
        StringBuilder text = new StringBuilder(TITLE).append(heading).append('\n');
        for (int at = 0; at < NAMES.size(); at++) {
            int column = printed.get(at);
            int place = starts[column] + moved + (LABELS.get(column).length() - 1) * edge / 2;
            text.append(NAMES.get(at))
                    .append(" ".repeat(place - NAMES.get(at).length()))
                    .append("X\n");
        }
        return text.toString();
    }

    @Test
    void marks_ofWhichThePlacesAreLost_giveNoRating() {
        StringBuilder text = new StringBuilder(TITLE + "CCG Outstanding Good Requires improvement Inadequate\n");
        NAMES.forEach(name -> text.append(name).append(" \u2713\n"));
        Parsed<CcgAnnualRating> parsed = parse(text.toString());
        assertThat(parsed.entries()).hasSize(NAMES.size()).allMatch(entry -> entry.status() == Status.UNRESOLVED);
        assertThat(parsed.diagnostics()).anySatisfy(said -> {
            assertThat(said.code()).isEqualTo(DiagnosticCode.READING_DOUBTED);
            assertThat(said.message()).contains("Outstanding, Good", "-layout");
        });
    }

    @Test
    void marks_onLinesOfTheirOwn_giveNoRatingToTheNamesBelowTheHeading() {
        StringBuilder text = new StringBuilder(TITLE + "\nCCG\n\nOutstanding Good\n\nInadequate\n\n");
        NAMES.forEach(name -> text.append(name).append("\n\n"));
        NAMES.forEach(name -> text.append("\u2713\n\n"));
        assertThat(parse(text.toString()).entries()).allMatch(entry -> entry.status() == Status.UNRESOLVED);
    }

    @Test
    void row_withNoMarkOrTwo_isUnresolved() {
        Parsed<CcgAnnualRating> parsed = parse(
                TITLE
                        + "CCG,Outstanding,Good,Inadequate\nNHS Ashford CCG,,X,\nNHS Barnet CCG,X,X,\nNHS Bury CCG,,,\nNHS Camden CCG,X,,\nNHS Dorset CCG,,,X\nNHS Enfield CCG,,,X\n");
        assertThat(parsed.entries())
                .extracting(Entry::status)
                .containsExactly(
                        Status.EXACT, Status.UNRESOLVED, Status.UNRESOLVED, Status.EXACT, Status.EXACT, Status.EXACT);
        assertThat(parsed.diagnostics())
                .anyMatch(said -> said.message().contains("'Outstanding and Good' is no known rating"))
                .anyMatch(said -> said.message().contains("the row has no rating"));
    }

    @Test
    void counts_ofRatings_areNoMarks() {
        Parsed<CcgAnnualRating> parsed = parse(
                TITLE
                        + "CCG,Outstanding,Good,Inadequate\nNHS Ashford CCG,1,0,0\nNHS Barnet CCG,1,12,2\nNHS Bury CCG,0,1,0\n");
        assertThat(parsed.values()).allMatch(row -> row.rating().isEmpty());
    }
}
