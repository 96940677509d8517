package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of ratings, of one line or put together from several. */
final class RatingRow {
    private final List<RatingCells> parts;
    private final Optional<Repair> split;
    private final String code;
    private final String name;
    private final String rating;

    /** A row of the first line of it. */
    private RatingRow(RatingCells first, Optional<Repair> split) {
        this.parts = List.of(first);
        this.split = split;
        this.code = first.code();
        this.name = first.name();
        this.rating = first.rating();
    }

    /** A row and its next line. Joining rows makes one for every line that might be the next. */
    private RatingRow(RatingRow begin, RatingCells next) {
        List<RatingCells> more = new ArrayList<>(begin.parts);
        more.add(next);
        this.parts = List.copyOf(more);
        this.split = begin.split;
        this.code = joined(begin.code, next.code());
        this.name = joined(begin.name, next.name());
        this.rating = joined(begin.rating, next.rating());
    }

    /** A row of lines that say nothing of any other row. */
    static RatingRow of(List<RatingCells> parts) {
        return of(parts, Optional.empty());
    }

    private static RatingRow of(List<RatingCells> parts, Optional<Repair> split) {
        RatingRow row = new RatingRow(parts.get(0), split);
        for (RatingCells next : parts.subList(1, parts.size())) {
            row = row.with(next);
        }
        return row;
    }

    /** A row whose name and rating stand in columns one after the other. */
    static RatingRow paired(List<RatingCells> parts, Repair repair) {
        return of(parts, Optional.of(repair));
    }

    /** One of several rows of the same lines. */
    RatingRow apart(String name, Repair repair) {
        Stream<RatingCells> rest = parts.stream().skip(1).map(part -> part.named(""));
        return of(Stream.concat(Stream.of(first().named(name)), rest).toList(), Optional.of(repair));
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

    /** The line on which it ends. */
    int lastLine() {
        return parts.get(parts.size() - 1).line().number();
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
        return new RatingRow(this, next);
    }

    Provenance in(OpenDocument document) {
        return document.at(line().number(), lastLine());
    }

    private static String joined(String begin, String more) {
        return begin.isEmpty() || more.isEmpty() ? begin + more : begin + " " + more;
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
