package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of ratings, of one line or put together from several.
 *
 * @param parts what its lines say
 * @param split how it was told apart from other rows of the same lines; empty where it stands alone
 */
record RatingRow(List<RatingCells> parts, Optional<Repair> split) {
    RatingRow {
        parts = List.copyOf(parts);
    }

    /** A row of lines that say nothing of any other row. */
    static RatingRow of(List<RatingCells> parts) {
        return new RatingRow(parts, Optional.empty());
    }

    /** A row whose name and rating stand in columns one after the other. */
    static RatingRow paired(List<RatingCells> parts, Repair repair) {
        return new RatingRow(parts, Optional.of(repair));
    }

    /** One of several rows of the same lines. */
    RatingRow apart(String name, Repair repair) {
        Stream<RatingCells> rest = parts.stream().skip(1).map(part -> part.named(""));
        return paired(Stream.concat(Stream.of(first().named(name)), rest).toList(), repair);
    }

    /** The same without a rating. */
    RatingRow unrated() {
        return new RatingRow(parts.stream().map(RatingCells::unrated).toList(), split);
    }

    RatingCells first() {
        return parts.get(0);
    }

    SourceLine line() {
        return first().line();
    }

    /** The line on which it ends. */
    int lastLine() {
        return parts.get(parts.size() - 1).line().number();
    }

    String name() {
        return joined(RatingCells::name);
    }

    String code() {
        return joined(RatingCells::code);
    }

    String rating() {
        return joined(RatingCells::rating);
    }

    private String joined(Function<RatingCells, String> cell) {
        return isWrapped()
                ? parts.stream().map(cell).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "))
                : cell.apply(first());
    }

    boolean isWrapped() {
        return parts.size() > 1;
    }

    RatingRow with(RatingCells next) {
        return new RatingRow(Stream.concat(parts.stream(), Stream.of(next)).toList(), split);
    }

    Provenance in(OpenDocument document) {
        return document.at(line().number(), lastLine());
    }
}
