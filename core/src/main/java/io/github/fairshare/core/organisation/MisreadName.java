package io.github.fairshare.core.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a name by which misreadings of it are recognised. Names are held against each other word by word, because
 * different organisations often share most of their letters: South Tees and South Tyneside differ in one whole word.
 *
 * @param words without links such as "and"
 * @param letters without blanks, so that a word that was split or joined makes no difference
 */
record MisreadName(List<String> words, String letters) {
    private static final Set<String> LINKS = Set.of("and", "of", "the", "on", "upon", "with", "in");
    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "mid",
            "middle",
            "inner",
            "outer",
            "upper",
            "lower");
    private static final Set<String> AREAS = Set.of(
            "greater",
            "great",
            "city",
            "coast",
            "coastal",
            "rural",
            "borough",
            "county",
            "district",
            "districts",
            "vale",
            "valley",
            "valleys");
    private static final int SHORT_WORD = 4;
    private static final int LONG_WORD = 11;

    MisreadName(List<String> words) {
        this(words, String.join("", words));
    }

    static MisreadName of(NameKey key) {
        return new MisreadName(Stream.of(key.text().split(" "))
                .filter(word -> !word.isEmpty() && !LINKS.contains(word))
                .toList());
    }

    int editsTo(MisreadName other) {
        return EditDistance.between(letters, other.letters);
    }

    /** Whether this can be a misreading of a name; a word more or less, another word or another place word forbids it. */
    boolean canMean(MisreadName name) {
        if (letters().equals(name.letters())) {
            return true;
        }
        if (words.size() != name.words.size()) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            if (!canMean(words.get(at), name.words.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean canMean(String read, String word) {
        if (read.equals(word)) {
            return true;
        }
        if (DIRECTIONS.contains(read) || AREAS.contains(read) || EditDistance.between(read, word) > allowed(word)) {
            return false;
        }
        return isLikeNoOther(read, word, DIRECTIONS) && isLikeNoOther(read, word, AREAS);
    }

    private static int allowed(String word) {
        if (word.length() < SHORT_WORD) {
            return 0;
        }
        return word.length() < LONG_WORD ? 1 : 2;
    }

    /** A place word can only have been misread for one of its own sort: no name has a coast in the place of an east. */
    private static boolean isLikeNoOther(String read, String word, Set<String> sort) {
        int distance = EditDistance.between(read, word);
        return !sort.contains(word)
                || sort.stream()
                        .filter(other -> !other.equals(word))
                        .allMatch(other -> EditDistance.between(read, other) > distance);
    }
}
