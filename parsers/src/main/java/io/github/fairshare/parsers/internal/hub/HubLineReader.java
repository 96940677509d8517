package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.figure.FigureCell;
import io.github.fairshare.parsers.internal.headed.TableHeading;
import io.github.fairshare.parsers.internal.hub.HubLine.Labels;
import io.github.fairshare.parsers.internal.hub.HubLine.Shape;
import io.github.fairshare.parsers.internal.name.CodeBehind;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.table.KnownColumn;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts the lines below one heading of a table of hub footprints into labels and names. Cells that have moved to the left,
 * because an empty one before them is lost, are told by what they hold.
 */
final class HubLineReader {
    private final TableHeading heading;
    private final HubLabels labels;
    private final int memberAt;
    private final Optional<Integer> codeAt;

    HubLineReader(TableHeading heading, HubLabels labels) {
        this.heading = heading;
        this.labels = labels;
        this.memberAt = heading.positions().getOrDefault(HubColumns.MEMBER, 0);
        this.codeAt = Optional.ofNullable(heading.positions().get(HubColumns.CODE));
    }

    HubLine read(SourceLine line, int place) {
        List<String> printed = heading.layout().cells(line.text());
        if (printed.size() == 1) {
            return HubLine.run(line, place);
        }
        List<String> cells = withoutRowNumber(printed);
        int member = memberCell(cells);
        Optional<CodeBehind> coded = member < 0 ? Optional.empty() : HubCode.besideName(cells.get(member));
        boolean inPlace =
                member == memberAt || cells.size() >= heading.headings().size();
        Optional<Labels> torn = torn(cells, member);
        Labels found = torn.or(() -> glued(cells, member))
                .orElseGet(() -> inPlace ? byPosition(cells, member) : byContent(cells, member));
        if (found.printed().stream().anyMatch(HubLineReader::isName)) {
            return HubLine.run(line, place);
        }
        return new HubLine(
                line,
                place,
                isMoved(member) || isUnclear(cells, found) ? Shape.MOVED : Shape.CELLS,
                found,
                names(coded.map(CodeBehind::name).orElse(member < 0 ? "" : cells.get(member)), torn),
                HubCode.beside(coded.map(CodeBehind::code), inPlace ? others(cells, member) : Map.of()));
    }

    /**
     * Whether the names stand below another heading than theirs. A heading with a quote in it is only a part of one. Where
     * runs of blanks keep cells apart, an empty cell leaves no trace, and the place of a name tells nothing.
     */
    private boolean isMoved(int member) {
        boolean cut = heading.headings().stream().anyMatch(cell -> cell.indexOf('"') >= 0);
        return cut || (member >= 0 && member != memberAt && heading.layout() != TextLayout.BLANKS);
    }

    /** One heading of a region and a hub tells neither from the other, unless both are known and each has a cell. */
    private boolean isUnclear(List<String> cells, Labels found) {
        boolean both = heading.headings().stream()
                .anyMatch(cell -> HubColumns.REGION.isHeadedBy(cell) && HubColumns.HUB.isHeadedBy(cell));
        boolean known = labels.pair(List.of(found.region(), found.hub())).isPresent();
        return both && !(known && cells.containsAll(found.printed()));
    }

    /** A column of row numbers has no heading; it stands before all others. */
    private List<String> withoutRowNumber(List<String> cells) {
        boolean numbered = cells.size() > 1 && isRowNumber(cells.get(0));
        boolean unheaded = cells.size() == heading.headings().size() + 1
                || heading.headings().get(0).isEmpty();
        List<String> bare = cells.stream().map(HubLineReader::bare).toList();
        if (!numbered || !unheaded) {
            return bare;
        }
        List<String> rest = bare.subList(1, bare.size());
        return cells.size() == heading.headings().size()
                ? Stream.concat(Stream.of(""), rest.stream()).toList()
                : rest;
    }

    private static boolean isRowNumber(String cell) {
        return cell.length() <= 6 && cell.chars().allMatch(Character::isDigit);
    }

    /** Quotes around a cell are no part of it, and a placeholder is an empty cell; one that shows an error held something. */
    static String bare(String cell) {
        boolean quoted = cell.length() > 1 && cell.indexOf('"') == 0 && cell.indexOf('"', 1) == cell.length() - 1;
        String text = quoted ? cell.substring(1, cell.length() - 1) : cell;
        return FigureCell.isEmpty(text) && !text.startsWith("#") ? "" : text;
    }

    /** Labels that are all known, where two of them have run together in a cell or stand in cells of no heading. */
    private Optional<Labels> glued(List<String> cells, int member) {
        List<String> printed = labelCells(cells, member);
        List<HubLabels.Run> runs = printed.stream()
                .map(cell -> labels.takeAll(HubLine.unnumbered(cell)))
                .toList();
        List<String> found = runs.stream().flatMap(run -> run.labels().stream()).toList();
        boolean whole = runs.stream().allMatch(run -> run.rest().isEmpty());
        boolean unclear = printed.size() == 1 || heading.positions().get(HubColumns.REGION) == null;
        return whole && unclear ? labels.pair(found) : Optional.empty();
    }

    private static GluedNames names(String cell, Optional<Labels> torn) {
        GluedNames run = GluedNames.ofCell(cell);
        return torn.isPresent() ? new GluedNames("", run.pieces()) : run;
    }

    /** Labels that are known together and not one by one: a column was cut at the wrong place. */
    private Optional<Labels> torn(List<String> cells, int member) {
        List<String> parts = labelCells(cells.subList(0, Math.max(member, 0)), member).stream()
                .map(HubLine::unnumbered)
                .toList();
        String lead = member < 0 ? "" : GluedNames.of(cells.get(member)).lead();
        boolean leads = labels.isEnd(lead) && hasNames(cells, member);
        boolean whole =
                parts.stream().allMatch(part -> labels.takeAll(part).rest().isEmpty());
        if (whole && !leads) {
            return Optional.empty();
        }
        HubLabels.Run run = labels.takeAll(String.join(" ", parts) + (leads ? " " + lead : ""));
        return !run.rest().isEmpty()
                ? Optional.empty()
                : run.labels().size() == 1 && run.kinds().get(0) == HubLabels.Kind.HUB
                        ? Optional.of(new Labels("", run.labels().get(0)))
                        : labels.pair(run.labels());
    }

    /** The cell with the names: that under its heading, else one that holds names; -1 for none. */
    private int memberCell(List<String> cells) {
        if (hasNames(cells, memberAt)) {
            return memberAt;
        }
        int named = IntStream.range(0, cells.size())
                .filter(at -> hasNames(cells, at))
                .findFirst()
                .orElse(-1);
        if (named >= 0) {
            return named;
        }
        if (memberAt < cells.size()) {
            return cells.get(memberAt).isEmpty() ? -1 : memberAt;
        }
        int last = cells.size() - 1;
        return labels.isLabelOrPart(cells.get(last)) || HubLabels.isStray(cells.get(last)) ? -1 : last;
    }

    private static boolean hasNames(List<String> cells, int at) {
        return at < cells.size() && GluedNames.of(cells.get(at)).hasNames();
    }

    /** A whole name is no label, but that of another row. */
    private static boolean isName(String label) {
        return GluedNames.of(label).pieces().stream().anyMatch(piece -> piece.isOpened() && piece.isClosed());
    }

    /** A hub in the place of a region, or a region in that of a hub, is told by what it is. */
    private Labels byPosition(List<String> cells, int member) {
        String region = cellOf(HubColumns.REGION, cells, member);
        String hub = cellOf(HubColumns.HUB, cells, member);
        String regionInstead = labels.isRegionOnly(hub) ? hub : "";
        if (labels.isHubOnly(region)) {
            return new Labels(regionInstead, region);
        }
        return region.isEmpty() && !regionInstead.isEmpty() ? new Labels(regionInstead, "") : new Labels(region, hub);
    }

    /** The number of a row, whose column may have run together with the next, is no part of a label that is known. */
    private String cellOf(KnownColumn column, List<String> cells, int member) {
        String cell = Optional.ofNullable(heading.positions().get(column))
                .filter(at -> at != member)
                .map(at -> heading.cell(cells, column))
                .orElse("");
        String bare = HubLine.unnumbered(cell);
        return labels.isLabelOrPart(bare) ? bare : cell;
    }

    private Labels byContent(List<String> cells, int member) {
        List<String> printed = labelCells(cells, member);
        int size = printed.size();
        if (size == 1 && labels.isRegionOnly(printed.get(0))) {
            return new Labels(printed.get(0), "");
        }
        return new Labels(size > 1 ? printed.get(size - 2) : "", size > 0 ? printed.get(size - 1) : "");
    }

    private static List<String> labelCells(List<String> cells, int member) {
        return IntStream.range(0, cells.size())
                .filter(at -> at != member)
                .mapToObj(cells::get)
                .filter(cell -> !cell.isEmpty() && !HubLabels.isStray(cell))
                .toList();
    }

    private Map<String, String> others(List<String> cells, int member) {
        Map<String, String> others = new LinkedHashMap<>();
        Map<Integer, String> kept = new HashMap<>(heading.unknown());
        codeAt.ifPresent(at -> kept.put(at, heading.headings().get(at)));
        kept.forEach((at, name) -> {
            if (at != member && at < cells.size() && !cells.get(at).isEmpty()) {
                others.put(name, cells.get(at));
            }
        });
        for (int at = heading.headings().size(); at < cells.size(); at++) {
            if (at != member && hasNames(cells, at)) {
                others.put(FoundRow.keyOf("", at), cells.get(at));
            }
        }
        return others;
    }
}
