package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as one heading and one way to cut its rows give it.
 *
 * @param heading the lines of its first heading
 * @param columns from left to right, known ones by their ids and others by their headings
 * @param headings the heading cells, in the same order
 * @param repeated lines further down that repeat the heading
 * @param rows the rows
 * @param strays lines below the heading that are neither, and have figures or stand between rows
 * @param score how much of the text that explains
 */
public record FoundTable(
        List<SourceLine> heading,
        List<String> columns,
        List<String> headings,
        List<SourceLine> repeated,
        List<FoundRow> rows,
        List<SourceLine> strays,
        Score score) {
    /** A table whose columns are told without cells, with all other lines from its first row on. */
    static FoundTable of(
            List<SourceLine> heading,
            List<String> columns,
            List<FoundRow> rows,
            List<SourceLine> below,
            Vocabulary vocabulary) {
        Set<Integer> used = rows.stream()
                .flatMap(row -> row.lines().lines().stream())
                .map(SourceLine::number)
                .collect(Collectors.toSet());
        Set<String> texts = heading.stream().map(line -> line.text().strip()).collect(Collectors.toSet());
        Map<Boolean, List<SourceLine>> left = below.stream()
                .filter(line -> !used.contains(line.number()))
                .collect(Collectors.partitioningBy(
                        line -> texts.contains(line.text().strip())));
        return new FoundTable(
                heading,
                columns,
                columns,
                left.getOrDefault(true, List.of()),
                rows,
                left.getOrDefault(false, List.of()),
                vocabulary.score(rows));
    }

    /**
     * The text of the heading.
     *
     * @return its lines joined by blanks
     */
    public String headingText() {
        return TextLayout.joined(heading);
    }

    /** Whether more rows are explained, or as many with more names, or more whole ones. */
    boolean isBetterThan(FoundTable other) {
        return score.isBetterThan(other.score);
    }

    /**
     * The same table with lines right below a row put to its name, where that is then known.
     *
     * @param vocabulary knows the names
     * @return with fewer lines left over
     */
    public FoundTable withNamesBelow(Vocabulary vocabulary) {
        return new NamesBelow(this, vocabulary).joined();
    }

    /**
     * Under what the cells of each column are kept.
     *
     * @return from left to right, known ones by their ids, and others by their headings or places
     */
    public List<String> keys() {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> FoundRow.keyOf(columns.get(at), at))
                .toList();
    }

    /**
     * The same table with a column known that its heading does not name.
     *
     * @param heading the column as it is kept
     * @param id what it is
     * @param vocabulary by which its rows are counted anew
     * @return with its cells under the id
     */
    public FoundTable knowing(String heading, String id, Vocabulary vocabulary) {
        List<String> keys = keys();
        List<String> known = IntStream.range(0, columns.size())
                .mapToObj(at -> keys.get(at).equals(heading) ? id : columns.get(at))
                .toList();
        List<FoundRow> told = rows.stream().map(row -> row.knowing(heading, id)).toList();
        return new FoundTable(this.heading, known, headings, repeated, told, strays, vocabulary.score(told));
    }

    /**
     * Marks headings and lines that were not understood, and reports columns.
     *
     * @param known the ids of the columns that a record has
     * @param document the document, with all rows marked
     */
    public void account(List<String> known, OpenDocument document) {
        unmarked(heading, document).forEach(line -> document.mark(line, Disposition.HEADER));
        unmarked(repeated, document).forEach(line -> document.mark(line, Disposition.HEADER));
        unmarked(strays, document).forEach(line -> document.stray(line, OpenDocument.NO_ROW));
        rows.forEach(row -> reportOthers(row, document));
        heading.stream().findFirst().ifPresent(first -> reportColumns(first, known, document));
    }

    private void reportOthers(FoundRow row, OpenDocument document) {
        row.others().keySet().stream()
                .filter(heading -> !columns.contains(heading) && !columns.contains(""))
                .forEach(heading -> document.log()
                        .add(DiagnosticLog.at(
                                        row.lines().first(),
                                        Severity.WARNING,
                                        DiagnosticCode.COLUMN_KEPT,
                                        "the row has a cell that the first heading does not name; it is kept as '"
                                                + heading + "'")
                                .putAttribute("heading", heading)));
    }

    private void reportColumns(SourceLine first, List<String> known, OpenDocument document) {
        columns.stream()
                .filter(column -> !known.contains(column) && !column.isEmpty())
                .forEach(column -> document.log().addKept(first, column));
        known.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> addMissing(document, first, column));
    }

    private static void addMissing(OpenDocument document, SourceLine heading, String column) {
        document.log()
                .add(DiagnosticLog.at(
                                heading,
                                Severity.WARNING,
                                DiagnosticCode.COLUMN_MISSING,
                                "no heading names the column " + column)
                        .putAttribute("column", column));
    }

    private static List<SourceLine> unmarked(List<SourceLine> lines, OpenDocument document) {
        return lines.stream()
                .filter(line -> !document.isMarked(line) && !line.isBlank())
                .toList();
    }

    FoundTable with(List<FoundRow> other) {
        return new FoundTable(heading, columns, headings, repeated, other, strays, score);
    }

    /**
     * How much of a text a way to read it explains.
     *
     * @param explained rows that have an identity and all figures that are needed, and nothing against them
     * @param figures how many figures they have under known columns
     * @param named those of them whose name is known, and that of their code
     * @param whole those of them whose name ends in a word on a line of its own
     */
    public record Score(long explained, long figures, long named, long whole) implements Comparable<Score> {
        private static final Comparator<Score> ORDER = Comparator.comparingLong(Score::explained)
                .thenComparingLong(Score::figures)
                .thenComparingLong(Score::named)
                .thenComparingLong(Score::whole);

        @Override
        public int compareTo(Score other) {
            return ORDER.compare(this, other);
        }

        boolean isBetterThan(Score other) {
            return compareTo(other) > 0;
        }

        /** Of two that explain nearly as many rows, one with many figures more is the better, or with many names. */
        boolean isBetterThan(Score other, int nearPercent) {
            if (!isNear(explained, other.explained, nearPercent)) {
                return isBetterThan(other);
            }
            return !isNear(figures, other.figures, nearPercent)
                    ? figures > other.figures
                    : isNear(named, other.named, nearPercent) ? isBetterThan(other) : named > other.named;
        }

        private static boolean isNear(long one, long other, int nearPercent) {
            return Math.min(one, other) * 100 >= Math.max(one, other) * nearPercent;
        }
    }
}
