package io.github.fairshare.parsers.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.table.Vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadingWordsTest {
    private static final HeadingWords WORDS = new HeadingWords(List.of(
            Pattern.compile("allocation", Pattern.CASE_INSENSITIVE),
            Pattern.compile("target|distance", Pattern.CASE_INSENSITIVE)));

    private static List<SourceLine> lines(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(at -> new SourceLine(at + 1, texts[at], "\n"))
                .toList();
    }

    /** Counts how often a cell is held against what is known of names. */
    private static final class Counting implements Evidence {
        private int asked;

        @Override
        public boolean isCode(String text) {
            asked++;
            return false;
        }

        @Override
        public boolean isNamed(String code, String name) {
            asked++;
            return false;
        }

        @Override
        public boolean fits(FoundRow row) {
            return true;
        }
    }

    private static int asked(List<String> pattern, int times) {
        Counting evidence = new Counting();
        Vocabulary vocabulary = new Vocabulary(
                List.of(
                        Term.of("name", Content.NAME, "name"),
                        Term.of("allocation", Content.FIGURE, "allocation"),
                        Term.of("target", Content.FIGURE, "target")),
                Set.of("name", "allocation", "target"),
                List.of(),
                new HeadingPhrases(Map.of()),
                evidence);
        String[] texts = IntStream.range(0, times * pattern.size())
                .mapToObj(at -> pattern.get(at % pattern.size()))
                .toArray(String[]::new);
        assertThat(new TableFinder(vocabulary, WORDS).readings(lines(texts), found -> found))
                .isEmpty();
        return evidence.asked;
    }

    @Test
    void words_inAnyLetters_areFoundWhereverTheyStand() {
        assertThat(WORDS.areIn(lines("Name", "ALLOCATION", "", "from Target"))).isTrue();
        assertThat(WORDS.areIn(lines("Name", "allocation", "aim"))).isFalse();
        assertThat(HeadingWords.NONE.areIn(lines("Name"))).isTrue();
    }

    @Test
    void starts_areTheLinesWithAWordOfEachGroupWithinTheSpan() {
        // Lines 1 and 4 have the words: within 4 lines of line 1 both stand, within 3 they do not.
        List<SourceLine> apart = lines("x", "allocation", "x", "x", "distance", "x");
        assertThat(WORDS.starts(apart, 4).stream()).containsExactly(1);
        assertThat(WORDS.starts(apart, 3).stream()).isEmpty();
        assertThat(WORDS.starts(apart, 5).stream()).containsExactly(0, 1);
        assertThat(WORDS.starts(lines("target allocation"), 1).stream()).containsExactly(0);
        assertThat(HeadingWords.NONE.starts(apart, 1).stream()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void lines_withoutAWordThatEveryHeadingHas_areNeverHeldAgainstNames() {
        assertThat(asked(List.of("NHS Ashford CCG\tGood allocation"), 1_000)).isZero();
    }

    @Test
    void lines_withTheWordsButNoHeading_areAskedTwiceAsOftenForTwiceTheText() {
        List<String> pattern = List.of("NHS Ashford CCG\tGood allocation", "NHS Ashford CCG\tGood target");
        double once = asked(pattern, 500);
        assertThat(asked(pattern, 1_000) / once).isBetween(1.9, 2.1);
    }
}
