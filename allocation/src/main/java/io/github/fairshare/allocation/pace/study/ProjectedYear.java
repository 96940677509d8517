package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.BodyOutcome;
import io.github.fairshare.allocation.pace.PaceResult;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.core.measure.Pounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One year of a projection.
 *
 * @param year from 1
 * @param result the allocations of the year
 * @param rows one a body, in the order of the positions
 */
public record ProjectedYear(int year, PaceResult result, List<ProjectedRow> rows) {
    /** Takes a copy of the rows. */
    public ProjectedYear {
        rows = List.copyOf(rows);
    }

    static ProjectedYear of(int year, PaceResult result, Optional<ProjectedYear> before, Successions successions) {
        Map<String, ProjectedRow.Targets> last = new LinkedHashMap<>();
        before.ifPresent(earliest ->
                earliest.rows().forEach(row -> row.targets().ifPresent(targets -> last.put(row.code(), targets))));
        Map<String, ProjectedRow.Targets> earlier = successions.sums(last);
        List<ProjectedRow> rows = new ArrayList<>();
        for (BodyOutcome body : result.bodies()) {
            rows.add(new ProjectedRow(
                    year,
                    body.code(),
                    body.baseline(),
                    body.allocation(),
                    targets(body, Optional.ofNullable(earlier.get(body.code())))));
        }
        return new ProjectedYear(year, result, rows);
    }

    private static Optional<ProjectedRow.Targets> targets(BodyOutcome body, Optional<ProjectedRow.Targets> before) {
        return body.openingTarget()
                .flatMap(opening -> body.closingTarget().map(closing -> {
                    Pounds distance = body.allocation().minus(closing);
                    return new ProjectedRow.Targets(
                            opening,
                            closing,
                            before.map(last -> last.distanceSoFar().plus(distance))
                                    .orElse(distance),
                            before.map(last -> last.closingSoFar().plus(closing))
                                    .orElse(closing));
                }));
    }

    /**
     * Regions or groups instead of bodies.
     *
     * @param part where a body belongs, for example {@code OpeningPosition::region}
     * @return one row for each, in the order of their first bodies; bodies without one are together under an empty code
     */
    public List<ProjectedRow> by(Function<OpeningPosition, Optional<String>> part) {
        Map<String, ProjectedRow> sums = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String name = part.apply(result.bodies().get(i).position()).orElse("");
            sums.merge(name, rows.get(i).named(name), ProjectedRow::plus);
        }
        return List.copyOf(sums.values());
    }
}
