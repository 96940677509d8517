package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.name.CodeBehind;
import io.github.fairshare.parsers.internal.name.TotalNames;
import io.github.fairshare.parsers.internal.table.KnownColumn.Content;
import io.github.fairshare.parsers.internal.table.LabelCells.Label;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import io.github.fairshare.parsers.internal.text.NumberedBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the lines of a table without separators together to rows. A line of letters behind a complete row may go on with
 * its name or begin the next row: codes tell, and the names that are known. For one thread.
 */
final class FlowRows {
    private static final String SEVERAL =
            "the row has more or fewer figures than the heading has columns, so that they cannot be told";
    private static final String NAME =
            "the lines below the row may go on with its name, and the name that they give is not known";

    private static final String BROKEN =
            "a figure, or the number of a page, stands between the lines of the row, so that its name is not sure";
    private static final String END =
            "the row has no code and stands right below one whose name is broken off, so that its name may be the end of that";

    private static final Pattern FIGURE_WITHIN = Pattern.compile("[0-9][.,][0-9]|[0-9]$");

    private final Vocabulary vocabulary;
    private final LabelCells labels;
    private final List<String> columns;
    private final Set<String> known;
    private final boolean codesLast;
    private final List<FoundRow> rows = new ArrayList<>();
    private final List<SourceLine> strays = new ArrayList<>();
    private final List<FlowLine> below = new ArrayList<>();
    /** What may hold figures that belong to no row. */
    private final List<SourceLine> left = new ArrayList<>();

    private FlowLine.Joined open = new FlowLine.Joined();

    /**
     * Rows below one heading.
     *
     * @param columns all of the heading
     * @param figures those that hold figures
     */
    FlowRows(Vocabulary vocabulary, List<String> columns, List<String> figures) {
        this.vocabulary = vocabulary;
        this.labels = new LabelCells(vocabulary, columns);
        this.columns = figures;
        this.known = vocabulary.of(Content.FIGURE);
        this.codesLast = columns.indexOf(LabelCells.CODE) == columns.size() - 1;
    }

    List<FoundRow> rows() {
        return LeftOverFigures.doubted(rows, left, columns.size());
    }

    List<SourceLine> strays() {
        return List.copyOf(strays);
    }

    /** Whether a row is open that has a label and no figure yet. */
    boolean isWithinName() {
        return !open.label().isEmpty() && open.figures().isEmpty();
    }

    void take(FlowLine printed) {
        FlowLine line = labels.hasCodesBehind() ? printed.withCodeLast(labels::isCode) : printed;
        GridRow row = line.row();
        boolean page = line.isOfPage();
        if (!page && goesOnToCode(line)) {
            return;
        }
        if (page || row.lines().first().text().length() > TableSettings.STANDARD.longestLine()) {
            strays.addAll(row.lines().lines());
        } else if (beginsWithCode(line)) {
            settle();
            open.add(line);
        } else if (awaitsCode() && labels.isCode(line.label())) {
            open.add(line);
        } else if (line.isLabel()) {
            takeLabel(line);
        } else {
            takeFigures(line);
        }
        if (open.figures().size() >= columns.size() && !awaitsCode()) {
            close();
        }
    }

    void beginBelow(List<GridRow> heading) {
        left.addAll(LeftOverFigures.below(heading, vocabulary, columns.size()));
    }

    /** Where the codes stand in the last column, a row with all its figures is not whole before its own. */
    private boolean awaitsCode() {
        return codesLast
                && open.figures().size() == columns.size()
                && labels.label(open.label()).code().isEmpty();
    }

    void finish() {
        settle();
    }

    private boolean beginsWithCode(FlowLine line) {
        Label label = labels.label(line.label());
        return !labels.hasCodesBehind()
                && !label.code().isEmpty()
                && (line.isLabel() || line.figures().size() == columns.size() || open.isEmpty());
    }

    /** The end of a name with its code in brackets behind it, which begins no row. */
    private boolean goesOnToCode(FlowLine line) {
        if (CodeBehind.in(line.label()).isEmpty() || isOfItsCode(line.label())) {
            return false;
        }
        String begun = open.isEmpty() ? between() : open.figures().isEmpty() ? open.label() : "";
        boolean goesOn = !begun.isEmpty() && isOfItsCode(begun + " " + line.label());
        if (goesOn) {
            below.forEach(open::add);
            below.clear();
            open.add(line);
        }
        return goesOn || (open.isEmpty() && !rows.isEmpty() && line.isLabel() && endsAboveInCode(line));
    }

    private boolean endsAboveInCode(FlowLine line) {
        FoundRow above = rows.get(rows.size() - 1);
        String name = above.text(LabelCells.NAME) + " " + line.label();
        boolean ends = above.text(LabelCells.CODE).isEmpty() && isOfItsCode(name);
        if (ends) {
            List<SourceLine> lines = line.row().lines().lines();
            rows.set(rows.size() - 1, above.goingOn(labels.label(name), lines));
        }
        return ends;
    }

    private void takeLabel(FlowLine line) {
        strays.addAll(open.setAsidePage(line, this::isOfItsCode));
        if (!open.figures().isEmpty()) {
            close();
        }
        if (!open.isEmpty() || rows.isEmpty()) {
            open.add(line);
        } else {
            below.add(line);
            if (below.size() > TableSettings.STANDARD.wrappedLines()) {
                strays.addAll(below.remove(0).row().lines().lines());
            }
        }
    }

    private void takeFigures(FlowLine line) {
        if (open.isEmpty()) {
            boolean whole = !line.label().isEmpty() && line.figures().size() == columns.size();
            boolean goesOn = !below.isEmpty()
                    && !Character.isLetterOrDigit(below.get(0).label().charAt(0))
                    && line.label().isEmpty();
            if (goesOn || (whole && (isNamed(line.label()) || endsAbove(line)))) {
                attach();
            } else {
                if (labels.hasCodesBehind() && !below.isEmpty()) {
                    doubtUnnamed(rows.size() - 1);
                }
                below.forEach(open::add);
                below.clear();
            }
        } else if (!open.figures().isEmpty() && !line.label().isEmpty()) {
            close();
        }
        open.add(line);
    }

    private boolean isOfItsCode(String text) {
        return vocabulary.isNamed(labels.label(text));
    }

    private boolean isNamed(String label) {
        return vocabulary.evidence().isNamed("", labels.label(label).name());
    }

    /** Lines that make the name above a known one, and none with the line below them. */
    private boolean endsAbove(FlowLine line) {
        if (below.isEmpty()) {
            return false;
        }
        FoundRow above = rows.get(rows.size() - 1);
        return vocabulary.evidence().isNamed(above.text(LabelCells.CODE), above.text(LabelCells.NAME) + " " + between())
                && !isNamed(between() + " " + line.label());
    }

    private String between() {
        return below.stream().map(FlowLine::label).collect(Collectors.joining(" "));
    }

    /** Before a row that begins with its code, what is open ends. */
    private void settle() {
        close();
        attach();
    }

    /** Lines between two rows go on with the name of the one above where that is then known, and with none else. */
    private void attach() {
        if (below.isEmpty()) {
            return;
        }
        FoundRow above = rows.get(rows.size() - 1);
        String between = between();
        String name = above.text(LabelCells.NAME) + " " + between;
        List<SourceLine> lines = below.stream()
                .flatMap(line -> line.row().lines().lines().stream())
                .toList();
        boolean other =
                TotalNames.addsUp(above.text(LabelCells.NAME)) || NumberedBlock.isRowNumber(between.split(" ", 2)[0]);
        if (!other && vocabulary.evidence().isNamed(above.text(LabelCells.CODE), name)) {
            rows.set(rows.size() - 1, above.named(name, lines));
        } else {
            doubtUnnamed(rows.size() - 1);
            strays.addAll(lines);
        }
        below.clear();
    }

    /** The name of a row may go on in the lines below it where it is no known one. */
    private void doubtUnnamed(int at) {
        FoundRow row = rows.get(at);
        if (!vocabulary.isNamed(row)) {
            rows.set(at, row.doubted(Optional.of(Doubt.ofName(NAME))));
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        FlowLine.Joined draft = open;
        open = new FlowLine.Joined();
        draft.dropRowNumber(columns.size());
        Label label = labels.label(draft.label());
        boolean whole = draft.figures().size() == columns.size();
        if (!whole && label.code().isEmpty() && !vocabulary.evidence().isNamed("", label.name())) {
            left.addAll(draft.lines());
            strays.addAll(draft.lines());
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(LabelCells.CODE, label.code());
        cells.put(LabelCells.NAME, label.name());
        Map<String, String> others = new LinkedHashMap<>();
        for (int at = 0; whole && at < columns.size(); at++) {
            (known.contains(columns.get(at)) ? cells : others)
                    .put(columns.get(at), draft.figures().get(at));
        }
        LogicalRow lines = new LogicalRow(draft.lines());
        rows.add(new FoundRow(lines, cells, others, doubt(draft, label), FlowLine.misread(lines, label.name())));
    }

    private Optional<Doubt> doubt(FlowLine.Joined draft, Label label) {
        boolean named = vocabulary.isNamed(label);
        // A code without its name stands beside figures of which a row number may be one.
        boolean bare = !label.code().isEmpty() && label.name().isEmpty();
        boolean glued = !named
                && draft.lines().size() > 1
                && FIGURE_WITHIN.matcher(label.name()).find();
        if (draft.figures().size() != columns.size() || bare || glued) {
            return Optional.of(Doubt.ofFigures(SEVERAL));
        }
        boolean joined = labels.hasCodesBehind() && draft.lines().size() > 1;
        if ((draft.isBroken() || joined) && !named) {
            return Optional.of(Doubt.ofName(BROKEN));
        }
        // A word of letters alone in the place of a code, which is none, may be one of the name.
        boolean coded = labels.isCode(label.code()) || label.code().chars().anyMatch(Character::isDigit);
        return !coded && !label.name().isEmpty() && isBelowBrokenName()
                ? Optional.of(Doubt.ofName(END))
                : Optional.empty();
    }

    /** Where rows have codes, the end of a name that is broken off may be the name of another. */
    private boolean isBelowBrokenName() {
        if (rows.isEmpty()) {
            return false;
        }
        FoundRow above = rows.get(rows.size() - 1);
        return !above.text(LabelCells.CODE).isEmpty() && above.doubt().isPresent() && !vocabulary.isNamed(above);
    }
}
