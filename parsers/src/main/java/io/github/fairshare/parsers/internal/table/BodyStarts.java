package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.name.NamesOfAllTimes;
import io.github.fairshare.parsers.internal.table.LabelCells.Label;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import io.github.fairshare.parsers.internal.text.RowForm;
import io.github.fairshare.parsers.internal.text.RowForm.Fit;
import io.github.fairshare.parsers.internal.text.SmallLetters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where bodies that are known are named in a text whose words are all that is kept: by a code with its own name beside it, or by
 * a name alone.
 */
final class BodyStarts {
    private static final Pattern CODE = Pattern.compile(RowForm.CODE);
    private static final Pattern FLAG = Pattern.compile("(?i)[YNS*]|yes|no");
    private static final Pattern NEAR_FLAG = Pattern.compile("\\p{L}?[SYsy]\\p{L}?");
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[|]++|[)\\]|]++$");
    private static final Pattern STOPS = Pattern.compile("(?<=\\p{L}{2})[.,;:]++$");
    private static final int MOST_WORDS = 400;
    private static final int LONGEST_NAME = 12;
    private static final int MOST_OF_LABEL = 30;
    private static final int FEWEST = 3;

    private final Vocabulary vocabulary;
    private final List<Word> words;

    BodyStarts(List<GridRow> rows, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = withoutNumbers(IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> words(at, rows.get(at).text()))
                .toList());
    }

    /** Whether a word is a code: it has a digit, or is known. */
    private static boolean isOfBody(String word) {
        return CODE.matcher(word).matches()
                && (word.chars().anyMatch(Character::isDigit)
                        || OrganisationCode.find(word).filter(Known::isCode).isPresent());
    }

    /** Whether some words are the name of a region or of an authority. */
    static boolean isRegion(String words) {
        return Known.REGIONS.contains(SmallLetters.of(words));
    }

    /** All words but the numbers of rows. */
    List<Word> words() {
        return words;
    }

    /** Whether a word may be the flag of a body. */
    static boolean isFlag(String word) {
        return FLAG.matcher(word).matches();
    }

    private static Stream<Word> words(int row, String text) {
        List<String> parts = List.of(BLANKS.split(text.replace('|', ' ').strip()));
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < Math.min(parts.size(), MOST_WORDS); at++) {
            String part = parts.get(at);
            if (part.isEmpty() || part.equals("%")) {
                continue;
            }
            boolean figure = FigureCell.figure(part).isPresent() || (FigureCell.isEmpty(part) && isBeside(parts, at));
            words.add(new Word(row, at, part, figure));
        }
        return words.stream();
    }

    /** A dash between two words is one of the name. */
    private static boolean isBeside(List<String> parts, int at) {
        return at == 0
                || at + 1 == parts.size()
                || Stream.of(at - 1, at + 1)
                        .map(parts::get)
                        .anyMatch(part -> FigureCell.figure(part).isPresent() || FigureCell.isEmpty(part));
    }

    /** Without the numbers that count the rows: at the begin of a line, before words, and one more each time. */
    private static List<Word> withoutNumbers(List<Word> all) {
        BitSet numbers = new BitSet();
        for (int at = 0; at + 1 < all.size(); at++) {
            Word word = all.get(at);
            boolean number = word.place() == 0 && !all.get(at + 1).figure() && NumberedBlock.isRowNumber(word.text());
            int value = number ? Integer.parseInt(word.text()) : 0;
            // The number of a page may stand above.
            if (value == 1 && numbers.cardinality() < FEWEST) {
                numbers.clear();
            }
            if (value == numbers.cardinality() + 1) {
                numbers.set(at);
            }
        }
        return numbers.cardinality() < FEWEST
                ? all
                : IntStream.range(0, all.size())
                        .filter(at -> !numbers.get(at))
                        .mapToObj(all::get)
                        .toList();
    }

    /** The bodies in turn, each where its line begins. */
    List<Start> starts() {
        List<Start> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).figure()) {
                continue;
            }
            int end = at;
            while (end < words.size() && !words.get(end).figure()) {
                end++;
            }
            if (end < words.size()) {
                body(Math.max(at, end - MOST_OF_LABEL), end)
                        .filter(this::beginsLine)
                        .ifPresent(found::add);
            }
            at = end;
        }
        long coded = found.stream().filter(Start::isCoded).count();
        return coded * 2 > found.size()
                ? found.stream()
                        .filter(start -> start.isCoded() || isAlone(start))
                        .toList()
                : found;
    }

    /** Figures in front of a body are those of another column, or row. */
    private boolean beginsLine(Start start) {
        return words.subList(lineOf(start.first()), start.first()).stream().noneMatch(Word::figure);
    }

    /** The first word of the line of a word. */
    int lineOf(int word) {
        int at = word;
        while (at > 0 && words.get(at - 1).row() == words.get(word).row()) {
            at--;
        }
        return at;
    }

    /** Where bodies have codes, a name without one may be that of a place in another column. */
    private boolean isAlone(Start start) {
        Word first = words.get(start.first());
        return first.place() == 0
                && start.first() + start.label().name().split(" ").length == start.end()
                && words.get(start.end()).row() == first.row();
    }

    /** The body that some words name: that of a code with its own name beside it, or one name alone. */
    private Optional<Start> body(int from, int end) {
        List<Start> coded = IntStream.range(from, end)
                .filter(at -> vocabulary.evidence().isCode(bare(at)))
                .boxed()
                .flatMap(at -> longest(from, end, bare(at), at).stream())
                .toList();
        boolean any =
                IntStream.range(from, end).anyMatch(at -> vocabulary.evidence().isCode(bare(at)));
        return coded.size() == 1 ? Optional.of(coded.get(0)) : any ? Optional.empty() : longest(from, end, "", -1);
    }

    private Optional<Start> longest(int from, int end, String code, int coded) {
        for (int size = Math.min(LONGEST_NAME, end - from); size > 0; size--) {
            for (int start = end - size; start >= from; start--) {
                boolean across = start <= coded && coded < start + size;
                if (!across && mayBeName(start, start + size) && isNamed(code, text(start, start + size))) {
                    int first = coded < 0 ? start : Math.min(coded, start);
                    int last = ended(start + size, end);
                    String name = STOPS.matcher(text(start, last)).replaceFirst("");
                    boolean broken = !Affix.isEnded(name)
                            && words.subList(last, end).stream().anyMatch(word -> NameCells.isOfKind(word.text()));
                    return Optional.of(new Start(first, end, new Label(code, name), beside(start, last, end), broken));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> beside(int from, int to, int end) {
        return IntStream.range(lineOf(from), end)
                .filter(at -> at < from || at >= to)
                .mapToObj(this::bare)
                .toList();
    }

    boolean isNamed(String code, String name) {
        return vocabulary.evidence().isNamed(code, name) || NamesOfAllTimes.fit(code, name) == Fit.WHOLE;
    }

    private boolean mayBeName(int from, int to) {
        return Character.isLetter(words.get(from).text().charAt(0))
                && !isFlag(words.get(from).text())
                && !isFlag(words.get(to - 1).text())
                && words.subList(from, to).stream()
                        .map(Word::text)
                        .allMatch(text -> text.equals("&")
                                || text.equals("-")
                                || (text.chars().anyMatch(Character::isLetter)
                                        && text.chars().noneMatch(Character::isDigit)));
    }

    /** Behind the words that names end in, though more of them may stand below. */
    private int ended(int from, int end) {
        int at = from;
        while (at < end && NameCells.isOfKind(words.get(at).text())) {
            at++;
        }
        return at;
    }

    private String bare(int at) {
        return BRACKETS.matcher(words.get(at).text()).replaceAll("");
    }

    private String text(int from, int to) {
        return words.subList(from, to).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /**
     * A word of the text.
     *
     * @param row the place of its line
     * @param place its place there
     */
    record Word(int row, int place, String text, boolean figure) {
        boolean hasDigits() {
            return text.chars().anyMatch(Character::isDigit);
        }
    }

    /**
     * Where a body is named.
     *
     * @param first its first word
     * @param end the first figure behind
     * @param beside the other words on its lines before the figures
     * @param broken whether words that names end in stand apart behind it
     */
    record Start(int first, int end, Label label, List<String> beside, boolean broken) {
        boolean isCoded() {
            return !label.code().isEmpty();
        }

        /** The one flag beside the name, or empty text. */
        String flag() {
            List<String> found = beside.stream().filter(BodyStarts::isFlag).toList();
            return found.size() == 1 ? found.get(0) : "";
        }

        /** The words beside the name that are neither code nor flag. */
        String others() {
            return beside.stream()
                    .filter(word -> !isOfBody(word) && !isFlag(word))
                    .collect(Collectors.joining(" "));
        }

        /** What has digits and is no code, or two letters of which one is that of a flag, may be a flag that was misread. */
        boolean mayHaveMisreadFlag() {
            return beside.stream()
                    .anyMatch(word -> !isOfBody(word)
                            && !isFlag(word)
                            && (NEAR_FLAG.matcher(word).matches()
                                    || word.chars().anyMatch(Character::isDigit)));
        }
    }

    private static final class Known {
        private static final List<OrganisationRegistry> REGISTRIES =
                List.of(OrganisationRegistry.pcts(), OrganisationRegistry.ccgs(), OrganisationRegistry.icbs());
        private static final Set<String> REGIONS = REGISTRIES.stream()
                .flatMap(registry -> registry.groups().stream())
                .map(SmallLetters::of)
                .flatMap(region -> Stream.of(region, region.replaceFirst(" sha$", "")))
                .collect(Collectors.toSet());

        static boolean isCode(OrganisationCode code) {
            return REGISTRIES.stream().anyMatch(registry -> registry.find(code).isPresent());
        }
    }
}
