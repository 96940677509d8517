package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.parsers.internal.name.Claims;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.rating.RatingCells.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells lines on which rows have run together from lines that repeat rows of the page: the names of the former stand
 * nowhere else.
 */
final class GluedLines {
    private final NamesOfList names;
    private final List<RatingCells> cells;
    private final Claims claims = Claims.of(List.of());

    private GluedLines(List<RatingCells> cells, NamesOfList names) {
        this.cells = cells;
        this.names = names;
        for (int at = 0; at < cells.size(); at++) {
            int row = at;
            code(cells.get(at)).ifPresent(code -> claims.add(code, row));
        }
    }

    /**
     * Takes the rows of lines that only repeat others for what they are.
     *
     * @param cells what the lines say, in order
     * @param names finds organisations
     * @param whole reads a line as one row
     * @return the rows of lines that have run together, and all other lines as they were
     */
    static List<RatingCells> confirmed(
            List<RatingCells> cells, NamesOfList names, Function<RatingCells, RatingCells> whole) {
        return cells.stream().noneMatch(GluedLines::isGlued) ? cells : new GluedLines(cells, names).confirmed(whole);
    }

    private List<RatingCells> confirmed(Function<RatingCells, RatingCells> whole) {
        boolean repeated = cells.stream().anyMatch(cell -> cell.head().isPresent());
        Set<Integer> doubtful = new HashSet<>();
        cells.stream()
                .filter(GluedLines::isGlued)
                .filter(cell -> repeated || code(cell).filter(claims::isOfOne).isEmpty())
                .forEach(cell -> doubtful.add(cell.line().number()));
        List<RatingCells> kept = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        for (RatingCells cell : cells) {
            int line = cell.line().number();
            if (!isGlued(cell) || !doubtful.contains(line)) {
                kept.add(cell);
            } else if (done.add(line)) {
                kept.add(whole.apply(cell));
            }
        }
        return kept;
    }

    private Optional<OrganisationCode> code(RatingCells cell) {
        return names.isCode(cell.code()) ? OrganisationCode.find(cell.code()) : names.find(cell.name());
    }

    private static boolean isGlued(RatingCells cell) {
        return cell.origin() == Origin.GLUED;
    }
}
