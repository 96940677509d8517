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
import org.junit.jupiter.api.Test;

/**
 * One character of a document is changed, anywhere below its head: no record of another line may change, and none may be
 * exact with a name that is not printed. {@code -Dfairshare.tries=5000} tries more often.
 */
class OneCharacterPropertyTest {
    private static final int TRIES = Integer.getInteger("fairshare.tries", 150);
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,-";

    @Test
    void annualRatings_withOneCharacterChanged_keepAllOtherRecords() {
        check(Sources.CCG_ANNUAL_RATINGS_2016_17, AnnualRatingsParser.standard(), 11, OneCharacterPropertyTest::name);
    }

    @Test
    void maternityRatings_withOneCharacterChanged_keepAllOtherRecords() {
        check(
                Sources.CCG_MATERNITY_ASSESSMENT_2017_18,
                MaternityAssessmentParser.standard(),
                12,
                OneCharacterPropertyTest::name);
    }

    @Test
    void hubFootprints_withOneCharacterChanged_keepAllOtherRecords() {
        check(
                Sources.SPECIALISED_COMMISSIONING_HUBS_2015,
                HubFootprintsParser.standard(),
                13,
                entry -> entry.value().name());
    }

    private static String name(Entry<? extends CcgRating> entry) {
        return entry.value().name().orElse("");
    }

    private static <T> void check(Sources source, SourceParser<T> parser, int seed, Function<Entry<T>, String> name) {
        String text = new String(source.text().toBytes(), StandardCharsets.UTF_8);
        List<Entry<T>> before = parser.parse(SourceText.of(text), source.options()).entries();
        SplittableRandom random = new SplittableRandom(seed);
        List<String> found = new ArrayList<>();
        for (int time = 0; time < TRIES; time++) {
            int at = random.nextInt(text.length());
            while (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                at = random.nextInt(text.length());
            }
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            String changed = text.substring(0, at) + letter + text.substring(at + 1);
            int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            List<Entry<T>> after = parser.parse(SourceText.of(changed), source.options()).entries();
            List<Entry<T>> own = before.stream().filter(entry -> isOn(entry, line, line)).toList();
            int first = own.stream().mapToInt(entry -> entry.provenance().firstLine()).min().orElse(line);
            int last = own.stream().mapToInt(entry -> entry.provenance().lastLine()).max().orElse(line);
            Set<String> others = new HashSet<>(others(before, first, last));
            Set<String> now = new HashSet<>(others(after, first, last));
            Set<String> lost = new HashSet<>(others);
            lost.removeAll(now);
            Set<String> gained = new HashSet<>(now);
            gained.removeAll(others);
            String what = "line " + line + " '" + text.charAt(at) + "' to '" + letter + "' column "
                    + (at - text.lastIndexOf('\n', at - 1)) + ": ";
            if (!lost.isEmpty() || !gained.isEmpty()) {
                found.add(what + lost.size() + " lost, first " + lost.stream().findFirst() + ", " + gained.size() + " gained, first "
                        + gained.stream().findFirst());
            }
            after.stream()
                    .filter(entry -> entry.status() == Status.EXACT && !isPrinted(entry, name.apply(entry), changed))
                    .forEach(entry -> found.add(what + "exact, but not printed: " + entry));
        }
        assertThat(found).isEmpty();
    }

    private static <T> boolean isPrinted(Entry<T> entry, String name, String text) {
        return squashed(text).contains(squashed(name));
    }

    private static String squashed(String text) {
        return text.replaceAll("[\\s|]+", "");
    }

    /** The records that do not stand on some lines, as text. */
    private static <T> List<String> others(List<Entry<T>> entries, int first, int last) {
        return entries.stream()
                .filter(entry -> !isOn(entry, first, last))
                .map(entry -> entry.status() + " " + entry.provenance().firstLine() + " " + entry.value())
                .toList();
    }

    private static boolean isOn(Entry<?> entry, int first, int last) {
        return entry.provenance().firstLine() <= last && entry.provenance().lastLine() >= first;
    }
}
