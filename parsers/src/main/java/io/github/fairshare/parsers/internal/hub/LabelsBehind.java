package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.hub.HubLine.Labels;
import io.github.fairshare.parsers.internal.hub.HubLine.Shape;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.name.GluedNames.Piece;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a table in which nothing keeps cells apart and whose heading says that the labels stand behind the names, on the
 * same line or on lines below.
 *
 * @param labels tell labels from other text
 */
record LabelsBehind(HubLabels labels) {
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]{1,6}[.)]?)?");

    HubLine read(SourceLine line, int place) {
        HubLine flowing = HubLine.flowing(line, place);
        List<Piece> pieces = flowing.run().pieces();
        boolean row = NUMBER.matcher(flowing.run().lead()).matches()
                && pieces.stream().noneMatch(Piece::isProse);
        if (pieces.isEmpty() || !row) {
            return pieces.isEmpty() && isLabels(flowing.run().lead()) ? flowing.as(Shape.BEHIND, Labels.NONE) : flowing;
        }
        HubLine bare = new HubLine(line, place, Shape.BEHIND, Labels.NONE, withoutLabels(pieces), Map.of());
        Set<String> behind = new HashSet<>();
        pieces.forEach(piece -> behind.add(HubLine.words(piece.after())));
        String last = HubLine.words(pieces.get(pieces.size() - 1).after());
        boolean one = behind.stream().allMatch(text -> text.isEmpty() || text.equals(last));
        if (last.isEmpty() && one) {
            return bare;
        }
        Optional<Labels> found = one && isWhole(pieces) ? found(last) : Optional.empty();
        return found.map(known -> bare.as(Shape.CELLS, known))
                .orElseGet(() -> bare.as(Shape.FLOWING, new Labels("", String.join(" / ", behind))));
    }

    /** Labels on lines below their names go to these where there is no other way to give them. */
    List<HubLine> settled(List<HubLine> rows) {
        boolean below = rows.stream().anyMatch(LabelsBehind::isLabelLine);
        Shape alike = isLabelsFirst(rows) ? Shape.BEHIND : Shape.CELLS;
        List<HubLine> settled = new ArrayList<>();
        for (int start = 0; start < rows.size(); ) {
            int names = end(rows, start, Predicate.not(LabelsBehind::isLabelLine));
            int end = end(rows, names, LabelsBehind::isLabelLine);
            if (names == start && end == start) {
                settled.add(rows.get(start++));
                continue;
            }
            settled.addAll(
                    below
                            ? given(rows.subList(start, names), rows.subList(names, end), alike)
                            : rows.subList(start, names).stream()
                                    .map(LabelsBehind::carried)
                                    .toList());
            start = end;
        }
        return settled;
    }

    private static int end(List<HubLine> rows, int start, Predicate<HubLine> kind) {
        int end = start;
        while (end < rows.size() && rows.get(end).shape() == Shape.BEHIND && kind.test(rows.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLabelLine(HubLine row) {
        return row.shape() == Shape.BEHIND && !row.run().hasNames();
    }

    /** No label stands on a line of its own in the whole table: one that is printed holds for the rows below it. */
    private static HubLine carried(HubLine row) {
        return isWhole(row.run().pieces()) ? row.as(Shape.FLOWING, Labels.NONE) : row;
    }

    /** Where labels stand above the first name after all, the heading says nothing of those between names. */
    private static boolean isLabelsFirst(List<HubLine> rows) {
        return rows.stream().findFirst().filter(LabelsBehind::isLabelLine).isPresent();
    }

    private List<HubLine> given(List<HubLine> names, List<HubLine> behind, Shape alike) {
        int named = names.stream().mapToInt(LabelsBehind::begun).sum();
        List<Labels> pairs = named > 0 ? pairs(printed(behind), named) : List.of();
        boolean one = new HashSet<>(pairs).size() == 1;
        Shape shape = one ? alike : Shape.BEHIND;
        List<HubLine> given = new ArrayList<>();
        int at = 0;
        for (HubLine row : names) {
            boolean next = begun(row) > 0 && at < pairs.size();
            given.add(next && (one || begun(row) == 1) ? row.as(shape, pairs.get(at)) : row);
            at += begun(row);
        }
        behind.forEach(row -> given.add(pairs.isEmpty() ? row.as(Shape.FLOWING, Labels.NONE) : row.emptied()));
        return given;
    }

    /** The labels of lines in turn; none where a line goes on with none. */
    private List<String> printed(List<HubLine> behind) {
        List<String> printed = new ArrayList<>();
        String open = "";
        for (HubLine row : behind) {
            String text = TextLayout.folded(open + " " + row.run().lead());
            HubLabels.Run run = labels.takeAll(text);
            boolean whole = run.rest().isEmpty();
            printed.addAll(whole ? run.labels() : List.of());
            open = whole ? "" : text;
        }
        return open.isEmpty() ? printed : List.of();
    }

    /** The labels of names in turn: two for each behind one another, or those of one column behind those of the other. */
    private List<Labels> pairs(List<String> printed, int named) {
        if (printed.size() != 2 * named) {
            return List.of();
        }
        List<Labels> rows = new ArrayList<>();
        List<Labels> columns = new ArrayList<>();
        for (int at = 0; at < named; at++) {
            labels.pair(printed.subList(2 * at, 2 * at + 2)).ifPresent(rows::add);
            labels.pair(List.of(printed.get(at), printed.get(named + at))).ifPresent(columns::add);
        }
        return rows.size() == named ? rows : columns.size() == named ? columns : List.of();
    }

    private static int begun(HubLine row) {
        return (int) row.run().pieces().stream().filter(Piece::isOpened).count();
    }

    private Optional<Labels> found(String text) {
        HubLabels.Run run = labels.takeAll(text);
        if (!run.rest().isEmpty()) {
            return Optional.empty();
        }
        return run.labels().size() == 1
                ? Optional.of(
                        labels.isRegionOnly(text)
                                ? new Labels(text, "")
                                : new Labels("", run.labels().get(0)))
                : labels.pair(run.labels());
    }

    private boolean isLabels(String text) {
        String rest = labels.takeAll(text).rest();
        return !text.isEmpty() && (rest.isEmpty() || labels.isPart(rest));
    }

    private static GluedNames withoutLabels(List<Piece> pieces) {
        return new GluedNames(
                "", pieces.stream().map(piece -> new Piece(piece.name(), "")).toList());
    }

    /** Where the end of a name stands on the next line, labels stand in it. */
    private static boolean isWhole(List<Piece> pieces) {
        return pieces.stream().allMatch(Piece::isClosed);
    }
}
