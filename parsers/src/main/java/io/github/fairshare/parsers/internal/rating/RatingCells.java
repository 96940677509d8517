package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.CodedName;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one physical line says of a rating: the whole of it, or only a part where a row is wrapped.
 *
 * @param line where it stands
 * @param origin what it is taken from
 * @param code the code as printed, or empty text
 * @param name the name as printed, or empty text
 * @param rating the words of the rating as printed, or empty text
 * @param others what stands under other headings
 * @param head the first name and rating of a cell that repeats the page
 */
record RatingCells(
        SourceLine line,
        Origin origin,
        String code,
        String name,
        String rating,
        Map<String, String> others,
        Optional<GluedRatings> head) {
    /** Under which words of other columns are kept that have no cell of their own. */
    static final String BESIDE = "beside the name";

    private static final int LONGEST_NUMBER = 3;

    /** What a line is taken from. */
    enum Origin {
        /** Cells that separators keep apart. */
        CELLS,
        /** A row of a table in which a mark stands in the column of the rating. */
        MARKED,
        /** A line of which only its words tell which is which. */
        WORDS,
        /** An entry of a list, with the rating of its heading. */
        LIST,
        /** One of several rows that have run together on a line. */
        GLUED,
        /** A name in a column of its own, which nothing pairs with a rating. */
        APART;

        /** Whether cells are kept apart on the line, so that an empty one is empty. */
        boolean isOfCells() {
            return this == CELLS || this == MARKED;
        }
    }

    static RatingCells words(SourceLine line, CodedName named, String rating) {
        Map<String, String> others = named.beside().isEmpty() ? Map.of() : Map.of(BESIDE, named.beside());
        return new RatingCells(line, Origin.WORDS, named.code(), named.name(), rating, others, Optional.empty());
    }

    /** The same with cells of other columns. */
    RatingCells beside(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(others);
        all.putAll(more);
        return new RatingCells(line, origin, code, name, rating, all, head);
    }

    /** The same where the words before and behind a whole name are labels of other columns. */
    RatingCells withoutLabels(NamesOfList names) {
        GluedNames run = GluedNames.of(names.isName(name) ? "" : name);
        if (run.pieces().size() != 1) {
            return this;
        }
        GluedNames.Piece piece = run.pieces().get(0);
        String lead = RatingWords.unled(run.lead());
        String last = lead.substring(lead.lastIndexOf(' ') + 1);
        String behind = code.isEmpty() && names.isCode(last) ? last : "";
        String label = lead.substring(0, lead.length() - behind.length()).strip();
        CodedName named = new CodedName(code + behind, piece.name(), (label + " " + piece.after()).strip());
        boolean labels = GluedRows.ratingsIn(named.beside()) == 0
                && (names.isCode(named.code()) || (isLabel(label) && isLabel(piece.after())));
        return piece.isOpened() && names.isName(piece.name()) && labels ? words(line, named, rating) : this;
    }

    /** Words of other columns; or the number of the row, which may be misread. */
    private static boolean isLabel(String text) {
        return text.isEmpty()
                || RatingRows.isNameLike(text)
                || (text.length() <= LONGEST_NUMBER && text.chars().anyMatch(Character::isDigit));
    }

    /** One of several rows of a line. */
    RatingCells glued() {
        return new RatingCells(line, Origin.GLUED, code, name, rating, others, head);
    }

    /** A further line of the same row, of which all that is read stands elsewhere. */
    RatingCells goingOn(SourceLine further) {
        return new RatingCells(further, origin, "", "", "", Map.of(), Optional.empty());
    }

    /** A name that nothing pairs with a rating. */
    RatingCells apart() {
        return new RatingCells(line, Origin.APART, code, name, "", others, head);
    }

    /** The same place with another name, or with none. */
    RatingCells named(String other) {
        return new RatingCells(line, origin, code, other, rating, others, head);
    }

    /** The same with the rating in whose column its mark stands. */
    RatingCells marked(String words) {
        return new RatingCells(line, Origin.MARKED, code, name, words, others, head);
    }

    /** The same without a rating. */
    RatingCells unrated() {
        return new RatingCells(line, origin, code, name, "", others, head);
    }

    /** A line of which all words stand in the place of a rating. */
    RatingCells asRating() {
        return new RatingCells(line, origin, code, "", name, others, head);
    }

    static RatingCells listed(SourceLine line, String name, String rating) {
        return new RatingCells(line, Origin.LIST, "", name, rating, Map.of(), Optional.empty());
    }

    /** A line of rows that cannot be told apart. */
    static RatingCells unread(SourceLine line) {
        return listed(line, "", "");
    }

    boolean isEmpty() {
        return code.isEmpty() && name.isEmpty() && rating.isEmpty();
    }
}
