package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a text of one cell a line prints each rating above its name, or below it. */
final class RatingsAbove {
    /** So many printed lines above the first cell a rating may stand: its heading may come between. */
    private static final int ABOVE = 2;

    private RatingsAbove() {}

    /**
     * Takes name and rating apart again where each rating may be that of the name below it: one stands above the first
     * name, and none below the last.
     *
     * @param joined the rows
     * @param names tells what is a name
     * @param document its lines, and its log
     * @return the rows, or their names and their ratings
     */
    static List<RatingRow> parted(List<RatingRow> joined, NamesOfList names, OpenDocument document) {
        return byFirst(uncrossed(joined, names, document), names, document);
    }

    /** Where two names stand before two ratings, either may be that of either. */
    private static List<RatingRow> uncrossed(List<RatingRow> joined, NamesOfList names, OpenDocument document) {
        List<RatingRow> full =
                joined.stream().filter(row -> !row.first().isEmpty()).toList();
        List<RatingRow> crossed = IntStream.range(1, full.size() - 1)
                .filter(at -> isNameFirst(full.get(at))
                        && full.get(at - 1).rating().isEmpty()
                        && names.isName(full.get(at - 1).name())
                        && RatingWords.find(full.get(at + 1).rating()).isPresent()
                        && full.get(at + 1).name().isEmpty()
                        && full.get(at + 1).code().isEmpty())
                .mapToObj(full::get)
                .toList();
        crossed.forEach(row -> document.log()
                .add(
                        row.line(),
                        Severity.WARNING,
                        DiagnosticCode.READING_DOUBTED,
                        "a name stands above this one and a rating below its own, so that each may have the other's"));
        return joined.stream()
                .flatMap(row -> crossed.contains(row) ? apart(row) : Stream.of(row))
                .toList();
    }

    private static List<RatingRow> byFirst(List<RatingRow> joined, NamesOfList names, OpenDocument document) {
        List<RatingRow> named =
                joined.stream().filter(row -> names.isName(row.name())).toList();
        long below = named.stream().filter(RatingsAbove::isNameFirst).count();
        if (below * 2 <= named.size()
                || !named.get(named.size() - 1).rating().isEmpty()
                || !isBelowRating(named.get(0), document.lines(), names)) {
            return joined;
        }
        document.log()
                .add(
                        named.get(0).line(),
                        Severity.WARNING,
                        DiagnosticCode.READING_DOUBTED,
                        "a rating stands above the first name and none below the last, so that each may be that of the name"
                                + " above or below it; take the text with name and rating on one line");
        return joined.stream().flatMap(RatingsAbove::apart).toList();
    }

    private static boolean isNameFirst(RatingRow row) {
        return row.isWrapped()
                && row.first().rating().isEmpty()
                && !row.rating().isEmpty();
    }

    /** A code may stand on a line of its own between the two. */
    private static boolean isBelowRating(RatingRow first, List<SourceLine> lines, NamesOfList names) {
        List<String> above = lines.subList(0, first.line().number() - 1).stream()
                .map(line -> line.text().strip())
                .filter(text -> !text.isEmpty() && !names.isCode(text))
                .toList();
        return above.subList(Math.max(0, above.size() - ABOVE), above.size()).stream()
                .anyMatch(text -> RatingWords.find(text).isPresent());
    }

    private static Stream<RatingRow> apart(RatingRow row) {
        return isNameFirst(row)
                ? Stream.of(
                        RatingRow.of(row.parts().stream()
                                .filter(part -> part.rating().isEmpty())
                                .map(RatingCells::apart)
                                .toList()),
                        RatingRow.of(row.parts().stream()
                                .filter(part -> !part.rating().isEmpty())
                                .toList()))
                : Stream.of(row);
    }
}
