package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A row of ratings, of one line or put together from several. */
final class RatingRow {
    private final List<RatingCells> parts;
    private final Optional<Repair> split;
    private final String code;
    private final String name;
    private final String rating;

    /**
     * A row.
     *
     * @param parts from the first line to the last
     * @param split how it was told apart from other rows that are printed as one with it
     */
    private RatingRow(List<RatingCells> parts, Optional<Repair> split) {
        this.parts = List.copyOf(parts);
        this.split = split;
        // Joining rows asks for these again and again.
        this.code = joined(this.parts, RatingCells::code);
        this.name = joined(this.parts, RatingCells::name);
        this.rating = joined(this.parts, RatingCells::rating);
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

    List<RatingCells> parts() {
        return parts;
    }

    /** How it was told apart from other rows of the same lines; empty where it stands alone. */
    Optional<Repair> split() {
        return split;
    }

    RatingCells first() {
        return parts.get(0);
    }

    SourceLine line() {
        return first().line();
    }

    String name() {
        return name;
    }

    String code() {
        return code;
    }

    String rating() {
        return rating;
    }

    boolean isWrapped() {
        return parts.size() > 1;
    }

    RatingRow with(RatingCells next) {
        List<RatingCells> more = new ArrayList<>(parts);
        more.add(next);
        return new RatingRow(more, split);
    }

    Provenance in(Intake intake) {
        return intake.at(line().number(), parts.get(parts.size() - 1).line().number());
    }

    private static String joined(List<RatingCells> parts, Function<RatingCells, String> cell) {
        String text = "";
        for (RatingCells part : parts) {
            String more = cell.apply(part);
            if (text.isEmpty() || more.isEmpty()) {
                text = text + more;
            } else {
                text = text + " " + more;
            }
        }
        return text;
    }

    /**
     * Where it stands and what it says.
     *
     * @return for example {@code line 12: NHS Ashford CCG | Good}
     */
    @Override
    public String toString() {
        return "line " + line().number() + ": " + name + " | " + rating;
    }
}
