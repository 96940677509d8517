package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.parsers.internal.name.NamedWords.Word;
import io.github.fairshare.parsers.internal.text.SmallLetters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the name of a code together from the words right before and behind the code and on the lines below, where cells of
 * other columns stand between its pieces. The code tells which words belong to it, so that no word is taken of another row.
 */
final class NameAround {
    private static final Pattern NOTE = Pattern.compile("(?<=\\p{L}{3})[0-9]{1,2}$");
    private static final List<List<String>> ENDS =
            List.of(List.of("ccg"), List.of("clinical", "commissioning", "group"));
    private static final int MOST_WORDS = 16;
    private static final int MOST_LINES = 4;

    private final List<Word> words;
    private final List<List<String>> parts;
    private final OrganisationRegistry registry;
    private final NamesOfList names;
    private final Predicate<String> others;
    private final Map<String, Optional<OrganisationCode>> found = new HashMap<>();

    /**
     * A reader of one text.
     *
     * @param words all its words in turn
     * @param registry the organisations
     * @param names finds those of the document's day
     * @param others tells words of another column, which may stand on the lines of a name
     */
    NameAround(List<Word> words, OrganisationRegistry registry, NamesOfList names, Predicate<String> others) {
        this.words = List.copyOf(words);
        this.parts = words.stream().map(word -> parts(word.text())).toList();
        this.registry = registry;
        this.names = names;
        this.others = others;
    }

    /**
     * The words of a name.
     *
     * @param at the place of the code among the words
     * @param from the first word that may be of the name
     * @param to the first word behind that may not
     * @return their places in turn; none where they are not the whole name of the code
     */
    List<Integer> of(int at, int from, int to) {
        return body(at).map(body -> new Known(body).around(at, from, to)).orElse(List.of());
    }

    private Optional<Organisation> body(int at) {
        return OrganisationCode.find(words.get(at).bare()).flatMap(registry::find);
    }

    /** Whether a comma that ends a piece of a name belongs to one, and does not keep cells apart. */
    boolean hasComma(String piece) {
        String last = SmallLetters.of(piece.substring(piece.lastIndexOf(' ') + 1));
        return last.endsWith(",")
                && registry.all().stream()
                        .anyMatch(body -> SmallLetters.of(body.name()).contains(" " + last));
    }

    /** Whether a name is the end of that of another body, as "Somerset" is of "North Somerset". */
    boolean isEndOfOther(String name) {
        List<String> own = Affix.own(name);
        return registry.all().stream()
                .map(body -> Affix.own(body.name()))
                .anyMatch(known -> known.size() > own.size() && isEndOf(own, known, own.size()));
    }

    /** The first place that is not on the line of a place. */
    private int lineEnd(int at, int to) {
        return IntStream.range(at, to)
                .filter(next ->
                        words.get(next).line().number() != words.get(at).line().number())
                .findFirst()
                .orElse(to);
    }

    /** The body of a code. */
    private final class Known {
        private final OrganisationCode code;
        private final List<String> core;

        Known(Organisation body) {
            this.code = body.code();
            this.core = Affix.own(body.name());
        }

        List<Integer> around(int at, int from, int to) {
            List<Integer> best = List.of();
            for (int start = Math.max(from, at - MOST_WORDS); start < at; start++) {
                boolean beside = lineEnd(start, at) == at;
                best = longer(best, from(places(start, at), beside ? lineEnd(at, to) : to, to));
            }
            for (int end = Math.min(to, at + 1 + MOST_WORDS); end > at + 1; end--) {
                best = longer(best, from(places(at + 1, end), lineEnd(end - 1, to), to));
            }
            return best.isEmpty() ? apart(at, from) : best;
        }

        /** The whole name before a code, between whose words those of another column stand. */
        private List<Integer> apart(int at, int from) {
            return IntStream.range(Math.max(from, at - MOST_WORDS), at)
                    .mapToObj(start -> places(start, at).stream()
                            .filter(place -> !others.test(words.get(place).text()))
                            .toList())
                    .filter(this::isWhole)
                    .findFirst()
                    .orElse(List.of());
        }

        /** The whole name that begins with some words and goes on from a line on. */
        private List<Integer> from(List<Integer> begun, int line, int to) {
            List<Integer> best = isWhole(begun) ? begun : List.of();
            List<Integer> joined = begun;
            int next = line;
            for (int more = 0; more < MOST_LINES && next < to && isBegun(joined); more++) {
                int end = lineEnd(next, to);
                joined = withPieceOf(joined, next, end);
                best = isWhole(joined) ? longer(best, joined) : best;
                next = end;
            }
            return best;
        }

        /** The end of a name alone, such as "CCG", stands at the left. */
        private List<Integer> withPieceOf(List<Integer> begun, int line, int end) {
            for (int start = line; start < Math.min(end, line + MOST_WORDS); start++) {
                List<Integer> joined = new ArrayList<>(begun);
                for (int at = start; at < end && isBegun(joined); at++) {
                    joined.add(at);
                }
                List<Integer> more = isBegun(joined) ? joined : joined.subList(0, joined.size() - 1);
                if (more.size() > begun.size() && (start == line || ended(begun) < 0)) {
                    return more;
                }
            }
            return List.of();
        }

        private List<Integer> longer(List<Integer> one, List<Integer> other) {
            return other.size() > one.size() ? other : one;
        }

        private boolean isBegun(List<Integer> places) {
            List<String> bare = bare(places);
            return !bare.isEmpty() && (isStartOf(bare, core) || ended(places) >= 0);
        }

        private boolean isWhole(List<Integer> places) {
            int ended = ended(places);
            return ended == 0
                    || (ended > 0 && ENDS.stream().anyMatch(end -> isEndOf(end, bare(places), ended)))
                    || found.computeIfAbsent(text(places), names::find)
                            .filter(code::equals)
                            .isPresent();
        }

        /** How many words of an end stand behind all words of the name; -1 where these are not all there. */
        private int ended(List<Integer> places) {
            List<String> bare = bare(places);
            return ENDS.stream()
                            .anyMatch(end -> bare.size() >= core.size()
                                    && isStartOf(
                                            bare,
                                            Stream.concat(core.stream(), end.stream())
                                                    .toList()))
                    ? bare.size() - core.size()
                    : -1;
        }
    }

    private static List<String> parts(String text) {
        return Affix.words(text).stream()
                .map(part -> NOTE.matcher(part).replaceFirst(""))
                .toList();
    }

    private static boolean isEndOf(List<String> end, List<String> all, int size) {
        return end.equals(all.subList(all.size() - size, all.size()));
    }

    private static boolean isStartOf(List<String> begin, List<String> whole) {
        return begin.size() <= whole.size() && whole.subList(0, begin.size()).equals(begin);
    }

    private static List<Integer> places(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private String text(List<Integer> places) {
        return places.stream().map(at -> words.get(at).text()).collect(Collectors.joining(" "));
    }

    /** What is compared: all but the NHS in front. */
    private List<String> bare(List<Integer> places) {
        List<String> bare = new ArrayList<>();
        places.forEach(at -> bare.addAll(parts.get(at)));
        return !bare.isEmpty() && bare.get(0).equals("nhs") ? bare.subList(1, bare.size()) : bare;
    }
}
