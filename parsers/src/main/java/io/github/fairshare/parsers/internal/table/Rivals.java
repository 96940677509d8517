package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.parsers.internal.account.Doubt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Doubts the rows to which another way to read the text, that explains nearly as many, gives other cells. */
final class Rivals {
    private final Vocabulary vocabulary;
    private final Reading.Way way;
    private final Reading<?> other;
    private final Map<Integer, List<FoundRow>> rows = new HashMap<>();

    Rivals(Vocabulary vocabulary, Reading.Way way, Reading<?> other) {
        this.vocabulary = vocabulary;
        this.way = way;
        this.other = other;
        for (FoundRow row : other.found().rows()) {
            if (vocabulary.explains(row)) {
                row.lines()
                        .lines()
                        .forEach(line -> rows.computeIfAbsent(line.number(), at -> new ArrayList<>())
                                .add(row));
            }
        }
    }

    FoundTable doubted(FoundTable table) {
        return table.with(table.rows().stream()
                .map(row -> row.doubt().isPresent() ? row : row.doubted(doubt(row)))
                .toList());
    }

    private Optional<Doubt> doubt(FoundRow row) {
        List<FoundRow> same = row.lines().lines().stream()
                .flatMap(line -> rows.getOrDefault(line.number(), List.of()).stream())
                .filter(rival -> isSameBody(row, rival))
                .toList();
        return same.stream().anyMatch(rival -> hasSameFigures(row, rival))
                ? Optional.empty()
                : same.stream()
                        .findFirst()
                        .map(rival -> Doubt.ofReading("read " + way.words() + ", the row is " + row.shown() + "; read "
                                + other.way().words() + ", it is " + rival.shown()
                                + "; neither way explains clearly more of the table"));
    }

    private static boolean isSameBody(FoundRow row, FoundRow rival) {
        String code = row.text(LabelCells.CODE);
        return (code.isEmpty() || rival.text(LabelCells.CODE).isEmpty())
                ? row.text(LabelCells.NAME).equals(rival.text(LabelCells.NAME))
                : code.equals(rival.text(LabelCells.CODE));
    }

    private boolean hasSameFigures(FoundRow row, FoundRow rival) {
        return vocabulary.of(KnownColumn.Content.FIGURE).stream()
                .noneMatch(column -> row.figure(column)
                        .map(PrintedFigure::value)
                        .flatMap(own -> rival.figure(column)
                                .map(PrintedFigure::value)
                                .filter(value -> own.compareTo(value) != 0))
                        .isPresent());
    }
}
