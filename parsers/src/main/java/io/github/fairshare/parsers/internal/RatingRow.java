package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of ratings, of one line or put together from several.
 *
 * @param parts from the first line to the last
 */
record RatingRow(List<RatingCells> parts) {
    RatingRow {
        parts = List.copyOf(parts);
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
        return new RatingRow(Stream.concat(parts.stream(), Stream.of(next)).toList());
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
