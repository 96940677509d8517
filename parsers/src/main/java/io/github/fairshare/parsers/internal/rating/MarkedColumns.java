package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.rating.MarkedHeading.Marks;
import io.github.fairshare.parsers.internal.text.PlacesUnderHeading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table with a column for each rating, and a mark in that of the row's. Which column a mark stands in is told by what keeps
 * cells apart, or by the places of all marks of the document; where neither tells, no row has a rating.
 */
final class MarkedColumns {
    private static final int FEWEST = 2;
    private static final Set<String> BULLETS = Set.of("\u2022", "\u25CF", "*");

    private final RatingLineReader reader;
    private final NamesOfList names;
    private final List<SourceLine> headers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private MarkedColumns(RatingLineReader reader, NamesOfList names) {
        this.reader = reader;
        this.names = names;
    }

    /** A line below a heading, what it says but for the rating, and its marks. */
    private record Row(MarkedHeading heading, RatingCells cells, Marks marks) {}

    /**
     * Reads such a table.
     *
     * @param lines all lines
     * @param tables the other tables of the text
     * @param names tells what is a name
     * @param log takes what cannot be told
     * @return empty where the text has none
     */
    static Optional<RatingScan.Result> read(
            List<SourceLine> lines, RatingTables tables, NamesOfList names, DiagnosticLog log) {
        List<MarkedHeading> headings = MarkedHeading.find(lines, tables.subject()).stream()
                .filter(heading -> tables.isMeant(heading.line()))
                .toList();
        boolean others = headings.isEmpty()
                || tables.headings().stream()
                        .anyMatch(other ->
                                other.line().number() > headings.get(0).line().number());
        if (others) {
            return Optional.empty();
        }
        MarkedColumns columns = new MarkedColumns(new RatingLineReader(names), names);
        columns.take(lines, headings);
        return columns.isTable() ? Optional.of(columns.result(log)) : Optional.empty();
    }

    private void take(List<SourceLine> lines, List<MarkedHeading> headings) {
        Map<Integer, MarkedHeading> byLine = new HashMap<>();
        headings.forEach(heading -> heading.lines().forEach(line -> byLine.put(line.number(), heading)));
        headings.forEach(heading -> headers.addAll(heading.lines()));
        MarkedHeading heading = headings.get(0);
        for (SourceLine line : lines.subList(heading.line().number() - 1, lines.size())) {
            if (byLine.containsKey(line.number())) {
                heading = byLine.get(line.number());
            } else if (!line.isBlank()) {
                Marks marks = heading.marks(line);
                rows.add(new Row(heading, reader.labelled(line, marks.rest()), marks));
            }
        }
    }

    /** Whether rows have one mark each, all of one kind, and no line a rating of its own. */
    private boolean isTable() {
        Set<String> kinds = new HashSet<>();
        rows.forEach(row -> kinds.addAll(row.marks().kinds()));
        long named = rows.stream().filter(this::isNamed).count();
        long once =
                rows.stream().filter(row -> row.marks().places().size() == 1).count();
        return kinds.size() == 1
                && named >= FEWEST
                && once * 2 > named
                && rows.stream().noneMatch(row -> isOther(row, kinds));
    }

    private boolean isNamed(Row row) {
        return names.isName(row.cells().name()) || names.isCode(row.cells().code());
    }

    /** A rating beside its name, or anything but marks in the columns of ratings; beside bullets, a rating alone heads a list. */
    private boolean isOther(Row row, Set<String> kinds) {
        RatingCells words = reader.byWords(row.cells().line());
        boolean alone = BULLETS.containsAll(kinds) && words.name().isEmpty();
        return row.marks().isOther()
                || (RatingWords.find(words.rating()).isPresent() && (alone || names.isName(words.name())));
    }

    private RatingScan.Result result(DiagnosticLog log) {
        Map<MarkedHeading, Map<Integer, Integer>> columns = columns();
        List<RatingCells> cells = new ArrayList<>();
        List<RatingCells> asides = new ArrayList<>();
        Set<MarkedHeading> untold = new HashSet<>();
        for (Row row : rows) {
            Map<Integer, Integer> told = columns.getOrDefault(row.heading(), Map.of());
            List<RatingLabel> labels = row.marks().places().stream()
                    .filter(told::containsKey)
                    .map(place -> row.heading().labels().get(told.getOrDefault(place, 0)))
                    .toList();
            boolean marked = !row.marks().places().isEmpty();
            if (marked && labels.size() < row.marks().places().size() && untold.add(row.heading())) {
                reportUntold(row.heading(), log);
            }
            if (marked && row.cells().isEmpty()) {
                asides.add(RatingCells.unread(row.cells().line()));
            } else if (marked || isNamed(row)) {
                cells.add(row.cells().marked(rating(labels)));
            } else {
                cells.add(row.cells());
            }
        }
        return new RatingScan.Result(cells, asides, headers, List.of());
    }

    /** Of several ratings none holds. */
    private static String rating(List<RatingLabel> labels) {
        return labels.stream().map(RatingLabel::printed).collect(Collectors.joining(" and "));
    }

    private Map<MarkedHeading, Map<Integer, Integer>> columns() {
        Map<MarkedHeading, Map<Integer, Integer>> columns = new HashMap<>();
        Map<MarkedHeading, Set<Integer>> placed = new HashMap<>();
        long apart = 0;
        long together = 0;
        for (Row row : rows) {
            MarkedHeading heading = row.heading();
            if (heading.isSeparated()) {
                columns.computeIfAbsent(heading, MarkedHeading::separated);
            } else if (!row.marks().places().isEmpty()) {
                placed.computeIfAbsent(heading, any -> new HashSet<>())
                        .addAll(row.marks().places());
                apart += row.marks().isApart() ? 1 : 0;
                together += row.marks().isApart() ? 0 : 1;
            }
        }
        List<MarkedHeading> headings =
                placed.keySet().stream().filter(MarkedHeading::isPlaced).toList();
        if (apart > together) {
            List<Map<Integer, Integer>> found = PlacesUnderHeading.columns(headings.stream()
                    .map(heading -> new PlacesUnderHeading(heading.spans(), placed.getOrDefault(heading, Set.of())))
                    .toList());
            for (int at = 0; at < headings.size(); at++) {
                columns.put(headings.get(at), found.get(at));
            }
        }
        return columns;
    }

    private static void reportUntold(MarkedHeading heading, DiagnosticLog log) {
        log.add(
                heading.line(),
                Severity.WARNING,
                DiagnosticCode.READING_DOUBTED,
                "a mark stands in the column of each row's rating, and nothing tells under which heading the marks below"
                        + " stand: each may be any of "
                        + heading.labels().stream().map(RatingLabel::printed).collect(Collectors.joining(", "))
                        + "; take the text with its columns kept apart, as 'pdftotext -layout' does");
    }
}
