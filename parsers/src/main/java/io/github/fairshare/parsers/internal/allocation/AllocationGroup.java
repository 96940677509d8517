package io.github.fairshare.parsers.internal.allocation;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines that may be one row together: first those of the label, then those of the figures. What a page prints between
 * them is told by trying which lines do without. For one thread.
 */
final class AllocationGroup {
    /** A code, and a name on up to two lines. */
    private static final int LABEL_LINES = 3;
    /** What a page break leaves between the lines of a row. */
    private static final int MOST_OTHERS = 2;

    private static final int LONGEST_LINE = 400;

    private final AllocationRows reader;
    private final AllocationEvidence evidence;
    private final int columns;
    private final List<SourceLine> lines = new ArrayList<>();
    private Optional<Optional<AllocationRow>> found = Optional.empty();

    AllocationGroup(AllocationRows reader, AllocationEvidence evidence, int columns) {
        this.reader = reader;
        this.evidence = evidence;
        this.columns = columns;
    }

    /** Whether a line can belong to the group: it starts no row, and the group is not complete before it. */
    boolean takes(SourceLine line) {
        if (lines.isEmpty()) {
            return true;
        }
        boolean full = lines.size() >= columns + LABEL_LINES + MOST_OTHERS;
        boolean complete = of(line).isLabel() && hasFigures() && find().isPresent();
        return !full && !complete && (!of(line).isStart() || continuesLabel(line));
    }

    /** The second half of a name can be a name too: Bath and North East, Somerset PCT. */
    private boolean continuesLabel(SourceLine line) {
        List<SourceLine> longer = new ArrayList<>(
                lines.stream().filter(label -> !of(label).isPage()).toList());
        boolean figures = longer.stream().anyMatch(label -> of(label).hasFigure());
        if (figures || of(line).isCoded()) {
            return false;
        }
        longer.add(line);
        return startsWithCode()
                || evidence.isBody(AllocationLabel.of(text(longer)).plainName());
    }

    /** Adds a line; gives back what cannot belong to any row. */
    Optional<SourceLine> add(SourceLine line) {
        if (line.text().length() > LONGEST_LINE || (lines.isEmpty() && !of(line).hasLetter())) {
            return Optional.of(line);
        }
        lines.add(line);
        found = Optional.empty();
        boolean prose = !hasFigures() && lines.size() > LABEL_LINES + MOST_OTHERS;
        return prose ? Optional.of(lines.remove(of(lines.get(0)).isStart() ? 1 : 0)) : Optional.empty();
    }

    /** Begins with the only line of a row that the next line has put in doubt. */
    void reopen(AllocationRow row) {
        lines.addAll(row.lines().lines());
        found = Optional.empty();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int size() {
        return lines.size();
    }

    /** All lines, which leaves the group empty. */
    List<SourceLine> take() {
        List<SourceLine> taken = List.copyOf(lines);
        lines.clear();
        found = Optional.empty();
        return taken;
    }

    LogicalRow row() {
        return new LogicalRow(lines);
    }

    boolean endsWith(SourceLine line) {
        return !lines.isEmpty() && lines.get(lines.size() - 1).equals(line);
    }

    boolean startsWithCode() {
        return of(lines.get(0)).isCoded();
    }

    /** The row that the lines are together, or would be without a line or two of the page's own. */
    Optional<AllocationRow> find() {
        if (found.isEmpty()) {
            found = Optional.of(search());
        }
        return found.get();
    }

    private Optional<AllocationRow> search() {
        // Most groups of lines that are no row have too few digits for one.
        int digits = lines.stream().mapToInt(line -> of(line).digits()).sum();
        if (lines.isEmpty() || digits < columns || !hasFigures()) {
            return Optional.empty();
        }
        List<AllocationRow> possible = without(lines).stream()
                .flatMap(some -> reader.find(new LogicalRow(some), text(some)).stream())
                .filter(row -> evidence.isRow(row, lines.size()) && !evidence.isOfAnother(row) && !lacksName(row))
                .toList();
        // Of two readings of which neither is proven, none is better than the other.
        return evidence.best(possible)
                .filter(row -> evidence.isProven(row)
                        || (figuresOf(possible) == 1
                                && (!reader.canProve()
                                        || row.lines().lines().stream().noneMatch(line -> of(line).isPage()))))
                .map(evidence::doubted);
    }

    /** A row of which only the label is sure: its body is known, and something stands behind it. */
    Optional<AllocationRow> findUnresolved() {
        boolean figures =
                lines.stream().anyMatch(line -> AllocationLabel.of(line.text()).hasDigits());
        return figures && of(lines.get(0)).isStart()
                ? Optional.of(reader.withoutFigures(row(), row().text()))
                : Optional.empty();
    }

    /** A row whose label began in the lines of the group. */
    Optional<AllocationRow> findWrapped(AllocationRow last) {
        List<SourceLine> labels =
                lines.stream().filter(line -> !of(line).isPage()).toList();
        boolean figures =
                labels.stream().anyMatch(line -> AllocationLabel.of(line.text()).hasDigits());
        if (labels.isEmpty() || figures || !last.code().isEmpty()) {
            return Optional.empty();
        }
        Stream<List<SourceLine>> runs = IntStream.range(0, labels.size())
                .boxed()
                .flatMap(from -> Stream.of(labels.subList(from, labels.size()), labels.subList(from, from + 1)));
        List<AllocationRow> possible = runs.map(run -> Stream.concat(run.stream(), last.lines().lines().stream())
                        .toList())
                .flatMap(some -> reader.find(new LogicalRow(some), text(some)).stream())
                .filter(row ->
                        evidence.isClean(row) || (of(row.lines().first()).isStart() && !evidence.isLabelled(last)))
                .toList();
        return evidence.best(possible).map(evidence::doubted);
    }

    /** A code alone is a row only where no line beside it can be its name. */
    private boolean lacksName(AllocationRow row) {
        return AllocationLabel.hasDigit(row.name())
                || (row.name().isEmpty() && lines.stream().skip(1).anyMatch(line -> of(line).hasLetter()));
    }

    private static long figuresOf(List<AllocationRow> possible) {
        return possible.stream().map(AllocationRow::figures).distinct().count();
    }

    /** All lines; those without one that may be the page's own; and those without two. */
    private List<List<SourceLine>> without(List<SourceLine> all) {
        List<LineTraits> told = all.stream().map(this::of).toList();
        return LeftOut.ways(told).stream()
                .filter(out -> out.leavesLabelFirst(told))
                .map(out -> out.of(all))
                .toList();
    }

    private boolean hasFigures() {
        return lines.stream().anyMatch(line -> of(line).hasFigure());
    }

    private LineTraits of(SourceLine line) {
        return evidence.of(line);
    }

    private static String text(List<SourceLine> some) {
        return new LogicalRow(some).text();
    }
}
