package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.source.SourceLine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds the rows of a table of distances against all of it, and doubts those that the others do not bear out. */
final class DistanceAgreement {
    /** How far below a row what goes on with it may stand: a blank line between. */
    static final int NEAR = 2;

    /** Among fewer names all that are flagged are Spearheads by chance. */
    private static final int LEAST_FLAGGED = 8;

    private final Set<Integer> pointed;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int percent;
    private final boolean hasOneDecimal;
    private final boolean flagsSpearheads;
    private final Map<Integer, String> leftOver = new HashMap<>();
    private final Set<Integer> figures;

    private DistanceAgreement(PctDistancesTable table) {
        this.pointed = Set.copyOf(IntStream.range(0, table.order().size())
                .filter(at -> table.rows().stream()
                        .anyMatch(row -> at < row.figures().size()
                                && row.figures().get(at).endsWith(".0")))
                .boxed()
                .toList());
        this.percent = table.order().indexOf(PctDistancesColumns.PERCENT);
        this.hasOneDecimal = table.rows().stream()
                        .flatMap(row -> row.figures().stream())
                        .mapToInt(figure -> decimals(figure) > 1 ? -1 : 1)
                        .sum()
                > 0;
        List<PctDistancesRow> flagged = table.rows().stream()
                .filter(row -> row.hasName() && row.label().isFlagged())
                .toList();
        this.flagsSpearheads =
                flagged.size() >= LEAST_FLAGGED && flagged.stream().allMatch(PctDistancesRow::isSpearhead);
        this.figures = table.strays().stream()
                .filter(line -> PctDistancesColumns.isFigure(line.text().strip()))
                .map(SourceLine::number)
                .collect(Collectors.toUnmodifiableSet());
        Stream.concat(
                        table.strays().stream(),
                        table.rows().stream()
                                .filter(row -> !row.hasName())
                                .map(row -> row.lines().first()))
                .filter(line -> Stream.of(line.text().strip().split(" ")).allMatch(FlaggedName::isAffix))
                .forEach(line -> leftOver.put(line.number(), line.text().strip()));
    }

    /** The same table with the rows doubted that cannot be sure. */
    static PctDistancesTable of(PctDistancesTable table) {
        DistanceAgreement agreement = new DistanceAgreement(table);
        return table.with(table.rows().stream()
                .map(row -> agreement.doubt(row).map(row::doubted).orElse(row))
                .toList());
    }

    private Optional<String> doubt(PctDistancesRow row) {
        return withoutDecimal(row)
                .or(() -> withMoreDecimals(row))
                .or(() -> beyond(row))
                .or(() -> unfinished(row))
                .or(() -> ofColumn(row))
                .or(() -> withoutFlag(row));
    }

    /** A third figure below the two of a row: all of them may be one column. */
    private Optional<String> ofColumn(PctDistancesRow row) {
        int last = row.lines().last().number();
        boolean alone = row.lines().lines().size() > row.figures().size()
                && PctDistancesColumns.isFigure(row.lines().last().text().strip());
        return IntStream.rangeClosed(last + 1, last + NEAR)
                .filter(at -> alone && figures.contains(at))
                .mapToObj(at -> "another figure stands below the two of the row, in line " + at
                        + ": they may be those of a column, and of other rows")
                .findFirst();
    }

    private Optional<String> withoutFlag(PctDistancesRow row) {
        return flagsSpearheads && !row.label().isFlagged() && row.isSpearhead()
                ? Optional.of("'" + row.label().name()
                        + "' is a known Spearhead and has no flag, though the table flags others, and no trust but Spearheads: the flag is lost, or the"
                        + " table has none for it")
                : Optional.empty();
    }

    /** Where a column prints its noughts behind the point, a figure without a point has lost it. */
    private Optional<String> withoutDecimal(PctDistancesRow row) {
        return IntStream.range(0, row.figures().size())
                .filter(pointed::contains)
                .mapToObj(row.figures()::get)
                .filter(figure -> PrintedFigure.find(figure).isPresent() && !PctDistancesColumns.hasDecimal(figure))
                .map(figure -> "'" + figure + "' has no decimal, though the others of its column have one: it is "
                        + figure + " as printed, or " + pointed(figure) + " without its point")
                .findFirst();
    }

    /** Figures of such a table have one decimal; what a column has more of is something beside the figure. */
    private Optional<String> withMoreDecimals(PctDistancesRow row) {
        return row.figures().stream()
                .filter(figure -> hasOneDecimal && decimals(figure) > 1)
                .map(figure ->
                        "'" + figure + "' has more decimals than the others of the table, so that something that stands"
                                + " beside it may be read as a part of it")
                .findFirst();
    }

    /** Nobody is as far from target as the whole of it. */
    private Optional<String> beyond(PctDistancesRow row) {
        return Optional.of(percent)
                .filter(at -> at >= 0 && at < row.figures().size())
                .map(row.figures()::get)
                .filter(figure -> PrintedFigure.find(figure)
                        .filter(found -> found.value().abs().compareTo(HUNDRED) > 0)
                        .isPresent())
                .map(figure -> "'" + figure + "' is more than a hundred per cent, so that it may be of another column");
    }

    private static int decimals(String figure) {
        return PrintedFigure.find(figure).map(PrintedFigure::decimals).orElse(0);
    }

    private static String pointed(String figure) {
        return figure.substring(0, figure.length() - 1) + "." + figure.substring(figure.length() - 1);
    }

    private Optional<String> unfinished(PctDistancesRow row) {
        int last = row.lines().last().number();
        return IntStream.rangeClosed(last + 1, last + NEAR)
                .filter(leftOver::containsKey)
                .mapToObj(at -> "'" + leftOver.get(at)
                        + "' below the row may go on with its name, and is left over: the row is of '"
                        + row.label().name() + "', or of '" + row.label().name() + " " + leftOver.get(at) + "'")
                .findFirst();
    }
}
