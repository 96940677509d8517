package io.github.fairshare.parsers.internal;

import io.github.fairshare.core.source.Provenance;
import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A row of ratings, of one line or put together from several. */
final class RatingRow {
    private final List<RatingCells> parts;
    private final String code;
    private final String name;
    private final String rating;

    /**
     * A row.
     *
     * @param parts from the first line to the last
     */
    RatingRow(List<RatingCells> parts) {
        this.parts = List.copyOf(parts);
        // Joining rows asks for these again and again.
        this.code = joined(this.parts, RatingCells::code);
        this.name = joined(this.parts, RatingCells::name);
        this.rating = joined(this.parts, RatingCells::rating);
    }

    List<RatingCells> parts() {
        return parts;
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
        return new RatingRow(more);
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
