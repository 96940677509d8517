package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.parsers.internal.account.Doubt;
import io.github.fairshare.parsers.internal.name.TotalNames;
import io.github.fairshare.parsers.internal.table.FoundRow;
import io.github.fairshare.parsers.internal.text.LogicalRow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a table of distances from target.
 *
 * @param lines its lines
 * @param label the name and its flag
 * @param figures the texts of the figures; fewer than two where the text ends in the row
 * @param gapsLost how many borders between cells have no separator
 * @param others cells of columns that are not known, by heading
 * @param doubt why it is not sure which cells are its own
 * @param paired how its cells were put together, where columns stand apart
 */
record PctDistancesRow(
        LogicalRow lines,
        FlaggedName label,
        List<String> figures,
        int gapsLost,
        Map<String, String> others,
        Optional<Doubt> doubt,
        List<Repair> paired) {
    /** Copies the collections. */
    PctDistancesRow {
        figures = List.copyOf(figures);
        paired = List.copyOf(paired);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** A row about which the rest of the table says nothing. */
    PctDistancesRow(
            LogicalRow lines, FlaggedName label, List<String> figures, int gapsLost, Map<String, String> others) {
        this(lines, label, figures, gapsLost, others, Optional.empty(), List.of());
    }

    /** The same row with what its label was found to mean. */
    PctDistancesRow labelled(FlaggedName other) {
        return new PctDistancesRow(lines, other, figures, gapsLost, others, doubt, paired);
    }

    /** The same row, doubted because of the way in which the table is read, unless it is doubted already. */
    PctDistancesRow doubted(String reason) {
        return doubted(Optional.of(Doubt.ofReading(reason)));
    }

    /** The same row with a doubt, unless it has one already. */
    PctDistancesRow doubted(Optional<Doubt> other) {
        return new PctDistancesRow(lines, label, figures, gapsLost, others, doubt.or(() -> other), paired);
    }

    /** The same row with a repair by which some of its cells were told. */
    PctDistancesRow with(Repair repair) {
        List<Repair> all = Stream.concat(paired.stream(), Stream.of(repair)).toList();
        return new PctDistancesRow(lines, label, figures, gapsLost, others, doubt, all);
    }

    /** The same row as the table layer has it, its figures under the two columns from left to right. */
    FoundRow found(List<String> order) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(PctDistancesColumns.SPEARHEAD, label.isFlagged() ? "S" : "");
        cells.put(PctDistancesColumns.NAME, label.name());
        for (int at = 0; at < figures.size(); at++) {
            cells.put(order.get(at), figures.get(at));
        }
        return new FoundRow(lines, cells, others, doubt);
    }

    /** Whether both its figures can be read. */
    boolean isWhole() {
        return figures.size() == 2
                && figures.stream()
                        .allMatch(figure -> PrintedFigure.find(figure).isPresent());
    }

    /** Whether it adds up the others. */
    boolean isTotal() {
        return !hasName() && TotalNames.isTotal(label.name());
    }

    /** Whether its PCT is a known Spearhead. */
    boolean isSpearhead() {
        return label.organisation().filter(KnownSpearheads::isOne).isPresent();
    }

    /** Whether its label is the name of a PCT. */
    boolean hasName() {
        return label.organisation().isPresent();
    }
}
