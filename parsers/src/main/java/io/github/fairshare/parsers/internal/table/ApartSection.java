package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.table.ColumnsApart.Figure;
import io.github.fairshare.parsers.internal.table.ColumnsApart.Label;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands between two places of a text where columns given one after the other come out even. For one thread. */
final class ApartSection {
    private static final String NO_CODE =
            "the codes of the table stand apart from its names in another order, and which is the row's cannot be told";
    private static final int LEAST_NUMBERS = 3;

    private final Vocabulary vocabulary;
    private final ApartLabels labels;
    private final List<Figure> figures = new ArrayList<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private int number;
    private int run;

    ApartSection(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.labels = new ApartLabels(vocabulary);
    }

    int size() {
        return lines.size();
    }

    List<SourceLine> lines() {
        return List.copyOf(lines);
    }

    /** How many figures stand on its last lines. */
    int figuresAtEnd() {
        return run;
    }

    void take(FlowLine line) {
        lines.addAll(line.row().lines().lines());
        String text = line.row().text();
        if (countsOn(text) || isMisreadCode(text)) {
            return;
        }
        run = line.label().isEmpty() ? run + line.figures().size() : 0;
        if (line.label().isEmpty()) {
            line.figures()
                    .forEach(figure ->
                            figures.add(new Figure(figure, line.row().lines().first())));
        } else {
            labels.take(line);
        }
    }

    /** The rows, where figures and labels come out even, and show by themselves which go together. */
    Optional<List<FoundRow>> bound(List<String> columns) {
        return even(columns)
                .flatMap(even -> Stream.of(
                                bound(even.found(vocabulary.evidence()), List.of()),
                                bound(vocabulary.evidence().tellsColumns() ? even.byColumn() : List.of(), even.byRow()),
                                bound(even.inTurn(), List.of()))
                        .filter(rows -> !rows.isEmpty())
                        .findFirst()
                        .map(rows -> even.with(withCodes(rows, even.open()))));
    }

    private List<FoundRow> withCodes(List<FoundRow> rows, List<Label> open) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> labels.isUnclear(open.get(at))
                        ? rows.get(at).doubted(Optional.of(Doubt.ofName(NO_CODE)))
                        : rows.get(at))
                .toList();
    }

    /** The rows, if they show that their figures are their own, and would not if they were read in another way. */
    private List<FoundRow> bound(List<FoundRow> rows, List<FoundRow> otherwise) {
        boolean bound = !rows.isEmpty()
                && vocabulary.evidence().binds(rows)
                && !vocabulary.evidence().binds(otherwise);
        return bound
                ? rows.stream()
                        .map(row -> row.repaired(repair(row, rows.size())))
                        .toList()
                : List.of();
    }

    /** The rows, none of them sure, where figures and labels come out even and nothing tells which go together. */
    Optional<List<FoundRow>> unbound(List<String> columns) {
        return even(columns).map(even -> {
            List<FoundRow> byColumn = even.byColumn();
            List<FoundRow> byRow = even.byRow();
            return even.with(IntStream.range(0, byColumn.size())
                    .mapToObj(at -> byColumn.get(at)
                            .doubted(Optional.of(Doubt.ofReading(String.format(
                                    Locale.ROOT,
                                    "the columns of the table stand one after the other, and nothing tells which figures are whose: read column"
                                            + " after column the row is %s, read row after row %s; print it again with 'pdftotext -layout'",
                                    byColumn.get(at).shown(),
                                    byRow.get(at).shown())))))
                    .toList());
        });
    }

    private Repair repair(FoundRow row, int count) {
        return Repair.of(
                "columns-paired",
                row.lines().text(),
                row.shown(),
                "its cells stand apart, with " + count + " labels and as many figures for each column; "
                        + vocabulary.evidence().binding());
    }

    private Optional<Even> even(List<String> columns) {
        List<Figure> pool = withoutRowNumbers();
        int count = pool.size() / columns.size();
        if (pool.size() % columns.size() != 0 || count == 0 || !labels.mayBe(count)) {
            return Optional.empty();
        }
        List<Label> all = labels.all(count, columns.size());
        Even even = new Even(columns, all, pool);
        boolean total =
                even.open().size() + 1 == count && (even.endsInTotal(even::ofColumn) || even.endsInTotal(even::ofRow));
        if (total) {
            List<Label> more = new ArrayList<>(all);
            more.add(new Label("", "", List.of(pool.get(pool.size() - 1).line()), List.of()));
            return Optional.of(new Even(columns, more, pool));
        }
        return even.open().size() == count ? Optional.of(even) : Optional.empty();
    }

    /** Labels and the figures for those of them that have none beside. */
    private record Even(List<String> columns, List<Label> all, List<Figure> pool) {
        List<Label> open() {
            return all.stream()
                    .filter(label -> label.figures().size() != columns.size())
                    .toList();
        }

        int count() {
            return pool.size() / columns.size();
        }

        List<FoundRow> byColumn() {
            return rows(this::ofColumn);
        }

        private int ofColumn(int row, int column) {
            return column * count() + row;
        }

        private int ofRow(int row, int column) {
            return row * columns.size() + column;
        }

        /** Read row after row, where the figures of each stand below its label and above the next. */
        List<FoundRow> inTurn() {
            List<Label> open = open();
            boolean inTurn = IntStream.range(0, open.size()).allMatch(at -> {
                int first = pool.get(ofRow(at, 0)).line().number();
                int last = pool.get(ofRow(at, columns.size() - 1)).line().number();
                return (open.get(at).isNameless() || first >= open.get(at).end())
                        && (at + 1 == open.size() || last <= open.get(at + 1).start());
            });
            return inTurn ? byRow() : List.of();
        }

        List<FoundRow> byRow() {
            return rows(this::ofRow);
        }

        List<FoundRow> found(Evidence evidence) {
            List<List<Integer>> places =
                    evidence.rowsAmong(pool.stream().map(Figure::value).toList(), columns);
            return places.size() == count()
                    ? rows((row, column) -> places.get(row).get(column))
                    : List.of();
        }

        /** Whether the last figure of each column is at least the sum of the others. */
        boolean endsInTotal(Place place) {
            return IntStream.range(0, columns.size()).allMatch(column -> {
                List<BigDecimal> values = IntStream.range(0, count())
                        .mapToObj(row -> pool.get(place.of(row, column)).value())
                        .toList();
                BigDecimal last = values.get(values.size() - 1);
                return last.compareTo(values.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .subtract(last))
                        >= 0;
            });
        }

        /** Those rows and the ones with figures beside them, in the order of the text. */
        List<FoundRow> with(List<FoundRow> rows) {
            List<Label> open = open();
            return Stream.concat(
                            rows.stream(),
                            all.stream()
                                    .filter(label -> !open.contains(label))
                                    .map(label -> row(label, columns, label.figures())))
                    .sorted(Comparator.comparingInt(row -> row.lines().first().number()))
                    .toList();
        }

        private List<FoundRow> rows(Place place) {
            List<Label> open = open();
            return IntStream.range(0, open.size())
                    .mapToObj(at -> row(
                            open.get(at),
                            columns,
                            IntStream.range(0, columns.size())
                                    .mapToObj(column -> pool.get(place.of(at, column)))
                                    .toList()))
                    .toList();
        }
    }

    private static FoundRow row(Label label, List<String> columns, List<Figure> figures) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(LabelCells.CODE, label.code());
        cells.put(LabelCells.NAME, label.name());
        for (int at = 0; at < columns.size(); at++) {
            cells.put(columns.get(at), figures.get(at).text());
        }
        List<SourceLine> lines = Stream.concat(
                        label.lines().stream(), figures.stream().map(Figure::line))
                .distinct()
                .sorted(Comparator.comparingInt(SourceLine::number))
                .toList();
        return new FoundRow(new LogicalRow(lines), cells, Map.of(), Optional.empty());
    }

    /** Whether a line is the number of the row behind the one whose number stood in front of its label. */
    private boolean countsOn(String text) {
        int blank = text.indexOf(' ');
        String word = blank < 0 ? text : text.substring(0, blank);
        boolean counts = NumberedBlock.isRowNumber(word);
        boolean next = counts && Integer.parseInt(word) == number + 1;
        if ((counts && blank > 0) || next) {
            number = Integer.parseInt(word);
        }
        return next && blank < 0;
    }

    /** No figure begins with a nought before other digits; a code of which a letter was misread may. */
    private static boolean isMisreadCode(String text) {
        return text.length() == 3 && text.charAt(0) == '0' && NumberedBlock.isRowNumber(text.substring(1));
    }

    /** Numbers that count on from each other are those of rows. */
    private List<Figure> withoutRowNumbers() {
        List<Figure> rest = new ArrayList<>();
        int at = 0;
        while (at < figures.size()) {
            int end = at + 1;
            while (end < figures.size() && figures.get(end).follows(figures.get(end - 1))) {
                end++;
            }
            if (end - at < LEAST_NUMBERS) {
                rest.addAll(figures.subList(at, end));
            }
            at = end;
        }
        return rest;
    }

    /** Which of the figures belongs to a row and a column. */
    private interface Place {
        int of(int row, int column);
    }
}
