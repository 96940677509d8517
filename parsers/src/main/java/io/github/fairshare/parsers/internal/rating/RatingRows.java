package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.rating.RatingCells.Origin;
import io.github.fairshare.parsers.internal.rating.RatingStages.Single;
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

    static RatingRows of(Single single, NamesOfList names, RatingSubject subject) {
        List<RatingRow> rows = single.rows();
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
        int first = rows.get(begin(rows, sure.get(0))).line().number();
        int last = rows.get(end(rows, sure.get(sure.size() - 1))).line().number();
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

    /** The first entry of the list that a row belongs to; else its own place. */
    private static int begin(List<RatingRow> rows, RatingRow sure) {
        int own = rows.indexOf(sure);
        int first = own;
        for (int at = own - 1; at >= 0 && isListedWith(sure, rows.get(at)); at--) {
            first = rows.get(at).rating().isEmpty() ? first : at;
        }
        while (first > 0 && isRatedBeside(rows.get(first - 1), rows.get(first), rows.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** A row right above the first sure one, or right below the last, whose name alone was misread. */
    private static boolean isRatedBeside(RatingRow above, RatingRow below, RatingRow row) {
        return row.first().origin() == Origin.WORDS
                && below.line().number() - above.line().number()
                        == above.parts().size()
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

    /** The last entry of that list; what may only go on behind it, without a mark, is none. */
    private static int end(List<RatingRow> rows, RatingRow sure) {
        int own = rows.lastIndexOf(sure);
        int last = own;
        for (int at = own + 1; at < rows.size() && isListedWith(sure, rows.get(at)); at++) {
            last = rows.get(at).rating().isEmpty() ? last : at;
        }
        while (last + 1 < rows.size() && isRatedBeside(rows.get(last), rows.get(last + 1), rows.get(last + 1))) {
            last++;
        }
        return last;
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
                        || (rated && isRun(row.name()));
            case LIST -> known || shaped || names.isRemarkedOn(row.name());
            case GLUED -> true;
            case APART -> known || shaped;
        };
    }

    private static boolean isAffixed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("nhs ")
                && (lower.endsWith(" ccg") || lower.endsWith(" clinical commissioning group"))
                && lower.indexOf("ccg") > lower.length() - " ccg".length();
    }

    /** Names that have run together, whatever stands between them. */
    private static boolean isRun(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("nhs ") && lower.endsWith(" ccg") && isCapitalised(name);
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
