package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.table.ColumnsApart.Figure;
import io.github.fairshare.parsers.internal.table.ColumnsApart.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The labels of rows whose codes and names stand apart: each code goes with the next name that is its own, and what stands
 * between two of them is the name of a code between. For one thread.
 */
final class ApartLabels {
    /** Where fewer than one in so many codes go with a name, a machine has misread them, and names alone tell. */
    private static final int CODES_MISREAD = 4;

    private static final int CODE_LETTERS = 3;

    /** So many codes in turn may be misread. */
    private static final int MISREAD_IN_TURN = 5;

    private final Vocabulary vocabulary;
    private final LabelCells cells;
    private final Set<String> headed;
    private final List<Part> codes = new ArrayList<>();
    private final List<Part> names = new ArrayList<>();
    /** How many of the last names may be codes. */
    private int likeCodes;

    ApartLabels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.cells = new LabelCells(vocabulary, List.of());
        this.headed = new HashSet<>(vocabulary.of(KnownColumn.Content.FIGURE));
        this.headed.addAll(vocabulary.of(KnownColumn.Content.CODE));
    }

    /** Whether codes stand there, and a name that is one with any word in front does not tell which of them is its own. */
    boolean isUnclear(Label label) {
        return label.isCodeless()
                && !label.isNameless()
                && !codes.isEmpty()
                && vocabulary.evidence().isNamed("", "- " + label.name());
    }

    /** Whether there can be so many labels without figures beside them. */
    boolean mayBe(int count) {
        long beside = names.stream().filter(name -> !name.figures().isEmpty()).count();
        return count + beside >= codes.size() && count <= codes.size() + names.size();
    }

    /** No name of a body has a word by which a column of figures or codes is headed. */
    void take(FlowLine line) {
        if (vocabulary.runTogether().columnsIn(line.label()).stream().anyMatch(headed::contains)) {
            return;
        }
        SourceLine place = line.row().lines().first();
        LabelCells.Label label = cells.label(line.label());
        List<Figure> beside =
                line.figures().stream().map(text -> new Figure(text, place)).toList();
        if (!label.code().isEmpty()) {
            List<Part> misread = names.subList(names.size() - likeCodes, names.size());
            codes.addAll(misread);
            misread.clear();
            codes.add(new Part(label.code(), place, List.of()));
        }
        if (!label.name().isEmpty()) {
            names.add(new Part(label.name(), place, beside));
        }
        boolean like = label.code().isEmpty() && beside.isEmpty() && isLikeCode(label.name());
        likeCodes = like ? likeCodes + 1 : 0;
    }

    /** A word above a code that is the form of one but for small letters, or one letter too many, and is no name. */
    private boolean isLikeCode(String word) {
        return word.length() >= CODE_LETTERS
                && word.length() <= CODE_LETTERS + 1
                && !vocabulary.evidence().isNamed("", word)
                && vocabulary.evidence().isCode(word.substring(0, CODE_LETTERS).toUpperCase(Locale.ROOT));
    }

    /**
     * All labels; where the codes do not go with the names, the names alone. Where one name is missing, and one line between
     * names can be nothing else, that is one that was misread.
     */
    List<Label> all(int count, int columns) {
        if (vocabulary.of(KnownColumn.Content.NAME).isEmpty()) {
            return codes.stream().map(code -> label(List.of(code), List.of())).toList();
        }
        Matching coded = new Matching(codes);
        List<Label> found = coded.labels();
        boolean readable = coded.next * CODES_MISREAD > codes.size();
        if (coded.isUnclear || (readable && !coded.isWhole())) {
            return List.of();
        }
        if (coded.isWhole()) {
            return found;
        }
        Matching alone = new Matching(List.of());
        List<Label> named = alone.labels();
        long open = named.stream()
                .filter(label -> label.figures().size() != columns)
                .count();
        return alone.misread.size() == 1 && open + 1 == count
                ? Stream.concat(named.stream(), alone.misread.stream().map(part -> label(List.of(), List.of(part))))
                        .sorted(Comparator.comparingInt(Label::start))
                        .toList()
                : named;
    }

    private static Label label(List<Part> code, List<Part> name) {
        List<SourceLine> lines = new ArrayList<>();
        code.forEach(part -> lines.add(part.line()));
        name.forEach(part -> lines.add(part.line()));
        return new Label(
                code.stream().map(Part::text).findFirst().orElse(""),
                text(name),
                lines,
                name.stream().flatMap(part -> part.figures().stream()).toList());
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }

    /** One pass over the names with the codes beside. */
    private final class Matching {
        private final List<Part> coded;
        private final List<Label> labels = new ArrayList<>();
        private final List<Part> pending = new ArrayList<>();
        private final List<Part> misread = new ArrayList<>();
        private int next;
        private boolean isUnclear;

        Matching(List<Part> coded) {
            this.coded = coded;
        }

        boolean isWhole() {
            return next == coded.size();
        }

        List<Label> labels() {
            int at = 0;
            while (at < names.size()) {
                int length = take(at);
                if (length == 0) {
                    pending.add(names.get(at));
                }
                at += Math.max(1, length);
            }
            fill(coded.size());
            return labels;
        }

        /** How many lines from here on make a name that is that of the next code, of one soon, or of none. */
        private int take(int at) {
            for (int skipped = 0; skipped <= Math.min(pending.size(), coded.size() - next); skipped++) {
                int code = next + skipped;
                Optional<List<Part>> name =
                        code < coded.size() ? named(coded.get(code).text(), at) : Optional.empty();
                if (name.isPresent()) {
                    fill(code);
                    labels.add(label(List.of(coded.get(code)), name.get()));
                    next = code + 1;
                    return name.get().size();
                }
            }
            Optional<List<Part>> name = named("", at);
            name.ifPresent(parts -> {
                forget();
                boolean own = isOwn(at + parts.size());
                labels.add(label(own ? List.of(coded.get(next)) : List.of(), parts));
                next += own ? 1 : 0;
            });
            return name.map(List::size).orElse(0);
        }

        /** Whether the next code is that of the name before a place: those below go with each other, or are misread too. */
        private boolean isOwn(int at) {
            int place = at;
            int end = Math.min(coded.size(), next + MISREAD_IN_TURN);
            boolean misread = next < end && isMisread(next);
            for (int code = next + 1; code < end; code++) {
                if (named(coded.get(code).text(), place).isPresent()) {
                    return true;
                }
                int length = misread && isMisread(code)
                        ? named("", place).map(List::size).orElse(0)
                        : 0;
                if (length == 0) {
                    return false;
                }
                place += length;
            }
            return misread && end == coded.size() && named("", place).isEmpty();
        }

        private boolean isMisread(int code) {
            return !vocabulary.evidence().isListed(coded.get(code).text());
        }

        /** Lines between two names are the names of the codes between: all of one, or one each. */
        private void fill(int end) {
            int missing = end - next;
            if (missing == 1 && !pending.isEmpty() && pending.size() <= TableSettings.STANDARD.wrappedLines()) {
                labels.add(label(List.of(coded.get(next)), List.copyOf(pending)));
                next = end;
            } else if (missing > 1 && pending.size() == missing) {
                IntStream.range(0, missing)
                        .forEach(at -> labels.add(label(List.of(coded.get(next + at)), List.of(pending.get(at)))));
                next = end;
            }
            pending.clear();
        }

        private void forget() {
            pending.stream()
                    .filter(part -> !labels.isEmpty())
                    .filter(part -> part.text().indexOf(' ') > 0 && !vocabulary.mayHeadFlowing(part.text()))
                    .forEach(misread::add);
            pending.clear();
        }

        /** As few lines as make a name, and those below that only go on with it. */
        private Optional<List<Part>> named(String code, int at) {
            int most = longest(at);
            int count = 1;
            while (count <= most && !isNamed(code, at, count)) {
                count++;
            }
            // Of a sum, any words in front go with its name: those above the first may be the page's.
            isUnclear |= labels.isEmpty() && count > 1 && count <= most && isNamed(code, at + 1, count - 1);
            int end = count;
            for (int more = count + 1; more <= most && !beginsName(at + more - 1); more++) {
                end = isNamed(code, at, more) ? more : end;
            }
            return count > most ? Optional.empty() : Optional.of(List.copyOf(names.subList(at, at + end)));
        }

        private boolean beginsName(int at) {
            int most = longest(at);
            return IntStream.rangeClosed(1, most)
                    .anyMatch(count -> isNamed("", at, count) && (count == 1 || !isNamed("", at + 1, count - 1)));
        }

        private int longest(int at) {
            return at < names.size() && !Vocabulary.isAffix(names.get(at).text())
                    ? Math.min(TableSettings.STANDARD.wrappedLines(), names.size() - at)
                    : 0;
        }

        private boolean isNamed(String code, int at, int count) {
            String name = text(names.subList(at, at + count));
            boolean closed = name.chars().filter(mark -> mark == '(').count()
                    == name.chars().filter(mark -> mark == ')').count();
            return closed && vocabulary.evidence().isNamed(code, name);
        }
    }

    /**
     * A line of labels, or a part of one.
     *
     * @param text its words
     * @param line where it stands
     * @param figures that stand behind it
     */
    private record Part(String text, SourceLine line, List<Figure> figures) {}
}
