package io.github.fairshare.allocation.pace.table;

import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.position.NeedShares;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.ParsedPositions;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads positions from a comma-separated table with a header, UTF-8, in any order of columns.
 *
 * <p>Columns: code, baseline, and one of target or target_share; optional name, growth, population,
 * population_growth, uplift, prior, formula, floor, ceiling, base_share, new_target, previous_percent, region,
 * group, weighted_population, market_forces, doubt (what is doubtful about the row, which becomes an assumption of every
 * result); where there is neither target nor target_share, the share of a body is its
 * weighted population times its market forces factor (else 1) over the sum of these. Money stands in
 * one unit; growth, population_growth, uplift, floor, ceiling and previous_percent are percentage points (5.5 means
 * 5.5 %); shares are fractions. An empty cell is no value.
 */
public final class PositionsCsv {
    private static final List<String> COLUMNS = List.of(
            "code",
            "baseline",
            "target",
            "target_share",
            "name",
            "growth",
            "population",
            "population_growth",
            "uplift",
            "prior",
            "formula",
            "floor",
            "ceiling",
            "base_share",
            "new_target",
            "previous_percent",
            "region",
            "group",
            "weighted_population",
            "market_forces",
            "doubt");

    /** What a row is called that is no body but all of them. */
    private static final Set<String> TOTALS = Set.of("total", "england", "all");

    private static final int LONGEST_TOTAL = 7;

    private PositionsCsv() {}

    /**
     * The columns that are read.
     *
     * @return for example {@code code} and {@code baseline}
     */
    public static List<String> columns() {
        return COLUMNS;
    }

    /**
     * Reads positions.
     *
     * @param table the text of the table; who opened it closes it
     * @param unit the unit of money in the table, as a rule that of the policy
     * @return the checked positions
     * @throws PositionsException where the table or a cell cannot be used; the message names line, column, value and
     *     remedy
     */
    public static Positions read(Reader table, MoneyUnit unit) {
        return parse(CsvTable.text(table), unit);
    }

    /**
     * Reads a table that is a text already.
     *
     * @param table for example {@code "code,baseline,target\nA,100,90\n"}
     * @param unit of the money in it
     * @return the bodies in the order of the table
     * @throws PositionsException as {@link #read}
     */
    public static Positions parse(String table, MoneyUnit unit) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(unit, "unit");
        return PlainPositions.find(table, unit).orElseGet(() -> byCell(new StringReader(table), unit));
    }

    private static Positions byCell(Reader table, MoneyUnit unit) {
        CsvTable csv =
                CsvTable.read(table, PositionsException::new).only(COLUMNS).need("code", "baseline");
        List<FigureRow> rows = csv.rows().stream().map(FigureRow::new).toList();
        List<OpeningPosition> bodies =
                rows.stream().map(row -> position(row, unit)).toList();
        Map<String, String> doubts = new LinkedHashMap<>();
        rows.forEach(row ->
                row.text("doubt").ifPresent(doubt -> doubts.put(row.text("code").orElse(""), doubt)));
        return ParsedPositions.doubtful(
                Positions.of(NeedShares.filledIn(bodies), i -> rows.get(i).place()), doubts);
    }

    /** Whether a cell names no body but all of them. */
    static boolean isTotal(String cell) {
        return cell.length() <= LONGEST_TOTAL && TOTALS.contains(cell.toLowerCase(Locale.ROOT));
    }

    private static void refuseTotal(FigureRow row, String column) {
        row.text(column).filter(PositionsCsv::isTotal).ifPresent(cell -> {
            throw row.refused(column, "'" + cell + "' is no body but the sum of them; take the row out");
        });
    }

    private static OpeningPosition position(FigureRow row, MoneyUnit unit) {
        String code = row.text("code").orElseThrow(() -> row.refused("code", "is empty; give every body a code"));
        refuseTotal(row, "code");
        refuseTotal(row, "name");
        return OpeningPosition.builder()
                .code(code)
                .baseline(row.neededMoney("baseline", unit))
                .target(row.money("target", unit))
                .targetShare(row.share("target_share"))
                .name(row.text("name"))
                .growth(row.percent("growth"))
                .population(row.number("population"))
                .populationGrowth(row.percent("population_growth"))
                .uplift(row.percent("uplift"))
                .prior(row.money("prior", unit))
                .formula(row.money("formula", unit))
                .floor(row.percent("floor"))
                .ceiling(row.percent("ceiling"))
                .baseShare(row.share("base_share"))
                .newTarget(row.money("new_target", unit))
                .previousPercent(row.percent("previous_percent"))
                .region(row.text("region"))
                .group(row.text("group"))
                .weightedPopulation(row.number("weighted_population"))
                .marketForces(row.number("market_forces"))
                .build();
    }
}
