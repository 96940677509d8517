package io.github.fairshare.allocation.pace.position;

import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.model.PctDistance;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of a parsed table of allocations as positions: what bodies were given is the baseline of what comes next.
 *
 * <p>Repaired and unresolved rows are named, and taken or left out by choice; rows of totals and subtotals are no bodies.
 * Figures are those of the table; a target that is missing is the allocation less the printed distance, which is said.
 *
 * @param positions the rows taken, in the order of the table; what was doubtful is among their assumptions
 * @param doubts what is doubtful about a body, by code, for example {@code repaired}; only of rows taken
 * @param remarks every row that is doubtful or was left out, and why
 */
public record ParsedPositions(Positions positions, Map<String, String> doubts, List<String> remarks) {
    /** Which rows are taken. */
    public enum Taking {
        /** Exact rows alone. */
        EXACT(Status.EXACT),
        /** Exact and repaired rows. */
        REPAIRED(Status.REPAIRED),
        /** All rows; one without a code goes by its name. */
        ALL(Status.UNRESOLVED);

        private final Status least;

        Taking(Status least) {
            this.least = least;
        }

        /** The statuses stand in the order of how sure they are. */
        private boolean takes(Status status) {
            return status.compareTo(least) <= 0;
        }
    }

    /** Takes copies. */
    public ParsedPositions {
        doubts = Collections.unmodifiableMap(new LinkedHashMap<>(doubts));
        remarks = List.copyOf(remarks);
    }

    /**
     * Makes positions of a table.
     *
     * @param parsed as a reader of tables of allocations answers
     * @param taking which rows are taken
     * @param unit from the printed unit to pounds, for example {@code MoneyUnit.THOUSANDS::toPounds}
     * @return the positions, and what there is to say about them
     * @throws PositionsException where no row can be taken
     */
    public static ParsedPositions from(
            Parsed<AllocationPosition> parsed, Taking taking, Function<BigDecimal, Pounds> unit) {
        Reading reading = new Reading(taking, unit);
        parsed.entries().forEach(reading::take);
        reading.remarks.addAll(parsed.doubts());
        return reading.read();
    }

    /** One pass over a table. */
    private static final class Reading {
        private final Taking taking;
        private final Function<BigDecimal, Pounds> unit;
        private final List<OpeningPosition> bodies = new ArrayList<>();
        private final Map<String, String> doubts = new LinkedHashMap<>();
        private final List<String> remarks = new ArrayList<>();

        Reading(Taking taking, Function<BigDecimal, Pounds> unit) {
            this.taking = taking;
            this.unit = unit;
        }

        void take(Entry<AllocationPosition> entry) {
            AllocationPosition row = entry.value();
            if (row.kind() != AllocationPosition.Kind.BODY) {
                return;
            }
            Optional<String> code = row.code().map(OrganisationCode::text).or(row::name);
            String called = "line " + entry.line() + ", " + code.orElse("without code or name");
            String status = entry.status().name().toLowerCase(Locale.ROOT);
            Optional<BigDecimal> baseline = row.allocation().map(PrintedFigure::value);
            Optional<BigDecimal> target = row.target().map(PrintedFigure::value);
            Optional<BigDecimal> derived = baseline.flatMap(
                    given -> row.distance().map(PrintedFigure::value).map(given::subtract));
            if (!taking.takes(entry.status())) {
                remarks.add(called + ": " + status + ", left out");
            } else if (code.isEmpty()
                    || baseline.isEmpty()
                    || target.or(() -> derived).isEmpty()) {
                remarks.add(called + ": has no code, allocation or target, left out");
            } else {
                add(row, code.get(), baseline.get(), target.or(() -> derived).get());
                note(
                        entry.status() == Status.EXACT ? Optional.empty() : Optional.of(status),
                        target.isPresent() ? Optional.empty() : Optional.of("target is allocation less distance"),
                        code.get(),
                        called);
            }
        }

        private void add(AllocationPosition row, String code, BigDecimal baseline, BigDecimal target) {
            bodies.add(OpeningPosition.builder()
                    .code(code)
                    .name(row.name())
                    .baseline(unit.apply(baseline))
                    .target(unit.apply(target))
                    .build());
        }

        private void note(Optional<String> status, Optional<String> derived, String code, String called) {
            List<String> doubt = new ArrayList<>();
            status.ifPresent(doubt::add);
            derived.ifPresent(doubt::add);
            if (!doubt.isEmpty()) {
                doubts.put(code, String.join("; ", doubt));
                remarks.add(called + ": " + String.join("; ", doubt) + ", taken");
            }
        }

        ParsedPositions read() {
            if (bodies.isEmpty()) {
                throw new PositionsException("no row of the table can be taken"
                        + (remarks.isEmpty() ? "; it has no bodies" : "; the first: " + remarks.get(0)));
            }
            return new ParsedPositions(doubtful(Positions.of(bodies), doubts), doubts, remarks);
        }
    }

    /**
     * The distances of the memorandum's appendix as positions, labelled as an illustration.
     *
     * @param parsed as the reader of the appendix answers
     * @param taking which rows are taken
     * @return the positions in pounds; every body carries the label
     * @throws PositionsException where no row can be taken
     */
    public static ParsedPositions illustrated(Parsed<PctDistance> parsed, Taking taking) {
        List<PctDistance> rows = parsed.entries().stream()
                .filter(entry -> taking.takes(entry.status()))
                .map(Entry::value)
                .toList();
        DistanceIllustration illustration = DistanceIllustration.from(rows);
        Map<String, String> doubts = new LinkedHashMap<>();
        illustration.rows().keySet().forEach(code -> doubts.put(code, illustration.label()));
        List<String> remarks = new ArrayList<>(List.of(illustration.label()));
        parsed.entries().stream()
                .filter(entry -> !illustration.rows().containsValue(entry.value()))
                .map(entry -> "line " + entry.line() + ", "
                        + entry.value().name() + ": "
                        + entry.status().name().toLowerCase(Locale.ROOT) + ", left out")
                .forEach(remarks::add);
        remarks.addAll(parsed.doubts());
        return new ParsedPositions(illustration.positions(), doubts, remarks);
    }

    /**
     * Positions with what is doubtful about them among their assumptions.
     *
     * @param positions the bodies
     * @param doubts by code, for example {@code repaired}
     * @return the same bodies; each doubt stands once, with the bodies that it is about
     */
    public static Positions doubtful(Positions positions, Map<String, String> doubts) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        doubts.forEach((code, doubt) ->
                codes.computeIfAbsent(doubt, first -> new ArrayList<>()).add(code));
        Positions labelled = positions;
        for (Map.Entry<String, List<String>> doubt : codes.entrySet()) {
            boolean isOfAll = doubt.getValue().size() == positions.size();
            labelled = labelled.assuming(
                    doubt.getKey() + ": " + (isOfAll ? "all bodies" : String.join(", ", doubt.getValue())));
        }
        return labelled;
    }
}
