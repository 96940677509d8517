package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.parsers.internal.text.OneLetter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The labels that a table is known to use, such as the hubs that a document lists. They are recognised whatever their case,
 * with "&amp;" for "and", and with a qualifier in brackets behind them.
 */
final class LabelSet {
    private static final int SHORTEST_MISREAD = 5;

    private final List<String> labels;
    private final List<Words> inWords;
    private final Map<String, List<Words>> byFirstWord = new HashMap<>();

    private LabelSet(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.inWords = this.labels.stream().map(Words::of).toList();
        for (Words words : inWords) {
            byFirstWord.computeIfAbsent(words.first(), key -> new ArrayList<>()).add(words);
        }
        byFirstWord
                .values()
                .forEach(same -> same.sort(Comparator.comparingInt(Words::size).reversed()));
    }

    /** A set of labels. */
    static LabelSet of(List<String> labels) {
        return new LabelSet(
                labels.stream().filter(label -> !label.isBlank()).distinct().toList());
    }

    /**
     * What is left of a text behind the label that it begins with.
     *
     * @param label as written in this set
     * @param rest the remaining text
     */
    record Taken(String label, String rest) {}

    /** The label that a text is. */
    Optional<String> find(String text) {
        return takeFirst(text)
                .filter(taken -> taken.rest().isEmpty()
                        || (taken.rest().startsWith("(") && taken.rest().endsWith(")")))
                .map(Taken::label);
    }

    /** The labels of which a text is a misreading by one letter. */
    List<String> near(String text) {
        String compared = String.join(" ", Words.of(text).compared());
        return find(text).isPresent() || compared.length() < SHORTEST_MISREAD
                ? List.of()
                : inWords.stream()
                        .filter(label -> OneLetter.isBetween(String.join(" ", label.compared()), compared))
                        .map(Words::text)
                        .toList();
    }

    /** Whether a text is a label, or a misreading of just one. */
    boolean isNearOne(String text) {
        return find(text).isPresent() || near(text).size() == 1;
    }

    /** The longest label that a text begins with. */
    Optional<Taken> takeFirst(String text) {
        Words words = Words.of(text);
        return first(words).map(label -> new Taken(label.text(), words.after(label.size())));
    }

    /** The longest label that words begin with. */
    Optional<Words> first(Words words) {
        return byFirstWord.getOrDefault(words.first(), List.of()).stream()
                .filter(words::startsWith)
                .findFirst();
    }

    /** Whether a text is the beginning of a label, but not all of it. */
    boolean isBeginning(String text) {
        Words words = Words.of(text);
        return words.size() > 0
                && byFirstWord.getOrDefault(words.first(), List.of()).stream()
                        .anyMatch(label -> label.size() > words.size() && label.startsWith(words));
    }

    /** Whether a text is the end of a label, but not all of it. */
    boolean isEnd(String text) {
        Words words = Words.of(text);
        return words.size() > 0
                && inWords.stream().anyMatch(label -> label.size() > words.size() && label.endsWith(words));
    }

    /** All labels. */
    List<String> labels() {
        return labels;
    }

    /** A text in words: as printed, and as they are compared. */
    record Words(String text, List<String> printed, List<String> compared) {
        static Words of(String text) {
            String folded = TextLayout.folded(text);
            List<String> printed = folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
            return new Words(
                    folded,
                    printed,
                    printed.stream()
                            .map(word -> word.equals("&") ? "and" : word.toLowerCase(Locale.ROOT))
                            .toList());
        }

        int size() {
            return compared.size();
        }

        String first() {
            return compared.isEmpty() ? "" : compared.get(0);
        }

        boolean startsWith(Words other) {
            return size() >= other.size() && compared.subList(0, other.size()).equals(other.compared());
        }

        boolean endsWith(Words other) {
            return compared.subList(size() - other.size(), size()).equals(other.compared());
        }

        String after(int words) {
            return String.join(" ", printed.subList(words, printed.size()));
        }

        /** The words behind some of these, which are not copied unless there are blanks of other kinds around them. */
        Words without(int words) {
            if (words == size()) {
                return of("");
            }
            return Character.isWhitespace(printed.get(words).codePointAt(0))
                    ? of(after(words))
                    : new Words("", printed.subList(words, size()), compared.subList(words, size()));
        }
    }
}
