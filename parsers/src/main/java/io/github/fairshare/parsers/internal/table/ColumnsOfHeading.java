package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts the cells of a row under the columns of a heading. */
final class ColumnsOfHeading {
    private final Vocabulary vocabulary;
    private final List<String> ids;
    private final Set<String> figures;
    private final LabelCells labels;

    ColumnsOfHeading(GridHeading heading, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.ids = heading.columns(vocabulary);
        this.figures = vocabulary.of(Content.FIGURE);
        this.labels = new LabelCells(vocabulary, ids);
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    /** The row; empty where its cells are too few or too many, or hold neither a figure nor a code. */
    Optional<FoundRow> row(GridRow row) {
        List<String> texts = new ArrayList<>(row.texts());
        boolean more = texts.size() > ids.size() && NumberedBlock.isRowNumber(texts.get(0));
        if (more && (!ids.get(0).isEmpty() || !texts.get(ids.size()).isEmpty())) {
            texts.remove(0);
        }
        while (texts.size() > ids.size() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        align(texts);
        if (texts.size() == ids.size()) {
            return Optional.of(inTurn(row, texts)).filter(this::isRow);
        }
        return texts.size() < ids.size() ? fromTheRight(row, texts) : Optional.empty();
    }

    /**
     * Cells that are missing before the code, where as many are empty at the end, are put in their place: before the name
     * where it is then that of the code.
     */
    private void align(List<String> texts) {
        int place = ids.indexOf(LabelCells.CODE);
        if (place < 0 || texts.size() != ids.size() || vocabulary.evidence().isCode(texts.get(place))) {
            return;
        }
        IntStream.range(0, place)
                .filter(at -> vocabulary.evidence().isCode(texts.get(at)))
                .filter(at -> texts.subList(texts.size() - (place - at), texts.size()).stream()
                        .allMatch(String::isEmpty))
                .findFirst()
                .ifPresent(at -> shift(texts, at, place - at));
    }

    private void shift(List<String> texts, int code, int missing) {
        String printed = texts.get(code);
        texts.subList(texts.size() - missing, texts.size()).clear();
        int name = ids.indexOf(LabelCells.NAME) - missing;
        boolean before = name >= 0 && name < code && vocabulary.evidence().isNamed(printed, texts.get(name));
        texts.addAll(before ? name : code, Collections.nCopies(missing, ""));
    }

    /** Whether at least two words of a line are figures, as is so in rows, and seldom in notes. */
    static boolean hasFigures(SourceLine line) {
        return line.text().length() <= TableSettings.STANDARD.longestLine()
                && List.of(line.text().strip().split("[\\s|,;\"]++")).stream()
                                .filter(word -> FigureCell.figure(word).isPresent())
                                .count()
                        > 1;
    }

    private FoundRow inTurn(GridRow row, List<String> texts) {
        Map<String, String> known = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (int at = 0; at < texts.size(); at++) {
            String id = ids.get(at);
            String text = texts.get(at);
            if (figures.contains(id)) {
                known.put(id, FigureCell.isEmpty(text) ? "" : FigureCell.bare(text));
            } else if (labels.holds(id)) {
                known.put(id, FigureCell.isEmpty(text) ? "" : text);
            } else if (!text.isEmpty() || !id.isEmpty()) {
                others.put(FoundRow.keyOf(id, at), text);
            }
        }
        return new FoundRow(row.lines(), labels.cleaned(known), others, Optional.empty());
    }

    /** Blanks do not show empty cells: where all figures stand at the right, those of a row that lacks a label do too. */
    private Optional<FoundRow> fromTheRight(GridRow row, List<String> texts) {
        int first = ids.size() - figuresAtTheRight();
        int count = ids.size() - first;
        int labelled = texts.size() - count;
        boolean all = count > 0
                && labelled >= 0
                && texts.subList(labelled, texts.size()).stream()
                        .allMatch(text -> FigureCell.figure(text).isPresent());
        if (!all) {
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        IntStream.range(0, count)
                .forEach(at -> cells.put(ids.get(first + at), FigureCell.bare(texts.get(labelled + at))));
        String label = String.join(" ", texts.subList(0, labelled));
        cells.put(
                ids.contains(LabelCells.NAME) ? LabelCells.NAME : LabelCells.CODE,
                NumberedBlock.isRowNumber(label) ? "" : label);
        return Optional.of(new FoundRow(row.lines(), labels.cleaned(cells), Map.of(), Optional.empty()));
    }

    private int figuresAtTheRight() {
        int first = ids.size();
        while (first > 0 && figures.contains(ids.get(first - 1))) {
            first--;
        }
        long all = ids.stream().filter(figures::contains).count();
        return ids.size() - first == all ? (int) all : 0;
    }

    private boolean isRow(FoundRow row) {
        return figures.stream().anyMatch(column -> row.figure(column).isPresent())
                || vocabulary.evidence().isCode(row.text(LabelCells.CODE));
    }
}
