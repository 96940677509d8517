package io.github.fairshare.allocation.rating.table;

import io.github.fairshare.allocation.internal.CsvRow;
import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.observation.BodyIndicators;
import io.github.fairshare.allocation.rating.observation.Observation;
import io.github.fairshare.allocation.rating.rule.IndicatorRule;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.core.measure.Fraction;
import io.github.fairshare.core.measure.Given;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads indicators from a table with a header: {@code code}, and for every indicator {@code <id>_score}, or
 * {@code <id>_count} and {@code <id>_denominator}, or {@code <id>_value} and {@code <id>_se}. An empty cell is missing; a
 * column {@code name} is allowed and not used, and neither are the results of a table that {@link RatingsCsv} wrote, which
 * is read back by its scores.
 */
public final class IndicatorsCsv {
    private IndicatorsCsv() {}

    /**
     * Reads a table.
     *
     * @param reader the text; it is read to its end and left open
     * @param rules the rules whose indicators are expected
     * @return one body a row, in the order of the table
     * @throws IllegalArgumentException where the table cannot be used; it names line, column, value and what to do
     */
    public static List<BodyIndicators> read(Reader reader, RuleSet rules) {
        CsvTable table = CsvTable.read(reader, IllegalArgumentException::new);
        requireColumns(table.columns(), rules);
        List<BodyIndicators> bodies = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (CsvRow cells : table.rows()) {
            Row row = new Row(cells);
            BodyIndicators body = body(row, rules);
            Long earlier = seen.putIfAbsent(body.code(), cells.line());
            if (earlier != null) {
                throw row.refused(
                        "code", "is '" + Given.shown(body.code()) + "' as in line " + earlier, "give every body once");
            }
            bodies.add(body);
        }
        return bodies;
    }

    private static void requireColumns(List<String> columns, RuleSet rules) {
        Set<String> known = new LinkedHashSet<>(List.of("code", "name"));
        for (IndicatorRule rule : rules.indicators()) {
            known.add(rule.id() + "_score");
            known.addAll(
                    rule.benchmark().kind() == IndicatorKind.SCORE
                            ? List.of(rule.id() + "_value", rule.id() + "_se")
                            : List.of(rule.id() + "_count", rule.id() + "_denominator"));
        }
        if (!columns.contains("code")) {
            throw new IllegalArgumentException("line 1 has no column code; "
                    + (columns.isEmpty()
                            ? "the table is empty"
                            : "given are " + Given.shown(String.join(", ", columns)))
                    + "; expected are " + String.join(", ", known));
        }
        for (String column : columns) {
            if (!known.contains(column) && !RatingsCsv.RESULT.contains(column)) {
                throw new IllegalArgumentException("line 1: there is no column '" + Given.shown(column) + "' in "
                        + rules.id() + "; expected are " + String.join(", ", known) + "; remove or rename it");
            }
        }
    }

    private static BodyIndicators body(Row row, RuleSet rules) {
        BodyIndicators body = BodyIndicators.of(row.find("code")
                .orElseThrow(() -> row.refused("code", "is empty", "give every body a code such as X01")));
        for (IndicatorRule rule : rules.indicators()) {
            Optional<Observation> observation = observation(row, rule);
            if (observation.isPresent()) {
                body = body.with(rule.id(), observation.orElseThrow());
            }
        }
        return body;
    }

    private static Optional<Observation> observation(Row row, IndicatorRule rule) {
        String score = rule.id() + "_score";
        boolean counted = rule.benchmark().kind() != IndicatorKind.SCORE;
        String first = rule.id() + (counted ? "_count" : "_value");
        String second = rule.id() + (counted ? "_denominator" : "_se");
        if (row.find(score).isPresent()) {
            if (row.find(first).isPresent() || row.find(second).isPresent()) {
                throw row.refused(score, "is given beside " + first, "give one or the other, not both");
            }
            return Optional.of(row.score(score, rule));
        }
        if (row.find(first).isEmpty() && row.find(second).isEmpty()) {
            return Optional.empty();
        }
        for (String column : List.of(first, second)) {
            if (row.find(column).isEmpty()) {
                throw row.refused(column, "is empty", "give " + first + " and " + second + ", or neither");
            }
        }
        return Optional.of(counted ? row.counts(first, second, rule) : row.estimate(first, second));
    }

    /** The cells of one row as observations. */
    private record Row(CsvRow cells) {
        Optional<String> find(String column) {
            return cells.find(column);
        }

        Observation score(String column, IndicatorRule rule) {
            Fraction score = decimal(column);
            if (!rule.bands().scores().containsValue(score)) {
                throw refused(
                        column,
                        "is '" + score + "'",
                        "expected one of " + rule.bands().scores().values());
            }
            return new Observation.Given(score);
        }

        Observation counts(String countColumn, String denominatorColumn, IndicatorRule rule) {
            long count = whole(countColumn);
            long denominator = whole(denominatorColumn);
            if (denominator == 0) {
                throw refused(
                        denominatorColumn, "is 0", "expected 1 or more; leave both cells empty where nothing is known");
            }
            if (rule.benchmark().kind() == IndicatorKind.PROPORTION && count > denominator) {
                throw refused(countColumn, "is " + count, "expected at most " + denominator + ", its denominator");
            }
            return new Observation.Counts(count, denominator);
        }

        Observation estimate(String valueColumn, String errorColumn) {
            Fraction value = decimal(valueColumn);
            Fraction error = decimal(errorColumn);
            if (error.signum() <= 0) {
                throw refused(errorColumn, "is " + error, "expected a standard error above 0");
            }
            return new Observation.Estimate(
                    value.decimal().orElseThrow(), error.decimal().orElseThrow());
        }

        private long whole(String column) {
            String cell = find(column).orElse("");
            if (!cell.matches("[0-9]{1,15}")) {
                throw refused(column, "is '" + cell + "'", "expected a whole number such as 3000, without commas");
            }
            return Long.parseLong(cell);
        }

        private Fraction decimal(String column) {
            String cell = find(column).orElse("");
            try {
                return Fraction.ofDecimal(cell);
            } catch (IllegalArgumentException e) {
                throw refused(column, "is '" + cell + "'", "expected a decimal number such as 81.2");
            }
        }

        IllegalArgumentException refused(String column, String found, String remedy) {
            return cells.refused(column, "the cell " + found + "; " + remedy);
        }
    }
}
