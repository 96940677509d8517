package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.parsers.internal.name.Affix;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.rating.RatingCells.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells rows of ratings from the other lines of a table or a list.
 *
 * @param records rows that are kept as records
 * @param strays the other ones between the first and the last of them, or in the same list as either
 * @param hasRating whether any row has a known name and a whole rating
 */
record RatingRows(List<RatingRow> records, List<RatingRow> strays, boolean hasRating) {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_WORDS = 10;
    private static final Set<String> LINKS = Set.of("and", "of", "the", "on", "upon", "with", "in", "le", "&");

    static RatingRows of(List<RatingRow> rows, NamesOfList names, RatingSubject subject) {
        List<RatingRow> sure = rows.stream()
                .filter(row -> RatingWords.find(row.rating()).isPresent()
                        || row.first().origin().isOfCells()
                        || row.first().origin() == Origin.APART)
                .filter(row -> names.isName(row.name()) || names.isCode(row.code()))
                .toList();
        boolean apart = sure.stream().anyMatch(row -> row.first().origin() == Origin.APART);
        boolean marked = sure.stream().anyMatch(row -> row.first().origin() == Origin.MARKED);
        if (!marked
                && (apart ? rows : sure)
                        .stream()
                                .noneMatch(row -> RatingWords.find(row.rating())
                                        .or(() -> RatingWords.findMisread(row.rating()))
                                        .filter(subject::allows)
                                        .isPresent())) {
            return new RatingRows(List.of(), List.of(), false);
        }
        int first = rows.get(edge(rows, sure.get(0), -1)).line().number();
        int last = rows.get(edge(rows, sure.get(sure.size() - 1), 1)).line().number();
        List<RatingRow> records = new ArrayList<>();
        List<RatingRow> strays = new ArrayList<>();
        for (RatingRow row : rows) {
            int line = row.line().number();
            boolean inside = line >= first && line <= last;
            if (isRecord(row, inside, names)) {
                records.add(row);
            } else if (inside) {
                strays.add(row);
            }
        }
        return new RatingRows(List.copyOf(records), List.copyOf(strays), true);
    }

    /**
     * The first or the last entry of the list that a row belongs to, and the rows beside it of which the name alone was
     * misread. What may only go on behind an entry, without a mark, is none.
     */
    private static int edge(List<RatingRow> rows, RatingRow sure, int step) {
        int edge = rows.indexOf(sure);
        for (int at = edge + step; isWithin(rows, at) && isListedWith(sure, rows.get(at)); at += step) {
            edge = rows.get(at).rating().isEmpty() ? edge : at;
        }
        while (isWithin(rows, edge + step) && isRatedBeside(rows.get(edge), rows.get(edge + step))) {
            edge += step;
        }
        return edge;
    }

    private static boolean isWithin(List<RatingRow> rows, int at) {
        return at >= 0 && at < rows.size();
    }

    private static boolean isRatedBeside(RatingRow known, RatingRow row) {
        int below = row.line().number() - known.line().number();
        return row.first().origin() == Origin.WORDS
                && below == (below > 0 ? known.parts().size() : -row.parts().size())
                && RatingWords.find(row.rating()).isPresent()
                && isShaped(row.name());
    }

    /** Like a name, or one of which the first letter was misread. */
    private static boolean isShaped(String name) {
        int blank = name.indexOf(' ');
        return isNameLike(name)
                || (blank > 0
                        && name.toLowerCase(Locale.ROOT).endsWith(" ccg")
                        && isNameLike(name.substring(blank + 1)));
    }

    private static boolean isListedWith(RatingRow sure, RatingRow other) {
        return sure.first().origin() == Origin.LIST
                && other.first().origin() == Origin.LIST
                && (other.rating().isEmpty() || other.rating().equals(sure.rating()));
    }

    private static boolean isRecord(RatingRow row, boolean inside, NamesOfList names) {
        boolean known = names.isName(row.name()) || names.isCode(row.code());
        boolean affixed = isAffixed(row.name());
        boolean shaped = isShaped(row.name());
        boolean rated = RatingWords.find(row.rating()).isPresent();
        return switch (row.first().origin()) {
            case CELLS, MARKED -> inside || known || rated || row.first().isEmpty();
            case WORDS ->
                (known && (rated || inside || affixed))
                        || (shaped && (affixed || (inside && rated)))
                        || (rated
                                && Affix.isBegun(row.name())
                                && Affix.isEnded(row.name())
                                && isCapitalised(row.name()));
            case LIST -> known || shaped || names.isRemarkedOn(row.name());
            case GLUED -> true;
            case APART -> known || shaped;
        };
    }

    /** Begun and ended as one name, not several that have run together. */
    private static boolean isAffixed(String name) {
        return Affix.isBegun(name) && name.toLowerCase(Locale.ROOT).indexOf("ccg") == name.length() - "ccg".length();
    }

    /** Short, and all its words but linking ones with a capital, a digit or a bracket in front. */
    static boolean isNameLike(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.split(" ", -1).length <= MOST_WORDS
                && isCapitalised(name);
    }

    private static boolean isCapitalised(String name) {
        return Stream.of(name.split(" ", -1))
                .allMatch(word -> LINKS.contains(word) || word.isEmpty() || !Character.isLowerCase(word.charAt(0)));
    }
}
