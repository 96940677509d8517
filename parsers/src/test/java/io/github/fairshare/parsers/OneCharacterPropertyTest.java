package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.model.CcgRating;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One character of a document is changed, anywhere: no record of another line may change, but that what was restored from
 * the changed line loses its evidence, and none may be exact with a name that is not printed. A heading speaks for all rows
 * below it, so that a seed which draws a letter of a heading that is not read any more finds those.
 * {@code -Dfairshare.tries=5000} tries more often.
 */
class OneCharacterPropertyTest {
    private static final int TRIES = Integer.getInteger("fairshare.tries", 100);
    /** Rows of two or three names that repeat one another, where little tells an echo from a row. */
    private static final int SHORT_ECHOES = 105;

    private static final int LAST_SHORT_ECHO = 113;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,-";

    @Test
    void annualRatings_withOneCharacterChanged_keepAllOtherRecords() {
        check(
                Sources.CCG_ANNUAL_RATINGS_2016_17,
                AnnualRatingsParser.standard(),
                OneCharacterPropertyTest::name,
                line -> true);
    }

    @Test
    void maternityRatings_withOneCharacterChanged_keepAllOtherRecords() {
        check(
                Sources.CCG_MATERNITY_ASSESSMENT_2017_18,
                MaternityAssessmentParser.standard(),
                OneCharacterPropertyTest::name,
                line -> true);
    }

    @Test
    void hubFootprints_withOneCharacterChanged_keepAllOtherRecords() {
        check(
                Sources.SPECIALISED_COMMISSIONING_HUBS_2015,
                HubFootprintsParser.standard(),
                entry -> entry.value().name(),
                line -> true);
    }

    @Test
    void hubFootprints_withOneCharacterOfShortEchoesChanged_keepAllOtherRecords() {
        check(
                Sources.SPECIALISED_COMMISSIONING_HUBS_2015,
                HubFootprintsParser.standard(),
                entry -> entry.value().name(),
                line -> line >= SHORT_ECHOES && line <= LAST_SHORT_ECHO);
    }

    private static String name(Entry<? extends CcgRating> entry) {
        return entry.value().name().orElse("");
    }

    private static <T> void check(
            Sources source, SourceParser<T> parser, Function<Entry<T>, String> name, IntPredicate lines) {
        String text = new String(source.text().toBytes(), StandardCharsets.UTF_8);
        List<Entry<T>> before =
                parser.parse(SourceText.of(text), source.options()).entries();
        SplittableRandom random = new SplittableRandom(Long.getLong("fairshare.seed", 11));
        List<String> found = new ArrayList<>();
        List<Integer> places = places(text, lines);
        for (int time = 0; time < TRIES; time++) {
            int at = places.get(random.nextInt(places.size()));
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            int line = 1
                    + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            if (text.charAt(at) != letter) {
                String changed = text.substring(0, at) + letter + text.substring(at + 1);
                List<Entry<T>> after =
                        parser.parse(SourceText.of(changed), source.options()).entries();
                String what = "line " + line + ", '" + text.charAt(at) + "' to '" + letter + "': ";
                different(before, after, line).forEach(record -> found.add(what + record));
                after.stream()
                        .filter(entry -> entry.status() == Status.EXACT)
                        .filter(entry -> !squashed(changed).contains(squashed(name.apply(entry))))
                        .forEach(entry -> found.add(what + "exact, but not printed: " + entry));
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Integer> places(String text, IntPredicate lines) {
        List<Integer> places = new ArrayList<>();
        int line = 1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                line++;
            } else if (lines.test(line)) {
                places.add(at);
            }
        }
        return places;
    }

    /** The records of other lines that are not as they were. */
    private static <T> List<String> different(List<Entry<T>> before, List<Entry<T>> after, int line) {
        List<Entry<T>> own =
                before.stream().filter(entry -> isOn(entry, line, line)).toList();
        int first = own.stream()
                .mapToInt(entry -> entry.provenance().firstLine())
                .min()
                .orElse(line);
        int last = own.stream()
                .mapToInt(entry -> entry.provenance().lastLine())
                .max()
                .orElse(line);
        Set<Integer> withoutEvidence = new HashSet<>();
        after.stream()
                .filter(entry -> entry.status() == Status.UNRESOLVED)
                .forEach(entry -> withoutEvidence.add(entry.line()));
        withoutEvidence.retainAll(before.stream()
                .filter(entry -> entry.status() == Status.REPAIRED)
                .map(Entry::line)
                .toList());
        Set<String> was = records(before, first, last, withoutEvidence);
        Set<String> is = records(after, first, last, withoutEvidence);
        return Stream.concat(
                        was.stream().filter(record -> !is.contains(record)).map(record -> "lost " + record),
                        is.stream().filter(record -> !was.contains(record)).map(record -> "new " + record))
                .toList();
    }

    private static <T> Set<String> records(List<Entry<T>> entries, int first, int last, Set<Integer> without) {
        Set<String> records = new HashSet<>();
        entries.stream()
                .filter(entry -> !isOn(entry, first, last) && !without.contains(entry.line()))
                .forEach(entry -> records.add(entry.status() + " " + entry.line() + " " + entry.value()));
        return records;
    }

    private static boolean isOn(Entry<?> entry, int first, int last) {
        return entry.provenance().firstLine() <= last && entry.provenance().lastLine() >= first;
    }

    private static String squashed(String text) {
        return text.replaceAll("[\\s|]+", "");
    }
}
