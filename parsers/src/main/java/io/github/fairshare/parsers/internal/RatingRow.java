package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of ratings, of one line or put together from several.
 *
 * @param parts from the first line to the last
 * @param split how it was told apart from other rows that are printed as one with it
 */
record RatingRow(List<RatingCells> parts, Optional<Repair> split) {
    RatingRow {
        parts = List.copyOf(parts);
    }

    /** A row of lines that say nothing of any other row. */
    static RatingRow of(List<RatingCells> parts) {
        return new RatingRow(parts, Optional.empty());
    }

    /** One of several rows of the same lines. */
    RatingRow apart(String name, Repair repair) {
        Stream<RatingCells> rest = parts.stream().skip(1).map(part -> part.named(""));
        return new RatingRow(Stream.concat(Stream.of(first().named(name)), rest).toList(), Optional.of(repair));
    }

    RatingCells first() {
        return parts.get(0);
    }

    SourceLine line() {
        return first().line();
    }

    String name() {
        return joined(parts.stream().map(RatingCells::name));
    }

    String code() {
        return joined(parts.stream().map(RatingCells::code));
    }

    String rating() {
        return joined(parts.stream().map(RatingCells::rating));
    }

    boolean isWrapped() {
        return parts.size() > 1;
    }

    RatingRow with(RatingCells next) {
        return new RatingRow(Stream.concat(parts.stream(), Stream.of(next)).toList(), split);
    }

    Provenance in(Intake intake) {
        int last = parts.get(parts.size() - 1).line().number();
        String raw = intake.lines().subList(line().number() - 1, last).stream()
                .map(SourceLine::text)
                .collect(Collectors.joining("\n"));
        return new Provenance(intake.id(), line().number(), last, raw);
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}
