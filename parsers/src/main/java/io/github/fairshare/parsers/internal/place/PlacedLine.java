package io.github.fairshare.parsers.internal.place;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line and where its pieces stand.
 *
 * @param line the line
 * @param places its text, with what is right below other things right below them
 * @param words from left to right
 */
record PlacedLine(SourceLine line, String places, List<Span> words) {
    private static final Pattern WORD = Pattern.compile("\\S++");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[0-9]{1,3}(?: [0-9]{3})++(?:\\.[0-9]++)?");

    /**
     * Places of a line that are next to each other.
     *
     * @param start the first
     * @param end behind the last
     */
    record Span(int start, int end) {
        /** How many places two have in common; below zero for the gap between them. */
        int overlap(Span other) {
            return Math.min(end, other.end) - Math.max(start, other.start);
        }

        boolean meets(Span other) {
            return overlap(other) > 0;
        }

        Span with(Span other) {
            return new Span(Math.min(start, other.start), Math.max(end, other.end));
        }
    }

    /** A form feed takes no place. */
    static PlacedLine of(SourceLine line, String printed) {
        String places = printed.replace("\f", "");
        return new PlacedLine(
                line,
                places,
                WORD.matcher(places)
                        .results()
                        .map(word -> new Span(word.start(), word.end()))
                        .toList());
    }

    /** Its words with one blank between them. */
    String folded() {
        return words.stream().map(this::text).collect(Collectors.joining(" "));
    }

    String text(Span piece) {
        return places.substring(piece.start(), piece.end());
    }

    /** What stands apart by two blanks or more. */
    List<Span> apart() {
        return cut(word -> false);
    }

    /** The same, cut before some words too. */
    List<Span> cut(Predicate<Span> begins) {
        return joined((piece, word) -> !begins.test(word));
    }

    /** The same, and figures by themselves; one with blanks between its thousands is one. */
    List<Span> pieces() {
        return joined((piece, word) -> (!isFigure(word) && !isFigure(piece))
                || THOUSANDS.matcher(text(piece.with(word))).matches());
    }

    /** Words with one blank between them in one piece, where they go on. */
    private List<Span> joined(BiPredicate<Span, Span> goesOn) {
        List<Span> pieces = new ArrayList<>();
        for (Span word : words) {
            int last = pieces.size() - 1;
            if (last >= 0 && word.start() == pieces.get(last).end() + 1 && goesOn.test(pieces.get(last), word)) {
                pieces.set(last, pieces.get(last).with(word));
            } else {
                pieces.add(word);
            }
        }
        return pieces;
    }

    /** Whether more than half of the cells of both are the same, and more than two. */
    boolean hasCellsOf(PlacedLine other) {
        List<String> own = apart().stream().map(this::text).toList();
        List<String> others = other.apart().stream().map(other::text).toList();
        long same = own.stream().filter(others::contains).count();
        return same > 2 && same * 2 > Math.max(own.size(), others.size());
    }

    private boolean isFigure(Span piece) {
        return FigureCell.figure(text(piece)).isPresent()
                || THOUSANDS.matcher(text(piece)).matches();
    }

    long figures() {
        return pieces().stream().filter(this::isFigure).count();
    }

    /** Those behind its last words. */
    long figuresAtEnd() {
        List<Span> pieces = pieces();
        int at = pieces.size();
        while (at > 0 && isFigure(pieces.get(at - 1))) {
            at--;
        }
        return (long) pieces.size() - at;
    }

    /** Those that neither count rows nor tell a year. */
    long longFigures() {
        return pieces().stream().filter(piece -> FigureCell.isLong(text(piece))).count();
    }

    boolean isMostlyIn(List<Span> columns) {
        List<Span> pieces = pieces();
        return pieces.stream()
                                .filter(piece -> columns.stream().anyMatch(piece::meets))
                                .count()
                        * 2
                > pieces.size();
    }

    /** Whether some of its pieces stand further apart than words do. */
    boolean isInCells() {
        return IntStream.range(1, words.size())
                .anyMatch(at -> words.get(at).start() > words.get(at - 1).end() + 1);
    }
}
