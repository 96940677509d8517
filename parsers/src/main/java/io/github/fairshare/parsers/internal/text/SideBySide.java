package io.github.fairshare.parsers.internal.text;

import io.github.fairshare.core.source.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A text whose table stands in parts side by side, each under the same heading, as it is read: one part below the other.
 *
 * @param lines the lines in the order in which they are read, numbered from 1
 * @param origins for each the number of the line of the text that it stands on
 */
public record SideBySide(List<SourceLine> lines, List<Integer> origins) {
    /** So many rows with all cells show that a heading stands above parts. */
    private static final int FEWEST_ROWS = 2;

    /** A heading may stand on so many lines. */
    private static final int HEADING_LINES = 4;

    /** Copies the lists. */
    public SideBySide {
        lines = List.copyOf(lines);
        origins = List.copyOf(origins);
    }

    /**
     * Looks for parts side by side.
     *
     * @return empty where there are none, as in most texts
     */
    public static Optional<SideBySide> of(List<SourceLine> text) {
        List<Found> headings = headings(text);
        Unfolding unfolding = new Unfolding(text);
        int read = 0;
        for (int at = 0; at < headings.size(); at++) {
            int from = headings.get(at).place();
            int to = at + 1 < headings.size() ? headings.get(at + 1).place() : text.size();
            RepeatedHeading heading = headings.get(at).heading();
            List<PartsOfLine> rows = PartsOfLine.below(heading, text.subList(from, to));
            if (PartsOfLine.areRows(rows, FEWEST_ROWS)) {
                unfolding.keep(read, from);
                read = from + PartsOfLine.length(rows);
                unfolding.unfold(from, rows.subList(0, read - from), heading.parts());
            }
        }
        return read == 0 ? Optional.empty() : Optional.of(unfolding.rest(read));
    }

    /** Of a heading on several lines the first place, and the line that names most columns. */
    private static List<Found> headings(List<SourceLine> text) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            Optional<RepeatedHeading> heading = RepeatedHeading.of(text.get(at).text());
            if (heading.isEmpty()) {
                continue;
            }
            Found last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last == null || at - last.place() > HEADING_LINES) {
                found.add(new Found(at, heading.get()));
            } else if (heading.get().period() > last.heading().period()) {
                found.set(found.size() - 1, new Found(last.place(), heading.get()));
            }
        }
        return found;
    }

    private record Found(int place, RepeatedHeading heading) {}

    /** Lines on their way into the order in which they are read. */
    private static final class Unfolding {
        private final List<SourceLine> text;
        private final List<SourceLine> lines = new ArrayList<>();
        private final List<Integer> origins = new ArrayList<>();

        Unfolding(List<SourceLine> text) {
            this.text = text;
        }

        void keep(int from, int to) {
            IntStream.range(from, to).forEach(at -> add(at, text.get(at).text()));
        }

        void unfold(int from, List<PartsOfLine> rows, int parts) {
            for (int part = 0; part < parts; part++) {
                for (int at = 0; at < rows.size(); at++) {
                    int place = from + at;
                    rows.get(at).part(part).ifPresent(words -> add(place, words));
                }
            }
        }

        SideBySide rest(int from) {
            keep(from, text.size());
            return new SideBySide(lines, origins);
        }

        private void add(int at, String words) {
            lines.add(new SourceLine(lines.size() + 1, words, text.get(at).terminator()));
            origins.add(text.get(at).number());
        }
    }
}
