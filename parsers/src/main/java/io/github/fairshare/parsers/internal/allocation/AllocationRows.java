package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.model.AllocationPosition.Kind;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.figure.GluedFields.Split;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.RecentAnswers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts rows of a table of allocations into cells. Figures that have run together are split only where the distance or the
 * percentage proves it: they have to be those of the allocation and the target, in one split and no other.
 */
final class AllocationRows {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_KEPT = 1_000;
    private static final int MOST_SHOWN = 3;

    private static final String CUT = "the text ends in this row, so that figures are missing or may be cut";

    private final AllocationHeading heading;
    private final List<String> columns;
    private final AllocationArithmetic arithmetic;
    private final AllocationSplits splits;
    private final AllocationKinds kinds = new AllocationKinds();
    private final RecentAnswers<Optional<Cells>> cut = new RecentAnswers<>(MOST_KEPT, this::cut);

    AllocationRows(AllocationHeading heading) {
        this.heading = heading;
        this.columns = heading.figures();
        this.arithmetic = new AllocationArithmetic(columns);
        this.splits = new AllocationSplits(columns);
    }

    /** A row that has a label and just as many figures as the table has columns for them. */
    Optional<AllocationRow> find(LogicalRow lines, String text) {
        return cut.of(text).map(cells -> row(lines, cells));
    }

    private Optional<Cells> cut(String text) {
        AllocationLabel label = AllocationLabel.of(text);
        if (label.isEmpty() || label.name().length() > LONGEST_NAME) {
            return Optional.empty();
        }
        List<String> words = words(label.tail());
        // A figure with a letter in it is no part of a name.
        if (AllocationLabel.hasDigit(label.name().substring(label.name().lastIndexOf(' ') + 1))) {
            return Optional.empty();
        }
        if (words.size() == columns.size()
                && words.stream().allMatch(word -> FigureCell.figure(word).isPresent())
                && (!heading.isGuessed() || arithmetic.fits(arithmetic.in(words)))) {
            return Optional.of(new Cells(label, words, Optional.empty()));
        }
        boolean sum = kinds.of(label.code(), label.plainName()) != Kind.BODY && !AllocationLabel.hasDigit(label.name());
        Optional<List<String>> cells = sum ? withoutOthers(words) : Optional.empty();
        return cells.isPresent()
                ? cells.map(figures -> new Cells(label, figures, Optional.empty()))
                : splits.proven(label.tail())
                        .map(split -> new Cells(label, split.cells(), Optional.of(repair(text, split))));
    }

    /** A sum has no population: its figures are those of the known columns where these prove each other. */
    private Optional<List<String>> withoutOthers(List<String> words) {
        List<String> known =
                columns.stream().filter(AllocationColumns.FIGURES::contains).toList();
        AllocationArithmetic proof = new AllocationArithmetic(known);
        return words.size() == known.size() && words.size() < columns.size() && proof.proves(proof.in(words))
                ? Optional.of(columns.stream()
                        .map(column -> known.contains(column) ? words.get(known.indexOf(column)) : "")
                        .toList())
                : Optional.empty();
    }

    /** A row of which the text ends before its last figure: the figures are those that something stands behind. */
    AllocationRow cutOff(LogicalRow lines, String text) {
        AllocationLabel label = AllocationLabel.of(text);
        List<String> words = words(label.tail());
        Map<String, String> figures = new LinkedHashMap<>();
        for (int at = 0;
                at < Math.min(words.size() - 1, columns.size())
                        && FigureCell.figure(words.get(at)).isPresent();
                at++) {
            figures.put(columns.get(at), words.get(at));
        }
        // More words than columns, or figures that do not go with each other, stand under columns that are not known.
        boolean known = !heading.isGuessed()
                && words.size() <= columns.size()
                && arithmetic.mayFit(arithmetic.in(List.copyOf(figures.values())));
        return unresolved(lines, label, known ? figures : Map.of(), CUT);
    }

    /** The same in a table that has lost gaps: what looks like a figure may be two. */
    AllocationRow cutOffAmongGlued(LogicalRow lines, String text) {
        return unresolved(lines, AllocationLabel.of(text), Map.of(), CUT);
    }

    /** A row of which the label is all that is sure. */
    AllocationRow withoutFigures(LogicalRow lines, String text) {
        AllocationLabel label = AllocationLabel.of(text);
        return unresolved(lines, label, Map.of(), several(label).orElseGet(this::reason));
    }

    /** Which readings there are, where the figures can be split in several ways. */
    private Optional<String> several(AllocationLabel label) {
        Set<Split> fitting = splits.fitting(label.tail());
        return fitting.size() < 2
                ? Optional.empty()
                : Optional.of(
                        "the figures can be split in several ways in which the distance and the percentage are those of"
                                + " the allocation and the target: "
                                + fitting.stream()
                                        .limit(MOST_SHOWN)
                                        .map(split -> "'" + String.join(" | ", split.cells()) + "'")
                                        .collect(Collectors.joining(" or "))
                                + "; print the table with its columns kept apart");
    }

    private String reason() {
        if (arithmetic.canProve()) {
            return "the figures cannot be told apart: there is not just one way to split them in which the distance and the"
                    + " percentage are those of the allocation and the target";
        }
        return heading.isGuessed()
                ? "the cells of the heading have run together, and no column can prove which figures stand under those of its"
                        + " columns that are not known"
                : "the figures cannot be told apart, and no column can prove a split";
    }

    /** Whether the figures of a row go with each other, where the table has columns that tell. */
    boolean fits(AllocationRow row) {
        return arithmetic.fits(AllocationArithmetic.in(row));
    }

    /** Whether the table has columns that can tell. */
    boolean canProve() {
        return arithmetic.canProve();
    }

    private static AllocationRow unresolved(
            LogicalRow lines, AllocationLabel label, Map<String, String> figures, String doubt) {
        return new AllocationRow(
                lines, label.code(), label.plainName(), figures, Optional.empty(), Optional.of(Doubt.ofFigures(doubt)));
    }

    private AllocationRow row(LogicalRow lines, Cells cells) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            figures.put(columns.get(at), cells.figures().get(at));
        }
        AllocationLabel label = cells.label();
        return new AllocationRow(
                lines, label.code(), label.name(), figures, cells.repair().or(label::repair), Optional.empty());
    }

    private Repair repair(String text, Split split) {
        boolean distance = columns.contains(AllocationColumns.DISTANCE);
        return Repair.of(
                distance ? "cells-split-by-distance" : "cells-split-by-percentage",
                text.strip(),
                String.join(" | ", split.cells()),
                distance
                        ? "in this split, and in no other, the distance is the allocation less the target"
                        : "in this split, and in no other, the percentage is that of the allocation less the target");
    }

    private static List<String> words(String tail) {
        String bare = tail.replace('|', ' ').replace('\u00A0', ' ').strip();
        return bare.isEmpty() ? List.of() : Arrays.asList(bare.split("\\s++"));
    }

    private record Cells(AllocationLabel label, List<String> figures, Optional<Repair> repair) {}
}
